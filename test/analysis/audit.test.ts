import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../src/analysis/audit';
import type { FastRun } from '../../src/cohorts/run';
import { runExact } from '../../src/ledger/run';
import { mustRead } from '../../src/scheme/read';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { runPlain } from '../support/scenarios';
import { seed } from '../support/seed';
import { asFast } from './fast-run';

const exact = runPlain({ arrivals: [2, 2, 2], behaviour: { drift: '0.25' } });
const fast = (change: (run: FastRun) => void = () => {}) => {
  const run = asFast(exact, 2);
  change(run);
  return run;
};
const none = { relative: 0, at: null, fast: 0, exact: 0, base: 0 };

describe('the fast engine, held against the exact ledger', () => {
  test('shows no difference where both say the same', () => {
    const audit = compareRuns(fast(), exact);
    expect(audit).toMatchObject({
      pool: none,
      points: none,
      paid: none,
      cohort: none,
      swapped: none,
      shares: none,
    });
    expect(audit.price.relative).toBeLessThan(1e-14);
  });

  test('shows the largest difference of each quantity, and where it is', () => {
    const run = fast(({ periods, cohorts }) => {
      periods.pool[1] = (periods.pool[1] ?? 0) * 1.01;
      periods.pool[2] = (periods.pool[2] ?? 0) * 0.98;
      periods.points[0] = (periods.points[0] ?? 0) * 1.03;
      cohorts.netValue[1] = (cohorts.netValue[1] ?? 0) + 100;
    });
    const { pool, points, price, cohort } = compareRuns(run, exact);
    expect([pool.at, pool.relative.toFixed(9)]).toEqual([2, '0.020000000']);
    expect([points.at, points.relative.toFixed(9)]).toEqual([0, '0.030000000']);
    expect([price.at, price.relative.toFixed(4)]).toEqual([0, '0.0291']);
    expect(cohort).toMatchObject({ at: 1, base: 2000, relative: 0.05 });
  });

  test('measures cash paid by what was spent', () => {
    const run = fast();
    const { paid } = compareRuns({ ...run, totals: { ...run.totals, paid: run.totals.paid + 6 } }, exact);
    expect(paid).toMatchObject({ at: null, base: 6000, relative: 0.001 });
  });

  test('measures what differs from 0 by the largest there was', () => {
    const gone = runPlain({ arrivals: [2, 0], behaviour: { drift: '1' } });
    const run = asFast(gone, 2);
    run.periods.points[1] = 3;
    const { points, price } = compareRuns(run, gone);
    expect(points).toMatchObject({ relative: 3, base: 0 });
    expect(price).toEqual(none);
    const later = runPlain({ arrivals: [2, 0], events: [{ at: 1, kind: 'skim', share: '1' }] });
    const skimmed = asFast(later, 2);
    skimmed.periods.pool[1] = 10;
    expect(compareRuns(skimmed, later).pool).toMatchObject({ at: 1, exact: 0, base: 1000, relative: 0.01 });
  });

  test('compares what was swapped, and the shares each cohort got for it', () => {
    const half = runPlain({ arrivals: [2, 2], events: [{ at: 1, kind: 'swap', share: '0.5' }] });
    const run = asFast(half, 2);
    run.cohorts.shares[0] = (run.cohorts.shares[0] ?? 0) + 20;
    const totals = { ...run.totals, swapped: run.totals.swapped * 1.01 };
    const { swapped, shares } = compareRuns({ ...run, totals }, half);
    expect([swapped.at, swapped.relative.toFixed(9)]).toEqual([null, '0.010000000']);
    expect(shares).toMatchObject({ at: 0, base: 2000, relative: 0.01 });
  });

  test('compares a cohort that only one of them has with nothing', () => {
    const empty = asFast(runPlain({ arrivals: [0, 0, 0] }), 2);
    const { cohort } = compareRuns({ ...fast(), cohorts: empty.cohorts }, exact);
    expect(cohort.fast).toBe(0);
    expect(cohort.relative).toBe(cohort.exact / 2000);
  });

  test('refuses runs of different length', () => {
    expect(() => compareRuns(fast(), runPlain({ arrivals: [1] }))).toThrow('3 and 1 periods');
  });

  test(`finds nothing between the exact ledger and itself (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryScenario({ orders: 60, periods: 6 }), (raw) => {
        const scenario = mustRead(raw);
        const result = runExact(scenario);
        const audit = compareRuns(asFast(result, scenario.precision.points), result);
        for (const { relative } of Object.values(audit)) expect(relative).toBeLessThan(1e-9);
      }),
      { seed, numRuns: 60 },
    );
  });
});
