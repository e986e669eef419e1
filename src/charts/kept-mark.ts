import { middleOf, yOf } from './geometry';

/** A place in per cent of the picture, and on which side of it there is room. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly isAbove: boolean;
}

type Values = readonly (number | null)[];

/** Parts of the height: nearer than this, two lines are one to the eye, and their ends in each other's way. */
const [ONE, CLOSE] = [0.015, 0.15];

/** Where A's name stands: at its line's end or, if the other line is in the way, where they are farthest apart. */
export function markOf(kept: Values, own: Values, top: number, n: number): Mark | null {
  const apart = (i: number) => Math.abs((kept[i] ?? 0) - (own[i] ?? 0)) / top;
  const places = kept.flatMap((value, i) => (value === null ? [] : i));
  const end = places.at(-1);
  if (end === undefined) return null;
  const place =
    apart(end) > CLOSE ? end : places.reduce((best, i) => (apart(i) > apart(best) ? i : best), end);
  if (apart(place) < ONE) return null;
  const value = kept[place] ?? 0;
  const y = yOf(value, top);
  return { x: middleOf(place, n), y, isAbove: y > 75 || (y > 20 && value >= (own[place] ?? 0)) };
}
