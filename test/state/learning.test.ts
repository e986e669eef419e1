import { describe, expect, test } from 'vitest';
import { Drawing } from '../../src/state/drawing.svelte';
import { numberIn } from '../../src/state/guess';
import { Learning, type Shelf } from '../../src/state/learning.svelte';
import { LessonState, wayOf } from '../../src/state/lesson.svelte';

const DAY = 24 * 60 * 60 * 1000;
const STEPS = [
  { id: 'guess', kind: 'predict' },
  { id: 'see', kind: 'reveal' },
  { id: 'ask', kind: 'quiz' },
  { id: 'end', kind: 'recap' },
] as const;

/** A device, and a clock that stands still unless it is moved. */
function device(kept: string | null = null) {
  const clock = { now: 1_000_000 };
  const shelf: Shelf & { kept: string | null } = {
    kept,
    read: () => shelf.kept,
    write: (text) => (shelf.kept = text),
    erase: () => (shelf.kept = null),
  };
  const open = () => {
    const learning = new Learning(() => clock.now);
    learning.open(shelf);
    return { learning, lesson: new LessonState('01', STEPS, learning) };
  };
  return { clock, shelf, open };
}

describe('a lesson', () => {
  test('opens step by step, and only when the reader goes on', () => {
    const { lesson } = device().open();
    const open = () => STEPS.filter(({ id }) => lesson.isOpen(id)).map(({ id }) => id);
    expect(open()).toEqual(['guess']);
    expect(lesson.canGoOn(STEPS[0])).toBe(false);
    lesson.lock('guess', 300);
    expect(open()).toEqual(['guess']);
    expect(lesson.goOn('guess')).toBe('see');
    expect(open()).toEqual(['guess', 'see']);
    expect(lesson.goOn('see')).toBe('ask');
    expect(lesson.canGoOn(STEPS[2])).toBe(false);
    lesson.choose('ask', 'wrong');
    expect(lesson.canGoOn(STEPS[2])).toBe(true);
    lesson.goOn('ask');
    expect(lesson.isFinished).toBe(false);
    expect(lesson.goOn('end')).toBeNull();
    expect(lesson.isFinished).toBe(true);
  });

  test('keeps a guess as it was locked, also that there was none', () => {
    const { lesson } = device().open();
    lesson.lock('guess', null);
    lesson.lock('guess', 300);
    expect(lesson.guessOf('guess')).toBeNull();
    expect(lesson.canGoOn(STEPS[0])).toBe(true);
  });

  test('is where it was left when the page is opened again', () => {
    const { open } = device();
    const { lesson } = open();
    lesson.lock('guess', [1, 2.5, 3]);
    lesson.goOn('guess');
    const again = open().lesson;
    expect(again.at).toBe('see');
    expect(again.guessOf('guess')).toEqual([1, 2.5, 3]);
  });

  test('can be unlocked, shown one step at a time, or asked again by a link', () => {
    expect(wayOf('?unlock', STEPS)).toEqual({ kind: 'unlocked' });
    expect(wayOf('?step=see', STEPS)).toEqual({ kind: 'only', step: 'see' });
    expect(wayOf('?step=nothing&again', STEPS)).toEqual({ kind: 'again' });
    expect(wayOf('?step=<b>', STEPS)).toEqual({ kind: 'path' });
    const { lesson } = device().open();
    lesson.way = { kind: 'unlocked' };
    expect(STEPS.every(({ id }) => lesson.isOpen(id))).toBe(true);
    lesson.way = { kind: 'only', step: 'ask' };
    expect(lesson.steps.map(({ id }) => id)).toEqual(['ask']);
  });

  test('asks its questions again after a week, and lets the first answers stand', () => {
    const { clock, open } = device();
    const { learning, lesson } = open();
    for (const { id, kind } of STEPS) {
      if (kind === 'predict') lesson.lock(id, 1);
      if (kind === 'quiz') lesson.choose(id, 'wrong');
      lesson.goOn(id);
    }
    expect(learning.isDue('01')).toBe(false);
    clock.now += 7 * DAY;
    expect(learning.isDue('01')).toBe(true);
    const second = open();
    second.lesson.way = { kind: 'again' };
    expect(second.lesson.steps.map(({ id }) => id)).toEqual(['ask']);
    expect(second.lesson.triesAt('ask')).toEqual([]);
    second.lesson.choose('ask', 'right');
    second.lesson.goOn('ask');
    expect(second.lesson.isFinished).toBe(true);
    expect(second.learning.isDue('01')).toBe(false);
    expect(open().learning.of('01').tries).toEqual({ ask: ['wrong'] });
  });
});

