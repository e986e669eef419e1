import type { Rows } from './cell';

/**
 * A picture of which somebody wants more than it shows: its numbers, a larger one, a file. It goes on living, so that
 * each of these is what it is at the moment it is looked at.
 */
export interface AskedFigure {
  /** For the names of files, such as "pool". */
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: Rows;
  /** What it shows, in a sentence or two. */
  readonly sentence: string;
  /** As it stands in the page, and the button in it that was pressed. */
  readonly figure: HTMLElement;
  readonly button: HTMLButtonElement;
}

export type TableRequest = ((asked: AskedFigure) => void) | undefined;
