import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FastRun } from '../../src/cohorts/run';
import { runFast } from '../../src/cohorts/simulate';
import { ScenarioError } from '../../src/scheme/fault';
import { readScenario } from '../../src/scheme/read';
import { arbitraryScenario, type Size } from '../support/arbitrary-scenario';
import { plainJson } from '../support/scenarios';
import { seed } from '../support/seed';

/** A run that has not ended by then hangs. The longest take a second on a machine that does nothing else. */
const PATIENCE_MS = 20_000;

/** Whatever a scenario says, all of this is true of its run. */
function expectSound({ periods, cohorts, totals }: FastRun): void {
  const { outcomes: _, ...rows } = periods;
  const { t: __, ...books } = cohorts;
  for (const [name, column] of [...Object.entries(rows), ...Object.entries(books)]) {
    const wrong = column.findIndex((value) => !(value >= 0 && value < Infinity));
    expect(wrong, `${name} at ${wrong}: ${column[wrong]}`).toBe(-1);
  }
  for (const [name, total] of Object.entries(totals)) {
    expect(total >= 0 && total < Infinity, `${name}: ${total}`).toBe(true);
  }
  cohorts.holders.forEach((holders, i) => {
    expect(Number.isInteger(holders)).toBe(true);
    expect(cohorts.points[i] === 0, `cohort ${i}: ${holders} holders`).toBe(holders === 0);
  });
  const { poolIn, injected, paid, skimmed, swapped, pool, points } = totals;
  const cameIn = poolIn + injected;
  expect(Math.abs(cameIn - paid - skimmed - swapped - pool)).toBeLessThanOrEqual(1e-6 * cameIn);
  // Cohorts are not rounded to whole fen and units one by one.
  const expectSum = (column: Float64Array, whole: number) => {
    const sum = column.reduce((all, value) => all + value, 0);
    expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-6 * whole + cohorts.t.length);
  };
  expectSum(cohorts.points, points);
  expectSum(cohorts.paid, paid);
}

function expectSoundRun(raw: unknown): void {
  const reading = readScenario(raw, 'fast');
  // The generator was made for small numbers; among large ones a few scenarios are not valid.
  if ('faults' in reading) return;
  const start = performance.now();
  try {
    expectSound(runFast(reading.scenario));
  } catch (error) {
    // Re-buyers can bring more orders than the engine takes.
    if (!(error instanceof ScenarioError)) throw error;
  }
  expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
}

const perhaps = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** What turns a harmless scenario into one in which prices run away, everybody leaves, or single units decide. */
const wild = fc.record({
  scheme: fc.record(
    {
      mintRate: perhaps('2.65', '2.99999999', '0.999999999', '1', '10', '0.000000001'),
      exitMultiple: perhaps('0.3', '0.9', '0.000000001', '1', '1000'),
      cashOutFee: perhaps('0', '1', '0.999999999', '0.000000001'),
      spend: perhaps('0.01', '0.10', '1000000000'),
      split: perhaps('1', '0.1', '0.01').map((pool) => ({
        goods: String(1 - Number(pool)),
        promotion: '0',
        platform: '0',
        pool,
      })),
      maxMintPerOrder: perhaps(null, '10'),
    },
    { requiredKeys: ['maxMintPerOrder'] },
  ),
  behaviour: fc.record(
    {
      drift: perhaps('0', '1', '0.5', '0.000000001'),
      rebuy: perhaps('0', '1', '0.5'),
      panic: fc.constant({ below: '10', rate: '1' }),
      takeProfit: fc.record({
        share: perhaps('0.5', '1', '0.000000001'),
        multiple: perhaps('0', '0.1', '0.8'),
      }),
    },
    { requiredKeys: [] },
  ),
  points: perhaps(0, 2, 4, 8),
});

function madeWild(size: Size): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(arbitraryScenario(size), wild).map(([raw, { scheme, behaviour, points }]) => {
    const { maxMintPerOrder, ...rules } = { ...(raw['scheme'] as Record<string, unknown>), ...scheme };
    return {
      ...raw,
      scheme: maxMintPerOrder === null ? rules : { ...rules, maxMintPerOrder },
      behaviour,
      precision: { points },
    };
  });
}

describe(`every run ends, with whole people and books that balance (seed ${seed})`, () => {
  test.each([
    [200, 100, 6],
    [200, 30_000, 40],
    [80, 1e6, 30],
    [30, 1e12, 20],
  ])(
    '%i scenarios of up to %i orders over %i periods, and as many wild ones',
    (numRuns, orders, periods) => {
      const size = { orders, periods };
      for (const scenarios of [arbitraryScenario(size), madeWild(size)]) {
        const property = fc.property(scenarios, expectSoundRun);
        fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: 60_000 });
      }
    },
    200_000,
  );

  test.each([
    [
      'a swap of next to nothing',
      { arrivals: [40, 40], events: [{ at: 1, kind: 'swap', share: '0.000000016' }] },
    ],
    [
      'points that multiply with every grant until no double counts them',
      {
        arrivals: [9, 9, ...Array<number>(40).fill(0)],
        scheme: { cashOutFee: '0.000000001', exitMultiple: '0.9', mintRate: '1' },
        behaviour: { panic: { below: '10', rate: '1' } },
        events: [{ at: 2, kind: 'legacy', claims: '1000000000000000', grant: '10', over: 40 }],
      },
    ],
    [
      'a trillion orders for whole points, each of which forces somebody out',
      {
        arrivals: { kind: 'bass', market: 1e12, p: '0.001', q: '0.12' },
        scheme: { spend: '1000', mintRate: '0.7', exitMultiple: '1.2' },
        periods: 60,
        points: 0,
      },
    ],
    [
      'a billion orders, each the first and forced out at once with next to all there is',
      {
        arrivals: { kind: 'constant', perPeriod: 1e8 },
        scheme: {
          spend: '4999.82',
          split: { goods: '0.7', promotion: '0', platform: '0', pool: '0.3' },
          mintRate: '0.7',
          openingPrice: '0.01',
          cashOutFee: '0.000000001',
          exitMultiple: '0.3',
        },
        periods: 10,
      },
    ],
    [
      'orders that mint ten times what they bring',
      {
        arrivals: Array<number>(100).fill(220),
        scheme: { spend: '0.10', mintRate: '10', exitMultiple: '3' },
        periods: 100,
      },
    ],
  ])('at the edge: %s', (_, change) => expectSoundRun(plainJson(change)), 60_000);
});
