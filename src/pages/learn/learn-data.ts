import type { Language } from '../../i18n/language';
import { lessonFolder } from '../../i18n/pages';
import { course, lessons, PATH } from '../../lessons/content';
import { idOf } from '../../lessons/compile';
import type { Course } from '../../lessons/course';
import type { Prose } from '../../lessons/lesson';
import { plainProse } from '../../lessons/plain';
import type { Question } from '../../state/recall';
import { allQuestions } from './again-data';

/** One of the ten; `lesson` is null while it is being written. */
export interface Stop {
  readonly id: string;
  readonly title: string;
  readonly lesson: {
    readonly folder: string;
    readonly minutes: number;
    readonly aims: readonly Prose[];
    readonly steps: readonly string[];
  } | null;
}

export interface LearnData {
  readonly stops: readonly Stop[];
  readonly questions: readonly Question[];
  readonly course: Pick<Course, 'title' | 'card'>;
}

export function learnData(language: Language): LearnData {
  const { title, card } = course()[language];
  return {
    questions: allQuestions(),
    course: { title, card },
    stops: PATH.map((coming, i) => {
      const order = i + 1;
      const id = idOf({ order });
      const found = lessons().find(({ source }) => source.order === order);
      if (!found) return { id, title: coming[language], lesson: null };
      const { title, minutes, aims, steps } = found.lessons[language];
      const lesson = { folder: lessonFolder(id), minutes, aims, steps: steps.map((step) => step.id) };
      return { id, title: plainProse(title), lesson };
    }),
  };
}
