import { LEGACY, type FastRun } from '../cohorts/run';
import { outcomesAt, shareShort } from './outcomes';

/**
 * One number for how a run went, in people's units: shares as fractions, money in yuan, the price in yuan per point.
 * NaN where there is none: nobody bought, nobody holds a point.
 */
export const MEASURES = {
  /** Of all people, those who at the end have not got back what they spent and could not now. */
  short: (run) => shareShort(outcomesAt(run, run.periods.pool.length - 1)),
  /** Of what buyers spent, what came back: cash paid out, and what points still held would pay after the fee. */
  returned: (run) => {
    const { t, paid, netValue } = run.cohorts;
    const back = paid.reduce((sum, cash, i) => (t[i] === LEGACY ? sum : sum + cash + (netValue[i] ?? 0)), 0);
    return back / run.totals.spent;
  },
  price: (run) => finalPrice(run),
  pool: (run) => run.totals.pool / 100,
  poolPeak: (run) => run.periods.pool.reduce((most, pool) => Math.max(most, pool), 0) / 100,
} as const satisfies Record<string, (run: FastRun) => number>;

export type Measure = keyof typeof MEASURES;

/** Yuan per point at the end of period `t`; NaN when nobody holds a point. */
export function priceAt(run: FastRun, t: number): number {
  return price(run.periods.pool[t] ?? 0, run.periods.points[t] ?? 0, run.places);
}

function finalPrice({ totals, places }: FastRun): number {
  return price(totals.pool, totals.points, places);
}

function price(fen: number, units: number, places: number): number {
  return units > 0 ? (fen / units) * 10 ** (places - 2) : NaN;
}
