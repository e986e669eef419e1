import type { Language } from '../../i18n/language';
import { lessonFolder } from '../../i18n/pages';
import { lessons } from '../../lessons/content';
import type { CompiledLesson } from '../../lessons/compile';
import type { Glossary } from '../../lessons/glossary';
import type { QuizStep } from '../../lessons/lesson';
import { plainProse } from '../../lessons/plain';
import type { Question } from '../../state/recall';
import { termsOf } from './lesson-data';

/** A lesson and those of its questions that are asked again by themselves. */
export interface LessonQuestions {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly quizzes: readonly QuizStep[];
}

export interface AgainData {
  readonly lessons: readonly LessonQuestions[];
  readonly terms: Glossary;
}

export function againData(language: Language): AgainData {
  return {
    lessons: lessons().map((compiled) => ({
      id: compiled.id,
      title: plainProse(compiled.lessons[language].title),
      folder: lessonFolder(compiled.id),
      quizzes: quizzesOf(compiled, language),
    })),
    terms: termsOf([...new Set(lessons().flatMap(({ source }) => source.terms))], language),
  };
}

/** All questions there are, for what only needs to know when they are due. */
export function allQuestions(): readonly Question[] {
  return lessons().flatMap((compiled) =>
    quizzesOf(compiled, 'en').map(({ id, answer }) => ({ lesson: compiled.id, id, answer })),
  );
}

/** Its picture, if it has one, is left to the lesson: the words of a question do without it. */
function quizzesOf({ lessons }: CompiledLesson, language: Language): readonly QuizStep[] {
  return lessons[language].steps.flatMap((step) =>
    step.kind === 'quiz' ? [{ ...step, body: step.body.filter(({ kind }) => kind !== 'picture') }] : [],
  );
}
