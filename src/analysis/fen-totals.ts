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

/** The fast engine's totals, each rounded to the fen on its own: their sums may be a fen or two out. */
export function roundedTotals({ totals }: FastRun): FenTotals {
  return record((name) => BigInt(Math.round(totals[name])));
}

function record(of: (name: (typeof MONEY)[number]) => bigint): FenTotals {
  return Object.fromEntries(MONEY.map((name) => [name, of(name)])) as FenTotals;
}
