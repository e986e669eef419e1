import { storyOf, type Story } from '../../analysis/story';
import { PAGES } from '../../i18n/pages';
import type { Picture } from '../../series/picture';
import { encodeView } from '../../state/url';
import { plainView, type View } from '../../state/view';
import { firstPicture } from '../explore/first-picture';
import type { Door } from './doors';

export interface HomeData {
  readonly story: Story;
  readonly picture: Picture;
  /** Where each door leads: from the folder of the language. */
  readonly doors: Readonly<Record<Door, string>>;
}

/** Enough that one of them gets more than they paid. */
const BUYERS = 400;

/** What the first page shows; computed when pages are made, not shipped. */
export function homeData(): HomeData {
  return {
    story: storyOf(BUYERS),
    picture: firstPicture(),
    doors: {
      offered: exploring(plainView('online-shop')),
      learn: PAGES.learn,
      teach: exploring(lesson()),
      report: exploring(plainView('default')),
    },
  };
}

/** The way to Explore in that state. */
function exploring(view: View): string {
  const query = encodeView(view);
  return query === '' ? PAGES.explore : `${PAGES.explore}?${query}`;
}

/** The known offer, its inflow drying up in the second half, stopped in its first week. */
function lesson(): View {
  const view = plainView('online-shop');
  const { arrivals } = view.scenario;
  const slowdown = { at: 30, factor: '0.8' };
  return { ...view, scenario: { ...view.scenario, arrivals: { ...arrivals, slowdown } }, week: 0 };
}
