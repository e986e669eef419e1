import { describe, expect, test } from 'vitest';
import { FOLDERS, GLOSSARY, lessonOf, lessons, PATH, STANDARDS } from '../../src/lessons/content';
import type { Block, Blocks, Inline, Lesson, Option, Prose, Step } from '../../src/lessons/lesson';
import { plainProse } from '../../src/lessons/plain';
import { closenessOf } from '../../src/lessons/difference';

/** What is to be the same in both languages, in its order: the same numbers, terms and pictures in every step. */
function bones(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(bones);
  if (typeof node !== 'object' || node === null) return [];
  const { kind, id } = node as { kind?: string; id?: string };
  const own = kind === 'term' || kind === 'picture' || kind === 'guess' ? [`${kind} ${id ?? ''}`] : [];
  return [...own, ...Object.values(node).flatMap(bones)];
}

/** How a prediction is made, which sentences it has of its own, and which charts a title of their own. */
function spoken(step: Step): unknown {
  if (step.kind === 'simulate') return step.charts.map(({ chart, title }) => [chart, title === null]);
  if (step.kind !== 'predict') return null;
  return [step.ask.by, 'says' in step.ask ? Object.keys(step.ask.says) : optionsOf(step).map(({ id }) => id)];
}

function numbersIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(numbersIn);
  if (typeof node !== 'object' || node === null) return [];
  if ((node as { kind?: string }).kind === 'number') return [(node as { text: string }).text];
  return Object.values(node).flatMap(numbersIn);
}

/** All prose in a reader's order. */
function* proseIn(lesson: Lesson): Generator<Prose> {
  yield lesson.title;
  yield lesson.question;
  for (const step of lesson.steps) {
    yield step.title;
    yield* inBlocks(step.body);
    for (const option of optionsOf(step)) {
      yield option.label;
      yield* inBlocks(option.says);
    }
    if (step.kind === 'predict') yield step.truth;
  }
}

function optionsOf(step: Step): readonly Option[] {
  if (step.kind === 'quiz') return step.options;
  return step.kind === 'predict' && step.ask.by === 'choose' ? step.ask.options : [];
}

function* inBlocks(blocks: Blocks): Generator<Prose> {
  for (const block of blocks as readonly Block[]) {
    if (block.kind === 'paragraph') yield block.text;
    else if (block.kind === 'list') for (const item of block.items) yield* inBlocks(item);
    else if (block.kind === 'aside') {
      yield block.title;
      yield* inBlocks(block.body);
    }
  }
}

test('there are ten lessons, written or coming, and each that is written has its place among them', () => {
  expect(PATH).toHaveLength(10);
  expect(lessons().length).toBeGreaterThan(0);
  for (const { id, source } of lessons()) {
    expect(source.order).toBeLessThanOrEqual(10);
    expect(FOLDERS.filter((folder) => folder.startsWith(`${id}-`))).toHaveLength(1);
  }
  expect(new Set(lessons().map(({ id }) => id)).size).toBe(lessons().length);
});

test('the glossary explains the same words in both languages', () => {
  expect(Object.keys(GLOSSARY.zh)).toEqual(Object.keys(GLOSSARY.en));
  for (const id of Object.keys(GLOSSARY.zh)) {
    expect(GLOSSARY.zh[id]?.meaning).toMatch(/[\u4e00-\u9fff].*[。）]$/);
    expect(GLOSSARY.en[id]?.meaning).toMatch(/^[“A-Z].*\.$/);
  }
});

test('no two lessons ask the same question or begin with the same words', () => {
  for (const language of ['zh', 'en'] as const) {
    const all = lessons().map(({ lessons: { [language]: lesson } }) => lesson);
    const first = all.map(({ steps }) => JSON.stringify(steps[0]?.body[0]));
    expect(new Set(first).size).toBe(all.length);
    expect(new Set(all.map(({ question }) => plainProse(question))).size).toBe(all.length);
  }
});

