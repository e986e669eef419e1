import type { HappenedWords } from '../i18n/happened';
import type { Numbers } from '../i18n/numbers';
import type { Picture } from '../series/picture';
import { notesOf } from './happened-notes';
import Marks from './Marks.svelte';
import type { Size } from './measured';
import { arrangeNotes, type ArrangedNotes, type Surroundings } from './notes';
import Notes from './Notes.svelte';
import NotesList from './NotesList.svelte';
import OldDebts from './OldDebts.svelte';
import { sizeInUse } from './on-paper.svelte';

/** The notes of a picture, and all of them for those who do not see it. */
export interface SaidNotes extends ArrangedNotes {
  readonly said: string;
}

/** What says and draws what happened to the scheme. Pictures of one to which nothing happens need not carry it. */
export interface Happening {
  readonly words: HappenedWords;
  /** What is noted of the pool, or of the price of a point, in a picture of that size. */
  readonly notes: (
    of: 'pool' | 'price',
    picture: Picture,
    numbers: Numbers,
    size: Size,
    around: Surroundings,
  ) => SaidNotes;
  readonly Marks: typeof Marks;
  readonly Notes: typeof Notes;
  readonly NotesList: typeof NotesList;
  readonly OldDebts: typeof OldDebts;
}

/** Of a picture that may show it; null: nothing happens. */
export interface MayHappen {
  readonly happening?: Happening | null;
}

export function happeningIn(words: HappenedWords): Happening {
  const notes: Happening['notes'] = (of, picture, numbers, size, around) => {
    const all = notesOf(picture, words[of], numbers);
    return { ...arrangeNotes(all, sizeInUse(size), around), said: words.said(all.map(({ text }) => text)) };
  };
  return { words, notes, Marks, Notes, NotesList, OldDebts };
}
