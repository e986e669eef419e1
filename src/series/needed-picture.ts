import type { InflowNeeded, Yardstick } from '../analysis/inflow-needed';

/** How many buyers there must be in all, week by week, for a promise to be kept, beside those there are. */
export interface NeededPicture {
  /** Weeks shown: up to the one in which the world is passed, if it ever is. */
  readonly weeks: number;
  /** At the end of each week; empty when no number would do. Where counting ends, more than can be counted. */
  readonly totals: readonly number[];
  readonly weekly: readonly number[];
  /** Everybody who buys as things are, week by week, as far as that is known. */
  readonly present: readonly number[];
  readonly facts: NeededFacts;
}

export interface NeededFacts {
  /** The promise: level within so many weeks. */
  readonly within: number;
  /** Buyers in week 1. */
  readonly first: number;
  readonly ends: InflowNeeded['ends'];
  /** The week, counted from 1, at whose end all buyers together are more; null: never, or not in the weeks counted. */
  readonly passes: Readonly<Record<Yardstick, number | null>>;
  /** Weeks that were counted, and the buyers there must be by then. */
  readonly counted: number;
  readonly total: number;
  /** As things are: weeks, and buyers in all. */
  readonly presentWeeks: number;
  readonly presentTotal: number;
  /** What the goods are counted at, of every ¥1000 spent; they bring level nearer. */
  readonly goodsOf1000: number;
}

const ORDER: readonly Yardstick[] = ['city', 'country', 'world'];

/** The crowds that are passed, from the smallest; of those passed in the same week only the largest. */
export function passedInTurn({ passes }: NeededFacts): readonly Yardstick[] {
  return ORDER.filter((name, i) => {
    const next = ORDER[i + 1];
    return passes[name] !== null && (next === undefined || passes[next] !== passes[name]);
  });
}

const BEYOND = 1e16;

export function neededPicture(
  needed: InflowNeeded,
  promise: { readonly first: number; readonly within: number; readonly goodsOf1000: number },
  newcomers: readonly number[],
): NeededPicture {
  const { rows, ends } = needed;
  const week = (t: number | null) => (t === null ? null : t + 1);
  const { city, country, world } = needed.totalPasses;
  const isNever = ends === 'never';
  const totals = isNever ? [] : rows.map(({ total }) => total);
  const present: number[] = [];
  newcomers.forEach((count, t) => present.push(count + (present[t - 1] ?? 0)));
  const enough = Math.max(rows.length, newcomers.length);
  const weeks = isNever
    ? newcomers.length
    : world !== null
      ? world + 1
      : ends === 'long'
        ? rows.length
        : enough;
  // Where counting ends somebody would have to count on; where everybody is level, nobody more comes.
  while (ends === 'beyond' && totals.length < weeks) totals.push(BEYOND);
  while (ends === 'enough' && totals.length < weeks) totals.push(totals.at(-1) ?? 0);
  return {
    weeks,
    totals: totals.slice(0, weeks),
    weekly: rows.slice(0, weeks).map(({ buyers }) => buyers),
    present: present.slice(0, weeks),
    facts: {
      ...promise,
      ends,
      passes: { city: week(city), country: week(country), world: week(world) },
      counted: rows.length,
      total: rows.at(-1)?.total ?? 0,
      presentWeeks: newcomers.length,
      presentTotal: present.at(-1) ?? 0,
    },
  };
}
