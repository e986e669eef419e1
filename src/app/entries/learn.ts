import Learn from '../../pages/learn/LearnPage.svelte';
import { start } from '../start';

void start('learn', Learn, {
  zh: () => import('../../i18n/learn.zh'),
  en: () => import('../../i18n/learn.en'),
});
