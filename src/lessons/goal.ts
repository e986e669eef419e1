import type { Facts } from '../series/facts';
import type { Picture } from '../series/picture';

/** What a goal of a simulate step can be about. Each counts for the week shown. */
export const GOAL_MEASURES = {
  /** Of every 1000 yuan spent, what went into the pool. */
  poolOf1000: (_, { flows, totals }) =>
    ratio(1000 * (flows.find(({ from, to }) => from === 'buyers' && to === 'pool')?.yuan ?? 0), totals.spent),
  /** Of every 1000 yuan spent, what was paid out to people. */
  backOf1000: ({ backOf1000 }) => backOf1000,
  /** Of every 100 people, those who have or could have their money back. */
  levelOf100: ({ people, ahead, level }) => ratio(100 * (ahead + level), people),
  /** People who are short of what they spent. */
  short: ({ short }) => short,
  people: ({ people }) => people,
  price: ({ price }) => price ?? 0,
  pool: ({ pool }) => pool,
  holders: ({ holders }) => holders,
} as const satisfies Record<string, (facts: Facts, picture: Picture) => number>;

export type GoalMeasure = keyof typeof GOAL_MEASURES;

export function isReached(
  { measure, atLeast, atMost }: { measure: GoalMeasure; atLeast: number | null; atMost: number | null },
  facts: Facts,
  picture: Picture,
): boolean {
  // A goal that was just reached must not be missed for the last digit of a double.
  const value = GOAL_MEASURES[measure](facts, picture);
  return (atLeast === null || value >= atLeast - 1e-9) && (atMost === null || value <= atMost + 1e-9);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
