import { render } from 'svelte/server';
import type { ExploreWords } from '../../i18n/explore';
import type { Language } from '../../i18n/language';
import type { Picture } from '../../series/picture';
import { Explore } from '../../state/explore.svelte';
import { plainView } from '../../state/view';
import Rules from './Rules.svelte';

/** The rules as they stand in the page before anything lives. Used when pages are made, not shipped. */
export function rulesPart(picture: Picture, language: Language, words: ExploreWords['panel']): string {
  const explore = new Explore(plainView('default'), picture, {
    simulate: () => Promise.reject(new Error('Nothing is computed while pages are made.')),
  });
  const props = { explore, words, language, sheet: { open: false }, onsettle: () => {} };
  return render(Rules, { props, idPrefix: 'rules' }).body;
}
