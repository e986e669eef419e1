import type { Component } from 'svelte';
import type Band from '../../charts/Band.svelte';
import type KeptLine from '../../charts/KeptLine.svelte';
import type { BesideWords } from '../../i18n/beside';
import type { Language } from '../../i18n/language';
import type { Numbers } from '../../i18n/numbers';
import type { Text } from '../../i18n/text';
import type { Explore } from '../../state/explore.svelte';

export interface AsidesProps {
  readonly explore: Explore;
  readonly words: BesideWords;
  readonly numbers: Numbers;
}

/** What says and draws what is shown beside the run; needed once something is. */
export interface Aside {
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
