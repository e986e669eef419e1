import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRESET_NAMES, preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { change, chooseInflow, turn } from '../../src/state/change';
import { differences } from '../../src/state/differences';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { seed } from '../support/seed';

const byDefault = preset('default');

function changed(change: { scenario: Scenario } | { fault: unknown }): Scenario {
  if (!('scenario' in change)) throw new Error('This change is refused.');
  return change.scenario;
}

describe('what differs from A', () => {
  test('is named by control, with both values as the panel shows them', () => {
    const now = changed(change(changed(change(byDefault, 'fee', '35')), 'pool', '20'));
    expect(differences(byDefault, now)).toEqual([
      { kind: 'control', id: 'pool', unit: 'percent', kept: '30', now: '20' },
      { kind: 'control', id: 'fee', unit: 'percent', kept: '20', now: '35' },
    ]);
  });

  test('is a rule as a whole when it is in force in one of them only', () => {
    const without = changed(turn(byDefault, 'take', false));
    expect(differences(byDefault, without)).toEqual([{ kind: 'rule', id: 'take', isOnNow: false }]);
    expect(differences(without, byDefault)).toEqual([{ kind: 'rule', id: 'take', isOnNow: true }]);
  });

  test('is the kind of inflow, or that both are drawn differently', () => {
    const drawn = changed(chooseInflow(byDefault, 'custom'));
    expect(differences(byDefault, drawn)).toEqual([{ kind: 'inflow', kept: 'bass', now: 'custom' }]);
    const other = { ...drawn, arrivals: { kind: 'custom', values: ['5'], slowdown: null } } as const;
    expect(differences(drawn, other)).toEqual([{ kind: 'inflow', kept: 'custom', now: 'custom' }]);
  });

  test('is what happens', () => {
    const now = { ...byDefault, events: [{ at: 3, kind: 'skim', share: '0.1' }] } as const;
    expect(differences(byDefault, now)).toEqual([{ kind: 'events' }]);
  });

  test('is nothing between a scenario and itself by another name', () => {
    for (const scenario of PRESET_NAMES.map(preset)) {
      expect(differences(scenario, { ...scenario, name: null })).toEqual([]);
    }
  });

  test(`is nothing only where all is the same (seed ${seed})`, () => {
    const any = fc
      .integer({ min: 2, max: 12 })
      .chain((periods) => arbitraryScenario({ orders: 500, periods }))
      .map((raw) => mustRead(raw, 'fast'));
    const parts = ['scheme', 'arrivals', 'behaviour', 'events', 'periods', 'precision'] as const;
    fc.assert(
      fc.property(any, any, fc.subarray([...parts]), (kept, other, taken) => {
        const now = { ...kept, ...Object.fromEntries(taken.map((part) => [part, other[part]])) };
        const isSame = JSON.stringify(now) === JSON.stringify(kept);
        expect(differences(kept, now).length === 0).toBe(isSame);
        expect(differences(now, kept).length).toBe(differences(kept, now).length);
      }),
      { seed, numRuns: 500 },
    );
  });
});
