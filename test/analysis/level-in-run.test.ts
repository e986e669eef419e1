import { describe, expect, test } from 'vitest';
import { LEVEL } from '../../src/analysis/break-even';
import { cohortRow, periodReached } from '../../src/analysis/level-in-run';
import { LEGACY } from '../../src/cohorts/run';
import { drawn } from './fast-run';

/**
 * Two cohorts of 2 and 1 buyers at ¥10; the fee is 20 %. A point (100 units) is worth ¥1, ¥5, ¥20 and ¥10 at the ends
 * of the four periods. The first cohort holds 3 points each until period 2, then one of the two has gone.
 */
const run = drawn({
  periods: { pool: [600, 4000, 16000, 5000], points: [600, 800, 800, 500] },
  cohorts: { t: [0, 1], buyers: [2, 1], spent: [2000, 1000] },
  history: {
    paid: [0, 0, 0, 0, 0, 0, 2400, 0],
    points: [600, 0, 600, 200, 600, 200, 300, 200],
    holders: [2, 0, 2, 1, 2, 1, 1, 1],
  },
});

describe('when a cohort of a run reaches something', () => {
  test('is the first period at whose end its points would pay that much per holder', () => {
    expect(periodReached(run, 0, LEVEL, 0.8)).toBe(1);
    expect(periodReached(run, 1, LEVEL, 0.8)).toBe(2);
  });

  test('can be asked before the fee', () => {
    expect(periodReached(run, 0, { multiple: 1.5, afterFee: false }, 0.8)).toBe(1);
    expect(periodReached(run, 0, { multiple: 1.5, afterFee: true }, 0.8)).toBe(2);
  });

  test('is null when it never comes', () => {
    expect(periodReached(run, 1, { multiple: 5, afterFee: false }, 0.8)).toBeNull();
    expect(periodReached(run, 0, LEVEL, 0)).toBeNull();
  });

  test('counts what was paid once nobody of the cohort is left', () => {
    const gone = drawn({
      periods: { pool: [0, 0], points: [0, 0] },
      cohorts: { t: [0], buyers: [2], spent: [2000] },
      history: { paid: [0, 4799], points: [600, 0], holders: [2, 0] },
    });
    expect(periodReached(gone, 0, { multiple: 3, afterFee: false }, 0.8)).toBe(1);
    expect(periodReached(gone, 0, { multiple: 3, afterFee: true }, 0.8)).toBeNull();
  });

  test('needs the run’s history', () => {
    expect(() => periodReached(drawn({}), 0, LEVEL, 0.8)).toThrow('history');
  });

  test('cohorts are found by the period they bought in', () => {
    const legacy = drawn({ cohorts: { t: [0, 3, LEGACY] } });
    expect([0, 3, LEGACY, 1].map((t) => cohortRow(legacy, t))).toEqual([0, 1, 2, -1]);
  });
});
