import Course from '../../pages/learn/CoursePage.svelte';
import { start } from '../start';

void start('learn', Course, {
  zh: () => import('../../i18n/course.zh'),
  en: () => import('../../i18n/course.en'),
});
