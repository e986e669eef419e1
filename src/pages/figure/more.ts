import type { TableRequest } from '../../charts/table-request';
import type { ChartsWords } from '../../i18n/charts';
import type { Origin } from './origin';

/** Offers what there is of a page's pictures besides the pictures. All its code comes with the first press. */
export function moreOf(words: ChartsWords, origin: () => Origin): NonNullable<TableRequest> {
  return async (asked) => {
    try {
      // Where a browser knows no menus of ours, there is at least the table.
      if ('popover' in document.body) (await import('./menu')).openMenu(asked, words, origin);
      else (await import('./table')).showTable(asked, words.close);
    } catch {
      alert(words.notLoaded);
    }
  };
}
