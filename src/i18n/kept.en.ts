import type { Facts } from '../series/facts';
import type { KeptWords } from './kept';
import type { Numbers } from './numbers';
import { span } from './span.en';
import { everybody, ofThousand } from './standing.en';
import { toned, type Text } from './text';

const have = (count: number) => (count === 1 ? 'has' : 'have');

/** "12 more have", "1 fewer has". */
function moreHave(difference: number, n: Numbers): string {
  const count = Math.abs(difference);
  return `${n.count(count)} ${difference > 0 ? 'more' : 'fewer'} ${have(count)}`;
}

function moneyBack(now: Facts, kept: Facts, n: Numbers): string {
  const of = ({ ahead, people }: Facts) => `${n.count(ahead)} of ${n.count(people)}`;
  if (now.ahead === 0 && kept.ahead === 0) return 'nobody has their money back in either';
  const more = now.ahead - kept.ahead;
  return `${more === 0 ? 'as many have' : moreHave(more, n)} their money back (${of(now)}; A ${of(kept)})`;
}

function couldNow(now: Facts, kept: Facts, n: Numbers): string {
  const more = now.level - kept.level;
  return more === 0 ? '' : `, ${n.count(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} could now`;
}

function cash(now: Facts, kept: Facts, n: Numbers): Text {
  const [back, before] = [Math.round(now.backOf1000), Math.round(kept.backOf1000)];
  const came = now.debts + kept.debts > 0 ? 'was paid out in cash' : 'came back in cash';
  if (now.paid === 0 && kept.paid === 0) return ['no cash came back in either'];
  if (back === 0 && before === 0) return [`less than ¥1 of every ¥1,000 ${came} in either`];
  if (back === before) return [`as much of every ¥1,000 ${came} (${n.yuan(back)})`];
  const difference = `${n.yuan(Math.abs(back - before))} ${back > before ? 'more' : 'less'}`;
  const both = ` ${came} (${ofThousand(now.backOf1000, n)}; A ${ofThousand(kept.backOf1000, n)})`;
  return ['of every ¥1,000, ', toned('cash', difference), both];
}

function live(now: Facts, kept: Facts, n: Numbers): Text {
  const against = `Against A${kept.week < now.week ? `, which ends with week ${kept.week}` : ''}: `;
  if (now.buyers === 0 && kept.buyers === 0) return [`${against}nobody has bought in either yet.`];
  if (now.buyers === 0)
    return [`${against}nobody has bought yet; in A ${n.count(kept.buyers)} ${have(kept.buyers)}.`];
  if (kept.buyers === 0)
    return [`${against}nobody has bought there; here ${n.count(now.buyers)} ${have(now.buyers)}.`];
  return [`${against}${moneyBack(now, kept, n)}${couldNow(now, kept, n)}; `, ...cash(now, kept, n), '.'];
}

export const kept: KeptWords = {
  live,
  same: 'A is kept. Change something, and every picture shows both.',
  column: (head) => `A: ${head}`,
  none: '–',
  inflow: ({ newPeak, newPeakIn }, n) =>
    newPeak === 0
      ? 'In A nobody new comes.'
      : `The dashed outline is A: at most ${n.count(newPeak)} new ${newPeak === 1 ? 'buyer' : 'buyers'}, in ${span(newPeakIn)}.`,
  pool: ({ week, pool, poolPeak, poolPeakWeek }, n) =>
    `The dashed line is A: ${n.yuan(Math.round(pool))} in week ${week}, and at most ${n.yuan(Math.round(poolPeak))}, in week ${poolPeakWeek}.`,
  points: ({ week, price, holders }, n) =>
    `The dashed lines are A: in week ${week} ${price === null ? 'a point has no price' : `a point costs ${n.price(price)}`}, and ${n.count(holders)} ${holders === 1 ? 'holds' : 'hold'} points.`,
  cohorts: ({ first, biggest }, n) => {
    if (!first || !biggest) return 'In A nobody has bought yet.';
    const back = (column: typeof first) => n.yuan(Math.round(column.cash + column.worth));
    return `The dashed outline is A, cash and what could be cashed out together: ${span(first)} ${back(first)}, ${span(biggest)} ${back(biggest)}.`;
  },
  people: (facts, n) =>
    facts.people === 0
      ? 'In A nobody has bought yet.'
      : `In A, of ${everybody(facts, n)}, ${n.count(facts.ahead)} got their money back, ${n.count(facts.level)} could now, ${n.count(facts.short)} ${facts.short === 1 ? 'is' : 'are'} short of it.`,
  flow: ({ spent, paid, pool }, n) =>
    `In A, of ${n.yuan(spent)} spent, ${n.yuan(paid)} was paid out and ${n.yuan(pool)} is still in the pool.`,
  story: ({ cash, worth }, n) =>
    `In A: ${n.yuan(Math.round(cash))} in cash, ${n.yuan(Math.round(worth))} to be had.`,
  panel: {
    keep: 'Keep this to compare',
    swap: 'Swap with A',
    letGo: 'Let go of A',
    isKept: (preset, isChanged) => (isChanged ? `A: ${preset}, as you left it` : `A: ${preset}`),
    control: (label, kept, now) => `${label}: A ${kept}, now ${now}`,
    rule: (rule, isOnNow) => `${rule}: ${isOnNow ? 'now, not in A' : 'in A, not now'}`,
    inflow: (kept, now) => `new buyers: A ${kept}, now ${now}`,
    drawing: 'new buyers are drawn differently',
    events: 'what happens differs',
    more: (count) => `and ${count} more`,
  },
};
