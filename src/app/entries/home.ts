import Home from '../../pages/home/HomePage.svelte';
import { start } from '../start';

void start('home', Home, {
  zh: () => import('../../i18n/home.zh'),
  en: () => import('../../i18n/home.en'),
});
