import type { Component } from 'svelte';
import type { ExploreWords } from '../../i18n/explore';
import type { Language } from '../../i18n/language';
import type { SimulateStep } from '../../lessons/lesson';
import { liveParts, loadParts } from './parts';
import type { StepProps } from './step-props';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: ExploreWords }>>> = {
  zh: () => import('../../i18n/explore.zh'),
  en: () => import('../../i18n/explore.en'),
};

export interface Live {
  readonly Part: Component<StepProps<SimulateStep> & { exploreWords: ExploreWords }>;
  readonly exploreWords: ExploreWords;
}

/** What makes a simulate step live: loaded once the page can be used, long before the reader gets there. */
export async function loadLive(step: SimulateStep, language: Language): Promise<Live> {
  const [{ default: Part }, { words }] = await Promise.all([
    import('./SimulateLive.svelte'),
    WORDS[language](),
    loadParts(liveParts(step)),
  ]);
  return { Part, exploreWords: words };
}
