import type { View } from './view';

/** What a parameter does to a view. The result is not checked; see url.ts. */
export type Edit = (view: View) => View;

/** A parameter of the link. One that is left out is as in the preset that the link starts from. */
export interface Param {
  readonly key: string;
  readonly meaning: string;
  /**
   * What it may hold: names that stand for numbers, and words that stand for themselves. Rates and shares are parts
   * of 1, money is in yuan, weeks count from 1.
   */
  readonly forms: readonly string[];
  readonly example: string;
  /** Where faults of what it holds are found: a path in the scenario, or the key of what is no part of it. */
  readonly field: string;
  /** Taken in place of a number. */
  readonly word: string | null;
  /** Null: not one of the forms. Numbers out of range, and texts that are to be one number, are left to the check. */
  read(text: string): Edit | null;
  write(view: View): string;
}

/** What a parameter has that holds a number, or a word in its place. */
export function number(example: string, field: string, word: string | null = null) {
  return { forms: word === null ? ['number'] : ['number', word], example, field, word };
}
