import Key from '../../pages/learn/KeyPage.svelte';
import { start } from '../start';

void start('learn', Key, {
  zh: () => import('../../i18n/handout.zh'),
  en: () => import('../../i18n/handout.en'),
});
