import type { HappenedWords } from '../i18n/happened';
import { notesOf } from './happened-notes';
import Marks from './Marks.svelte';
import Notes from './Notes.svelte';
import OldDebts from './OldDebts.svelte';

/** What says and draws what happened to the scheme. Pictures of one to which nothing happens need not carry it. */
export interface Happening {
  readonly words: HappenedWords;
  readonly notesOf: typeof notesOf;
  readonly Marks: typeof Marks;
  readonly Notes: typeof Notes;
  readonly OldDebts: typeof OldDebts;
}

/** Of a picture that may show it; null: nothing happens. */
export interface MayHappen {
  readonly happening?: Happening | null;
}

export function happeningIn(words: HappenedWords): Happening {
  return { words, notesOf, Marks, Notes, OldDebts };
}
