import { nextTask } from '../../pages/enliven';
import Explore from '../../pages/explore/ExplorePage.svelte';
import { preset } from '../../scheme/presets';
import { start } from '../start';

void start(
  'explore',
  Explore,
  {
    zh: () => import('../../i18n/explore.zh'),
    en: () => import('../../i18n/explore.en'),
  },
  async () => {
    // To check a scenario takes a while the first time: a task of its own, so that a slow phone can answer in between.
    await nextTask();
    preset('default');
  },
);
