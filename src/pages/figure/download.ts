import { valueIn } from '../../charts/cell';
import type { AskedFigure } from '../../charts/table-request';
import { csvOf } from '../../export/csv';
import { pngOf } from '../../export/png';
import { save } from '../../export/save';
import type { ChartsWords } from '../../i18n/charts';
import type { FileKind } from '../../i18n/figure';
import type { Origin } from './origin';
import { pictureOf } from './picture';

/** Pixels of a PNG for each of the drawing's. */
const SHARP = 2;

/** Saves a picture, or what it is drawn from, as a file. Gives its name, which says of what it is and of when. */
export async function saveFile(
  asked: AskedFigure,
  kind: FileKind,
  origin: Origin,
  words: ChartsWords,
): Promise<string> {
  const what = kind === 'json' ? `run-of-${origin.weeks}-weeks` : `${asked.name}-week-${origin.week}`;
  const name = `who-pays-${what}.${kind}`;
  save(await contentOf(asked, kind, origin, words), name);
  return name;
}

async function contentOf(
  asked: AskedFigure,
  kind: FileKind,
  origin: Origin,
  words: ChartsWords,
): Promise<Blob> {
  switch (kind) {
    case 'png':
      return pngOf(pictureOf(asked, origin, words), SHARP);
    case 'svg':
      return new Blob([pictureOf(asked, origin, words).svg], { type: 'image/svg+xml' });
    case 'csv': {
      const rows = asked.rows.map((row) => row.map(valueIn));
      return new Blob([csvOf(asked.head, rows)], { type: 'text/csv' });
    }
    case 'json': {
      const { runOf } = await import('./run');
      return new Blob([await runOf(await origin.scenario())], { type: 'application/json' });
    }
  }
}
