import type { NeededFacts } from '../series/needed-picture';
import type { Numbers } from './numbers';

export type YardstickName = 'city' | 'country' | 'world';

/** Words of the inflow it would take to keep a promise. */
export interface NeededWords {
  readonly within: string;
  readonly withinUnit: string;
  readonly reset: string;
  readonly allowed: (most: number) => string;
  readonly title: (facts: NeededFacts, n: Numbers) => string;
  readonly sentence: (facts: NeededFacts, n: Numbers) => string;
  /** What is taken for granted. */
  readonly assumed: (facts: NeededFacts, n: Numbers) => string;
  readonly scale: string;
  readonly needed: string;
  readonly present: string;
  readonly yardsticks: Readonly<Record<YardstickName, string>>;
  readonly head: readonly string[];
  readonly beyond: string;
}
