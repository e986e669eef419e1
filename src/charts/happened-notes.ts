import type { Numbers } from '../i18n/numbers';
import type { Happened } from '../series/happened';
import type { Picture } from '../series/picture';
import { middleOf } from './geometry';
import type { Note } from './notes';

/** What must be said where there is no room for all. */
const RANKS: readonly Happened['kind'][] = ['legacy', 'skim', 'freeze', 'swap', 'inject', 'limit'];

/** The notes of one picture, in the order of time. */
export function notesOf(
  { happened, periods }: Picture,
  say: (happened: Happened, n: Numbers) => string | null,
  numbers: Numbers,
): Note[] {
  return happened.flatMap((each) => {
    const text = say(each, numbers);
    const x = middleOf(each.at, periods);
    return text === null ? [] : { text, x, rank: RANKS.indexOf(each.kind) };
  });
}
