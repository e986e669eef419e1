import type { Chance, Kept } from './beside';
import { cell, type Cell, type Rows } from './cell';

/** Columns that a table has beside its own: their heads, and their cells in each row. */
export interface MoreColumns {
  readonly head: readonly string[];
  readonly cells: (row: number) => readonly Cell[];
}

export function withColumns(
  head: readonly string[],
  rows: () => Rows,
  more: readonly (MoreColumns | null | undefined)[],
): { readonly head: readonly string[]; readonly rows: () => Rows } {
  const there = more.filter((columns) => columns != null);
  return {
    head: [...head, ...there.flatMap((columns) => columns.head)],
    rows: () => rows().map((row, i) => [...row, ...there.flatMap((columns) => columns.cells(i))]),
  };
}

/** A's column, beside the one of that head; nothing after A's end. */
export function columnOf<T extends number | null>(
  { words }: Kept,
  head: string | undefined,
  at: (row: number) => T | undefined,
  write: (value: T) => string,
): MoreColumns {
  const there = (value: T | undefined) =>
    value === undefined ? cell(null, words.none) : cell(value, write(value));
  return { head: [words.column(head ?? '')], cells: (row) => [there(at(row))] };
}

/** The ranges of chance, beside the column of that head. */
export function rangesOf(
  { words, spread }: Chance,
  head: string | undefined,
  line: 'newcomers' | 'pool' | 'points' | 'price',
  write: (value: number) => string,
): MoreColumns {
  const end = (value: number | null | undefined) => (value == null ? words.none : write(value));
  const { low, high } = spread[line];
  return {
    head: [words.column(head ?? '')],
    cells: (row) => [words.range(end(low[row]), end(high[row]))],
  };
}
