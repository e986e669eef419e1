import Worksheet from '../../pages/learn/WorksheetPage.svelte';
import { start } from '../start';

void start('learn', Worksheet, {
  zh: () => import('../../i18n/handout.zh'),
  en: () => import('../../i18n/handout.en'),
});
