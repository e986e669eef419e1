import { max, ticks } from 'd3-array';
import type { RangeLine } from '../series/spread';

/**
 * Pictures are drawn in per cent of their box, so that the same markup fits any width: on the server, on a phone, on a
 * projector. Text and rules keep their own size; only paths are stretched.
 */

/** From 0 to the highest value, with a little air; 1 when there is nothing to show. */
export function topOf(...series: readonly (readonly (number | null)[])[]): number {
  let highest = 0;
  for (const values of series) highest = Math.max(highest, max(values, (value) => value ?? 0) ?? 0);
  return highest > 0 ? highest * 1.04 : 1;
}

/** Distance from the top edge, in per cent. */
export function yOf(value: number, top: number): number {
  return round(100 - (100 * value) / top);
}

/** The middle of column i of n, in per cent from the left. */
export function middleOf(i: number, n: number): number {
  return round((100 * (i + 0.5)) / n);
}

/** At most `count` round values between 0 and the top, 0 left out. */
export function ticksTo(top: number, count = 2): number[] {
  return ticks(0, top, count).filter((value) => value > 0);
}

/**
 * How far a label at the height y hangs below it: in the middle of its line, or above it near the lower edge, so that it
 * stands on the axis and not in it.
 */
export function hangAt(y: number): string {
  return y > 92 ? '-0.15em' : '0.35em';
}

export function percent(value: number): string {
  return `${round(value)}%`;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Paths are in a box of their own, so fine that whole numbers do, which are written and read faster than others. */
export const COLUMN = 100;
export const HEIGHT = 10_000;

/** The `viewBox` of paths over so many columns. */
export function boxOf(columns: number): string {
  return `0 0 ${columns * COLUMN} ${HEIGHT}`;
}

export function across(columns: number): number {
  return Math.round(columns * COLUMN);
}

export function down(value: number, top: number): number {
  return Math.round(HEIGHT * (1 - value / top));
}

export interface Paths {
  /** Interrupted where there is no value. */
  readonly line: string;
  /** What lies under it. */
  readonly area: string;
}

/** The line through the values, in a box of as many columns. */
export function pathsOf(values: readonly (number | null)[], top: number): Paths {
  const [only = null] = values;
  // A single value is a line as wide as its column, or there would be nothing to see.
  const alone = values.length === 1 && only !== null ? `M0,${down(only, top)}H${COLUMN}` : null;
  if (alone) return { line: alone, area: `${alone}V${HEIGHT}H0Z` };
  let line = '';
  let area = '';
  let stroke = '';
  let first = 0;
  for (let i = 0; i <= values.length; i++) {
    const value = values[i] ?? null;
    if (value !== null) {
      if (stroke === '') first = i;
      stroke += `${stroke === '' ? 'M' : 'L'}${across(i + 0.5)},${down(value, top)}`;
    } else if (stroke !== '') {
      line += stroke;
      area += `${stroke}V${HEIGHT}H${across(first + 0.5)}Z`;
      stroke = '';
    }
  }
  return { line, area };
}

export function linePath(values: readonly (number | null)[], top: number): string {
  return pathsOf(values, top).line;
}

type Point = readonly [i: number, y: number];

/** The stretches of a line at the places that are there. */
function stretches(
  values: readonly (number | null)[],
  top: number,
  isThere: (value: number | null, i: number) => boolean,
): Point[][] {
  const found: Point[][] = [];
  let goesOn = false;
  values.forEach((value, i) => {
    if (isThere(value, i)) {
      if (!goesOn) found.push([]);
      found.at(-1)?.push([i, down(value ?? 0, top)]);
    }
    goesOn = isThere(value, i);
  });
  return found;
}

/** The area between two lines. */
export function bandPath({ low, high }: RangeLine, top: number): string {
  return stretches(high, top, (value, i) => value !== null && low[i] != null)
    .map((points) => {
      const back = points.map(([i]): Point => [i, down(low[i] ?? 0, top)]).reverse();
      return `M${[...points, ...back].map(([i, y]) => `${across(i + 0.5)},${y}`).join('L')}Z`;
    })
    .join('');
}

/** The upper edge of columns, as one line; interrupted where there is none. */
export function stepPath(values: readonly (number | null)[], top: number): string {
  return values
    .map((value, i) => {
      if (value === null) return '';
      const isGoingOn = i > 0 && values[i - 1] !== null;
      return `${isGoingOn ? `V${down(value, top)}` : `M${across(i)} ${down(value, top)}`}H${across(i + 1)}`;
    })
    .join('');
}

/** The bar of a row: the values between which it reaches, none if they are not in order, and its column, the i-th by default. */
export interface Bar<T> {
  column?(row: T, i: number): number;
  from(row: T, i: number): number;
  to(row: T, i: number): number;
}

/** Many bars as one path in a box of as many columns: a browser draws it in a tenth of the time. */
export function barsPath<T>(rows: readonly T[], bar: Bar<T>, top: number, gap: number): string {
  const width = across(1 - 2 * gap);
  let path = '';
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as T;
    const from = bar.from(row, i);
    const to = bar.to(row, i);
    if (!(to > from)) continue;
    const foot = down(from, top);
    path += `M${across((bar.column?.(row, i) ?? i) + gap)} ${foot}V${down(to, top)}h${width}V${foot}Z`;
  }
  return path;
}

/** At most five round weeks to write under a time axis, as period numbers. */
export function weekTicks(periods: number): number[] {
  if (periods === 1) return [0];
  const step = [1, 2, 4, 5, 10, 13, 26, 52, 104, 260].find((size) => periods / size <= 4) ?? 520;
  const weeks = Array.from({ length: Math.floor(periods / step) }, (_, i) => (i + 1) * step - 1);
  return step > 1 ? [0, ...weeks] : weeks;
}