describe('what the device keeps', () => {
  test('can be taken away and erased', () => {
    const { shelf, open } = device();
    const { learning, lesson } = open();
    expect(learning.isEmpty).toBe(true);
    lesson.lock('guess', 'all');
    expect(JSON.parse(learning.export())).toMatchObject({
      version: 1,
      lessons: { '01': { guesses: { guess: 'all' } } },
    });
    expect(shelf.kept).toBe(learning.export());
    learning.erase();
    expect([learning.isEmpty, shelf.kept, lesson.guessOf('guess')]).toEqual([true, null, undefined]);
  });

  test.each([
    'nonsense',
    'null',
    '[]',
    '{"version":2,"lessons":{"01":{"done":["guess"]}}}',
    '{"version":1,"lessons":[]}',
    '{"version":1,"lessons":{"01":7,"__proto__":{}}}',
    '{"version":1,"lessons":{"01":{"done":"guess","guesses":[],"tries":{"ask":1},"finished":"now"}}}',
  ])('is read with care: %s', (kept) => {
    const { lesson } = device(kept).open();
    expect(lesson.at).toBe('guess');
    expect(lesson.isFinished).toBe(false);
    expect(lesson.triesAt('ask')).toEqual([]);
  });

  test('is nothing where the visitor forbids it, and a lesson goes on all the same', () => {
    const refuse = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    const learning = new Learning(Date.now);
    learning.open({ read: refuse, write: refuse, erase: refuse });
    const lesson = new LessonState('01', STEPS, learning);
    lesson.lock('guess', 3);
    expect(lesson.goOn('guess')).toBe('see');
    expect(lesson.guessOf('guess')).toBe(3);
    learning.erase();
    expect(lesson.at).toBe('guess');
  });

  test('is not lost when another tab goes on with another lesson', () => {
    const { open } = device();
    const [one, other] = [open(), open()];
    new LessonState('02', STEPS, other.learning).lock('guess', 2);
    one.lesson.lock('guess', 1);
    const { learning } = open();
    expect([learning.of('01').guesses['guess'], learning.of('02').guesses['guess']]).toEqual([1, 2]);
  });
});

describe('a curve drawn on', () => {
  test('keeps what is given, and what is not drawn yet follows level', () => {
    const drawing = new Drawing([1, 2], 5, 0.01);
    expect(drawing.touched).toBe(false);
    expect(drawing.values).toEqual([1, 2, 2, 2, 2]);
    drawing.rest();
    drawing.draw([9, 9, 4, 2, 2]);
    expect(drawing.values).toEqual([1, 2, 4, 4, 4]);
    drawing.draw([9, 9, 4, 6, 2]);
    expect(drawing.values).toEqual([1, 2, 4, 6, 6]);
    drawing.rest();
    drawing.draw([1, 2, 3, 6, 6]);
    expect(drawing.values).toEqual([1, 2, 3, 6, 6]);
    expect(drawing.touched).toBe(true);
  });

  test('stays level as long as a hand moves over what is given', () => {
    const drawing = new Drawing([1, 2], 4, 0.01);
    drawing.draw([1, 7, 2, 2]);
    expect(drawing.values).toEqual([1, 2, 2, 2]);
    expect(drawing.touched).toBe(false);
  });

  test('is not drawn by a pen that only rounds', () => {
    const drawing = new Drawing([1.004, 2.006], 3, 0.01);
    drawing.draw([1, 2.01, 2.01]);
    expect(drawing.touched).toBe(false);
  });
});

describe('a number typed', () => {
  test.each([
    ['300', 300],
    [' 1,000 ', 1000],
    ['¥300', 300],
    ['３００', 300],
    ['12.5%', 12.5],
    ['', null],
    ['300 yuan', null],
    ['1e3', null],
    ['1001', null],
    ['-1', null],
  ])('%j is %s', (text, value) => expect(numberIn(text, 0, 1000)).toBe(value));
});
