import type { Language } from '../../i18n/language';
import type { RulesWords } from '../../i18n/rules';

const HAPPENING = { zh: () => import('../happening/zh'), en: () => import('../happening/en') };
const WORDS = { zh: () => import('../../i18n/rules/zh'), en: () => import('../../i18n/rules/en') };

export async function rulesWords(language: Language): Promise<RulesWords> {
  return (await WORDS[language]()).rules;
}

/** What shows what happens, on the time axis and in the pictures, and changes it; needed once something does. */
export async function loadEventParts(language: Language) {
  const [words, { default: happening }, { default: FlagRow }, { default: EventFields }] = await Promise.all([
    rulesWords(language),
    HAPPENING[language](),
    import('./FlagRow.svelte'),
    import('./EventFields.svelte'),
  ]);
  return { words, happening, FlagRow, EventFields };
}

export type EventParts = Awaited<ReturnType<typeof loadEventParts>>;
