import Recap from '../../pages/learn/RecapPage.svelte';
import { start } from '../start';

void start('learn', Recap, {
  zh: () => import('../../i18n/recap.zh'),
  en: () => import('../../i18n/recap.en'),
});
