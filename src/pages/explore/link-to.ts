import { PAGES } from '../../i18n/pages';
import { encodeView } from '../../state/url';
import type { View } from '../../state/view';

/** The way to Explore in that state, from the folder of the language. */
export function linkTo(view: View): string {
  const query = encodeView(view);
  return query === '' ? PAGES.explore : `${PAGES.explore}?${query}`;
}
