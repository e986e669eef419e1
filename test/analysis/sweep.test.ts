import { describe, expect, test } from 'vitest';
import { coarseToFine } from '../../src/analysis/coarse-to-fine';
import { MEASURES } from '../../src/analysis/measures';
import { runCells, startSweep } from '../../src/analysis/sweep';
import { sweepGrid } from '../../src/analysis/sweep-grid';
import { LEGACY } from '../../src/cohorts/run';
import { ScenarioError } from '../../src/scheme/fault';
import { preset } from '../../src/scheme/presets';
import type { Scenario } from '../../src/scheme/scenario';
import { plain } from '../support/scenarios';
import { drawn } from './fast-run';

const base = preset('default');
const grid = sweepGrid(
  base,
  { field: 'scheme.split.pool', values: [0.1, 0.6, 0.65] },
  { field: 'arrivals.market', values: [1000, 2000] },
);

/** An engine whose pool says which scenario it was given. */
function spy() {
  const seen: Scenario[] = [];
  const run = (scenario: Scenario) => {
    seen.push(scenario);
    const { split } = scenario.scheme;
    const market = scenario.arrivals.kind === 'bass' ? Number(scenario.arrivals.market) : 0;
    return drawn({ totals: { pool: 100 * (market + Number(split.pool)) } });
  };
  return { seen, run };
}

describe('a sweep over two numbers of a scenario', () => {
  test('gives the measure in every cell, row by row, and no number where the scenario is refused', () => {
    const sweep = startSweep(grid, 'pool');
    runCells(sweep, 0, 6, spy().run);
    expect([...sweep.values]).toEqual([1000.1, 1000.6, NaN, 2000.1, 2000.6, NaN]);
    expect([...sweep.done]).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('can be run in slices, and passes over cells already done', () => {
    const sweep = startSweep(grid, 'pool');
    const { seen, run } = spy();
    runCells(sweep, 0, 2, run);
    expect([...sweep.done]).toEqual([1, 1, 0, 0, 0, 0]);
    expect([...sweep.values]).toEqual([1000.1, 1000.6, NaN, NaN, NaN, NaN]);
    runCells(sweep, 1, 100, run);
    expect(seen).toHaveLength(4);
  });

  test('refuses a combination only as a whole: a large pool is fine where promotion is small', () => {
    const split = sweepGrid(
      base,
      { field: 'scheme.split.pool', values: [0.3, 0.8] },
      { field: 'scheme.split.promotion', values: [0.05, 0.3] },
    );
    const sweep = startSweep(split, 'pool');
    runCells(sweep, 0, 4, spy().run);
    expect([...sweep.values].map(Number.isNaN)).toEqual([false, false, false, true]);
  });

  test('leaves out lengths that end before an event', () => {
    const scenario = plain({ arrivals: [1, 1, 1], events: [{ at: 1, kind: 'skim', share: '0' }] });
    const lengths = sweepGrid(
      scenario,
      { field: 'events[0].at', values: [0, 2] },
      { field: 'periods', values: [1, 3] },
    );
    const sweep = startSweep(lengths, 'pool');
    expect([0, 1, 2, 3].map((cell) => sweep.scenarioOf(cell)?.periods)).toEqual([1, undefined, 3, 3]);
  });

  test('takes a run that grows past what the engine counts for a cell without a number', () => {
    const sweep = startSweep(grid, 'pool');
    runCells(sweep, 0, 1, () => {
      throw new ScenarioError([]);
    });
    expect([sweep.values[0], sweep.done[0]]).toEqual([NaN, 1]);
  });

  test('does not hide any other error', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => runCells(startSweep(grid, 'pool'), 0, 1, broken)).toThrow('broken');
  });

  test('runs on the fast engine when given no other', () => {
    const scenario = { ...preset('online-shop'), periods: 2 };
    const small = sweepGrid(
      scenario,
      { field: 'arrivals.perPeriod', values: [1, 2] },
      { field: 'scheme.spend', values: [100, 1000] },
    );
    const sweep = startSweep(small, 'poolPeak');
    runCells(sweep, 0, 4);
    expect([...sweep.values].map(Math.round)).toEqual([60, 120, 600, 1200]);
  });

  test('counts the goods as the visitor does, but at no more than was paid', () => {
    const worth: (number | undefined)[] = [];
    const spends = sweepGrid(
      base,
      { field: 'scheme.spend', values: [200, 1000] },
      { field: 'behaviour.drift', values: [0] },
      300,
    );
    runCells(startSweep(spends, 'short'), 0, 2, (scenario, { goodsWorth }) => {
      worth.push(goodsWorth);
      return spy().run(scenario);
    });
    expect(worth).toEqual([200, 300]);
  });

  test('needs two different numbers that the scenario has', () => {
    const values = [1];
    const drift = { field: 'behaviour.drift', values };
    expect(() => sweepGrid(base, drift, drift)).toThrow('Both axes');
    expect(() => sweepGrid(base, drift, { field: 'arrivals.start', values })).toThrow('arrivals.start');
  });

  test('is described by plain data', () => {
    expect(structuredClone(grid)).toEqual(grid);
  });
});

describe('coarse to fine', () => {
  test('has every cell once', () => {
    for (const [columns, rows] of [
      [1, 1],
      [3, 2],
      [40, 40],
      [100, 7],
      [17, 65],
    ] as const) {
      const sorted = [...coarseToFine(columns, rows)].sort((a, b) => a - b);
      expect(sorted).toEqual(Array.from({ length: columns * rows }, (_, i) => i));
    }
  });

  test('shows a picture of 8 × 8 first, then one of 16 × 16', () => {
    const order = [...coarseToFine(64, 64)];
    const onGrid = (step: number) => (cell: number) =>
      cell % step === 0 && Math.floor(cell / 64) % step === 0;
    expect(order.slice(0, 64).every(onGrid(8))).toBe(true);
    expect(order.slice(0, 256).every(onGrid(4))).toBe(true);
    expect(order[64]).toBe(4);
  });

  test('of nothing is nothing', () => {
    expect([...coarseToFine(0, 5)]).toEqual([]);
  });
});

describe('the measures of a run', () => {
  const run = drawn({
    places: 2,
    periods: { pool: [5000, 9000, 6000], points: [100, 200, 300] },
    outcomes: { ahead: [0, 0, 1], short: [9, 9, 1], level: [0, 0, 2], waiting: [0, 0, 4] },
    cohorts: { t: [0, 1, LEGACY], paid: [300, 0, 900], netValue: [0, 200, 900] },
    totals: { spent: 1000, pool: 6000, points: 300 },
  });

  test('are shares, yuan, and yuan per point', () => {
    expect(MEASURES.short(run)).toBe(0.625);
    expect(MEASURES.returned(run)).toBe(0.5);
    expect(MEASURES.price(run)).toBe(20);
    expect(MEASURES.pool(run)).toBe(60);
    expect(MEASURES.poolPeak(run)).toBe(90);
  });

  test('are no number where there is nobody, or no price', () => {
    const nobody = drawn({});
    expect([MEASURES.short(nobody), MEASURES.returned(nobody), MEASURES.price(nobody)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
    expect(MEASURES.poolPeak(nobody)).toBe(0);
  });
});
