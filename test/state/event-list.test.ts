import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isValid } from '../../src/analysis/raw-scenario';
import { runFast } from '../../src/cohorts/simulate';
import { faultSentence } from '../../src/i18n/faults';
import { preset, PRESET_NAMES } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario, SchemeEvent } from '../../src/scheme/scenario';
import { pictureAt } from '../../src/series/picture';
import { drop } from '../../src/state/drop-event';
import { advance, lift, predecessor, typeInto } from '../../src/state/edit-events';
import { EVENT_FIELDS, type EventKind } from '../../src/state/event-fields';
import { EventList } from '../../src/state/event-list.svelte';
import { Explore } from '../../src/state/explore.svelte';
import { newEvent } from '../../src/state/new-event';
import { decodeView, encodeView } from '../../src/state/url';
import { startFrom } from '../../src/state/start-from';
import { plainView, type View } from '../../src/state/view';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { seed } from '../support/seed';

const KINDS = Object.keys(EVENT_FIELDS) as EventKind[];

/** With its list of events. */
type Explored = Explore & { readonly events: EventList };

function explored(view: View = plainView('default')): Explored {
  const { scenario } = view;
  const first = pictureAt(runFast(scenario, { history: true }), scenario, scenario.periods - 1);
  const explore = new Explore(view, first, {
    simulate: (given, options) => Promise.resolve(runFast(given as Scenario, options)),
  });
  return Object.assign(explore, { events: new EventList(explore) });
}

const inWeek = (week: number) => ({ ...plainView('default'), week: week - 1 });
const eventsOf = ({ view }: Explore) => view.scenario.events;
const ids = ({ events }: Explored) => events.all.map(({ id }) => id);
const mustDrop = (explore: Explored, kind: EventKind, at?: number): number => {
  const dropped = drop(explore.events, kind, at);
  if (typeof dropped !== 'number') throw new Error(faultSentence(dropped, 'en'));
  return dropped;
};

