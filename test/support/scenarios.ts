import { runExact } from '../../src/ledger/run';
import type { Result } from '../../src/scheme/result';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';

type Json = Record<string, unknown>;
type Arrivals = Json | readonly number[];

/** What a test says differently from a plain scheme of round numbers; see `plain`. */
export interface Change {
  readonly scheme?: Json;
  readonly arrivals?: Arrivals;
  readonly behaviour?: Json;
  readonly events?: readonly Json[];
  readonly periods?: number;
  readonly points?: number;
}

/**
 * A scheme that a bookkeeper can follow in the head: an order is ¥10, half of it goes into the pool, half of that is
 * minted, nobody is forced out, and points have two places. `arrivals` may be a plain list of orders per period.
 */
export function plainJson(change: Change = {}): Json {
  const arrivals = change.arrivals ?? [1];
  return {
    version: 1,
    scheme: {
      spend: '10',
      split: { goods: '0.5', promotion: '0', platform: '0', pool: '0.5' },
      mintRate: '0.5',
      cashOutFee: '0.2',
      ...change.scheme,
    },
    arrivals: Array.isArray(arrivals) ? { kind: 'custom', values: arrivals } : arrivals,
    behaviour: change.behaviour ?? {},
    events: change.events ?? [],
    periods: change.periods ?? (Array.isArray(arrivals) ? arrivals.length : 1),
    precision: { points: change.points ?? 2 },
  };
}

export function plain(change: Change = {}): Scenario {
  return mustRead(plainJson(change));
}

export function runPlain(change: Change = {}): Result {
  return runExact(plain(change));
}

/** The named columns of some rows, as one line of text per row: what a ledger test compares. */
export function table<T extends object>(
  rows: readonly T[],
  ...columns: readonly (keyof T & string)[]
): string {
  return rows.map((row) => columns.map((column) => String(row[column] ?? '–')).join(' ')).join('\n');
}

/** A template literal's table with its indentation and outer line breaks taken off. */
export function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}
