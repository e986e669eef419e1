import { charts } from './charts.zh';
import type { LiveWords } from './live';

export const live: LiveWords = {
  charts,
  player: {
    label: '时间',
    play: '播放',
    pause: '暂停',
    back: '后退一周',
    forward: '前进一周',
    speed: '速度',
    week: '显示第几周',
    weekOf: (week, weeks) => `第 ${week} 周，共 ${weeks} 周`,
  },
  draw: {
    label: '每周新来的买家',
    hint: '左右方向键选周，上下方向键改这一周来多少人，按住 Shift 步子更大。',
    invitation: '拖动可重画',
    value: (weeks, people) => `${weeks}：新来 ${people} 人`,
  },
  cohort: {
    label: '哪一周的买家后来怎样',
    none: '指向一根柱子，或用方向键，看那一周的人后来怎样。',
  },
  panel: {
    reset: '恢复原值',
    help: (label) => `“${label}”是什么意思？`,
    rules: {
      exit: '到倍数强制出局',
      cap: '一单铸造有上限',
      take: '一部分人见好就收',
      panic: '单价涨不动就有人跑',
      slow: '新买家变少',
    },
    controls: {
      spend: { label: '每单付' },
      pool: { label: '进利润池', help: '积分能兑付的钱，全从这里来。' },
      promotion: { label: '给推广' },
      platform: { label: '给平台' },
      mint: {
        label: '换成积分',
        help: '进池的钱里，有多少按当天单价换成积分给买家。不到 100%，每来一单单价就涨。',
      },
      fee: { label: '提现回流', help: '提现时留在池里的部分。大于 0，每有人提现单价就涨。' },
      exit: { label: '出局倍数', help: '积分值到付款的这么多倍，不管愿不愿意，都替他提现。' },
      steady: { label: '每周新来' },
      start: { label: '第 1 周新来' },
      growth: { label: '每周多' },
      market: { label: '能传到的人' },
      'by-themselves': { label: '自己找来', help: '还没加入的人里，每周有多少自己找来。' },
      'by-word': { label: '被人带来', help: '起步时，已加入的人平均每人每周带来多少人。' },
      'slow-week': { label: '从第几周起' },
      'slow-factor': { label: '是上一周的', help: '从那时起，每周来的人是上一周的这么多。' },
      again: { label: '复购', help: '被强制出局的人里，下一周又买一单的有多少。' },
      weeks: { label: '看多少周' },
      'take-share': { label: '占买家的' },
      'take-multiple': { label: '提现能得', help: '扣掉回流后，能拿到付款的这么多倍，他们就提现。' },
      drift: { label: '平常离开', help: '持有积分的人里，每周有多少没有缘故就走。' },
      'panic-below': { label: '一周涨不到', help: '一周里订单带来的涨幅低于这个数，就有人跑。' },
      'panic-rate': { label: '就跑掉' },
      cap: { label: '最多' },
      opening: { label: '开盘价', help: '没有人持有积分时，一个积分的价钱。' },
      places: { label: '积分的小数位' },
    },
    suffixes: { percent: '%', times: '倍', weeks: '周', places: '位' },
    allowed: (allowed) => {
      switch (allowed.kind) {
        case 'decimal':
          return `可以填${allowed.above ? `大于 ${allowed.min}、` : ` ${allowed.min} 到 `}${allowed.above ? `不超过 ` : ''}${allowed.max} 的数，小数最多 ${allowed.places} 位。`;
        case 'whole':
          return `可以填 ${allowed.min} 到 ${allowed.max} 的整数。`;
        default:
          return '不能这样填。';
      }
    },
  },
  trouble: (message) => `这个例子算不出来：${message}`,
};
