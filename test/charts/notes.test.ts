import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Size } from '../../src/charts/measured';
import { labelBox, placeNotes, type Note, type PlacedNote } from '../../src/charts/notes';
import { textWidth } from '../../src/charts/text-width';
import { seed } from '../support/seed';

const size: Size = { width: 500, height: 100, em: 10 };
const free = { labels: [], curves: [] };
const note = (text: string, x: number, rank = 0, ...shorter: string[]): Note => ({ text, shorter, x, rank });

/** The room a placed note takes, in pixels. */
function room({ text, x, y, anchor }: PlacedNote, { width, height, em }: Size) {
  const length = textWidth(text) * em;
  const at = (x / 100) * width;
  const left = anchor === 'start' ? at : at - length;
  const middle = (y / 100) * height;
  return { left, right: left + length, top: middle - 0.6 * em, bottom: middle + 0.6 * em };
}

describe('notes in a picture', () => {
  test('stand at the top, to the right of their place', () => {
    expect(placeNotes([note('week 31', 30)], size, free)).toEqual([
      { text: 'week 31', x: 30.8, y: 6.25, anchor: 'start' },
    ]);
  });

  test('stand to the left of it near the right edge, and across it where neither side has room', () => {
    const [late] = placeNotes([note('week 104: no limit', 99)], size, free);
    expect(late).toMatchObject({ anchor: 'end', x: 98.2 });
    const long = 'week 52: a sentence that has no room beside the middle of it';
    const [across] = placeNotes([note(long, 50)], size, free);
    expect(across?.x).toBeLessThan(25);
  });

  test('keep off labels and off curves', () => {
    const label = labelBox({ text: '¥4.87M', x: 31, y: 6, dx: 8, anchor: 'start' }, size);
    const [below] = placeNotes([note('week 31', 30)], size, { labels: [label], curves: [] });
    expect(below?.y).toBeGreaterThan(15);
    const curve = Array.from({ length: 100 }, () => 6);
    const [off] = placeNotes([note('week 31', 30)], size, { labels: [], curves: [curve] });
    expect(off?.y).toBeGreaterThan(15);
  });

  test('are shortened before they are left out', () => {
    const narrow = { ...size, width: 120 };
    expect(
      placeNotes([note('week 31: a long sentence', 30, 0, 'a long sentence', 'short')], narrow, free),
    ).toMatchObject([{ text: 'short' }]);
    expect(placeNotes([note('week 31: a long sentence', 30)], narrow, free)).toEqual([]);
  });

  test('give way to those that matter more', () => {
    const low = { ...size, width: 50, height: 13 };
    const notes = [note('less', 50, 5), note('more', 50, 1), note('least of all', 50, 9)];
    expect(placeNotes(notes, low, free).map(({ text }) => text)).toEqual(['more']);
  });

  test(`never lie on each other or outside of the picture (seed ${seed})`, () => {
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
        shorter: fc.constant([]),
        x: fc.double({ min: 0, max: 100, noNaN: true }),
        rank: fc.nat(5),
      }),
      { maxLength: 20 },
    );
    const curve = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 200 });
    fc.assert(
      fc.property(notes, sizes, curve, (notes, size, curve) => {
        const placed = placeNotes(notes, size, { labels: [], curves: [curve] });
        const rooms = placed.map((each) => room(each, size));
        // Places are rounded to a hundredth of a per cent.
        const slack = size.width / 5000;
        for (const { left, right, top, bottom } of rooms) {
          expect(left).toBeGreaterThanOrEqual(-slack);
          expect(right).toBeLessThanOrEqual(size.width + slack);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(size.height + 0.1);
        }
        rooms.forEach((a, i) => {
          for (const b of rooms.slice(i + 1)) {
            const apart = a.right <= b.left + slack || b.right <= a.left + slack;
            expect(apart || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
          }
        });
      }),
      { numRuns: 300, seed },
    );
  });
});
