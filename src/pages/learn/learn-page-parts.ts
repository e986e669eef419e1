import { render } from 'svelte/server';
import type { Language } from '../../i18n/language';
import type { LearnWords } from '../../i18n/learn';
import { Learning } from '../../state/learning.svelte';
import Card from './Card.svelte';
import type { LearnData } from './learn-data';
import { learnParts } from './learn-parts';
import Stop from './Stop.svelte';

/** The long parts of Learn as they stand in the page before anything lives. Used when pages are made, not shipped. */
export function learnPageParts(
  data: LearnData,
  language: Language,
  words: LearnWords,
  root: string,
): Record<string, string> {
  const home = `${root}${language}/`;
  const { stops, card } = learnParts({ data, words, home, learning: new Learning(() => 0) });
  return Object.fromEntries([
    ...stops.map(({ name, ...given }) => [name, render(Stop, { ...given, idPrefix: name }).body]),
    [card.name, render(Card, { props: card.props, context: card.context, idPrefix: card.name }).body],
  ]);
}
