import type { TableRequest } from '../../charts/table-request';
import type { LessonWords } from '../../i18n/lesson';
import { numbersOf } from '../../i18n/numbers';
import type { Step } from '../../lessons/lesson';
import type { LessonState } from '../../state/lesson.svelte';
import type { PageProps } from '../page-props';
import type { LessonData } from './lesson-data';
import { happeningOf } from './parts';
import type { StepProps } from './step-props';
import type { Surroundings } from './surroundings';

type Given = Pick<PageProps<LessonWords, LessonData>, 'language' | 'words' | 'data' | 'root'>;

/** What the steps of a lesson refer to. */
export function lessonSurroundings(
  { language, words, data, root }: Given,
  onTable: TableRequest,
): Surroundings {
  return {
    terms: data.terms,
    home: `${root}${language}/`,
    pictures: {
      shows: data.shows,
      happening: happeningOf(data.parts, language),
      words: words.charts,
      numbers: numbersOf(language),
      onTable,
    },
  };
}

export function stepProps<S extends Step>(
  { language, words, data }: Given,
  step: S,
  state: LessonState,
  onTable: TableRequest,
): StepProps<S> {
  return { step, state, data, words, language, numbers: numbersOf(language), onTable };
}
