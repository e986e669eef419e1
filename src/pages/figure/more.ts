import type { TableRequest } from '../../charts/table-request';
import type { ChartsWords } from '../../i18n/charts';
import type { Origin } from './origin';

/** Offers what there is of a page's pictures besides the pictures. All its code comes with the first press. */
export function moreOf(words: ChartsWords, origin: () => Origin): NonNullable<TableRequest> {
  return async (asked) => {
    const loaded = await import('./menu').catch(() => null);
    if (loaded) loaded.openMenu(asked, words, origin);
    else alert(words.figure.failed(null));
  };
}
