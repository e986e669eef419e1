import type { MapFacts, MapMeasureName } from '../series/map-picture';
import type { MapWords } from './map';
import type { Numbers } from './numbers';
import { NOBODY_PART, ofHundred } from './of-hundred';

const yuan = (share: number, n: Numbers) => n.yuan(Math.round(1000 * share));

/** 一百个人里有多少。 */
function people(value: number): string {
  if (value < NOBODY_PART) return '没有人';
  if (value > 1 - NOBODY_PART) return '所有人都';
  if (value < 0.005) return '100 人里不到 1 人';
  return value >= 0.995 ? '100 人里超过 99 人' : `100 人里 ${Math.round(100 * value)} 人`;
}

function whole(measure: MapMeasureName, value: number, n: Numbers): string {
  if (measure === 'returned') return `每花 ¥1,000，到手或能提现 ${yuan(value, n)}`;
  return value < NOBODY_PART ? '没有人亏着' : `${people(value)}没有回本`;
}

function title({ measure, here, best, isWhole }: MapFacts, n: Numbers): string {
  if (here === null || best === null) return '照你选的，没有人来买';
  const opening = `照你选的，${whole(measure, here, n)}`;
  if (!isWhole) return opening;
  if (best === here) return `${opening}；图上没有更好的地方`;
  if (whole(measure, best, n) === whole(measure, here, n)) return `${opening}；图上哪里都差不多`;
  if (measure === 'returned') return `${opening}；图上最好的地方，${yuan(best, n)}`;
  return best < NOBODY_PART
    ? `${opening}；图上最好的地方，没有人亏着`
    : `${opening}；图上最好的地方，${people(best).replace('人里', '人里也还有')}没回本`;
}

export const words: MapWords = {
  intro: '图上每一点都是一个方案，一直算到最后一周。其他规则都照你现在设的。',
  names: {
    'slow-week': '从第几周起变少',
    'slow-factor': '变少后，是上一周的',
    'take-share': '见好就收的买家',
    'take-multiple': '见好就收的倍数',
    'panic-below': '涨不到多少就有人跑',
    'panic-rate': '涨不动时跑掉的',
    cap: '每单铸造上限',
  },
  across: '从左到右',
  upward: '从下到上',
  shows: '图上看',
  measures: { short: '多少人没有回本', returned: '回来多少钱' },
  title,
  sentence: (facts, x, y, n) =>
    [
      `从左到右，“${x.name}”从 ${x.from} 到 ${x.to}；从下到上，“${y.name}”从 ${y.from} 到 ${y.to}。`,
      facts.best === null || facts.worst === null
        ? '还没有结果。'
        : `最好的地方，${whole(facts.measure, facts.best, n)}；最差的地方，${whole(facts.measure, facts.worst, n)}。`,
      facts.hasGaps ? '画横线的地方凑不成方案，或者没有人来买。' : '',
    ].join(''),
  reading: ({ x, y, measure, value, why, isHere }, n) => {
    const result = { waiting: '还没算到', impossible: '这些数凑不成一个方案', nobody: '没有人来买' };
    const said = value === null ? result[why ?? 'waiting'] : whole(measure, value, n);
    return `${x}，${y}：${said}。${isHere ? '你在这里。' : ''}`;
  },
  level: (measure, level, n) =>
    measure === 'returned'
      ? yuan(level, n)
      : level > 0.9999
        ? '所有人'
        : `${Number((100 * level).toFixed(1))} 人`,
  cell: (measure, value, n) => {
    if (Number.isNaN(value)) return '–';
    return measure === 'returned' ? yuan(value, n) : `${ofHundred(value)}%`;
  },
  key: {
    short: '100 人里多少人没有回本：颜色越浓，人越多',
    returned: '每花 ¥1,000 回来多少：颜色越浓，钱越多',
  },
  gap: '凑不成方案，或没有人来买',
  here: '你在这里',
  cursor: '图上的位置',
  hint: '方向键在图上移动，回车把规则改成那里的，Esc 回到你在的地方。',
  byMouse: '指向图上任何一点读数；点一下，就把规则改成那里的。',
  byTouch: '点图上任何一点读数。',
  go: '把规则改成这里的',
  drawing: '正在画图',
  stop: '停下',
  stopped: (part) => `画到 ${part} 时停下了。`,
  again: '画图',
  around: '以你在的地方为中心重画',
  stale: '这还是改动之前的图。手一停，就会重画。',
  trouble: (message) => `这张图算不出来：${message}`,
};
