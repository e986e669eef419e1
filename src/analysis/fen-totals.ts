import type { FastRun } from '../cohorts/run';
import { toFen } from '../money/units';
import type { Result } from '../scheme/result';

const MONEY = [
  'spent',
  'goods',
  'promotion',
  'platform',
  'poolIn',
  'paid',
  'injected',
  'skimmed',
  'swapped',
  'pool',
] as const;

/** The totals of a run, in whole fen. */
export type FenTotals = Readonly<Record<(typeof MONEY)[number], bigint>>;

export function exactTotals({ totals }: Result): FenTotals {
  return record((name) => toFen(totals[name]));
}

/** How the fast engine's totals stood at the end of period `t`, each rounded to the fen on its own: their sums may be a fen or two out. */
export function roundedTotalsAt({ totals, periods }: FastRun, t: number): FenTotals {
  const upTo = (column: Float64Array, end: number) =>
    column.subarray(0, end).reduce((sum, value) => sum + value, 0);
  const orders = upTo(periods.orders, t + 1);
  const all = upTo(periods.orders, periods.orders.length);
  const perOrder = (total: number) => (all === 0 ? 0 : Math.round(total / all) * orders);
  const then = {
    spent: perOrder(totals.spent),
    goods: perOrder(totals.goods),
    promotion: perOrder(totals.promotion),
    platform: perOrder(totals.platform),
    poolIn: perOrder(totals.poolIn),
    paid: upTo(periods.paid, t + 1),
    injected: periods.injected[t] ?? 0,
    skimmed: periods.skimmed[t] ?? 0,
    swapped: periods.swapped[t] ?? 0,
    pool: periods.pool[t] ?? 0,
  };
  return record((name) => BigInt(Math.round(then[name])));
}

function record(of: (name: (typeof MONEY)[number]) => bigint): FenTotals {
  return Object.fromEntries(MONEY.map((name) => [name, of(name)])) as FenTotals;
}
