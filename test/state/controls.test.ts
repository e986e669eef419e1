import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isValid } from '../../src/analysis/raw-scenario';
import { faultSentence } from '../../src/i18n/faults';
import { canonical, Exact } from '../../src/money/decimal';
import { arrivingOrders } from '../../src/scheme/arrivals';
import { PRESET_NAMES, preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { change, chooseInflow, settle, turn, type Changed } from '../../src/state/change';
import { CONTROLS, percent, type Control, type ControlId } from '../../src/state/controls';
import { PARAMS } from '../../src/state/params';
import { RULES, type RuleId } from '../../src/state/rules';
import { encodeView } from '../../src/state/url';
import { plainView } from '../../src/state/view';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { seed } from '../support/seed';

const byDefault = preset('default');
const ids = CONTROLS.map(({ id }) => id);
const RULE_IDS = Object.keys(RULES) as RuleId[];
const KINDS = ['constant', 'growth', 'bass', 'custom'] as const;

const control = (id: ControlId) => CONTROLS.find((each) => each.id === id) as Control;
const shows = (scenario: Scenario, id: ControlId) => control(id).get(scenario);

function must(changed: Changed): Scenario {
  if ('fault' in changed) throw new Error(faultSentence(changed.fault, 'en'));
  return changed.scenario;
}

function refusal(changed: Changed): string {
  return 'fault' in changed ? faultSentence(changed.fault, 'en') : 'taken';
}

/** What the link says is different from the default preset. */
function link(scenario: Scenario): string {
  return encodeView({ ...plainView('default'), scenario });
}

describe('the controls of the panel', () => {
  test(`say a part of 1 in per cent, to its last place (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: -2e9, max: 2e9 }), fc.integer({ min: 0, max: 9 }), (digits, places) => {
        const part = new Exact(BigInt(digits), places);
        expect(percent(canonical(part))).toBe(canonical(part.times(100)));
      }),
      { numRuns: 2000, seed },
    );
  });

  test('have names of their own, and a parameter each that holds them', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const keys: readonly string[] = PARAMS.map(({ key }) => key);
    expect(CONTROLS.filter(({ key }) => !keys.includes(key))).toEqual([]);
  });

  test('show a scenario in the units people use', () => {
    const shown = CONTROLS.map((each) => [each.id, each.get(byDefault)]).filter(([, text]) => text !== null);
    expect(Object.fromEntries(shown)).toEqual({
      spend: '1000',
      pool: '30',
      promotion: '30',
      platform: '10',
      mint: '70',
      fee: '20',
      exit: '3',
      market: '20000',
      'by-themselves': '0.1',
      'by-word': '12',
      again: '30',
      weeks: '104',
      'take-share': '50',
      'take-multiple': '1',
      drift: '0.4',
      'panic-below': '0.4',
      'panic-rate': '12',
      opening: '1',
      places: '4',
    });
  });

  test('have sliders that hold what every preset has', () => {
    for (const scenario of PRESET_NAMES.map(preset)) {
      for (const each of CONTROLS) {
        const value = each.get(scenario);
        if (value === null) continue;
        expect(Number(value), each.id).toBeGreaterThanOrEqual(each.min);
        expect(Number(value), each.id).toBeLessThanOrEqual(each.max(scenario));
      }
    }
  });

  test.each(ids)('%s: both ends of its slider are taken', (id) => {
    const { min, max, scale, step } = control(id);
    expect(step).toBeGreaterThan(0);
    if (scale === 'log') expect(min).toBeGreaterThan(0);
    for (const end of [min, max(byDefault)]) {
      const changed = must(change(byDefault, id, String(end)));
      expect(shows(changed, id)).toBe(String(end));
      expect(isValid(changed)).toBe(true);
    }
  });

  test.each<[ControlId, string, string]>([
    ['fee', '7.5', 'v=1&fee=0.075'],
    ['fee', '0.0000001', 'v=1&fee=0.000000001'],
    ['pool', '45', 'v=1&pool=0.45'],
    ['slow-week', '31', 'v=1&slow=31:0.8'],
    ['slow-factor', '50', 'v=1&slow=53:0.5'],
    ['growth', '-2', 'v=1&inflow=growth:20:-0.02'],
    ['steady', '100', 'v=1&inflow=steady:100'],
    ['exit', '5', 'v=1&exit=5'],
    ['weeks', '60', 'v=1&weeks=60'],
    ['spend', '1000', ''],
  ])('%s at %s makes the link "%s"', (id, text, query) => {
    expect(link(must(change(byDefault, id, text)))).toBe(query);
  });

  test('give the scenario back as it was when nothing changes, and take its name when something does', () => {
    expect(must(change(byDefault, 'fee', '20.0'))).toBe(byDefault);
    expect(must(change(byDefault, 'fee', '21')).name).toBe(null);
  });

  test('leave the goods what the shares leave, and a share no more than the others leave', () => {
    const changed = must(change(byDefault, 'promotion', '5'));
    expect(changed.scheme.split).toEqual({ goods: '0.55', promotion: '0.05', platform: '0.1', pool: '0.3' });
    expect(control('pool').max(changed)).toBe(85);
    expect(refusal(change(changed, 'pool', '86'))).toBe(
      'scheme.split.pool holds "86"; it may hold a number from 0 to 85 with at most 7 decimal places.',
    );
  });

  test.each<[ControlId, string, string]>([
    [
      'fee',
      '101',
      'scheme.cashOutFee holds "101"; it may hold a number from 0 to 100 with at most 7 decimal places.',
    ],
    [
      'fee',
      'a lot',
      'scheme.cashOutFee holds "a lot"; it may hold a number from 0 to 100 with at most 7 decimal places.',
    ],
    ['weeks', '521', 'periods holds "521"; it may hold a whole number from 1 to 520.'],
    ['weeks', '1.5', 'periods holds "1.5"; it may hold a whole number from 1 to 520.'],
    ['slow-week', '1', 'arrivals.slowdown.at holds "1"; it may hold a whole number from 2 to 520.'],
    ['places', '9', 'precision.points holds "9"; it may hold a whole number from 0 to 8.'],
  ])('%s refuses %s in its own units', (id, text, said) => {
    expect(refusal(change(byDefault, id, text))).toBe(said);
  });

  test('do not take weeks away from under an event', () => {
    const events = [{ at: 30, kind: 'inject', amount: '5' }] as const;
    const funded = must(settle(byDefault, { ...byDefault, events }));
    expect(must(change(funded, 'weeks', '31')).events).toEqual(events);
    expect('fault' in change(funded, 'weeks', '30') && change(funded, 'weeks', '30')).toEqual({
      fault: { code: 'after-end', path: 'events[0].at', holds: 31, first: 1, last: 30 },
    });
  });
});

describe('rules that a scheme can do without', () => {
  test.each<[RuleId, string, string]>([
    ['exit', 'v=1&exit=never', ''],
    ['take', 'v=1&take=none', ''],
    ['panic', 'v=1&panic=none', ''],
    ['cap', '', 'v=1&cap=105'],
    ['slow', '', 'v=1&slow=53:0.8'],
  ])('%s: off makes the link "%s", on again "%s"', (rule, off, on) => {
    const without = must(turn(byDefault, rule, false));
    expect(link(without)).toBe(off);
    expect(RULES[rule].isOn(without)).toBe(false);
    expect(link(must(turn(without, rule, true)))).toBe(on);
  });

  test('have controls that show nothing while they are off, and turn them on when they are used', () => {
    for (const rule of RULE_IDS) {
      const without = must(turn(byDefault, rule, false));
      for (const { id } of CONTROLS.filter((each) => each.rule === rule)) {
        expect(shows(without, id)).toBe(null);
        expect(RULES[rule].isOn(must(change(without, id, '2')))).toBe(true);
      }
    }
  });

  test('a slowdown needs a second week', () => {
    const short = must(change(byDefault, 'weeks', '1'));
    expect(refusal(turn(short, 'slow', true))).toContain('the scenario ends with period 1');
  });
});

describe('the kinds of inflow', () => {
  const ordersOf = ({ arrivals, periods }: Scenario) => arrivingOrders(arrivals, periods, 1e12);

  test('drawn takes over the orders of every week, and what slowed them down', () => {
    const slow = must(turn(byDefault, 'slow', true));
    const drawn = must(chooseInflow(slow, 'custom'));
    expect(ordersOf(drawn)).toEqual(ordersOf(slow));
    expect(drawn.arrivals.slowdown).toBe(null);
  });

  test('the others take over the size, and keep the slowdown', () => {
    const steady = { ...preset('online-shop'), periods: 10 };
    expect(must(chooseInflow(steady, 'growth')).arrivals).toMatchObject({ start: '100', rate: '0.02' });
    expect(must(chooseInflow(steady, 'bass')).arrivals).toMatchObject({ market: '1000' });
    const values = ['0', '30', '60', '0'];
    const drawn = must(
      settle(steady, { ...steady, arrivals: { kind: 'custom', values, slowdown: { at: 5, factor: '1' } } }),
    );
    expect(must(chooseInflow(drawn, 'constant')).arrivals).toEqual({
      kind: 'constant',
      perPeriod: '9',
      slowdown: { at: 5, factor: '1' },
    });
    expect(must(chooseInflow(drawn, 'growth')).arrivals).toMatchObject({ start: '30' });
  });

  test('the present one is left as it is', () => {
    expect(must(chooseInflow(byDefault, 'bass'))).toBe(byDefault);
  });

  test('a drawn one cannot hold more people a week than a drawing may', () => {
    const crowd = must(change(must(change(byDefault, 'weeks', '3')), 'steady', '1000000000'));
    const growing = must(
      settle(crowd, {
        ...crowd,
        arrivals: { kind: 'growth', start: '1000000000', rate: '1', slowdown: null },
      }),
    );
    expect(refusal(chooseInflow(growing, 'custom'))).toContain('arrivals.values[1] holds "2000000000"');
  });
});

describe('whatever is done to whatever scenario', () => {
  const scenario = fc
    .integer({ min: 2, max: 60 })
    .chain((periods) => arbitraryScenario({ orders: 3000, periods }))
    .map((raw) => mustRead(raw, 'fast'));
  const text = fc.oneof(
    fc.constantFrom('', '0', '-1', '1e9', '1e999', '30', '0.5', '99.999999999', 'none', '٣', '1,000', ' 5'),
    fc.double({ noNaN: true }).map(String),
    fc.integer({ min: -5, max: 600 }).map(String),
    fc.string(),
  );
  const deed = fc.oneof(
    fc.tuple(fc.constantFrom(...ids), text).map(
      ([id, typed]) =>
        (s: Scenario) =>
          change(s, id, typed),
    ),
    fc.tuple(fc.constantFrom(...RULE_IDS), fc.boolean()).map(
      ([rule, on]) =>
        (s: Scenario) =>
          turn(s, rule, on),
    ),
    fc.constantFrom(...KINDS).map((kind) => (s: Scenario) => chooseInflow(s, kind)),
  );

  test(`it ends in a good scenario or a fault that can be said (seed ${seed})`, () => {
    fc.assert(
      fc.property(scenario, fc.array(deed, { maxLength: 8 }), (start, deeds) => {
        let present = start;
        for (const act of deeds) {
          const changed = act(present);
          if ('fault' in changed) {
            for (const language of ['zh', 'en'] as const) {
              expect(faultSentence(changed.fault, language)).not.toMatch(/undefined|NaN|\[object/);
            }
          } else {
            present = changed.scenario;
            expect(isValid(present)).toBe(true);
          }
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test(`what a control shows can be typed into it and changes nothing (seed ${seed})`, () => {
    fc.assert(
      fc.property(scenario, (present) => {
        for (const { id, get } of CONTROLS) {
          const shown = get(present);
          if (shown !== null) expect(must(change(present, id, shown))).toBe(present);
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});