describe.each(lessons().map(({ id }) => id))('lesson %s', (id) => {
  const { lessons: of, source, notes } = lessonOf(id);

  test('has the same steps, options, terms and pictures in both languages', () => {
    const structure = ({ steps }: Lesson) =>
      steps.map((step) => [step.id, step.kind, spoken(step), bones(step)]);
    expect(structure(of.zh)).toEqual(structure(of.en));
  });

  test('gives the same numbers in every step in both languages', () => {
    const numbers = ({ steps }: Lesson) =>
      steps.map((step) => [step.id, ...[...new Set(numbersIn(step).map(plain))].sort()]);
    expect(numbers(of.zh)).toEqual(numbers(of.en));
  });

  test('asks for a prediction before it shows anything, quizzes, and ends with what to remember', () => {
    const kinds = of.zh.steps.map(({ kind }) => kind);
    expect(kinds[0]).toBe('predict');
    expect(kinds).toContain('quiz');
    expect(kinds.at(-1)).toBe('recap');
    expect(source.minutes).toBeGreaterThanOrEqual(5);
    expect(source.minutes).toBeLessThanOrEqual(8);
  });

  test('explains each of its terms once, where it first comes up', () => {
    for (const language of ['zh', 'en'] as const) {
      const parts = [...proseIn(of[language])].flat() as Inline[];
      const terms = parts.flatMap((part) => (typeof part !== 'string' && part.kind === 'term' ? [part] : []));
      expect(terms.map((term) => term.id)).toEqual(source.terms);
      for (const term of terms) {
        const before = plainProse(parts.slice(0, parts.indexOf(term)));
        const known = language === 'zh' ? term.text : new RegExp(`\\b${term.text}\\b`, 'i');
        expect(before, `${term.text} before it is explained`).not.toMatch(known);
      }
    }
  });

  test('says something of its own for each answer, right or wrong', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const step of of[language].steps) {
        const options = optionsOf(step);
        const says = options.map((option) => JSON.stringify(option.says));
        expect(new Set(says).size).toBe(options.length);
        expect(new Set(options.map(({ label }) => plainProse(label))).size).toBe(options.length);
      }
    }
  });

  test('calls the truth itself close, and the ends of a scale not', () => {
    for (const step of of.zh.steps) {
      if (step.kind !== 'predict' || step.ask.by === 'choose') continue;
      const { ask } = step;
      expect(closenessOf(ask, ask.truth)).toBe('close');
      if (ask.by === 'draw') continue;
      const ends = [closenessOf(ask, ask.min), closenessOf(ask, ask.max)];
      expect(ends).not.toEqual(['close', 'close']);
    }
  });

  test('keeps to the standards there are, and tells a teacher as much in both languages', () => {
    expect(source.standards.filter((name) => !(name in STANDARDS))).toEqual([]);
    const shape = ({ plan, misconceptions, discussion, unplugged, tasks }: typeof notes.zh) => ({
      plan: plan.map(({ minutes }) => minutes),
      misconceptions: misconceptions.length,
      discussion: discussion.length,
      unplugged: unplugged.map(({ kind }) => kind),
      tasks: tasks.map(({ lines, answer }) => [lines, answer.length]),
    });
    expect(shape(notes.zh)).toEqual(shape(notes.en));
    expect(notes.zh.misconceptions.length).toBeGreaterThanOrEqual(3);
    expect(notes.zh.discussion.length).toBeGreaterThanOrEqual(3);
  });
});

/** 1.2万 and 12k are the same number. */
function plain(text: string): string {
  const units: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, k: 1e3, M: 1e6, B: 1e9, T: 1e12 };
  const [, sign = '', digits = '', unit = ''] = /^(−?)¥?([\d,.]+)([万亿kMBT]|万亿)?/.exec(text) ?? [];
  const factor = unit === '万亿' ? 1e12 : (units[unit] ?? 1);
  return `${sign}${Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(3))}${text.endsWith('%') ? '%' : ''}`;
}
