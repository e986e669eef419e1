import type { Span } from '../series/bins';

/** A cell of a table: what a reader sees, and the number a program reads; null where there is none. A text is both. */
export type Cell = string | { readonly shown: string; readonly value: number | null };
export type Rows = readonly (readonly Cell[])[];

/** More digits than any figure here is good for, and few enough to leave a double's noise out. */
const DIGITS = 12;

export function cell(value: number | null, shown: string): Cell {
  return { shown, value: value === null ? null : Number(value.toPrecision(DIGITS)) };
}

/** Money is whole fen, also where an engine gives fractions. */
export function yuanCell(yuan: number, shown: string): Cell {
  return cell(Math.round(yuan * 100) / 100, shown);
}

/** The weeks that a row stands for. */
export function weeksCell({ from, to }: Span): string {
  return from === to ? String(from + 1) : `${from + 1}–${to + 1}`;
}

export function shownIn(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.shown;
}

export function valueIn(cell: Cell): string {
  return typeof cell === 'string' ? cell : String(cell.value ?? '');
}
