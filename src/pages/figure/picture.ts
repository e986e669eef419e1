import { flushSync, mount, unmount } from 'svelte';
import type { AskedFigure } from '../../charts/table-request';
import type { ChartsWords } from '../../i18n/charts';
import { drawingOf, type Drawing } from '../../export/drawing';
import { inLight } from './in-light';
import { FIGURE } from './figure-words';
import type { Origin } from './origin';
import Plate from './Plate.svelte';

/** A picture with all that goes with it, drawn for a page of paper. It is set, read and gone before the browser paints. */
export function pictureOf(
  { figure, title, sentence }: AskedFigure,
  origin: Origin,
  words: ChartsWords,
): Drawing {
  const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format();
  const source = [FIGURE[origin.language].source, words.week(origin.week), date].join(' · ');
  const props = { figure, sentence: origin.sentence, source, link: origin.link };
  const plate = mount(Plate, { target: document.body, props });
  try {
    flushSync();
    const description = [sentence, origin.sentence, source, origin.link].join(' ');
    return inLight(() => drawingOf(document.querySelector('.plate') as HTMLElement, title, description));
  } finally {
    void unmount(plate);
  }
}
