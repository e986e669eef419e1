import type { Language } from '../../i18n/language';
import { lessonFolder } from '../../i18n/pages';
import type { Lesson } from '../../lessons/lesson';
import { GLOSSARY, lessonOf, lessons } from '../../lessons/content';
import type { Glossary } from '../../lessons/glossary';
import { plainProse } from '../../lessons/plain';
import type { Picture } from '../../series/picture';
import { encodeView } from '../../state/url';
import { plainView, type View } from '../../state/view';
import { showsIn, type Shows } from './ledger-charts';
import { firstParts, type PartName } from './parts';

/** What a simulate step begins with. */
export interface Start {
  readonly view: View;
  readonly picture: Picture;
  /** The query that opens Explore with the same. */
  readonly query: string;
}

export interface LessonData {
  readonly lesson: Lesson;
  readonly terms: Glossary;
  readonly shows: Shows;
  /** What is loaded before the page comes to life. */
  readonly parts: readonly PartName[];
  readonly starts: Readonly<Record<string, Start>>;
  readonly next: { readonly title: string; readonly folder: string } | null;
}

/** Everything a lesson's page shows; computed when pages are made, not shipped. */
export function lessonData(id: string, language: Language): LessonData {
  const compiled = lessonOf(id);
  const { source, shows } = compiled;
  const next = lessons().find((other) => other.source.order === source.order + 1);
  return {
    lesson: compiled.lessons[language],
    terms: termsOf(source.terms, language),
    shows: showsIn(language, shows),
    parts: firstParts(compiled, language),
    starts: Object.fromEntries(
      source.steps.flatMap((step) => {
        if (step.kind !== 'simulate') return [];
        const { preset } = source.scenarios[step.scenario] as (typeof source.scenarios)[string];
        const scenario = compiled.runs[step.scenario]?.scenario ?? plainView(preset).scenario;
        const view: View = {
          ...plainView(preset),
          scenario,
          week: step.week === null ? null : step.week - 1,
        };
        return [[step.id, { view, picture: compiled.starts[step.id] as Picture, query: encodeView(view) }]];
      }),
    ),
    next: next ? { title: plainProse(next.lessons[language].title), folder: lessonFolder(next.id) } : null,
  };
}

export function termsOf(ids: readonly string[], language: Language): Glossary {
  return Object.fromEntries(
    ids.flatMap((id) => (GLOSSARY[language][id] ? [[id, GLOSSARY[language][id]]] : [])),
  );
}
