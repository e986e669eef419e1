import type { TableRequest } from '../../charts/table-request';
import type { Language } from '../../i18n/language';
import type { LessonWords } from '../../i18n/lesson';
import type { Numbers } from '../../i18n/numbers';
import type { Step } from '../../lessons/lesson';
import type { LessonState } from '../../state/lesson.svelte';
import type { LessonData } from './lesson-data';

/** What every step gets beside itself. */
export interface StepProps<S> {
  readonly step: S;
  readonly state: LessonState;
  readonly data: LessonData;
  readonly words: LessonWords;
  readonly language: Language;
  readonly numbers: Numbers;
  readonly onTable: TableRequest;
}

export interface AnyStepProps extends StepProps<Step> {
  /** The reader goes on to the step of that name; null: there is none. */
  readonly ongo: (next: string | null) => void;
}
