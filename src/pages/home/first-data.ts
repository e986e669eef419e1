import { storyOf, type Story } from '../../analysis/story';
import type { Picture } from '../../series/picture';
import { encodeView } from '../../state/url';
import { plainView, type View } from '../../state/view';
import { firstPicture } from '../explore/first-picture';
import type { Door } from './doors';

export interface HomeData {
  readonly story: Story;
  readonly picture: Picture;
  /** What state of Explore is behind each door: the query of its link. */
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
      offered: encodeView(plainView('online-shop')),
      teach: encodeView(lesson()),
      report: encodeView(plainView('default')),
    },
  };
}

/** The known offer, its inflow drying up in the second half, stopped in its first week. */
function lesson(): View {
  const view = plainView('online-shop');
  const { arrivals } = view.scenario;
  const slowdown = { at: 30, factor: '0.8' };
  return { ...view, scenario: { ...view.scenario, arrivals: { ...arrivals, slowdown } }, week: 0 };
}
