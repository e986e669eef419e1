import type { ChartsWords } from './charts';
import type { Facts } from '../series/facts';
import type { Numbers } from './numbers';
import { span } from './span.en';
import { everybody, ofThousand } from './standing.en';
import { toned, type Text } from './text';

const people = (count: number, n: Numbers) => `${n.count(count)} ${count === 1 ? 'person' : 'people'}`;
const buyers = (count: number, n: Numbers) => `${n.count(count)} ${count === 1 ? 'buyer' : 'buyers'}`;
const be = (count: number) => (count === 1 ? 'is' : 'are');
const capital = (text: string) => `W${text.slice(1)}`;

function priceSentence({ price, openingPrice }: Facts, n: Numbers): string {
  if (price === null) return 'Nobody holds a point, so a point has no price. ';
  if (n.price(price) === n.price(openingPrice)) return `A point costs ${n.price(price)}, as at the start. `;
  return `A point ${price > openingPrice ? 'rose' : 'fell'} from ${n.price(openingPrice)} to ${n.price(price)}. `;
}

function live(facts: Facts, n: Numbers): Text {
  const { week, ahead, level, short, backOf1000 } = facts;
  if (facts.people === 0) return [`By week ${week} nobody has bought yet.`];
  const back = ahead === 0 ? 'nobody has' : `${n.count(ahead)} ${ahead === 1 ? 'has' : 'have'}`;
  return [
    priceSentence(facts, n),
    `Of ${everybody(facts, n)}, ${back} their money back`,
    level > 0 ? `, ${n.count(level)}\u00a0could` : '',
    '; ',
    short === 0 ? 'nobody is short' : toned('short', `${n.count(short)} ${be(short)} short`),
    '. Of every ¥1,000 spent, ',
    toned('cash', ofThousand(backOf1000, n)),
    // What old debts were paid does not come back to those who bought.
    facts.debts > 0 ? ' was paid out in cash.' : ' came back in cash.',
    facts.goodsOf1000 > 0
      ? ` (The goods are counted at ${n.yuan(Math.round(facts.goodsOf1000))} of every ¥1,000.)`
      : '',
  ];
}

