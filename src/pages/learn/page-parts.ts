import { render } from 'svelte/server';
import type { Language } from '../../i18n/language';
import type { LessonWords } from '../../i18n/lesson';
import { Learning } from '../../state/learning.svelte';
import { LessonState } from '../../state/lesson.svelte';
import type { LessonData } from './lesson-data';
import { lessonSurroundings, stepProps } from './lesson-parts';
import Step from './Step.svelte';
import { contextOf } from './surroundings';

/** The steps of a lesson as they stand in its page before anything lives. Used when pages are made, not shipped. */
export function lessonParts(
  data: LessonData,
  language: Language,
  words: LessonWords,
  root: string,
): Record<string, string> {
  const nothing = () => {};
  const given = { language, words, data, root };
  const reader = new LessonState(data.lesson.id, data.lesson.steps, new Learning(() => 0));
  const context = contextOf(lessonSurroundings(given, nothing));
  return Object.fromEntries(
    data.lesson.steps.map((step) => {
      const props = { ...stepProps(given, step, reader, nothing), ongo: nothing };
      return [step.id, render(Step, { props, context, idPrefix: step.id }).body];
    }),
  );
}
