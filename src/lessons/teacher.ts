import type { ListItem, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Language } from '../i18n/language';
import type { Blocks, Prose } from './lesson';
import { checkLiterals } from './literals';
import { parse } from './parse';
import { blocksOf, labelOf, proseOf, withoutGap, type Context } from './prose';
import type { LessonSource } from './source';

/** What a teacher gets beside the lesson: aims, answers and standards come from the lesson itself. */
export interface TeacherNotes {
  /** Adds up to one school hour. */
  readonly plan: readonly { readonly minutes: number; readonly text: Blocks }[];
  readonly misconceptions: readonly Blocks[];
  readonly discussion: readonly Blocks[];
  /** The same hour in a room without devices. */
  readonly unplugged: Blocks;
  readonly tasks: readonly Task[];
}

/** A question of the worksheet beyond the lesson's own, with room to write. */
export interface Task {
  readonly ask: Prose;
  readonly lines: number;
  readonly answer: Blocks;
}

export const HOUR = 45;
const SECTIONS = ['plan', 'misconceptions', 'discussion', 'unplugged', 'tasks'] as const;
type Section = (typeof SECTIONS)[number];
const LINES = 2;

/** Terms are explained in the lesson, not here. */
export function teacherNotesOf(
  text: string,
  source: LessonSource,
  language: Language,
  surroundings: Context,
): TeacherNotes {
  const context: Context = { ...surroundings, hasTerm: () => false };
  const tree = parse(text);
  checkLiterals(tree, source, language, context);
  const sections = tree.children.filter((node): node is ContainerDirective => {
    if (node.type === 'containerDirective') return true;
    context.fault(node, 'everything here stands in a section, as in ":::plan"');
    return false;
  });
  const names = sections.map(({ name }) => name).join(', ');
  if (names !== SECTIONS.join(', '))
    context.fault(tree, `the sections are ${SECTIONS.join(', ')}; here they are ${names}`);
  const inside = (name: Section): readonly RootContent[] =>
    (sections.find((section) => section.name === name)?.children ?? []) as RootContent[];
  const items = (name: Section): readonly ListItem[] => {
    const [list, ...more] = inside(name);
    if (list?.type === 'list' && more.length === 0) return list.children;
    context.fault(list ?? tree, `":::${name}" holds one list and nothing else`);
    return [];
  };
  const plan = items('plan').map((item) => {
    const { mark, rest } = markIn(item, 'minutes');
    if (!/^\d+$/.test(mark ?? '')) context.fault(item, 'a part of the plan begins with :minutes[5]');
    return { minutes: Number(mark), text: blocksOf(rest, context) };
  });
  const whole = plan.reduce((sum, { minutes }) => sum + minutes, 0);
  if (whole !== HOUR) context.fault(tree, `the plan adds up to ${whole} minutes, not ${HOUR}`);
  return {
    plan,
    misconceptions: items('misconceptions').map(({ children }) => blocksOf(children, context)),
    discussion: items('discussion').map(({ children }) => blocksOf(children, context)),
    unplugged: blocksOf(inside('unplugged'), context),
    tasks: items('tasks').map((item) => {
      const { mark, rest } = markIn(item, 'lines');
      const [ask, ...answer] = rest;
      if (ask?.type !== 'paragraph' || answer.length === 0)
        context.fault(item, 'a task is a paragraph that asks and then, after an empty line, the answer');
      return {
        ask: ask?.type === 'paragraph' ? proseOf(ask.children, context) : [],
        lines: Number(mark ?? LINES),
        answer: blocksOf(answer, context),
      };
    }),
  };
}

/** The number at the beginning of an item, as in `- :minutes[5] …`, and what follows it. */
function markIn({ children }: ListItem, name: string): { mark: string | null; rest: RootContent[] } {
  const [first, ...rest] = children as RootContent[];
  const [mark, ...words] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || mark?.type !== 'textDirective' || mark.name !== name)
    return { mark: null, rest: children as RootContent[] };
  return { mark: labelOf(mark), rest: [{ ...first, children: withoutGap(words) }, ...rest] };
}
