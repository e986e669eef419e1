import { csvFormatRows } from 'd3-dsv';

/** Without it, a spreadsheet takes Chinese for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${csvFormatRows([head, ...rows].map((row) => [...row]))}\n`;
}
