import { describe, expect, test } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { factsOf } from '../../src/series/facts';
import { pictureAt } from '../../src/series/picture';
import { besidesOf } from '../../src/state/besides';
import { Explore } from '../../src/state/explore.svelte';
import { keeping, lettingGo, swapping } from '../../src/state/kept';
import { decodeView, encodeView } from '../../src/state/url';
import { startFrom, startWith } from '../../src/state/start-from';
import { plainView, sharing } from '../../src/state/view';
import { Engines } from './engines';

const opening = preset('default');
const first = pictureAt(runFast(opening, { history: true }), opening, opening.periods - 1);

function compared() {
  const engines = new Engines();
  const besides = besidesOf(engines);
  const explore = new Explore(plainView('default'), first, engines, besides);
  return { explore, engines, ...besides };
}

describe('run A', () => {
  test('is run once when it is kept, and not when what is shown changes', async () => {
    const { explore, engines } = compared();
    explore.show(keeping(explore.view));
    await explore.settled();
    explore.type('fee', '50');
    explore.scrub(30);
    await explore.settled();
    expect(engines.beside.map(({ scenario }) => scenario)).toEqual([opening]);
    expect(explore.kept?.facts).toEqual(
      factsOf(pictureAt(runFast(opening, { history: true, careful: true }), opening, 30)),
    );
    expect(explore.facts.backOf1000).not.toBe(explore.kept?.facts.backOf1000);
  });

  test('is not run again when the way back brings the same one', async () => {
    const { explore, engines } = compared();
    explore.show(keeping(explore.view));
    explore.type('fee', '50');
    await explore.settled();
    const again = decodeView(encodeView({ ...explore.view, week: 3 })).view;
    expect(again.scenario).not.toBe(explore.view.scenario);
    explore.show(sharing(again, explore.view));
    expect(explore.kept?.facts.week).toBe(4);
    await explore.settled();
    expect([engines.shown.length, engines.beside.length]).toEqual([3, 1]);
    explore.show(sharing(plainView('local-shop'), explore.view));
    expect([explore.kept, explore.view.scenario]).toEqual([null, preset('local-shop')]);
  });

  test('stays while another preset is started from or a file opened, and goes when it is let go', async () => {
    const { explore } = compared();
    explore.show(keeping(explore.view));
    startFrom(explore, 'local-shop');
    await explore.settled();
    expect(explore.view.kept?.from).toBe('default');
    expect(explore.kept).not.toBe(null);
    startWith(explore, plainView('online-shop'));
    expect(explore.view.kept?.from).toBe('default');
    explore.show(lettingGo(explore.view));
    expect(explore.kept).toBe(null);
  });

  test('is drawn on the axis of what is shown, and stands still after its own end', async () => {
    const { explore } = compared();
    startFrom(explore, 'online-shop');
    explore.show(keeping(explore.view));
    startFrom(explore, 'default');
    await explore.settled();
    expect(explore.kept?.picture.pool).toHaveLength(60);
    expect([explore.facts.week, explore.kept?.facts.week]).toEqual([104, 60]);
    explore.start(swapping(explore.view));
    await explore.settled();
    expect(explore.kept?.picture.pool).toHaveLength(60);
    expect([explore.facts.week, explore.kept?.facts.week]).toEqual([60, 60]);
  });

  test('has the columns of what is shown, however many weeks it has itself', async () => {
    const { explore } = compared();
    explore.show(keeping(explore.view));
    explore.type('weeks', '520');
    await explore.settled();
    expect([explore.picture.bin, explore.kept?.picture.bin]).toEqual([4, 4]);
    expect(explore.kept?.picture.newcomers).toHaveLength(26);
  });

  test('counts its goods at the same part of the price', async () => {
    const { explore, engines } = compared();
    startFrom(explore, 'small-basket');
    explore.show(keeping(explore.view));
    startFrom(explore, 'default');
    explore.countGoodsAt('250');
    await explore.settled();
    expect(engines.beside.map(({ options }) => options.goodsWorth)).toEqual([0, 25]);
    expect([explore.picture.level, explore.kept?.picture.level]).toEqual([750, 750]);
  });

  test('that has been overtaken is never drawn', async () => {
    const { explore, engines } = compared();
    const answers: (() => void)[] = [];
    engines.simulateBeside = (scenario) =>
      new Promise((resolve) => {
        answers.push(() => resolve(runFast(scenario as typeof opening, { history: true })));
      });
    startFrom(explore, 'local-shop');
    explore.show(keeping(explore.view));
    startFrom(explore, 'default');
    explore.show(keeping(explore.view));
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.();
    await explore.settled();
    const drawn = explore.kept?.facts;
    answers[0]?.();
    await Promise.resolve();
    expect(explore.kept?.facts).toEqual(drawn);
    expect(explore.kept?.picture.pool).toHaveLength(104);
  });

  test('says what the engine says when it fails', async () => {
    const { explore, engines, comparison } = compared();
    engines.simulateBeside = () => Promise.reject(new Error('out of memory'));
    explore.show(keeping(explore.view));
    await explore.settled();
    expect([comparison.trouble, explore.kept]).toEqual(['out of memory', null]);
  });
});
