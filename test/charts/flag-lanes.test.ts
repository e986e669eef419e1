import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagLanes, type FlagBox } from '../../src/charts/flag-lanes';
import { seed } from '../support/seed';

const flags = (...poles: number[]): FlagBox[] => poles.map((pole, id) => ({ id, pole, width: 50 }));
const lanesOf = (...poles: number[]) =>
  [...flagLanes(flags(...poles), 500).places].map(([id, { lane }]) => [id, lane]);

describe('flags on the axis', () => {
  test('stand in one lane where there is room', () => {
    expect(lanesOf(0, 50, 100)).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    expect(flagLanes(flags(0, 50), 500).lanes).toBe(1);
    expect(flagLanes([], 500).lanes).toBe(0);
  });

  test('stand under each other where there is none, in the order of time and of dropping', () => {
    expect(lanesOf(30, 0, 30)).toEqual([
      [1, 0],
      [0, 1],
      [2, 2],
    ]);
  });

  test('fly to the left at the end of the axis', () => {
    expect(flagLanes(flags(460), 500).places.get(0)).toEqual({ lane: 0, left: true });
    expect(flagLanes(flags(450), 500).places.get(0)).toEqual({ lane: 0, left: false });
  });

  test('too many of them become one that says how many', () => {
    const { places, crowds, lanes } = flagLanes(flags(10, 10, 10, 10, 12, 200), 500);
    expect([...places.keys()]).toEqual([0, 1, 5]);
    expect(crowds).toMatchObject([{ ids: [2, 3, 4], lane: 2 }]);
    expect(lanes).toBe(3);
  });

  test('one in somebody’s hand never vanishes among them', () => {
    for (const kept of [2, 3, 4]) {
      const { places, crowds } = flagLanes(flags(10, 10, 10, 10, 10), 500, kept);
      expect([...places.keys()]).toContain(kept);
      expect(crowds.flatMap(({ ids }) => ids)).not.toContain(kept);
    }
  });

  test(`stand each in one place, and on no other (seed ${seed})`, () => {
    const box = fc.record({
      pole: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 44, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
        const all = boxes.map((each, id) => ({ ...each, id }));
        const { places, crowds } = flagLanes(all, 500);
        const stood = [...places.keys(), ...crowds.flatMap(({ ids }) => ids)];
        expect([...stood].sort((a, b) => a - b)).toEqual(all.map(({ id }) => id));
        const rooms = [...places].map(([id, { lane, left }]) => {
          const { pole, width } = all[id] as FlagBox;
          return { lane, from: left ? pole - width : pole, to: left ? pole : pole + width };
        });
        rooms.forEach((a, i) => {
          for (const b of rooms.slice(i + 1)) {
            expect(a.lane !== b.lane || a.to <= b.from || b.to <= a.from).toBe(true);
          }
        });
      }),
      { numRuns: 300, seed },
    );
  });
});
