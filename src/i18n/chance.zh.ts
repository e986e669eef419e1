import type { Range, Spread } from '../series/spread';
import type { ChanceWords } from './chance';
import type { Numbers } from './numbers';
import { everybody } from './standing.zh';
import { outward, rangeAt, STEPS } from './outward';

/** "148 到 161", or one number when both are written the same. */
function between(range: Range, step: (value: number) => number, write: (value: number) => string): string {
  const [low, high] = outward(range, step, write);
  return low === high ? low : `${low} 到 ${high}`;
}

function live(spread: Spread, n: Numbers): string {
  const { noise, ahead, debts, backOf1000, periods } = spread;
  const chance = `看运气（每周来的人上下浮动 ${n.percent(noise)}）`;
  const buyers = Math.round(spread.buyers);
  if (buyers + debts === 0) return `${chance}：至少一半的时候，从头到尾没有人下单。`;
  const back = ahead.high < 1e-6 ? '没有人拿回本钱' : `有 ${between(ahead, STEPS.whole, n.count)} 人拿回本钱`;
  return `${chance}，到第 ${periods} 周结束时，10 次里有 9 次，约 ${everybody({ buyers, debts }, n)}里${back}；也有 9 次，每花 ¥1,000，${debts > 0 ? '池里付出的现金' : '到手现金'} ${between(backOf1000, STEPS.whole, n.yuan)}。`;
}

export const chance: ChanceWords = {
  live,
  column: (head) => `10 次里 9 次：${head}`,
  range: (low, high) => `${low} 到 ${high}`,
  none: '–',
  inflow: '细线是运气：10 次里有 9 次，柱顶落在细线上。',
  pool: ({ pool }, t, n) => {
    const range = rangeAt(pool, t);
    return range ? `色带是运气：10 次里有 9 次，池里这时有 ${between(range, STEPS.whole, n.yuan)}。` : '';
  },
  points: ({ price }, t, n) => {
    const range = rangeAt(price, t);
    return range
      ? `色带是运气：10 次里有 9 次，一个积分这时 ${between(range, STEPS.price, n.price)}。`
      : '色带是运气。';
  },
  people: ({ aheadOf100, periods }, n) =>
    Number.isNaN(aheadOf100.high)
      ? ''
      : `看运气，10 次里有 9 次，到第 ${periods} 周结束时，每 100 人里有 ${between(aheadOf100, STEPS.of100, n.points)} 人拿回本钱。`,
  progress: (runs) => `看运气：重算 ${runs} 次`,
  cancel: '停下',
  stopped: '运气还没有算完，已停下。',
  again: '接着算',
  panel: {
    rule: '来多少人看运气',
    noise: '上下浮动',
    help: '每周来的人和不看运气时相比，通常差多少。每周各有各的运气。',
    how: (runs, seed) => `算 ${runs} 次，每次打开都是同样的骰子（种子 ${seed}）；色带盖住其中九成。`,
  },
};
