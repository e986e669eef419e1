import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numericField } from '../../src/analysis/numeric-fields';
import { preset, PRESET_NAMES } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { CONTROLS, type Control, type ControlId } from '../../src/state/controls';
import { mapAxis } from '../../src/state/map-axis';
import { varied } from '../../src/state/map-choice';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { seed } from '../support/seed';

const control = (id: ControlId) => CONTROLS.find((each) => each.id === id) as Control;
const set = (id: ControlId, text: string, from: Scenario = preset('online-shop')) =>
  control(id).set(from, text);
const texts = (scenario: Scenario, id: ControlId) => mapAxis(scenario, id)?.texts ?? [];
const ends = (list: readonly string[]) => [list[0], list.at(-1), list.length];

describe('a side of a map', () => {
  test('goes in round steps as far up from the present value as it goes down to the slider’s low end', () => {
    expect(ends(texts(preset('default'), 'pool'))).toEqual(['0', '60', 61]);
    expect(ends(texts(preset('default'), 'mint'))).toEqual(['0', '140', 57]);
    expect(texts(preset('default'), 'mint').slice(27, 30)).toEqual(['67.5', '70', '72.5']);
    expect(ends(texts(preset('default'), 'weeks'))).toEqual(['4', '229', 46]);
  });

  test('covers at least a quarter of the slider', () => {
    expect(ends(texts(set('fee', '0'), 'fee'))).toEqual(['0', '25', 51]);
    expect(ends(texts(set('exit', '1'), 'exit'))).toEqual(['1', '3.25', 46]);
  });

  test('goes from a tenth to ten times the present value on a logarithmic slider, in two digits', () => {
    expect(ends(texts(preset('default'), 'market'))).toEqual(['2000', '200000', 41]);
    expect(texts(preset('default'), 'market').slice(19, 23)).toEqual(['18000', '20000', '22000', '25000']);
    expect(ends(texts(set('steady', '0'), 'steady'))).toEqual(['0', '100', 31]);
    expect(ends(texts(set('steady', '99999'), 'steady'))).toEqual(['1100', '100000', 41]);
  });

  test('reaches a value that was typed beyond the slider', () => {
    expect(ends(texts(set('exit', '15'), 'exit'))).toEqual(['1', '15', 57]);
    expect(texts(set('exit', '0.5'), 'exit')[0]).toBe('0.5');
    expect(texts(set('mint', '70.37'), 'mint')).toContain('70.37');
  });

  test('is nothing when the scenario does not use the control', () => {
    expect(mapAxis(preset('online-shop'), 'market')).toBeNull();
  });

  test('has people and weeks in whole numbers', () => {
    for (const id of ['weeks', 'places'] as const) {
      expect(texts(preset('default'), id).filter((text) => !/^\d+$/.test(text))).toEqual([]);
    }
    expect(texts(set('steady', '3'), 'steady').filter((text) => !/^\d+$/.test(text))).toEqual([]);
  });

  const anyScenario = fc.oneof(
    fc.constantFrom(...PRESET_NAMES).map(preset),
    arbitraryScenario({ orders: 5000, periods: 40 }).map((raw) => mustRead(raw, 'fast')),
  );
  test(`of any control of any scenario is short, rising, and holds the present value (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const id of varied(scenario)) {
          const axis = mapAxis(scenario, id);
          const present = control(id).get(scenario) as string;
          if (!axis) throw new Error(`There is no axis for ${id}.`);
          const numbers = axis.texts.map(Number);
          expect(axis.texts).toContain(present);
          expect(axis.texts.length).toBeLessThanOrEqual(64);
          expect(axis.texts.length).toBeGreaterThan(1);
          expect(numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number))).toBe(true);
          const field = numericField(scenario, axis.field);
          const typed = axis.texts.map((text) => field.get(control(id).set(scenario, text)));
          expect(axis.values).toEqual(typed);
        }
      }),
      { seed, numRuns: 60 },
    );
  });
});
