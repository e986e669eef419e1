import type { Spread } from '../series/spread';
import type { Numbers } from './numbers';

/** What a picture shows of the spread in one period, in a sentence. */
type Said = (spread: Spread, t: number, n: Numbers) => string;

/** Words for what chance in who comes does to a run. */
export interface ChanceWords {
  /** How things stand at the end of nine of ten runs. */
  readonly live: (spread: Spread, n: Numbers) => string;
  /** The range's column in a table. */
  readonly column: (head: string) => string;
  readonly range: (low: string, high: string) => string;
  /** What stands there where no run has a number. */
  readonly none: string;
  readonly pool: Said;
  readonly points: Said;
  readonly people: (spread: Spread, n: Numbers) => string;
  readonly inflow: string;
  readonly progress: (runs: number) => string;
  readonly cancel: string;
  readonly stopped: string;
  readonly again: string;
  readonly panel: {
    readonly rule: string;
    readonly noise: string;
    readonly help: string;
    readonly how: (runs: number, seed: number) => string;
  };
}
