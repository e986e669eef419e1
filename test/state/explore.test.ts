import { describe, expect, test, vi } from 'vitest';
import { runFast, type FastOptions } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import type { Scenario } from '../../src/scheme/scenario';
import { pictureAt } from '../../src/series/picture';
import { Explore } from '../../src/state/explore.svelte';
import { Player } from '../../src/state/player.svelte';
import { startFrom } from '../../src/state/start-from';
import { plainView, sharing } from '../../src/state/view';
import { NOTHING_BESIDE } from './engines';

const opening = preset('default');
const first = pictureAt(runFast(opening, { history: true }), opening, opening.periods - 1);

function explored() {
  const asked: FastOptions[] = [];
  const explore = new Explore(plainView('default'), first, {
    ...NOTHING_BESIDE,
    simulate: (scenario, options) => {
      asked.push(options ?? {});
      return Promise.resolve(runFast(scenario as Scenario, options));
    },
  });
  return { explore, asked };
}

describe('Explore', () => {
  test('shows the picture it came with until there is a run', () => {
    const { explore } = explored();
    expect(explore.picture).toBe(first);
    expect(explore.isAsMade).toBe(true);
  });

  test('goes on showing it while the run is of the same, in the same week', async () => {
    const { explore } = explored();
    explore.show(sharing(plainView('default'), explore.view));
    await explore.settled();
    expect(explore.shown?.run.periods.pool).toHaveLength(opening.periods);
    expect(explore.picture).toBe(first);
    explore.scrub(30);
    expect(explore.picture.t).toBe(30);
    explore.scrub(opening.periods);
    expect(explore.picture).toBe(first);
    explore.countGoodsAt('100');
    await explore.settled();
    expect(explore.picture.level).toBe(900);
  });

  test('runs what was changed, and shows it', async () => {
    const { explore } = explored();
    explore.type('pool', '20');
    expect(explore.view.scenario.scheme.split).toMatchObject({ goods: '0.4', pool: '0.2' });
    await explore.settled();
    expect(explore.facts.backOf1000).toBeLessThan(200);
    expect(explore.isAsMade).toBe(false);
  });

  test('asks for a run’s history only where it is looked at, or once the hand rests', async () => {
    const { explore, asked } = explored();
    explore.type('pool', '20');
    await Promise.resolve();
    expect(asked.map(({ history }) => history)).toEqual([false]);
    await explore.settled();
    expect(asked.map(({ history }) => history)).toEqual([false, true]);
    explore.scrub(30);
    explore.type('pool', '21');
    expect(asked.map(({ history }) => history)).toEqual([false, true, true]);
  });

  test('shows the end of a run without its history, until it has it', async () => {
    const { explore, asked } = explored();
    explore.type('pool', '20');
    await vi.waitFor(() => expect(explore.shown).not.toBeNull());
    expect(explore.shown?.run.history).toBeNull();
    explore.scrub(30);
    explore.scrub(31);
    expect(explore.picture.t).toBe(opening.periods - 1);
    await vi.waitFor(() => expect(explore.picture.t).toBe(31));
    expect(asked).toHaveLength(2);
  });

  test('fetches the history of a run that was under way when another week was looked at', async () => {
    const { explore, asked } = explored();
    explore.type('pool', '20');
    explore.scrub(30);
    await vi.waitFor(() => expect(explore.shown?.run.history).not.toBeNull());
    await vi.waitFor(() => expect(explore.picture.t).toBe(30));
    expect(asked.map(({ history }) => history)).toEqual([false, true]);
  });

  test('keeps what was typed when it cannot be, and the last scenario that could', () => {
    const { explore } = explored();
    explore.type('fee', '200');
    expect(explore.refused.fee?.text).toBe('200');
    expect(explore.refused.fee?.fault.code).toBe('not-allowed');
    expect(explore.view.scenario).toEqual(opening);
    explore.type('fee', '20');
    expect(explore.refused.fee).toBeUndefined();
  });

  test('is not run anew by looking at another week or cohort', async () => {
    const { explore, asked } = explored();
    explore.show(explore.view);
    await explore.settled();
    const runs = asked.length;
    explore.scrub(30);
    explore.lookAt(3);
    await explore.settled();
    expect([explore.t, explore.chosen, asked.length]).toEqual([30, 3, runs]);
    explore.scrub(1000);
    expect([explore.t, explore.view.week]).toEqual([103, null]);
  });

  test('is run at once while a hand moves, and with care when it rests', async () => {
    const { explore, asked } = explored();
    explore.type('pool', '20');
    await Promise.resolve();
    explore.type('pool', '21');
    await explore.settled();
    await explore.settled();
    expect(asked.map((options) => options.careful)).toEqual([false, false, true]);
  });

  test('takes a drawing as the inflow', async () => {
    const { explore } = explored();
    explore.draw(Array.from({ length: 104 }, (_, t) => t));
    await explore.settled();
    expect(explore.view.scenario.arrivals.kind).toBe('custom');
    expect(explore.picture.newcomers[50]).toBe(50);
  });

  test('never counts the goods at more than is paid for them', () => {
    const { explore } = explored();
    explore.countGoodsAt('1001');
    expect([explore.refusedWorth, explore.view.goodsWorth]).toEqual(['1001', '0']);
    explore.countGoodsAt('800');
    explore.type('spend', '500');
    expect([explore.refusedWorth, explore.view.goodsWorth]).toEqual([null, '500']);
  });

  test('says what the engine says when it fails', async () => {
    const explore = new Explore(plainView('default'), first, {
      ...NOTHING_BESIDE,
      simulate: () => Promise.reject(new Error('out of memory')),
    });
    explore.type('fee', '50');
    await explore.settled();
    expect(explore.trouble).toBe('out of memory');
    expect(explore.picture).toBe(first);
  });

  test('starts over with a preset, and forgets what was refused', () => {
    const { explore } = explored();
    explore.type('fee', 'x');
    startFrom(explore, 'local-shop');
    expect(explore.refused).toEqual({});
    expect(explore.view).toEqual(plainView('local-shop'));
  });

  test('keeps what is open below when it starts over, and of a map what still fits', () => {
    const { explore } = explored();
    explore.look({ tool: 'map', map: { x: 'market', y: 'fee', measure: 'returned' }, within: 9 });
    startFrom(explore, 'local-shop');
    expect(explore.view).toEqual({
      ...plainView('local-shop'),
      tool: 'map',
      map: { x: 'pool', y: 'fee', measure: 'returned' },
      within: 9,
    });
    explore.look({ map: { x: 'exit', y: 'pool', measure: 'short' } });
    explore.turn('exit', false);
    expect(explore.view.map).toEqual({ x: 'mint', y: 'pool', measure: 'short' });
  });
});

describe('the player', () => {
  test('goes eight weeks in a second, and stops at the end', () => {
    const player = new Player();
    player.play(10, 104);
    expect(player.tick(0.5, 104)).toBe(14);
    player.speed = 4;
    expect(player.tick(0.5, 104)).toBe(30);
    expect(player.playing).toBe(true);
    expect(player.tick(10, 104)).toBe(104);
    expect(player.playing).toBe(false);
  });

  test('begins anew from the end', () => {
    const player = new Player();
    player.play(104, 104);
    expect(player.tick(0, 104)).toBe(0);
  });
});
