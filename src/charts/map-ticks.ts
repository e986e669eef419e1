import { ticks } from 'd3-array';
import type { MapSide } from '../series/map-picture';

export interface MapTick {
  readonly value: number;
  /** Where its line stands, in per cent from the low end. */
  readonly at: number;
}

/** At most five round numbers along a side of a map. */
export function mapTicks({ numbers, log }: MapSide): MapTick[] {
  const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const round = log ? tenfolds(low, high) : ticks(low, high, 4);
  return round.flatMap((value) => {
    const at = placeOf(value, numbers);
    return at === null ? [] : [{ value, at: (100 * (at + 0.5)) / numbers.length }];
  });
}

/** 10, 100, 1000, and where these are few, halves of the next. */
function tenfolds(low: number, high: number): number[] {
  const least = Math.max(low, Number.MIN_VALUE);
  const powers = Array.from({ length: 40 }, (_, i) => Number(`1e${i - 20}`));
  const found = powers.filter((power) => power >= least && power <= high);
  return found.length >= 2 ? found : [...new Set([low, ...found, high])];
}

/** In places from the low end, between two of them by their values. */
function placeOf(value: number, numbers: readonly number[]): number | null {
  const after = numbers.findIndex((number) => number >= value - 1e-12 * Math.abs(value));
  if (after < 0) return null;
  const high = numbers[after] as number;
  const low = numbers[after - 1];
  return low === undefined || high === value ? after : after - (high - value) / (high - low);
}
