import type { AuditFact, AuditFacts } from '../series/audit-facts';
import type { AuditWords } from './audit';
import { faultSentence } from './faults/en';
import type { Numbers } from './numbers';
import { inPercent, oneIn } from './part-of';

function part(relative: number, n: Numbers): string {
  if (relative >= 0.01) return inPercent(relative);
  return `1 part in ${n.count(oneIn(relative))}`;
}

function title({ worst, orders }: AuditFacts, n: Numbers): string {
  const run = `Run again order by order${orders === 1 ? '' : `, all ${n.count(orders)} of them`}`;
  switch (worst.verdict) {
    case 'same':
      return `${run}, every figure is the same`;
    case 'broken':
      return `${run}, a figure differs by more than is promised: ${part(worst.relative, n)}`;
    default:
      return `${run}, no figure differs by more than ${part(worst.relative, n)}`;
  }
}

/** What a difference is measured by. */
const BASES: Readonly<Record<AuditFact['quantity'], string>> = {
  pool: '',
  points: '',
  price: '',
  paid: ' of all that was spent',
  cohort: ' of what they spent',
  swapped: '',
  shares: ' of what they spent',
};

export const words: AuditWords = {
  intro:
    'The pictures are drawn by a fast engine that takes like orders together. The audit runs the same rules on the exact ledger: one order and one cash-out after the other, to the fen, each booked so that it adds up to zero.',
  run: (orders, n) =>
    orders === 1 ? 'Run the one order again' : `Run all ${n.count(orders)} orders one by one`,
  tooMany: (orders, most, n) =>
    `This would be ${n.count(orders)} orders; one by one, at most ${n.count(most)} can be run. Choose fewer buyers or fewer weeks to audit.`,
  running: 'Running order by order',
  stop: 'Stop',
  stopped: 'The audit was stopped; nothing was compared.',
  dropped: 'The rules have changed since the last audit, so its result no longer holds and was put away.',
  trouble: (message) => `The audit could not be run: ${message}`,
  fault: faultSentence,
  title,
  sentence: ({ worst }, n) => {
    if (worst.verdict === 'same') return 'The fast engine and the ledger agree in all they say.';
    const found = `The largest difference is in ${words.quantities[worst.quantity]}${worst.at === null ? '' : ` (${words.where(worst)})`}: ${words.size(worst, n)}.`;
    if (worst.verdict === 'kept') return `${found} All are within what the fast engine promises.`;
    if (worst.verdict === 'last')
      return `${found} That is more than is promised, but of an amount of which less than a thousandth was left.`;
    return worst.verdict === 'broken'
      ? `${found} That is more than the fast engine promises: figures on this page are off by as much. The exact ones are below.`
      : `${found} For this the fast engine promises nothing.`;
  },
  differences: 'The largest difference in each quantity',
  head: ['Quantity', 'Largest difference', 'Where', 'Shown', 'Exact', 'Promised', 'Kept?'],
  quantities: {
    pool: 'the pool',
    points: 'points in circulation',
    price: 'the price of a point',
    paid: 'all cash paid out',
    cohort: 'what a week’s buyers got or could get',
    swapped: 'what left the pool in share swaps',
    shares: 'company shares of a week’s buyers',
  },
  size: ({ relative, quantity, verdict }, n) =>
    verdict === 'same' ? 'none' : `${part(relative, n)}${BASES[quantity]}`,
  where: ({ at, quantity }) => {
    if (at === 'legacy') return 'those paid for old debts';
    if (at === null) return '–';
    return quantity === 'cohort' || quantity === 'shares' ? `buyers of week ${at}` : `end of week ${at}`;
  },
  promised: ({ promised, quantity }, n) =>
    promised === null ? 'nothing' : `${n.percent(promised)}${BASES[quantity]}`,
  verdicts: {
    same: 'the same',
    kept: 'yes',
    last: 'no, but of next to nothing',
    broken: 'no',
    unpromised: '–',
  },
  journal: {
    title: (count) =>
      count === 1 ? 'The first entry in the books' : `The first ${count} entries in the books`,
    note: 'Plus is money received, minus is money given. Whatever happens, one gets what another gives: each entry adds up to zero.',
    entry: 'No.',
    week: 'Week',
    what: 'What happened',
    sum: 'Sum',
    points: 'Points minted or burned',
    price: 'Price after',
    kinds: {
      order: 'order',
      forced: 'forced exit',
      taker: 'cash-out once it paid',
      leaver: 'cash-out',
      inject: 'funding round',
      skim: 'the operator takes money out',
      freeze: 'cash-outs frozen',
      limit: 'payout limit',
      legacy: 'legacy grant',
      swap: 'share swap',
    },
    by: (what, person, isOldDebt) => `${what}, ${isOldDebt ? 'person' : 'buyer'} ${person}`,
    accounts: {
      buyers: 'Buyers',
      goods: 'Goods',
      promotion: 'Promoters',
      platform: 'Platform',
      pool: 'Pool',
      outside: 'Outside money',
      operator: 'Operator',
      company: 'Company',
    },
    noPrice: 'none',
  },
};