export const charts: ChartsWords = {
  more: 'Table, full screen, download',
  notLoaded: 'This could not be loaded. Check the connection and try again.',
  table: 'Table',
  close: 'Close',
  week: (week) => `week ${week}`,
  weeks: span,
  live,
  story: (column, level, n) => {
    const { buyers: count, holders, cash, worth } = column;
    const missing = Math.round(level) - Math.round(cash) - Math.round(worth);
    return [
      `${capital(span(column))}: ${buyers(count, n)}. Of every ¥1,000 they spent they have ${n.yuan(Math.round(cash))} back in cash`,
      holders > 0
        ? `; ${n.count(holders)} still hold${holders === 1 ? 's' : ''} points that would pay ${n.yuan(Math.round(worth))} more now. `
        : '; none of them holds points any more. ',
      missing > 0
        ? `They are ${n.yuan(missing)} short of level.`
        : missing === 0
          ? 'They are level.'
          : `That is ${n.yuan(-missing)} more than level.`,
    ].join('');
  },
  inflow: {
    title: ({ isSteady, newNow, newNowIn, newPeak, newPeakIn }, n) => {
      if (newPeak === 0) return 'Nobody new comes';
      const more = newNowIn.to - newNowIn.from;
      if (isSteady)
        return `${n.count(newNow)} new ${newNow === 1 ? 'buyer' : 'buyers'} every ${more ? `${more + 1} weeks` : 'week'}`;
      const now = more ? `${n.count(newNow)} in ${span(newNowIn)}` : `now ${n.count(newNow)}`;
      return `New buyers: at most ${n.count(newPeak)}, in ${span(newPeakIn)}; ${now}`;
    },
    sentence: ({ newNow, newNowIn, newPeak, newPeakIn }, n) =>
      newPeak === 0
        ? 'Nobody new comes.'
        : `Columns of new buyers, most in ${span(newPeakIn)} with ${n.count(newPeak)}; in ${span(newNowIn)} there ${be(newNow)} ${n.count(newNow)}.`,
    head: ['Week', 'New buyers', 'Buying again'],
    peak: ({ newPeak }, n) => `peak ${n.count(newPeak)}`,
    again: 'buying again',
  },
  pool: {
    title: ({ pool, poolPeak, poolPeakWeek }, n) =>
      poolPeak === 0
        ? 'The pool is empty'
        : pool >= poolPeak
          ? `The pool holds ${n.yuanShort(pool)}, the most so far`
          : `The pool held ${n.yuanShort(poolPeak)} in week ${poolPeakWeek}; ${n.yuanShort(pool)} is left`,
    sentence: ({ pool, poolPeak, poolPeakWeek, week }, n) =>
      `The pool is all the money that points can ever be paid from. In week ${week} it holds ${n.yuan(Math.round(pool))}${pool < poolPeak ? `; it was largest in week ${poolPeakWeek}, with ${n.yuan(Math.round(poolPeak))}` : pool > 0 ? ', the most so far' : ''}.`,
    head: ['Week', 'In the pool (¥)'],
    peak: ({ poolPeak, poolPeakWeek }, n) => `${n.yuanShort(poolPeak)} in week ${poolPeakWeek}`,
  },
  points: {
    title: ({ price, isRecord, holders }, n) =>
      price === null
        ? 'Nobody holds a point, so there is no price'
        : `A point costs ${n.price(price)}${isRecord ? ', a record' : ''}; ${n.count(holders)} still hold${holders === 1 ? 's' : ''} points`,
    sentence: ({ week, price, holders }, n) =>
      price === null
        ? `Points in circulation and the price of one, each on its own scale. In week ${week} nobody holds a point.`
        : `Points in circulation and the price of one, each on its own scale. In week ${week} a point costs ${n.price(price)} and ${people(holders, n)} hold${holders === 1 ? 's' : ''} points.`,
    head: ['Week', 'Points in circulation', 'Price (¥)'],
    price: 'price of a point',
    held: 'points in circulation',
    noPrice: 'no price',
    holding: 'hold points',
  },
  cohorts: {
    title: ({ first, biggest }, n) => {
      if (!first || !biggest) return 'Nobody has bought yet';
      const back = (column: typeof first) => n.yuan(Math.round(column.cash + column.worth));
      const opening = `Per ¥1,000, ${span(first)} ${first.from === first.to ? 'stands' : 'stand'} at ${back(first)}`;
      return biggest === first ? opening : `${opening}; ${span(biggest)}, the biggest, ${back(biggest)}`;
    },
    sentence({ first, biggest, week }, n) {
      if (!first || !biggest) return 'Nobody has bought yet.';
      const back = (column: typeof first) =>
        `${span(column)}: ${n.yuan(Math.round(column.cash))} in cash and ${n.yuan(Math.round(column.worth))} to be had`;
      const told = biggest === first ? back(first) : `${back(first)}; ${back(biggest)}`;
      const weeks = first.to - first.from + 1;
      const each = weeks === 1 ? 'each week’s buyers' : `the buyers of every ${weeks} weeks`;
      return `One column for ${each}, of every ¥1,000 they spent, at the end of week ${week}: cash received, what they could cash out now, and what is gone. For example, ${told}.`;
    },
    head: ['Week', 'Buyers', 'Still holding', 'Cash, of ¥1,000', 'Could cash out, of ¥1,000'],
    cash: 'cash received',
    worth: 'could cash out now',
    gone: 'gone',
    levelName: 'level',
  },
  people: {
    title: ({ people: all, ahead, level }, n) => {
      if (all === 0) return 'Nobody has bought yet';
      const back = ahead + level;
      return back === 0
        ? 'Nobody has their money back'
        : `${n.count(back)} of ${n.count(all)} ${back === 1 ? 'has' : 'have'} or could get their money back`;
    },
    sentence: (facts, n) =>
      facts.people === 0
        ? 'Nobody has bought yet.'
        : `${everybody(facts, n)} as 100 figures: ${n.count(facts.ahead)} got their money back, ${n.count(facts.level)} could now, ${n.count(facts.short)} ${be(facts.short)} short of it.`,
    head: ['Of 100 people', 'Figures', 'People'],
    outcome: {
      ahead: 'money back',
      level: 'could have it now',
      waiting: 'hold on, short',
      short: 'left, short',
    },
    fewerThanOne: 'fewer than 1',
    nobody: 'Nobody has bought yet.',
  },
  flow: {
    title: ({ spent, outside, paid }, n) =>
      outside > 0
        ? `Of ${n.yuanShort(spent)} spent and ${n.yuanShort(outside)} from outside, ${n.yuanShort(paid)} was paid out`
        : `Of ${n.yuanShort(spent)} spent, ${n.yuanShort(paid)} came back`,
    sentence: ({ spent, outside, skimmed, swapped, paid, pool }, n) =>
      [
        `Where every yuan went: of ${n.yuan(spent)} spent by buyers`,
        outside > 0 ? ` and ${n.yuan(outside)} from outside` : '',
        `, ${n.yuan(paid)} was paid out to people and ${n.yuan(pool)} is still in the pool`,
        skimmed > 0 ? `; ${n.yuan(skimmed)} was skimmed off` : '',
        swapped > 0 ? `; ${n.yuan(swapped)} went to the company` : '',
        '; the rest went for goods, to promoters and to the platform.',
      ].join(''),
    head: ['From', 'To', 'Yuan'],
    end: {
      buyers: 'spent',
      outside: 'outside money',
      pool: 'pool',
      goods: 'goods',
      promotion: 'promoters',
      platform: 'platform',
      paid: 'paid out',
      operator: 'operator took',
      company: 'company took',
      left: 'left in the pool',
    },
  },
};
