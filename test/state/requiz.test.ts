import { describe, expect, test } from 'vitest';
import { Learning, NOTHING, type Shelf } from '../../src/state/learning.svelte';
import { inTurns, type Question } from '../../src/state/recall';
import { Requiz, ROUND } from '../../src/state/requiz.svelte';

const DAY = 24 * 60 * 60 * 1000;
const START = 1_000_000;

const questionsOf = (lessons: readonly string[], each = 2): readonly Question[] =>
  lessons.flatMap((lesson) =>
    Array.from({ length: each }, (_, i) => ({ lesson, id: `q${i + 1}`, answer: 'right' })),
  );

/** A reader who finished some lessons, each so many days after the start; the clock stands at the start. */
function reader(
  finished: Readonly<Record<string, number>>,
  questions = questionsOf(['01', '02', '03', '04']),
) {
  const clock = { now: START };
  let kept: string | null = null;
  const shelf: Shelf = {
    read: () => kept,
    write: (text) => (kept = text),
    erase: () => (kept = null),
  };
  let seed = 7;
  /** A chance that is the same every time. */
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const open = () => {
    const learning = new Learning(() => clock.now);
    learning.open(shelf);
    return { learning, requiz: new Requiz(questions, learning, () => clock.now, random) };
  };
  const { learning } = open();
  for (const [lesson, day] of Object.entries(finished))
    learning.change(lesson, () => ({ ...NOTHING, finished: START + day * DAY }));
  return { clock, open };
}

function answer(requiz: Requiz, ...options: string[]): void {
  options.forEach((option) => requiz.choose(option));
  requiz.goOn();
}

describe('the questions a week later', () => {
  test('are those of finished lessons, due a week after each was finished', () => {
    const { clock, open } = reader({ '01': 0, '03': 2 });
    const { requiz } = open();
    expect(requiz.open.map(({ lesson }) => lesson)).toEqual(['01', '01', '03', '03']);
    expect([requiz.due.length, requiz.nextDue]).toEqual([0, START + 7 * DAY]);
    clock.now = START + 7 * DAY;
    expect(open().requiz.due.map(({ lesson }) => lesson)).toEqual(['01', '01']);
    clock.now = START + 9 * DAY;
    expect(open().requiz.due).toHaveLength(4);
  });

  test('are none before a lesson is finished', () => {
    const { requiz } = reader({}).open();
    requiz.begin();
    expect([requiz.open.length, requiz.nextDue, requiz.current, requiz.isOver]).toEqual([
      0,
      null,
      null,
      false,
    ]);
  });

  test('come a few at a time, lessons taking turns, until none is left', () => {
    const { clock, open } = reader({ '01': 0, '02': 0, '03': 0, '04': 0 });
    clock.now += 8 * DAY;
    const { requiz } = open();
    requiz.begin();
    expect(requiz.round).toHaveLength(ROUND);
    const lessons = requiz.round.map(({ lesson }) => lesson);
    expect(new Set(lessons.slice(0, 4)).size).toBe(4);
    expect(lessons.some((lesson, i) => lesson === lessons[i + 1])).toBe(false);
    const first = requiz.round;
    while (!requiz.isOver) answer(requiz, 'right');
    expect(requiz.due).toHaveLength(2);
    requiz.begin();
    expect(requiz.round).toHaveLength(2);
    expect(requiz.round.some((question) => first.includes(question))).toBe(false);
    while (!requiz.isOver) answer(requiz, 'right');
    expect([requiz.due.length, requiz.nextDue, requiz.known, requiz.asked]).toEqual([0, null, 8, 8]);
  });

  test('need an answer before they go on, let another be tried, and tell what was not known at once', () => {
    const { clock, open } = reader({ '01': 0 });
    clock.now += 8 * DAY;
    const { requiz } = open();
    requiz.begin();
    const [one, two] = requiz.round;
    requiz.goOn();
    expect([requiz.number, requiz.canGoOn]).toEqual([1, false]);
    answer(requiz, 'wrong', 'right', 'wrong');
    expect([requiz.number, requiz.current]).toEqual([2, two]);
    answer(requiz, 'right');
    expect(requiz.isOver).toBe(true);
    expect(requiz.missed).toEqual([one]);
    expect([requiz.known, requiz.asked]).toEqual([1, 2]);
  });

  test('leave a lesson alone once all of its own are answered, and not before', () => {
    const { clock, open } = reader({ '01': 0, '02': 0 });
    clock.now += 8 * DAY;
    const { requiz, learning } = open();
    requiz.begin();
    answer(requiz, 'right');
    answer(requiz, 'right');
    expect([learning.isDue('01'), learning.isDue('02')]).toEqual([true, true]);
    answer(requiz, 'right');
    answer(requiz, 'wrong');
    expect([learning.isDue('01'), learning.isDue('02')]).toEqual([false, false]);
  });

  test('are not due when the lesson’s own link has asked them', () => {
    const { clock, open } = reader({ '01': 0 });
    clock.now += 8 * DAY;
    open().learning.change('01', (record, now) => ({ ...record, again: now }));
    expect(open().requiz.due).toEqual([]);
  });
});

