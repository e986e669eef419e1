import Again from '../../pages/learn/AgainPage.svelte';
import { start } from '../start';

void start('learn', Again, {
  zh: () => import('../../i18n/again.zh'),
  en: () => import('../../i18n/again.en'),
});
