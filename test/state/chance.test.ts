import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { pictureAt } from '../../src/series/picture';
import { LONG, REST, RUNS, SEED } from '../../src/state/chance.svelte';
import { besidesOf } from '../../src/state/besides';
import { Explore } from '../../src/state/explore.svelte';
import { giveOrTake, turnChance } from '../../src/state/give-or-take';
import { plainView } from '../../src/state/view';
import { bandsOf, Engines } from './engines';

const opening = { ...preset('default'), periods: 20 };
const first = pictureAt(runFast(opening, { history: true }), opening, 19);

function explored() {
  const engines = new Engines();
  const besides = besidesOf(engines);
  const explore = new Explore({ ...plainView('default'), scenario: opening }, first, engines, besides);
  return { explore, engines, ...besides };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('chance', () => {
  test('is asked for once the hand rests, with so many runs and always the same dice', async () => {
    const { explore, engines } = explored();
    turnChance(explore, true);
    for (const text of ['40', '50', '60']) {
      await vi.advanceTimersByTimeAsync(REST - 1);
      giveOrTake(explore, text);
    }
    expect(engines.chances).toEqual([]);
    await vi.advanceTimersByTimeAsync(REST);
    expect(engines.chances.map(({ settings }) => settings)).toEqual([
      { runs: RUNS, seed: SEED, sd: 0.6, quantiles: [0.05, 0.5, 0.95], goodsWorth: 0, bin: 1 },
    ]);
    expect(explore.spread).toMatchObject({ noise: 0.6, periods: 20 });
  });

  test('stands beside the run it is of, goes with it, and comes back for the next', async () => {
    const { explore } = explored();
    turnChance(explore, true);
    await vi.advanceTimersByTimeAsync(REST);
    const before = explore.spread;
    expect(before).not.toBe(null);
    explore.type('fee', '50');
    expect(explore.spread).toBe(before);
    await vi.advanceTimersByTimeAsync(1);
    expect(explore.spread).toBe(null);
    await vi.advanceTimersByTimeAsync(REST);
    expect(explore.spread).not.toBe(null);
    expect(explore.spread).not.toEqual(before);
    turnChance(explore, false);
    expect(explore.spread).toBe(null);
  });

  test('is not asked for anew by looking at another week or cohort', async () => {
    const { explore, engines } = explored();
    turnChance(explore, true);
    await vi.advanceTimersByTimeAsync(REST);
    explore.scrub(3);
    explore.lookAt(2);
    await vi.advanceTimersByTimeAsync(2 * REST);
    expect(engines.chances).toHaveLength(1);
    expect(explore.spread).not.toBe(null);
  });

  test('ends an earlier run that is of no use any more, and never shows what it brings', async () => {
    const { explore, engines } = explored();
    const usual = engines.uncertainty;
    let answer = () => {};
    engines.uncertainty = (scenario, settings, long) =>
      new Promise((resolve) => {
        engines.chances.push({ scenario: scenario as typeof opening, settings, long: long ?? {} });
        answer = () => resolve(bandsOf(opening, { ...settings, runs: 2 }));
      });
    turnChance(explore, true);
    await vi.advanceTimersByTimeAsync(REST);
    engines.uncertainty = usual;
    giveOrTake(explore, '70');
    expect(engines.chances[0]?.long.signal?.aborted).toBe(true);
    answer();
    await vi.advanceTimersByTimeAsync(REST);
    expect(explore.spread?.noise).toBe(0.7);
  });

  test('says how far it is only when it takes long, and can be stopped and taken up again', async () => {
    const { explore, engines, chance } = explored();
    const usual = engines.uncertainty;
    engines.uncertainty = (scenario, settings, long) => {
      engines.chances.push({ scenario: scenario as typeof opening, settings, long: long ?? {} });
      return new Promise(() => {});
    };
    turnChance(explore, true);
    await vi.advanceTimersByTimeAsync(REST);
    const report = engines.chances[0]?.long.onProgress;
    report?.(0.1);
    expect(chance.part).toBe(null);
    await vi.advanceTimersByTimeAsync(LONG + 1);
    report?.(0.4);
    expect(chance.part).toBe(0.4);
    chance.stop();
    report?.(0.5);
    expect([chance.part, chance.isStopped, explore.spread]).toEqual([null, true, null]);
    engines.uncertainty = usual;
    chance.again();
    await vi.advanceTimersByTimeAsync(REST);
    expect([chance.isStopped, explore.spread?.noise]).toEqual([false, 0.3]);
  });

  test('keeps what was typed when it cannot be, and the last amount that could', () => {
    const { explore } = explored();
    turnChance(explore, true);
    for (const text of ['0', '101', '12.345', 'much']) {
      giveOrTake(explore, text);
      expect([explore.refusedNoise, explore.view.noise]).toEqual([text, '0.3']);
    }
    giveOrTake(explore, '12.5');
    expect([explore.refusedNoise, explore.view.noise]).toEqual([null, '0.125']);
  });

  test('says what the engine says when it fails', async () => {
    const { explore, engines, chance } = explored();
    engines.uncertainty = () => Promise.reject(new Error('out of memory'));
    turnChance(explore, true);
    await vi.advanceTimersByTimeAsync(REST);
    expect(chance.trouble).toBe('out of memory');
  });
});
