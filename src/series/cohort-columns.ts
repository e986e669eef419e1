import { LEGACY, type FastRun } from '../cohorts/run';
import { spanOf, type Span } from './bins';

/** What became of the people who bought in the same period or, when there are many periods, in neighbouring ones. */
export interface CohortColumn extends Span {
  readonly buyers: number;
  /** How many of them still hold points. */
  readonly holders: number;
  /** In yuan, of every 1000 they spent: cash received so far, and what they could cash out now, after the fee. */
  readonly cash: number;
  readonly worth: number;
}

const BASE = 1000;

/** The columns as they stood at the end of period `t`; who has not bought yet has none. */
export function cohortColumns(run: FastRun, t: number, payoutRate: number, binSize: number): CohortColumn[] {
  const { cohorts, periods, history } = run;
  if (!history && t < periods.pool.length - 1) {
    throw new RangeError('A run without its history has only an end.');
  }
  const width = cohorts.t.length;
  const row = t * width;
  const units = periods.points[t] as number;
  const fenPerUnit = units > 0 ? (payoutRate * (periods.pool[t] as number)) / units : 0;
  const columns = new Map<
    number,
    { buyers: number; holders: number; spent: number; paid: number; worth: number }
  >();
  for (let i = 0; i < width; i++) {
    const joined = cohorts.t[i] as number;
    if (joined === LEGACY || joined > t) continue;
    const bin = Math.floor(joined / binSize);
    const sums = columns.get(bin) ?? { buyers: 0, holders: 0, spent: 0, paid: 0, worth: 0 };
    const held = history ? history.points[row + i] : cohorts.points[i];
    sums.buyers += cohorts.buyers[i] as number;
    sums.spent += cohorts.spent[i] as number;
    sums.holders += (history ? history.holders[row + i] : cohorts.holders[i]) as number;
    sums.paid += (history ? history.paid[row + i] : cohorts.paid[i]) as number;
    sums.worth += (held as number) * fenPerUnit;
    columns.set(bin, sums);
  }
  return [...columns].map(([bin, { buyers, holders, spent, paid, worth }]) => ({
    ...spanOf(bin, { bin: binSize, periods: periods.pool.length }),
    buyers,
    holders,
    cash: (BASE * paid) / spent,
    worth: (BASE * worth) / spent,
  }));
}
