import type { LessonWords } from './lesson';

/** Words of the page that asks the lessons' questions once more. */
export interface AgainWords extends Pick<LessonWords, 'quiz' | 'answer'> {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly lead: readonly string[];
  readonly toLearn: string;
  /** No lesson is finished yet. */
  readonly nothing: string;
  readonly due: (questions: number) => string;
  readonly later: (when: string, questions: number) => string;
  /** All have been answered after their week. */
  readonly settled: (questions: number) => string;
  readonly begin: string;
  readonly early: string;
  readonly more: string;
  readonly stepOf: (question: number, questions: number) => string;
  readonly next: string;
  readonly finish: string;
  readonly over: {
    readonly heading: string;
    readonly known: (known: number, questions: number) => string;
    readonly missed: string;
    readonly kept: string;
  };
  /** Where there are no scripts. */
  readonly still: string;
}
