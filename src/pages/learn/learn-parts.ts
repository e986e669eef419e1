import type { LearnWords } from '../../i18n/learn';
import type { Learning } from '../../state/learning.svelte';
import type { LearnData } from './learn-data';
import { contextOf } from './surroundings';

interface Given {
  readonly data: LearnData;
  readonly words: LearnWords;
  /** The way to the folder of the page's language. */
  readonly home: string;
  readonly learning: Learning;
}

export const CARD = 'card';
export const stopPart = (id: string) => `stop-${id}`;

/** What the long parts of the page get that come to life by themselves. */
export function learnParts({ data: { stops, course }, words, home, learning }: Given) {
  const context = contextOf({ terms: {}, home, pictures: null });
  return {
    stops: stops.map((stop) => ({
      name: stopPart(stop.id),
      context,
      props: { stop, words, home, learning },
    })),
    card: { name: CARD, context, props: { course, level: 2 as const } },
  };
}
