import type { CohortColumn } from '../series/cohort-columns';
import type { Facts } from '../series/facts';
import type { Numbers } from './numbers';
import type { Text } from './text';

/** What a picture shows of A, in a sentence. */
type Said = (kept: Facts, n: Numbers) => string;

/** Words for run A, kept to compare with, beside what is shown now. */
export interface KeptWords {
  /** How both differ, in a sentence. A may end before the week shown. */
  readonly live: (now: Facts, kept: Facts, n: Numbers) => Text;
  /** While both are the same scenario. */
  readonly same: string;
  /** A's column in a table. */
  readonly column: (head: string) => string;
  /** What stands there where A has nothing. */
  readonly none: string;
  readonly inflow: Said;
  readonly pool: Said;
  readonly points: Said;
  readonly cohorts: Said;
  readonly people: Said;
  readonly flow: Said;
  /** What became of A's people in one column. */
  readonly story: (column: CohortColumn, n: Numbers) => string;
  readonly panel: {
    readonly keep: string;
    readonly swap: string;
    readonly letGo: string;
    readonly isKept: (preset: string, isChanged: boolean) => string;
    /** One of the things that differ. */
    readonly control: (label: string, kept: string, now: string) => string;
    readonly rule: (rule: string, isOnNow: boolean) => string;
    readonly inflow: (kept: string, now: string) => string;
    readonly drawing: string;
    readonly events: string;
    readonly more: (count: number) => string;
  };
}