describe('an event that is dropped', () => {
  test('comes to stand in the week shown, and in the middle while that is the last', () => {
    const explore = explored(inWeek(31));
    mustDrop(explore, 'skim');
    explore.scrub(103);
    mustDrop(explore, 'skim');
    expect(eventsOf(explore).map(({ at }) => at)).toEqual([30, 52]);
  });

  test('is as large as the scheme is then', () => {
    const explore = explored(inWeek(45));
    for (const kind of KINDS) mustDrop(explore, kind);
    const { pool, orders } = runFast(preset('default')).periods;
    const about = (yuan: number) =>
      expect.toSatisfy((text: string) => Math.abs(Number(text) / yuan - 1) < 0.05);
    const then = (pool[44] ?? 0) / 100;
    const spent = 1000 * orders.subarray(0, 44).reduce((sum, each) => sum + each, 0);
    expect(eventsOf(explore)).toEqual([
      { at: 44, kind: 'inject', amount: about(then) },
      { at: 44, kind: 'skim', share: '0.5' },
      { at: 44, kind: 'freeze', periods: 4 },
      { at: 44, kind: 'limit', perPeriod: about(then / 100) },
      { at: 44, kind: 'legacy', claims: about(spent), grant: '1', over: 4 },
      { at: 44, kind: 'swap', share: '0.5' },
    ]);
  });

  test('can be run and said, whatever the scheme, and wherever it is dropped', () => {
    for (const name of PRESET_NAMES) {
      const scenario = preset(name);
      const picture = pictureAt(runFast(scenario, { history: true }), scenario, scenario.periods - 1);
      for (const kind of KINDS) {
        for (const at of [0, 1, 30, scenario.periods - 1]) {
          expect(isValid({ ...scenario, events: [newEvent(kind, at, scenario, picture)] })).toBe(true);
        }
      }
    }
  });

  test(`is a good one in any scenario (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryScenario({ orders: 500, periods: 20 }), fc.nat(19), (raw, week) => {
        const scenario = { ...mustRead(raw, 'fast'), events: [] };
        const at = Math.min(week, scenario.periods - 1);
        const picture = pictureAt(runFast(scenario, { history: true }), scenario, scenario.periods - 1);
        for (const kind of KINDS) {
          expect(isValid({ ...scenario, events: [newEvent(kind, at, scenario, picture)] })).toBe(true);
        }
      }),
      { numRuns: 100, seed },
    );
  });

  test('is refused with its reason when there are too many', () => {
    const swap: SchemeEvent = { at: 0, kind: 'swap', share: '0.01' };
    const view = plainView('default');
    const explore = explored({
      ...view,
      scenario: { ...view.scenario, events: Array.from({ length: 100 }, () => swap) },
    });
    const refused = drop(explore.events, 'swap');
    expect(typeof refused === 'number' ? '' : faultSentence(refused, 'en')).toContain('101 swaps');
    expect(eventsOf(explore)).toHaveLength(100);
  });
});

describe('an event that is moved', () => {
  test('keeps its number and its place in the list, and stays on the axis', () => {
    const explore = explored(inWeek(31));
    const [first, second] = [mustDrop(explore, 'inject'), mustDrop(explore, 'freeze')];
    explore.events.move(first, 50);
    expect(ids(explore)).toEqual([first, second]);
    expect(eventsOf(explore).map(({ at }) => at)).toEqual([50, 30]);
    explore.events.move(first, 1000);
    explore.events.move(second, -5);
    expect(eventsOf(explore).map(({ at }) => at)).toEqual([103, 0]);
  });

  test('mends a week that was typed and could not be', () => {
    const explore = explored();
    const id = mustDrop(explore, 'skim');
    typeInto(explore.events, id, 'week', '0');
    expect(explore.refused[`${id}.week`]?.text).toBe('0');
    explore.events.move(id, 12);
    expect(explore.refused).toEqual({});
  });

  test('is run anew, and shown', async () => {
    const explore = explored();
    const id = mustDrop(explore, 'skim', 20);
    await explore.settled();
    explore.events.move(id, 50);
    await explore.settled();
    expect(explore.picture.happened).toMatchObject([{ kind: 'skim', at: 50 }]);
  });
});

describe('a field of an event', () => {
  test('takes what people write: weeks from 1, per cent, amounts in groups of digits', () => {
    const explore = explored();
    const [fund, debts] = [mustDrop(explore, 'inject'), mustDrop(explore, 'legacy')];
    typeInto(explore.events, fund, 'week', '31');
    typeInto(explore.events, fund, 'amount', '2,000,000');
    typeInto(explore.events, debts, 'grant', '62.5');
    typeInto(explore.events, debts, 'over', '8');
    expect(eventsOf(explore)).toMatchObject([
      { at: 30, amount: '2000000' },
      { grant: '0.625', over: 8 },
    ]);
  });

  test('shows what it holds in the same way', () => {
    const event: SchemeEvent = { at: 30, kind: 'legacy', claims: '5000', grant: '0.5', over: 3 };
    expect(EVENT_FIELDS.legacy.map((field) => field.get(event))).toEqual(['31', '5000', '50', '3']);
    const lifted: SchemeEvent = { at: 0, kind: 'limit', perPeriod: null };
    expect(EVENT_FIELDS.limit.map((field) => field.get(lifted))).toEqual(['1', null]);
  });

  test.each([
    ['skim', 'skimmed', '101', { kind: 'decimal', min: '0', max: '100', places: 7 }],
    ['skim', 'skimmed', 'half', { kind: 'decimal', min: '0', max: '100', places: 7 }],
    ['skim', 'week', '105', { kind: 'whole', min: 1, max: 104 }],
    ['skim', 'week', '', { kind: 'whole', min: 1, max: 104 }],
    ['freeze', 'frozen', '0', { kind: 'whole', min: 1, max: Number.MAX_SAFE_INTEGER }],
    [
      'inject',
      'amount',
      '1.005',
      { kind: 'decimal', min: '0', above: true, max: '1000000000000000', places: 2 },
    ],
    ['legacy', 'grant', '1001', { kind: 'decimal', min: '0', max: '1000', places: 7 }],
  ] as const)('of a %s, %s, keeps “%s” and says what it may be', (kind, field, text, allowed) => {
    const explore = explored();
    const id = mustDrop(explore, kind);
    const before = explore.view.scenario;
    typeInto(explore.events, id, field, text);
    expect(explore.view.scenario).toBe(before);
    expect(explore.refused).toMatchObject({ [`${id}.${field}`]: { text, fault: { allowed } } });
  });

  test('stays refused while others change, and is forgotten with its event', () => {
    const explore = explored();
    const [one, other] = [mustDrop(explore, 'skim'), mustDrop(explore, 'freeze')];
    typeInto(explore.events, one, 'skimmed', 'x');
    typeInto(explore.events, other, 'frozen', '6');
    explore.type('fee', '30');
    expect(Object.keys(explore.refused)).toEqual([`${one}.skimmed`]);
    explore.events.remove(one);
    expect(explore.refused).toEqual({});
    expect(ids(explore)).toEqual([other]);
    typeInto(explore.events, other, 'frozen', 'x');
    startFrom(explore, 'local-shop');
    expect(explore.refused).toEqual({});
  });
});

describe('a payout limit', () => {
  test('can be lifted and set again', () => {
    const explore = explored(inWeek(45));
    const id = mustDrop(explore, 'limit');
    const before = eventsOf(explore);
    lift(explore.events, id, true);
    expect(eventsOf(explore)).toMatchObject([{ perPeriod: null }]);
    lift(explore.events, id, false);
    expect(eventsOf(explore)).toEqual(before);
    expect(ids(explore)).toEqual([id]);
  });
});

describe('events of one week', () => {
  test('come about in the order of dropping, which can be changed', () => {
    const explore = explored();
    const [fund, elsewhere, skim] = [
      mustDrop(explore, 'inject', 30),
      mustDrop(explore, 'freeze', 10),
      mustDrop(explore, 'skim', 30),
    ];
    expect(predecessor(explore.events, skim)).toMatchObject({ kind: 'inject' });
    expect(predecessor(explore.events, fund)).toBeNull();
    expect(predecessor(explore.events, elsewhere)).toBeNull();
    advance(explore.events, skim);
    expect(ids(explore)).toEqual([skim, elsewhere, fund]);
    expect(eventsOf(explore).map(({ kind }) => kind)).toEqual(['skim', 'freeze', 'inject']);
    expect(predecessor(explore.events, fund)).toMatchObject({ kind: 'skim' });
    advance(explore.events, skim);
    expect(ids(explore)).toEqual([skim, elsewhere, fund]);
  });
});

describe('events and the link', () => {
  test('survive it in their order', () => {
    const explore = explored(inWeek(45));
    for (const kind of KINDS) mustDrop(explore, kind);
    lift(explore.events, mustDrop(explore, 'limit', 60), true);
    const { view, problems } = decodeView(encodeView(explore.view));
    expect(problems).toEqual([]);
    expect(view.scenario.events).toEqual(eventsOf(explore));
  });

  test('keep their numbers on the way back, as far as they are the same', () => {
    const explore = explored();
    const fund = mustDrop(explore, 'inject', 30);
    const before = explore.view;
    const skim = mustDrop(explore, 'skim', 40);
    explore.events.move(fund, 35);
    explore.show(before);
    expect(ids(explore)).toEqual([fund]);
    expect(explore.events.get(skim)).toBeNull();
    const freeze = mustDrop(explore, 'freeze');
    expect([fund, skim]).not.toContain(freeze);
  });
});
