import type { Span } from '../series/bins';

/** Periods as weeks, which count from 1: "weeks 41–44". */
export function span({ from, to }: Span): string {
  return from === to ? `week ${from + 1}` : `weeks ${from + 1}–${to + 1}`;
}
