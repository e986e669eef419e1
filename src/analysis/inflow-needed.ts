import { LIMITS } from '../scheme/scenario';
import { COUNTABLE, LEVEL, ordersUntil, type Goal } from './break-even';
import type { Terms } from './terms';

export const YARDSTICKS = { city: 1_000_000, country: 1_400_000_000, world: 8_000_000_000 } as const;
export type Yardstick = keyof typeof YARDSTICKS;

export interface InflowPromise {
  /** Buyers in period 0. */
  readonly first: number;
  /** Everybody is to reach the goal at most this many periods after the one they bought in. */
  readonly within: number;
  /** Without it: level, after the fee. */
  readonly goal?: Goal;
}

export interface InflowRow {
  readonly t: number;
  readonly buyers: number;
  /** Everybody so far. */
  readonly total: number;
}

export interface InflowNeeded {
  readonly rows: readonly InflowRow[];
  /**
   * Why there are no more rows. `never`: no inflow at all could do it. `enough`: everybody has reached the goal and
   * nobody more need come. `beyond`: in the next period the total passes 10^15. `long`: 5000 periods are over.
   */
  readonly ends: 'never' | 'enough' | 'beyond' | 'long';
  /** The first period whose buyers are more than this many; null when there is none. */
  readonly buyersPass: Readonly<Record<Yardstick, number | null>>;
  /** The first period at whose end all buyers together are more than this many. */
  readonly totalPasses: Readonly<Record<Yardstick, number | null>>;
}

/**
 * The inflow it takes to keep a promise like "level within w periods" to everybody, nobody leaving meanwhile. Let
 * n(t) be all buyers up to the end of period t. The last buyer of period t, who got the fewest points, must be there
 * by the end of period t + w, so n(t+w) ≥ L(n(t)), where L(m) are the orders that buyer m needs. The first w periods
 * are free to choose: there n grows from n(0) to L(n(0)) by the same factor every period. From then on n is the least
 * that keeps the promise: n(t) = max(n(t−1), L(n(t−w))).
 */
export function inflowNeeded(terms: Terms, { first, within, goal = LEVEL }: InflowPromise): InflowNeeded {
  for (const [name, count] of Object.entries({ first, within })) {
    if (!(Number.isInteger(count) && count >= 1))
      throw new RangeError(`"${name}" is a count from 1 up, not ${count}.`);
  }
  const goalFor = (buyer: number) => ordersUntil(terms, buyer, goal, Number.MAX_VALUE / 4);
  const totals = [first];
  const end = (ends: InflowNeeded['ends']) => resultOf(totals, ends);
  const firstGoal = goalFor(first);
  // Above a mint rate of 1 each order lowers the price: more buyers only make it harder.
  if (firstGoal === null || terms.rate > 1) return end('never');
  // Past what a double holds the exact height no longer matters; the factor per period must only stay finite.
  const factor = Math.min(firstGoal, Number.MAX_VALUE / 4) / first;
  for (let t = 1; t < LIMITS.periods; t++) {
    const before = totals[t - 1] ?? 0;
    const due = t < within ? first * factor ** (t / within) : (goalFor(totals[t - within] ?? 0) ?? Infinity);
    const total = Math.max(before, Math.ceil(due));
    if (total > COUNTABLE) return end('beyond');
    if (t >= within && total === totals[t - within]) return end('enough');
    totals.push(total);
  }
  return end('long');
}

function resultOf(totals: readonly number[], ends: InflowNeeded['ends']): InflowNeeded {
  const rows = totals.map((total, t) => ({ t, buyers: total - (totals[t - 1] ?? 0), total }));
  // Passing 10^15 passes every yardstick, by the period's own buyers too: n grows at least e-fold in w ≤ 5000 periods.
  const after = ends === 'beyond' ? rows.length : null;
  const firstPast = (column: 'buyers' | 'total') => (yardstick: Yardstick) =>
    rows.find((row) => row[column] > YARDSTICKS[yardstick])?.t ?? after;
  return {
    rows,
    ends,
    buyersPass: perYardstick(firstPast('buyers')),
    totalPasses: perYardstick(firstPast('total')),
  };
}

function perYardstick(of: (yardstick: Yardstick) => number | null): Record<Yardstick, number | null> {
  return { city: of('city'), country: of('country'), world: of('world') };
}
