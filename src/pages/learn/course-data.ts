import type { Language } from '../../i18n/language';
import { idOf } from '../../lessons/compile';
import { course, GLOSSARY, lessons, PATH } from '../../lessons/content';
import type { Course } from '../../lessons/course';
import type { Glossary } from '../../lessons/glossary';
import type { Lesson, Prose } from '../../lessons/lesson';
import { plainView, type View } from '../../state/view';
import { linkTo } from '../explore/link-to';
import { recapData, type RecapData } from './recap-data';

/** A lesson in a line or two; `lesson` is null while it is being written. */
export interface Line {
  readonly id: string;
  readonly title: Prose;
  readonly lesson: {
    readonly minutes: number;
    readonly question: Prose;
    /** The first of what its recap wants remembered. */
    readonly remember: Prose;
  } | null;
}

export interface CourseData extends Pick<RecapData, 'address' | 'qr'> {
  readonly course: Course;
  readonly lines: readonly Line[];
  /** The words that the lessons explain. */
  readonly terms: Glossary;
  /** A run of Explore to be guessed at: from the folder of the language. */
  readonly run: string;
}

/** Nothing is written twice: what is said of a lesson is the lesson's own. */
export function courseData(language: Language, siteUrl: string): CourseData {
  const { address, qr } = recapData(language, siteUrl);
  const explained = new Set(lessons().flatMap(({ source }) => source.terms));
  return {
    address,
    qr,
    course: course()[language],
    lines: PATH.map((coming, i) => {
      const id = idOf({ order: i + 1 });
      const found = lessons().find((lesson) => lesson.id === id)?.lessons[language];
      return found
        ? { id, title: found.title, lesson: lineOf(found) }
        : { id, title: [coming[language]], lesson: null };
    }),
    terms: Object.fromEntries(Object.entries(GLOSSARY[language]).filter(([id]) => explained.has(id))),
    run: linkTo(toGuessAt()),
  };
}

/** The known offer, its inflow drying up in the second half, stopped in its first week. */
function toGuessAt(): View {
  const view = plainView('online-shop');
  const { arrivals } = view.scenario;
  const slowdown = { at: 30, factor: '0.8' };
  return { ...view, scenario: { ...view.scenario, arrivals: { ...arrivals, slowdown } }, week: 0 };
}

function lineOf({ minutes, question, steps }: Lesson): Line['lesson'] {
  const list = steps.at(-1)?.body.find((block) => block.kind === 'list');
  const [first] = list?.items[0] ?? [];
  return { minutes, question, remember: first?.kind === 'paragraph' ? first.text : [] };
}