describe('whoever begins early', () => {
  test('is asked any of them, and all the same once more when the week is over', () => {
    const { clock, open } = reader({ '01': 0 });
    clock.now += DAY;
    const early = open();
    early.requiz.begin();
    while (!early.requiz.isOver) answer(early.requiz, 'right');
    expect(early.requiz.nextDue).toBe(START + 7 * DAY);
    expect(early.learning.of('01').again).toBeNull();
    clock.now = START + 7 * DAY;
    expect(open().requiz.due).toHaveLength(2);
  });

  test('gets first what was never asked, then what was not known', () => {
    const { open } = reader({ '01': 0 }, questionsOf(['01'], 8));
    const { requiz } = open();
    requiz.begin();
    const first = requiz.round;
    first.forEach((_, i) => answer(requiz, i === 0 ? 'wrong' : 'right'));
    requiz.begin();
    expect(requiz.round.slice(0, 2).some((question) => first.includes(question))).toBe(false);
    expect(requiz.round[2]).toBe(first[0]);
  });
});

describe('what was answered', () => {
  test('is on the device at the first try, goes with the rest into the file, and is erased with it', () => {
    const { clock, open } = reader({ '01': 0 });
    clock.now += 8 * DAY;
    const { requiz, learning } = open();
    requiz.begin();
    const id = requiz.current?.id ?? '';
    requiz.choose('wrong');
    expect(open().learning.of('01').recalled[id]).toEqual({ at: clock.now, tries: ['wrong'] });
    expect(JSON.parse(learning.export())).toMatchObject({
      lessons: { '01': { recalled: { [id]: { tries: ['wrong'] } } } },
    });
    learning.erase();
    expect([open().requiz.open.length, requiz.asked]).toEqual([0, 0]);
  });

  test('is read with care', () => {
    const learning = new Learning(() => 0);
    const recalled = {
      a: 1,
      b: { at: 'now', tries: [] },
      c: { at: 1, tries: [2] },
      d: { at: 1, tries: ['x'] },
    };
    const kept = JSON.stringify({ version: 1, lessons: { '01': { recalled }, '02': { recalled: 7 } } });
    learning.open({ read: () => kept, write: () => {}, erase: () => {} });
    expect(Object.keys(learning.of('01').recalled)).toEqual(['d']);
    expect(learning.of('02').recalled).toEqual({});
  });
});

test('lessons take turns as long as there are several', () => {
  const order = (most: number) =>
    inTurns([...questionsOf(['01'], 4), ...questionsOf(['02'], 1), ...questionsOf(['03'], 2)], most)
      .map(({ lesson }) => lesson)
      .join(' ');
  expect(order(6)).toBe('01 02 03 01 03 01');
  expect(order(99)).toBe('01 02 03 01 03 01 01');
  expect(inTurns([], 6)).toEqual([]);
});
