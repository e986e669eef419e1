import { storyOf, type Story } from '../../analysis/story';
import { COURSE_PAGES, PAGES } from '../../i18n/pages';
import type { Picture } from '../../series/picture';
import { plainView } from '../../state/view';
import { firstPicture } from '../explore/first-picture';
import { linkTo } from '../explore/link-to';
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
      offered: linkTo(plainView('online-shop')),
      learn: PAGES.learn,
      teach: COURSE_PAGES.course,
      report: linkTo(plainView('default')),
    },
  };
}
