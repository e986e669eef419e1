import type { Span } from '../series/bins';

/** Periods as weeks, which count from 1: "第 41–44 周". */
export function span({ from, to }: Span): string {
  return `第 ${from === to ? from + 1 : `${from + 1}–${to + 1}`} 周`;
}
