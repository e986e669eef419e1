import type { Bands } from '../analysis/uncertainty';
import type { Scenario } from '../scheme/scenario';
import { debtPieces } from './old-debts';

/** Between these two, 90 of 100 runs end up: nine of ten. */
export const NINE_OF_TEN = [0.05, 0.5, 0.95] as const;

/** From the twentieth part of the runs to the nineteenth: nine of ten lie within. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The same at each place along an axis; null where no run has a number. */
export interface RangeLine {
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** How far chance spreads what a picture shows: money in yuan, points in points, as pictures have them. */
export interface Spread {
  /** Give or take this part of each period's newcomers. */
  readonly noise: number;
  /** One range per column of the picture. */
  readonly newcomers: RangeLine;
  /** One range per period. */
  readonly pool: RangeLine;
  readonly points: RangeLine;
  readonly price: RangeLine;
  /** What follows is how things stand at the end. */
  readonly periods: number;
  readonly ahead: Range;
  /** The same of every 100 people; NaN where nobody comes in any run. */
  readonly aheadOf100: Range;
  /** How many people buy in the run in the middle; and the pieces of old debts paid in points, as many in every run. */
  readonly buyers: number;
  readonly debts: number;
  /** Cash back of every 1000 yuan spent. */
  readonly backOf1000: Range;
}

/** Of bands made for NINE_OF_TEN. */
export function spreadOf(bands: Bands, scenario: Scenario, noise: number): Spread {
  const debts = debtPieces(scenario, scenario.periods - 1);
  return {
    noise,
    newcomers: line(bands.newcomers),
    pool: line(bands.pool, 1 / 100),
    points: line(bands.points, 1 / 10 ** scenario.precision.points),
    price: line(bands.price),
    periods: bands.pool[0]?.length ?? 0,
    ahead: ends(bands.counts.ahead),
    aheadOf100: ends(bands.outcomes.ahead, 100),
    buyers: Math.max(0, (bands.people[1] ?? 0) - debts),
    debts,
    backOf1000: ends(bands.back, 1000),
  };
}

function line([low, , high]: Bands['pool'], factor = 1): RangeLine {
  const plain = (values: Float64Array | undefined) =>
    Array.from(values ?? [], (value) => (Number.isNaN(value) ? null : value * factor));
  return { low: plain(low), high: plain(high) };
}

function ends([low = NaN, , high = NaN]: Float64Array, factor = 1): Range {
  return { low: low * factor, high: high * factor };
}
