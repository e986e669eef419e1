import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Size } from '../../src/charts/measured';
import { arrangeNotes, type Note, type PlacedNote } from '../../src/charts/notes';
import { textWidth } from '../../src/charts/text-width';
import { seed } from '../support/seed';

const size: Size = { width: 500, height: 100, em: 10 };
const free = { labels: [], curves: [] };
const note = (text: string, x: number, rank = 0): Note => ({ text, x, rank });
const placed = (notes: readonly Note[], around = free, box = size) => arrangeNotes(notes, box, around).placed;

/** The room a placed note takes, in pixels; five lines fill a picture. */
function room({ text, x, y, anchor }: PlacedNote, { width, em }: Size, isNumber: boolean) {
  const length = isNumber ? 1.2 * em : textWidth(text) * em;
  const at = (x / 100) * width;
  const left = at - { start: 0, end: length, middle: length / 2 }[anchor];
  const middle = (y / 100) * 5 * 1.25 * em;
  return { left, right: left + length, top: middle - 0.6 * em, bottom: middle + 0.6 * em };
}

describe('notes in a picture', () => {
  test('stand at the top, to the right of their place', () => {
    expect(placed([note('week 31', 30)])).toEqual([{ text: 'week 31', x: 30.8, y: 10, anchor: 'start' }]);
  });

  test('stand to the left of it near the right edge', () => {
    const [late] = placed([note('week 104: no limit', 99)]);
    expect(late).toMatchObject({ anchor: 'end', x: 98.2 });
  });

  test('keep off labels and off curves', () => {
    const label = { text: '¥4.87M', x: 31, y: 6, dx: 8, anchor: 'start' } as const;
    const [left] = arrangeNotes([note('week 31', 30)], size, { labels: [label], curves: [] }).placed;
    expect(left).toMatchObject({ anchor: 'end', y: 10 });
    const [below] = arrangeNotes([note('week 3', 2)], size, {
      labels: [{ ...label, x: 3 }],
      curves: [],
    }).placed;
    expect(below).toMatchObject({ anchor: 'start', y: 30 });
    const far = { labels: [{ ...label, y: 70 }], curves: [] };
    expect(arrangeNotes([note('week 31', 30)], size, far).placed).toMatchObject([{ anchor: 'start', y: 10 }]);
    const curve = Array.from({ length: 100 }, () => 6);
    const [off] = arrangeNotes([note('week 31', 30)], size, { labels: [], curves: [curve] }).placed;
    expect(off?.y).toBe(30);
    const jump = Array.from({ length: 100 }, (_, i) => (i < 35 ? 95 : 5));
    const [before] = arrangeNotes([note('week 31', 30)], size, { labels: [], curves: [jump] }).placed;
    expect(before).toMatchObject({ anchor: 'end', y: 10 });
  });

  test('are numbers on the axis, and a list in the order of time, where not all of them have room', () => {
    const texts = [10, 30, 50, 70].map((week) => `week ${week}: ¥2M from outside`);
    const notes = texts.map((text, i) => note(text, 10 + 20 * i, 5 - i));
    const arranged = arrangeNotes(notes, { ...size, width: 200 }, free);
    expect(arranged.listed).toEqual(texts);
    const inTurn = [...arranged.placed].sort((a, b) => a.x - b.x);
    expect(inTurn.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['1', 10, 90],
      ['2', 30, 90],
      ['3', 50, 90],
      ['4', 70, 90],
    ]);
    expect(arrangeNotes(notes, { ...size, width: 1400 }, free).listed).toEqual([]);
  });

  test('are numbers rather than words on a curve or across another’s place', () => {
    const everywhere = [10, 30, 50, 70, 90].map((y) => Array.from({ length: 100 }, () => y));
    const around = { labels: [], curves: everywhere };
    const notes = [note('week 21', 20), note('week 61', 60)];
    expect(arrangeNotes(notes, size, around).listed).toEqual(['week 21', 'week 61']);
    const near = [note('week 21', 20), note('week 26', 25)];
    expect(placed(near)).toMatchObject([
      { text: 'week 26', anchor: 'start' },
      { text: 'week 21', anchor: 'end' },
    ]);
    expect(arrangeNotes([...near, note('week 23', 22)], size, free).listed).toHaveLength(3);
  });

  test('are the twelve that matter most', () => {
    const notes = Array.from({ length: 30 }, (_, i) => note(`week ${i + 1}`, 3 * i, i % 2));
    const { listed } = arrangeNotes(notes, { ...size, width: 90 }, free);
    expect(listed).toEqual([7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29].map((week) => `week ${week}`));
  });

  test('do not ask how high the picture is, which a list under it would change', () => {
    const notes = [note('week 21: no cashing out', 20), note('week 61: ¥2M taken', 60)];
    const curve = Array.from({ length: 100 }, (_, i) => i);
    const around = { labels: [], curves: [curve] };
    const low = arrangeNotes(notes, { ...size, height: 20 }, around);
    expect(arrangeNotes(notes, { ...size, height: 300 }, around)).toEqual(low);
  });

  test(`never lie on each other, on a label or outside of the picture, and none is lost (seed ${seed})`, () => {
    const text = fc.constantFrom(
      'week 31: ¥2M from outside',
      '第 31 周：外来资金 ¥200万',
      'weeks 60–63: points for old debts, the price falls 31%',
      'no limit',
    );
    const sizes = fc.record({
      width: fc.integer({ min: 150, max: 1200 }),
      height: fc.integer({ min: 0, max: 300 }),
      em: fc.integer({ min: 9, max: 22 }),
    });
    const notes = fc.array(
      fc.record({
        text,
        x: fc.double({ min: 0, max: 100, noNaN: true }),
        rank: fc.nat(5),
      }),
      { maxLength: 12 },
    );
    const curve = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 200 });
    const labels = fc.array(
      fc.record({
        text: fc.constantFrom('¥4.87M', '积分 5.3万'),
        x: fc.double({ min: 0, max: 100, noNaN: true }),
        y: fc.double({ min: 5, max: 95, noNaN: true }),
        dx: fc.constantFrom(-8, 8),
        anchor: fc.constantFrom('start', 'end'),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(notes, sizes, curve, labels, (notes, size, curve, labels) => {
        const { placed, listed } = arrangeNotes(notes, size, { labels, curves: [curve] });
        if (listed.length > 0) expect(listed).toEqual(notes.map(({ text }) => text));
        else expect(placed).toHaveLength(notes.length);
        const rooms = placed.map((each) => room(each, size, listed.length > 0));
        const said = labels.map((label) =>
          room({ ...label, x: label.x + (100 * label.dx) / size.width }, size, false),
        );
        // Places are rounded to a hundredth of a per cent.
        const slack = size.width / 5000;
        for (const { left, right, top, bottom } of rooms) {
          expect(left).toBeGreaterThanOrEqual(-slack);
          expect(right).toBeLessThanOrEqual(size.width + slack);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(5 * 1.25 * size.em + 0.1);
        }
        rooms.forEach((a, i) => {
          for (const b of [...rooms.slice(i + 1), ...said]) {
            const apart = a.right <= b.left + slack || b.right <= a.left + slack;
            expect(apart || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
          }
        });
      }),
      { numRuns: 300, seed },
    );
  });
});
