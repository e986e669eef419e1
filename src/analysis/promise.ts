import type { FastRun } from '../cohorts/run';
import type { Result } from '../scheme/result';

/** The largest differences of two results of a scenario, as parts: what the accuracy of the fast engine is told by. */
export interface Gap {
  readonly pool: number;
  readonly points: number;
  readonly price: number;
  readonly paid: number;
  readonly cohort: number;
}

/** What the fast engine promises (src/cohorts/README.md). */
export const PROMISED: Gap = { pool: 1e-3, points: 1e-3, price: 1e-3, paid: 2e-3, cohort: 5e-3 };

export function isKept(gap: Gap): boolean {
  return (Object.keys(PROMISED) as (keyof Gap)[]).every((quantity) => gap[quantity] <= PROMISED[quantity]);
}

/** Plain numbers of either engine's result: fen, units. */
export interface Figures {
  readonly pool: ArrayLike<number>;
  readonly points: ArrayLike<number>;
  readonly paid: number;
  readonly spent: number;
  readonly cohorts: readonly { readonly got: number; readonly spent: number }[];
}

export function exactFigures(result: Result, places: number): Figures {
  const fen = (text: string) => Number(text) * 100;
  return {
    pool: result.periods.map(({ pool }) => fen(pool)),
    points: result.periods.map(({ points }) => Number(points) * 10 ** places),
    paid: fen(result.totals.paid),
    spent: fen(result.totals.spent),
    cohorts: result.cohorts.map(({ paid, netValue, spent }) => ({
      got: fen(paid) + fen(netValue),
      spent: fen(spent),
    })),
  };
}

export function fastFigures({ periods, cohorts, totals }: FastRun): Figures {
  return {
    pool: periods.pool,
    points: periods.points,
    paid: totals.paid,
    spent: totals.spent,
    cohorts: Array.from(cohorts.t, (_, i) => ({
      got: (cohorts.paid[i] ?? 0) + (cohorts.netValue[i] ?? 0),
      spent: cohorts.spent[i] ?? 0,
    })),
  };
}

/**
 * `other` against `exact`, measured as the promise is meant: a pool or points that have shrunk below a thousandth of
 * their peak are compared by that thousandth. What rounding leaves behind when all but everybody has gone is not a
 * quantity anybody reads; an audit shows it all the same.
 */
export function gapBetween(exact: Figures, other: Figures): Gap {
  let [pool, points, price, cohort] = [0, 0, 0, 0];
  let [mostPool, mostPoints] = [0, 0];
  for (let t = 0; t < exact.pool.length; t++) {
    const [p, n] = [exact.pool[t] ?? 0, exact.points[t] ?? 0];
    const [q, m] = [other.pool[t] ?? 0, other.points[t] ?? 0];
    mostPool = Math.max(mostPool, p);
    mostPoints = Math.max(mostPoints, n);
    pool = Math.max(pool, Math.abs(q - p) / Math.max(1, p, mostPool / 1000));
    points = Math.max(points, Math.abs(m - n) / Math.max(1, n, mostPoints / 1000));
    if (p > mostPool / 1000 && n > mostPoints / 1000) price = Math.max(price, Math.abs((q / m / p) * n - 1));
  }
  exact.cohorts.forEach(({ got, spent }, i) => {
    cohort = Math.max(cohort, Math.abs((other.cohorts[i]?.got ?? NaN) - got) / Math.max(1, spent));
  });
  const paid = Math.abs(other.paid - exact.paid) / Math.max(1, exact.spent);
  return { pool, points, price, paid, cohort };
}
