import type { Component } from 'svelte';
import type Band from '../../charts/Band.svelte';
import type KeptLine from '../../charts/KeptLine.svelte';
import type { BesideWords } from '../../i18n/beside';
import type { Language } from '../../i18n/language';
import type { Numbers } from '../../i18n/numbers';
import type { Text } from '../../i18n/text';
import type { Explore } from '../../state/explore.svelte';
import { hasBeside, type View } from '../../state/view';

export interface AsidesProps {
  readonly explore: Explore;
  readonly words: BesideWords;
  readonly numbers: Numbers;
}

interface Loaded {
  readonly words: BesideWords;
  readonly Asides: Component<AsidesProps>;
  readonly KeptLine: typeof KeptLine;
  readonly Band: typeof Band;
  readonly difference: (explore: Explore, words: BesideWords, numbers: Numbers) => Text | null;
}

const WORDS = { zh: () => import('../../i18n/beside/zh'), en: () => import('../../i18n/beside/en') };

export async function besideWords(language: Language): Promise<BesideWords> {
  return (await WORDS[language]()).beside;
}

/** What says what is shown beside the run; loaded once something is, or ahead of it. */
export class Aside {
  loaded: Loaded | null = $state.raw(null);
  /** It was wanted and could not be loaded. */
  isMissing = $state(false);
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  async loadFor(view: View): Promise<void> {
    if (!hasBeside(view)) return;
    try {
      await this.load();
      this.isMissing = false;
    } catch {
      this.isMissing = true;
    }
  }

  async load(): Promise<void> {
    if (this.loaded) return;
    const [words, { default: Asides }, { default: KeptLine }, { default: Band }, { difference }] =
      await Promise.all([
        besideWords(this.#language),
        import('./Asides.svelte'),
        import('../../charts/KeptLine.svelte'),
        import('../../charts/Band.svelte'),
        import('./difference'),
      ]);
    this.loaded = { words, Asides, KeptLine, Band, difference };
  }
}
