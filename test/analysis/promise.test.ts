import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../src/analysis/audit';
import {
  exactFigures,
  fastFigures,
  gapBetween,
  isKept,
  PROMISED,
  type Gap,
} from '../../src/analysis/promise';
import { runFast } from '../../src/cohorts/simulate';
import { runExact } from '../../src/ledger/run';
import { preset, PRESET_NAMES } from '../../src/scheme/presets';

const QUANTITIES = Object.keys(PROMISED) as (keyof Gap)[];

describe('what the fast engine promises', () => {
  test.each(PRESET_NAMES)('is kept on %s, in every difference an audit finds', (name) => {
    const scenario = preset(name);
    const audit = compareRuns(runFast(scenario), runExact(scenario));
    expect(QUANTITIES.filter((quantity) => !(audit[quantity].relative <= PROMISED[quantity]))).toEqual([]);
    expect([audit.swapped.relative, audit.shares.relative]).toEqual([0, 0]);
  });

  test('is broken by one figure that is off by more', () => {
    const scenario = preset('local-shop');
    const exact = exactFigures(runExact(scenario), scenario.precision.points);
    const run = runFast(scenario);
    expect(isKept(gapBetween(exact, fastFigures(run)))).toBe(true);
    run.periods.pool[30] = (run.periods.pool[30] ?? 0) * 1.0011;
    const gap = gapBetween(exact, fastFigures(run));
    expect(isKept(gap)).toBe(false);
    expect(gap.pool).toBeCloseTo(0.0011, 6);
    expect(gap.paid).toBeLessThan(PROMISED.paid);
  });

  test('is not about the last thousandth of what there once was', () => {
    const exact = { pool: [1e6, 10], points: [1e6, 10], paid: 0, spent: 1, cohorts: [] };
    const other = { ...exact, pool: [1e6, 10.9] };
    expect(isKept(gapBetween(exact, other))).toBe(true);
    expect(isKept(gapBetween(exact, { ...exact, pool: [1e6, 12] }))).toBe(false);
  });
});
