import type { ListItem, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../i18n/language';
import { numbersOf } from '../i18n/numbers';
import { LessonFaults } from './compile';
import { CARD_PARTS, type CardPart, type Course, type Plan, type Section } from './course';
import { checkLiterals } from './literals';
import { parse } from './parse';
import { labelled, labelOf, proseOf, withoutGap, type Context } from './prose';
import { valuesOf } from './quantities';
import { Runs } from './runs';
import { scenarioOf } from './scenarios';
import { lessonField } from './source';
import { HOUR } from './teacher';

/** The files of content/course/, as texts. */
export interface CourseFiles {
  readonly json: string;
  readonly words: Readonly<Record<Language, string>>;
}

/** What course.json holds: a lesson's numbers and where they come from, without the lesson. */
const courseField = v.pick(lessonField, ['literals', 'scenarios', 'quantities']);
type CourseSource = v.InferOutput<typeof courseField>;

const WHERE = 'content/course';

/** Puts the course's own words together, as `compileLesson` does a lesson's. */
export function compileCourse({ json, words }: CourseFiles): Readonly<Record<Language, Course>> {
  const source: CourseSource = v.parse(courseField, JSON.parse(json));
  const runs = Object.fromEntries(
    Object.entries(source.scenarios).map(([name, scenario]) => [name, new Runs(scenarioOf(scenario))]),
  );
  const { values, faults: unknown } = valuesOf(source.quantities, runs);
  const faults = unknown.map((fault) => `${WHERE}/course.json: ${fault}`);
  const courses = LANGUAGES.map((language): [Language, Course] => {
    const context: Context = {
      number(name) {
        const value = values.get(name);
        const quantity = source.quantities[name];
        return value && quantity
          ? { text: numbersOf(language)[quantity.as](value.toNumber()), tone: quantity.tone }
          : null;
      },
      hasTerm: () => false,
      hasPicture: () => false,
      fault: (node, sentence) =>
        faults.push(`${WHERE}/${language}.md:${node.position?.start.line ?? 1}: ${sentence}`),
    };
    const tree = parse(words[language]);
    checkLiterals(tree, source, language, context);
    return [language, courseIn(tree, context)];
  });
  if (faults.length > 0) throw new LessonFaults(faults);
  return Object.fromEntries(courses) as Record<Language, Course>;
}

function courseIn(tree: Root, context: Context): Course {
  const [title, ...rest] = tree.children;
  if (title?.type !== 'heading') context.fault(tree, 'it begins with "# its title"');
  const parts = rest.filter((node): node is ContainerDirective => node.type === 'containerDirective');
  const names = parts.map(({ name }) => name);
  const expected = [...CARD_PARTS, ...parts.slice(CARD_PARTS.length).map(() => 'plan')];
  if (names.join() !== expected.join() || parts.length < rest.length)
    context.fault(
      tree,
      `after the title come ${CARD_PARTS.join(', ')} and plans; here it is ${names.join()}`,
    );
  return {
    title: title?.type === 'heading' ? proseOf(title.children, { ...context, isLabel: true }) : [],
    card: Object.fromEntries(
      CARD_PARTS.map((name) => [
        name,
        sectionOf(
          parts.find((part) => part.name === name),
          context,
        ),
      ]),
    ) as Record<CardPart, Section>,
    plans: parts.filter(({ name }) => name === 'plan').map((part) => planOf(part, context)),
  };
}

function sectionOf(node: ContainerDirective | undefined, context: Context): Section {
  const { label, rest } = labelled((node?.children ?? []) as RootContent[]);
  const paragraphs = (nodes: readonly RootContent[]) =>
    nodes.flatMap((child) => (child.type === 'paragraph' ? [proseOf(child.children, context)] : []));
  return {
    heading: proseOf(label, { ...context, isLabel: true }),
    lines: itemsIn(rest).flatMap(({ children }) => paragraphs(children)),
    notes: paragraphs(rest),
  };
}

function planOf(node: ContainerDirective, context: Context): Plan {
  const { label, rest } = labelled(node.children as RootContent[]);
  const hours = itemsIn(rest).map((item) => hourOf(item, context));
  return { heading: proseOf(label, { ...context, isLabel: true }), hours };
}

/** `:minutes[5] what is done then :minutes[15] …`, all in one line. */
function hourOf(item: ListItem, context: Context): Plan['hours'][number] {
  const [line] = item.children;
  const nodes = line?.type === 'paragraph' ? line.children : [];
  const marks = nodes.flatMap((child, i) =>
    child.type === 'textDirective' && child.name === 'minutes'
      ? [{ i, minutes: Number(labelOf(child)) }]
      : [],
  );
  const whole = marks.reduce((sum, { minutes }) => sum + minutes, 0);
  if (whole !== HOUR) context.fault(item, `the hour adds up to ${whole} minutes, not ${HOUR}`);
  return marks.map(({ i, minutes }, part) => ({
    minutes,
    text: proseOf(withoutGap(nodes.slice(i + 1, marks[part + 1]?.i)), context),
  }));
}

function itemsIn(nodes: readonly RootContent[]): readonly ListItem[] {
  return nodes.flatMap((child) => (child.type === 'list' ? child.children : []));
}
