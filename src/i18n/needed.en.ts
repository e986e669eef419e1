import { passedInTurn, type NeededFacts } from '../series/needed-picture';
import type { NeededWords, YardstickName } from './needed';
import type { Numbers } from './numbers';

const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weeks`);
const buyers = (count: number, n: Numbers) => `${n.count(count)} ${count === 1 ? 'buyer' : 'buyers'}`;
const PLACES: Readonly<Record<YardstickName, string>> = {
  city: 'a city of a million',
  country: 'China',
  world: 'the world',
};

/** Where fewer people live than must have bought by then; of those passed in one week, the largest. */
function passed(facts: NeededFacts): string {
  const parts = passedInTurn(facts).map((name) => `in ${PLACES[name]} by week ${facts.passes[name]}`);
  const last = parts.pop();
  if (last === undefined) return '';
  return `more buyers than people ${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last}`;
}

function title(facts: NeededFacts, n: Numbers): string {
  const promise = `Level within ${weeks(facts.within)} for everybody`;
  if (facts.ends === 'never') return 'No number of new buyers would bring everybody level';
  if (facts.ends === 'enough') return `${promise} takes ${buyers(facts.total, n)} in all, and no more`;
  const largest = passedInTurn(facts).at(-1);
  return largest
    ? `${promise}: by week ${facts.passes[largest]} that takes more buyers than there are people in ${PLACES[largest]}`
    : `${promise} takes ${buyers(facts.total, n)} by week ${facts.counted}, and ever more after that`;
}

function course(facts: NeededFacts, n: Numbers): string {
  const { ends, total, counted } = facts;
  const crowds = passed(facts);
  switch (ends) {
    case 'never':
      return 'An order does not lift the price here, or points pay nothing back, so nobody who is short gets level by others coming.';
    case 'enough':
      return `Then ${buyers(total, n)} in all are enough${crowds ? ` (${crowds})` : ''}: after week ${counted} everybody is level and nobody more need come.`;
    case 'beyond':
      return `Then there must be ${crowds}. Counting ends with week ${counted}; the next would take more than a hundred thousand times everybody alive.`;
    case 'long':
      return `Then there must be ${crowds ? `${crowds}; ` : ''}${buyers(total, n)} in all by week ${counted}, where counting ends, and ever more after that.`;
  }
}

export const words: NeededWords = {
  within: 'everybody level within',
  withinUnit: ' weeks',
  reset: 'Back to the first value',
  allowed: (most) => `It may be a whole number from 1 to ${most}.`,
  title,
  sentence: (facts, n) =>
    `Week 1 brings ${buyers(facts.first, n)}. ${
      facts.ends === 'never'
        ? ''
        : `Everybody, also the last to come in, is to be level within ${weeks(facts.within)} of buying. `
    }${course(facts, n)} As things are, ${buyers(facts.presentTotal, n)} ${facts.presentTotal === 1 ? 'comes' : 'come'} in ${weeks(facts.presentWeeks)}.`,
  assumed: ({ first, goodsOf1000 }, n) =>
    [
      `Taken for granted: ${n.count(first)} in week 1, as many as now and at least one; everybody pays the same; nobody leaves.`,
      goodsOf1000 > 0 ? ` The goods are counted at ${n.yuan(Math.round(goodsOf1000))} of every ¥1,000.` : '',
      ' Cash-outs on the way would lift the price and so need fewer to come, at the cost of those who leave short.',
      ' Whoever says “level in so many weeks” promises this curve.',
    ].join(''),
  scale: 'buyers in all; each grey line is 100 times the one below',
  needed: 'needed',
  present: 'as things are',
  yardsticks: { city: 'a city: 1M', country: 'China: 1.4B', world: 'the world: 8B' },
  head: ['Week', 'Needed in the week', 'Needed in all', 'In all, as things are'],
  beyond: 'beyond counting',
};
