import Teacher from '../../pages/learn/TeacherPage.svelte';
import { start } from '../start';

void start('learn', Teacher, {
  zh: () => import('../../i18n/handout.zh'),
  en: () => import('../../i18n/handout.en'),
});
