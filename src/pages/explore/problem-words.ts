import type { Language } from '../../i18n/language';

const WORDS = {
  zh: () => import('../../i18n/url-problems/zh'),
  en: () => import('../../i18n/url-problems/en'),
};

/** What says what is wrong with a link; needed when something is. */
export async function loadProblemWords(language: Language) {
  return (await WORDS[language]()).urlProblemSentence;
}
