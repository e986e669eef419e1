import type { Span } from '../series/bins';
import type { CohortColumn } from '../series/cohort-columns';
import type { Facts } from '../series/facts';
import type { FlowName } from './flow-name';
import type { Numbers } from './numbers';
import type { Text } from './text';

export type OutcomeName = 'ahead' | 'level' | 'waiting' | 'short';

/** One picture's words: its title is the answer it gives; the sentence says what the picture shows. */
export interface ChartWords {
  readonly title: (facts: Facts, n: Numbers) => string;
  readonly sentence: (facts: Facts, n: Numbers) => string;
  readonly head: readonly string[];
}

export interface ChartsWords {
  /** The button of a picture, which opens what can be had of it besides the picture; or cannot. */
  readonly more: string;
  readonly notLoaded: string;
  readonly table: string;
  readonly close: string;
  readonly week: (week: number) => string;
  readonly weeks: (column: Span) => string;
  /** The whole run in a sentence or two. */
  readonly live: (facts: Facts, n: Numbers) => Text;
  /** What became of one column's people. */
  readonly story: (column: CohortColumn, level: number, n: Numbers) => string;
  readonly inflow: ChartWords & {
    readonly peak: (facts: Facts, n: Numbers) => string;
    readonly again: string;
  };
  readonly pool: ChartWords & { readonly peak: (facts: Facts, n: Numbers) => string };
  readonly points: ChartWords & {
    readonly price: string;
    readonly held: string;
    readonly noPrice: string;
    /** Under the number of people who do. */
    readonly holding: string;
  };
  readonly cohorts: ChartWords & {
    readonly cash: string;
    readonly worth: string;
    readonly gone: string;
    readonly levelName: string;
  };
  readonly people: ChartWords & {
    readonly outcome: Readonly<Record<OutcomeName, string>>;
    readonly fewerThanOne: string;
    readonly nobody: string;
  };
  readonly flow: ChartWords & { readonly end: Readonly<Record<FlowName, string>> };
}
