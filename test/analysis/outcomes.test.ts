import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  everybody,
  OUTCOMES,
  outcomesAt,
  people100,
  shareShort,
  type OutcomeCounts,
} from '../../src/analysis/outcomes';
import { seed } from '../support/seed';
import { drawn } from './fast-run';

const counts = (ahead: number, short: number, level: number, waiting: number): OutcomeCounts => ({
  ahead,
  short,
  level,
  waiting,
});
const figures = (of: OutcomeCounts) => OUTCOMES.map((outcome) => people100(of).figures[outcome]);
const flagged = (flags: Readonly<Record<string, boolean>>) => OUTCOMES.filter((outcome) => flags[outcome]);

describe('how everybody stands', () => {
  test('is read at the end of a period', () => {
    const run = drawn({
      outcomes: { ahead: [0, 1], short: [0, 2], level: [5, 3], waiting: [5, 14] },
    });
    expect(outcomesAt(run, 0)).toEqual(counts(0, 0, 5, 5));
    expect(outcomesAt(run, 1)).toEqual(counts(1, 2, 3, 14));
    expect(shareShort(outcomesAt(run, 1))).toBe(0.8);
  });

  test('nobody has no share', () => {
    expect(shareShort(counts(0, 0, 0, 0))).toBeNaN();
  });
});

describe('everybody as 100 figures', () => {
  test('is exact where the shares are whole', () => {
    expect(figures(counts(10, 20, 30, 140))).toEqual([5, 10, 15, 70]);
  });

  test('figures left over go to the largest fractions', () => {
    expect(figures(counts(1, 2, 0, 3))).toEqual([17, 33, 0, 50]);
  });

  test('and to the first among equal ones', () => {
    expect(figures(counts(1, 1, 1, 0))).toEqual([34, 33, 33, 0]);
    expect(figures(counts(0, 1, 1, 1))).toEqual([0, 34, 33, 33]);
    expect(figures(counts(21, 41, 138, 0))).toEqual([11, 20, 69, 0]);
  });

  test('says so when there are people whom no figure shows', () => {
    const shown = people100(counts(1, 0, 0, 5999));
    expect(shown.figures).toEqual(counts(0, 0, 0, 100));
    expect(flagged(shown.fewerThanOne)).toEqual(['ahead']);
    expect(flagged(shown.notQuiteAll)).toEqual(['waiting']);
  });

  test('says nothing of the kind when all are alike', () => {
    const shown = people100(counts(0, 7, 0, 0));
    expect(shown.figures).toEqual(counts(0, 100, 0, 0));
    expect([...flagged(shown.fewerThanOne), ...flagged(shown.notQuiteAll)]).toEqual([]);
  });

  test('takes a trace left by rounding for nobody', () => {
    const shown = people100(counts(1e-9, 0, 0, 50));
    expect([...flagged(shown.fewerThanOne), ...flagged(shown.notQuiteAll)]).toEqual([]);
  });

  test('of nobody there are no figures', () => {
    expect(figures(counts(0, 0, 0, 0))).toEqual([0, 0, 0, 0]);
  });

  test(`always come to 100, each within one of the true share (seed ${seed})`, () => {
    const people = fc.nat(1_000_000);
    fc.assert(
      fc.property(fc.tuple(people, people, people, people), (parts) => {
        const of = counts(...parts);
        if (everybody(of) === 0) return;
        const shown = people100(of).figures;
        expect(everybody(shown)).toBe(100);
        for (const outcome of OUTCOMES) {
          expect(Math.abs(shown[outcome] - (of[outcome] * 100) / everybody(of))).toBeLessThan(1);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
