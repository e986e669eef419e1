import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../src/analysis/measures';
import { runCells, startSweep } from '../../src/analysis/sweep';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { pictureAt } from '../../src/series/picture';
import { Explore } from '../../src/state/explore.svelte';
import { MapLook } from '../../src/state/map-look.svelte';
import { MapRun } from '../../src/state/map.svelte';
import { plainView } from '../../src/state/view';
import type { Sweep, SweepPicture } from '../../src/worker/sweep-over';

const scenario = { ...preset('online-shop'), name: null, periods: 8 };
const first = pictureAt(runFast(scenario, { history: true }), scenario, scenario.periods - 1);

/** Sweeps on the spot: half of it is reported, then, after `held`, the whole. Only where `isReal` by the engine. */
function sweeper(held: Promise<void>, isReal: boolean): Sweep {
  return async (grid, measure, { signal, onProgress } = {}) => {
    const sweep = startSweep(grid, measure);
    const cells = sweep.order.length;
    const run = (from: number, to: number) => {
      if (isReal) return runCells(sweep, from, to);
      for (const cell of sweep.order.subarray(from, to)) {
        sweep.values[cell] = sweep.scenarioOf(cell) ? 0.5 : NaN;
        sweep.done[cell] = 1;
      }
    };
    const picture = (part: number): SweepPicture => {
      const { values, done } = sweep;
      return { columns: grid.columns, rows: grid.rows, values: values.slice(), done: done.slice(), part };
    };
    run(0, cells / 2);
    onProgress?.(picture(0.5));
    await held;
    signal?.throwIfAborted();
    run(cells / 2, cells);
    return picture(1);
  };
}

async function mapped({ held = Promise.resolve(), isReal = false } = {}) {
  const explore = new Explore(plainView('online-shop'), first, {
    simulate: (of, options) => Promise.resolve(runFast(of as typeof scenario, options)),
  });
  explore.show({ ...explore.view, scenario, map: { x: 'pool', y: 'exit', measure: 'short' } });
  await explore.settled();
  const run = new MapRun(sweeper(held, isReal));
  return { explore, run, look: new MapLook(explore, run) };
}

describe('a map', () => {
  test('is drawn about where the visitor is, whose own cell says what the other pictures say', async () => {
    const { explore, run, look } = await mapped({ isReal: true });
    expect([look.plan, look.picture, look.facts]).toEqual([null, null, null]);
    await run.draw(look.wish);
    expect(run.drawing).toBe(false);
    expect(look.picture?.isWhole).toBe(true);
    expect(look.isHere).toBe(true);
    const { column, row } = look.at;
    expect([look.plan?.x.texts[column], look.plan?.y.texts[row]]).toEqual(['30', '3']);
    const cell = look.picture?.values[row * (look.plan?.grid.columns ?? 0) + column];
    expect(cell).toBe(MEASURES.short(runFast(explore.view.scenario)));
    expect(look.facts?.here).toBe(cell);
    expect(look.facts?.best).toBeLessThanOrEqual(look.facts?.here ?? 0);
  });

  test('stays while the visitor goes about on it, and is of something else once another rule changes', async () => {
    const { explore, run, look } = await mapped();
    await run.draw(look.wish);
    expect(look.go({ column: 10, row: 12 })).toBe(true);
    expect(explore.view.scenario.scheme.split.pool).toBe('0.1');
    expect(explore.view.scenario.scheme.split.goods).toBe('0.5');
    expect(look.isStale).toBe(false);
    expect(look.isElsewhere).toBe(true);
    expect(look.place).toEqual({ x: 10, y: 12 });
    explore.type('pool', '10.5');
    expect(look.place).toEqual({ x: 10.5, y: 12 });
    explore.type('fee', '21');
    expect(look.isStale).toBe(true);
    expect(look.facts?.isWhole).toBe(false);
    expect(look.go({ column: 5, row: 5 })).toBe(false);
    explore.type('fee', '20');
    expect(look.isStale).toBe(false);
    explore.type('exit', '6');
    expect(look.isStale).toBe(true);
  });

  test('leaves the visitor where the numbers make no scheme', async () => {
    const { explore, run, look } = await mapped();
    look.choose({ x: 'pool', y: 'promotion', measure: 'short' });
    await run.draw(look.wish);
    const before = explore.view.scenario;
    expect(look.scenarioAt({ column: 60, row: 60 })).toBeNull();
    expect(look.go({ column: 60, row: 60 })).toBe(false);
    expect(explore.view.scenario).toBe(before);
    expect(look.facts?.hasGaps).toBe(true);
    // One after the other neither would fit: 60 % to promoters beside 30 % to the pool and 10 % to the platform is all.
    expect(look.go({ column: 0, row: 60 })).toBe(true);
    expect(explore.view.scenario.scheme.split).toMatchObject({ pool: '0', promotion: '0.6' });
  });

  test('keeps what is typed wrong elsewhere when the visitor goes to a place', async () => {
    const { explore, run, look } = await mapped();
    await run.draw(look.wish);
    explore.type('fee', 'x');
    explore.type('exit', 'y');
    look.go({ column: 10, row: 12 });
    expect(Object.keys(explore.refused)).toEqual(['fee']);
  });

  test('can be stopped, and stays as far as it has come', async () => {
    let letGo = () => {};
    const { run, look } = await mapped({ held: new Promise((resolve) => (letGo = resolve)) });
    const drawing = run.draw(look.wish);
    expect([run.drawing, run.picture?.part]).toEqual([true, 0.5]);
    run.stop();
    letGo();
    await drawing;
    expect([run.drawing, run.stopped, run.picture?.part, run.trouble]).toEqual([false, true, 0.5, null]);
  });

  test('is given up for a newer one', async () => {
    let letGo = () => {};
    const { run, look } = await mapped({ held: new Promise((resolve) => (letGo = resolve)) });
    const older = run.draw(look.wish);
    look.choose({ ...look.choice, measure: 'returned' });
    const newer = run.draw(look.wish);
    letGo();
    await Promise.all([older, newer]);
    expect([run.plan?.choice.measure, run.picture?.part, run.drawing]).toEqual(['returned', 1, false]);
  });

  test('says what the engine says when it fails', async () => {
    const run = new MapRun(() => Promise.reject(new Error('out of memory')));
    await run.draw({ scenario, choice: plainView('default').map, goodsWorth: '0' });
    expect([run.trouble, run.drawing, run.plan]).toEqual(['out of memory', false, null]);
  });
});
