import type { ChanceWords } from '../i18n/chance';
import type { KeptWords } from '../i18n/kept';
import type { Facts } from '../series/facts';
import type { Picture } from '../series/picture';
import type { Spread } from '../series/spread';
import type Band from './Band.svelte';
import type KeptLine from './KeptLine.svelte';

/** Run A, on the axis of the picture it is drawn in. */
export interface Kept {
  readonly picture: Picture;
  readonly facts: Facts;
  readonly words: KeptWords;
  /** Draws it; pictures that are compared with nothing need not carry it. */
  readonly Line: typeof KeptLine;
}

/** How far chance spreads what is drawn. */
export interface Chance {
  readonly spread: Spread;
  readonly words: ChanceWords;
  readonly Band: typeof Band;
}

/** What a picture may show beside its own run; null: nothing. */
export interface Beside {
  readonly kept?: Kept | null;
  readonly chance?: Chance | null;
}

/** What a picture shows, with what it shows beside its own run. */
export function withSentences(...sentences: readonly (string | false | null | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}
