import type { Component } from 'svelte';
import type { Language } from '../../i18n/language';
import type { LiveWords } from '../../i18n/live';
import type { SimulateStep } from '../../lessons/lesson';
import { liveParts, loadParts } from './parts';
import type { StepProps } from './step-props';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly live: LiveWords }>>> = {
  zh: () => import('../../i18n/live.zh'),
  en: () => import('../../i18n/live.en'),
};

export interface Live {
  readonly Part: Component<StepProps<SimulateStep> & { liveWords: LiveWords }>;
  readonly liveWords: LiveWords;
}

/** What makes a simulate step live: loaded once the page can be used, long before the reader gets there. */
export async function loadLive(step: SimulateStep, language: Language): Promise<Live> {
  const [{ default: Part }, { live }] = await Promise.all([
    import('./SimulateLive.svelte'),
    WORDS[language](),
    loadParts(liveParts(step)),
  ]);
  return { Part, liveWords: live };
}
