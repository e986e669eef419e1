import { LEGACY, type FastRun } from '../cohorts/run';
import { toFen, toUnits } from '../money/units';
import type { CohortResult, Result } from '../scheme/result';

/** The largest difference found in one quantity, and where. */
export interface Difference {
  /** |fast − exact| as a part of `base`; 0 when they agree. */
  readonly relative: number;
  /** The period or cohort; null when they agree everywhere, or when there is only one such number. */
  readonly at: number | 'legacy' | null;
  readonly fast: number;
  readonly exact: number;
  readonly base: number;
}

export interface Audit {
  /** Fen and units at the end of a period, relative to the exact figure there. */
  readonly pool: Difference;
  readonly points: Difference;
  /** Yuan per point, over the periods in which both have a price: when one has none, `points` shows it. */
  readonly price: Difference;
  /** All cash paid out, in fen, relative to all that was spent. */
  readonly paid: Difference;
  /** What a cohort got and could still get (paid + netValue), in fen, relative to its spend. */
  readonly cohort: Difference;
  /** What the pool gave for points that were swapped, in fen. */
  readonly swapped: Difference;
  /** Face value of the company shares of a cohort, in fen, relative to its spend. */
  readonly shares: Difference;
}

interface Pair {
  readonly at: Difference['at'];
  readonly fast: number;
  readonly exact: number;
  readonly base: number;
}

/** How far the fast engine's run is from the exact ledger's run of the same scenario. */
export function compareRuns(fast: FastRun, exact: Result): Audit {
  const periods = exact.periods;
  if (fast.periods.pool.length !== periods.length) {
    const lengths = `${fast.periods.pool.length} and ${periods.length} periods`;
    throw new RangeError(`These are runs of different scenarios: they have ${lengths}.`);
  }
  const units = 10 ** fast.places;
  const pool = periods.map((row) => fen(row.pool));
  const points = periods.map((row) => Number(toUnits(row.points, fast.places)));
  const prices = periods.flatMap(({ price }, t): Pair[] => {
    const held = fast.periods.points[t] ?? 0;
    if (price === null || held <= 0) return [];
    const fastPrice = ((fast.periods.pool[t] ?? 0) / held) * (units / 100);
    return [{ at: t, fast: fastPrice, exact: Number(price), base: Number(price) }];
  });
  const paid = fen(exact.totals.paid);
  const base = fen(exact.totals.spent);
  const swapped = fen(exact.totals.swapped);
  return {
    pool: largest(column(fast.periods.pool, pool)),
    points: largest(column(fast.periods.points, points)),
    price: largest(prices),
    paid: largest([{ at: null, fast: fast.totals.paid, exact: paid, base }]),
    cohort: largest(cohortPairs(fast, exact.cohorts, 'paid', 'netValue')),
    swapped: largest([{ at: null, fast: fast.totals.swapped, exact: swapped, base: swapped }]),
    shares: largest(cohortPairs(fast, exact.cohorts, 'shares')),
  };
}

function column(fast: Float64Array, exact: readonly number[]): Pair[] {
  // Where the exact figure is 0, a difference is measured by the largest figure there ever was.
  const peak = Math.max(0, ...exact);
  return exact.map((value, t) => ({ at: t, fast: fast[t] ?? 0, exact: value, base: value || peak }));
}

type CohortAmount = 'paid' | 'netValue' | 'shares';

/**
 * The sum of some amounts of each cohort. Cohorts are matched by their period; one that only one engine has is compared
 * with nothing.
 */
function cohortPairs(fast: FastRun, exact: readonly CohortResult[], ...amounts: CohortAmount[]): Pair[] {
  const sum = (amountOf: (name: CohortAmount) => number) =>
    amounts.reduce((all, name) => all + amountOf(name), 0);
  const rows = new Map<Pair['at'], { fast: number; exact: number; spent: number }>();
  for (const cohort of exact) {
    const received = sum((name) => fen(cohort[name]));
    rows.set(cohort.t, { fast: 0, exact: received, spent: fen(cohort.spent) });
  }
  fast.cohorts.t.forEach((t, i) => {
    const at = t === LEGACY ? 'legacy' : t;
    const received = sum((name) => fast.cohorts[name][i] ?? 0);
    const found = rows.get(at) ?? { exact: 0, spent: fast.cohorts.spent[i] ?? 0 };
    rows.set(at, { ...found, fast: received });
  });
  return [...rows].map(([at, row]) => ({ at, fast: row.fast, exact: row.exact, base: row.spent }));
}

function largest(pairs: readonly Pair[]): Difference {
  let worst: Difference = { relative: 0, at: null, fast: 0, exact: 0, base: 0 };
  for (const pair of pairs) {
    const relative = relativeDifference(pair);
    if (relative > worst.relative || Number.isNaN(relative)) worst = { ...pair, relative };
  }
  return worst;
}

/** With nothing to measure it by, a difference is measured in fen or units themselves: `base` 0 stands for 1. */
function relativeDifference({ fast, exact, base }: Pair): number {
  return Math.abs(fast - exact) / (base || 1);
}

function fen(yuan: string): number {
  return Number(toFen(yuan));
}
