import { flushSync, mount, unmount } from 'svelte';
import { drawingOf, type Drawing } from '../../export/drawing';
import { pngOf } from '../../export/png';
import { save } from '../../export/save';
import type { RecapWords } from '../../i18n/recap';
import { CARD_PARTS, type Course } from '../../lessons/course';
import { plainProse } from '../../lessons/plain';
import { inLight } from '../figure/in-light';
import CardPlate from './CardPlate.svelte';

type CardOf = Pick<Course, 'title' | 'card'>;

/** Pixels of a PNG for each of the drawing's. */
const SHARP = 2;

/** Saves the card as a picture. Gives the file and its name. */
export async function saveCard(
  course: CardOf,
  kind: 'png' | 'svg',
  words: RecapWords,
  home: string,
  link: string,
): Promise<{ name: string; file: Blob }> {
  const drawing = drawnCard(course, words, home, link);
  const name = `${words.file}.${kind}`;
  const file =
    kind === 'png' ? await pngOf(drawing, SHARP) : new Blob([drawing.svg], { type: 'image/svg+xml' });
  save(file, name);
  return { name, file };
}

/** It is set, read and gone before the browser paints. */
function drawnCard(course: CardOf, words: RecapWords, home: string, link: string): Drawing {
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format();
  const source = `${words.source} · ${date}`;
  const plate = mount(CardPlate, { target: document.body, props: { course, source, link, home } });
  try {
    flushSync();
    const sheet = document.querySelector('.sheet') as HTMLElement;
    return inLight(() =>
      drawingOf(sheet, plainProse(course.title), [...said(course), source, link].join(' ')),
    );
  } finally {
    void unmount(plate);
  }
}

/** All of it in words, for those who do not see the picture. */
function said({ card }: CardOf): string[] {
  return CARD_PARTS.flatMap((part) => {
    const { heading, lines, notes } = card[part];
    return [heading, ...lines, ...notes].map(plainProse);
  });
}
