import type { Blockquote, Heading, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { LANGUAGES, type Language } from '../i18n/language';
import { numbersOf } from '../i18n/numbers';
import type { Lesson, Prose } from './lesson';
import { checkLiterals } from './literals';
import { parse } from './parse';
import type { LedgerShow } from './ledger-pictures';
import { seriesOf, shownAt, showOf, type Show } from './pictures';
import { proseOf, type Context } from './prose';
import { valuesOf } from './quantities';
import { Runs } from './runs';
import { scenarioOf } from './scenarios';
import { teacherNotesOf, type TeacherNotes } from './teacher';
import { readLessonSource, type LessonSource } from './source';
import { stepOf, type StepContext } from './step';
import type { Picture } from '../series/picture';

/** The files of a lesson's folder, as texts. */
export interface LessonFiles {
  readonly folder: string;
  readonly json: string;
  readonly words: Readonly<Record<Language, string>>;
  readonly teacher: Readonly<Record<Language, string>>;
}

/** A lesson in both languages, and what its steps compute. Pages are made of it. */
export interface CompiledLesson {
  readonly id: string;
  readonly source: LessonSource;
  readonly runs: Readonly<Record<string, Runs>>;
  readonly lessons: Readonly<Record<Language, Lesson>>;
  readonly notes: Readonly<Record<Language, TeacherNotes>>;
  readonly shows: Readonly<Record<string, Show | LedgerShow>>;
  /** What a simulate step shows at first, by its name. */
  readonly starts: Readonly<Record<string, Picture>>;
}

/** Names that the page around a lesson has taken. */
const TAKEN = ['app', 'main', 'first'];

export class LessonFaults extends Error {
  override name = 'LessonFaults';
  constructor(readonly faults: readonly string[]) {
    super(`\n${faults.join('\n')}`);
  }
}

/** Puts a lesson together. All its faults are found at once, each with its file and line. */
export function compileLesson(files: LessonFiles, glossary: readonly string[]): CompiledLesson {
  const faults: string[] = [];
  const where = `content/lessons/${files.folder}`;
  const reading = readLessonSource(files.json);
  if ('faults' in reading)
    throw new LessonFaults(reading.faults.map((fault) => `${where}/lesson.json: ${fault}`));
  const { source } = reading;
  const say = (sentence: string) => faults.push(`${where}/lesson.json: ${sentence}`);

  const runs: Record<string, Runs> = {};
  for (const [name, scenario] of Object.entries(source.scenarios)) {
    attempt(() => (runs[name] = new Runs(scenarioOf(scenario))), `scenarios.${name}`, say);
  }
  const found = valuesOf(source.quantities, runs);
  found.faults.forEach(say);
  const shows: Record<string, Show | LedgerShow> = {};
  for (const [name, picture] of Object.entries(source.pictures)) {
    attempt(
      () => (shows[name] = showOf(picture, (scenario) => named(runs, scenario))),
      `pictures.${name}`,
      say,
    );
  }
  const starts: Record<string, Picture> = {};
  for (const step of source.steps) {
    if (step.kind !== 'simulate') continue;
    attempt(
      () => (starts[step.id] = shownAt(named(runs, step.scenario), step.week)),
      `steps.${step.id}`,
      say,
    );
  }
  source.steps
    .filter(({ id }) => TAKEN.includes(id))
    .forEach(({ id }) => say(`a step cannot be called "${id}"`));
  source.terms
    .filter((id) => !glossary.includes(id))
    .forEach((id) => say(`the glossary has no term "${id}"`));
  if (!source.steps.some(({ id }) => id === source.handout))
    say(`there is no step "${source.handout}" to hand out`);

  const contexts = each((language) => (file: string): StepContext => ({
    number(name) {
      const value = found.values.get(name);
      const quantity = source.quantities[name];
      return value && quantity
        ? { text: numbersOf(language)[quantity.as](value.toNumber()), tone: quantity.tone }
        : null;
    },
    amount(name) {
      const value = found.values.get(name);
      const as = source.quantities[name]?.as;
      return value && as ? { value: value.times(as === 'percent' ? 100 : 1).toNumber(), as } : null;
    },
    series: (scenario, series) => seriesOf(named(runs, scenario), series),
    hasTerm: (id) => source.terms.includes(id),
    hasPicture: (id) => id in source.pictures,
    fault: (node, sentence) => faults.push(`${where}/${file}:${node.position?.start.line ?? 1}: ${sentence}`),
  }));
  const lessons = each((language) => {
    const file = `${language}.md`;
    const context = contexts[language](file);
    const tree = parse(files.words[language]);
    checkLiterals(tree, source, language, context);
    return lessonIn(tree, source, language, context);
  });
  const notes = each((language) =>
    teacherNotesOf(files.teacher[language], source, language, contexts[language](`teacher.${language}.md`)),
  );
  if (faults.length > 0) throw new LessonFaults([...new Set(faults)]);
  return { id: idOf(source), source, runs, lessons, notes, shows, starts };
}

export function idOf({ order }: { readonly order: number }): string {
  return String(order).padStart(2, '0');
}

function lessonIn(tree: Root, source: LessonSource, language: Language, context: StepContext): Lesson {
  const [title, question, ...rest] = tree.children;
  if (!isTitle(title)) context.fault(tree, `a lesson begins with "# its title"`);
  if (!isQuestion(question)) context.fault(tree, `after the title comes "> the driving question"`);
  const nodes = rest.filter((node): node is ContainerDirective => isStep(node, context));
  source.steps.forEach(({ id, kind }, i) => {
    const node = nodes[i];
    if (node?.name !== kind || node.attributes?.['id'] !== id)
      context.fault(node ?? tree, `step ${i + 1} in lesson.json is ":::${kind}{#${id}}"; here it is not`);
  });
  if (nodes.length > source.steps.length)
    context.fault(nodes[source.steps.length] ?? tree, 'lesson.json has no more steps');
  const first = isQuestion(question) ? question.children[0] : null;
  return {
    id: idOf(source),
    minutes: source.minutes,
    title: isTitle(title) ? proseOf(title.children, { ...context, isLabel: true }) : [],
    question: first?.type === 'paragraph' ? proseOf(first.children, context) : [],
    aims: source.aims.map((aim) => lineOf(aim[language], source, language, context)),
    steps: source.steps.flatMap((step, i) => (nodes[i] ? [stepOf(step, nodes[i], context)] : [])),
  };
}

/** A line of prose that stands in lesson.json. */
export function lineOf(text: string, source: LessonSource, language: Language, context: Context): Prose {
  const tree = parse(text);
  checkLiterals(tree, source, language, context);
  const [first] = tree.children;
  return first?.type === 'paragraph' ? proseOf(first.children, context) : [];
}

function isTitle(node: RootContent | undefined): node is Heading {
  return node?.type === 'heading' && node.depth === 1;
}

function isQuestion(node: RootContent | undefined): node is Blockquote {
  return node?.type === 'blockquote' && node.children.length === 1;
}

function isStep(node: RootContent, context: Context): boolean {
  if (node.type === 'containerDirective') return true;
  context.fault(
    node,
    'between the steps there is nothing; a step that holds other :::parts begins and ends with ::::',
  );
  return false;
}

function each<T>(of: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, T>;
}

function named(runs: Readonly<Record<string, Runs>>, name: string): Runs {
  const found = runs[name];
  if (!found) throw new Error(`there is no scenario "${name}"`);
  return found;
}

function attempt(act: () => void, what: string, say: (sentence: string) => void): void {
  try {
    act();
  } catch (error) {
    say(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
