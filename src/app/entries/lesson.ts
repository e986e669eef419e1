import type { LessonData } from '../../pages/learn/lesson-data';
import Lesson from '../../pages/learn/LessonPage.svelte';
import { loadParts } from '../../pages/learn/parts';
import { start } from '../start';

void start(
  'learn',
  Lesson,
  {
    zh: () => import('../../i18n/lesson.zh'),
    en: () => import('../../i18n/lesson.en'),
  },
  ({ parts }: LessonData) => loadParts(parts),
);
