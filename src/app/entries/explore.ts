import Explore from '../../pages/explore/ExplorePage.svelte';
import { start } from '../start';

void start('explore', Explore, {
  zh: () => import('../../i18n/explore.zh'),
  en: () => import('../../i18n/explore.en'),
});
