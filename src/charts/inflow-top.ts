import type { Picture } from '../series/picture';
import type { Beside } from './beside';
import { topOf } from './geometry';

/** Everybody who comes, new or again, column by column. */
export function comers({ newcomers, again }: Picture): number[] {
  return newcomers.map((value, i) => value + (again[i] ?? 0));
}

/** The highest value of the axis on which columns, A's outline and the ranges of chance have room. */
export function inflowTop(picture: Picture, { kept, chance }: Beside): number {
  return topOf(comers(picture), kept ? comers(kept.picture) : [], chance?.spread.newcomers.high ?? []);
}
