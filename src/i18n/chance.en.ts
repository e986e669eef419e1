import type { Range, Spread } from '../series/spread';
import type { ChanceWords } from './chance';
import type { Numbers } from './numbers';
import { everybody } from './standing.en';
import { outward, rangeAt, STEPS } from './outward';

/** "148 to 161", or one number when both are written the same. */
function between(range: Range, step: (value: number) => number, write: (value: number) => string): string {
  const [low, high] = outward(range, step, write);
  return low === high ? low : `${low} to ${high}`;
}

function live(spread: Spread, n: Numbers): string {
  const { noise, ahead, debts, backOf1000, periods } = spread;
  const chance = `By chance (give or take ${n.percent(noise)} in who comes)`;
  const buyers = Math.round(spread.buyers);
  if (buyers + debts === 0) return `${chance}: in half of the runs or more, nobody ever buys.`;
  const back = ahead.high < 1e-6 ? 'none' : between(ahead, STEPS.whole, n.count);
  return `${chance}, in 9 of 10 runs ${back} of about ${everybody({ buyers, debts }, n)} got their money back by the end, week ${periods}; in 9 of 10, ${between(backOf1000, STEPS.whole, n.yuan)} of every ¥1,000 ${debts > 0 ? 'was paid out' : 'came back'}.`;
}

export const chance: ChanceWords = {
  live,
  column: (head) => `9 of 10 runs: ${head}`,
  range: (low, high) => `${low} to ${high}`,
  none: '–',
  inflow: 'The thin lines are chance: in 9 of 10 runs a column ends on its line.',
  pool: ({ pool }, t, n) => {
    const range = rangeAt(pool, t);
    return range
      ? `The band is chance: in 9 of 10 runs the pool then holds ${between(range, STEPS.whole, n.yuan)}.`
      : '';
  },
  points: ({ price }, t, n) => {
    const range = rangeAt(price, t);
    return range
      ? `The bands are chance: in 9 of 10 runs a point then costs ${between(range, STEPS.price, n.price)}.`
      : 'The bands are chance.';
  },
  people: ({ aheadOf100, periods }, n) =>
    Number.isNaN(aheadOf100.high)
      ? ''
      : `By chance, in 9 of 10 runs ${between(aheadOf100, STEPS.of100, n.points)} of every 100 have their money back at the end, week ${periods}.`,
  progress: (runs) => `Working out chance: ${runs} runs`,
  cancel: 'Stop',
  stopped: 'Stopped before chance was worked out.',
  again: 'Go on',
  panel: {
    rule: 'who comes depends on chance',
    noise: 'give or take',
    help: 'How far a week’s new buyers typically are from what they would be without chance. Each week has its own luck.',
    how: (runs, seed) =>
      `${runs} runs, with the same dice every time (seed ${seed}); the bands hold 9 of 10 of them.`,
  },
};
