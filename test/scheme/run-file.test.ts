import { describe, expect, test } from 'vitest';
import { runFile } from '../../src/analysis/run-file';
import { runFast } from '../../src/cohorts/simulate';
import { faultSentence } from '../../src/i18n/faults';
import { preset, PRESET_NAMES } from '../../src/scheme/presets';
import { readScenarioText } from '../../src/scheme/read-text';
import type { Scenario } from '../../src/scheme/scenario';

const fileOf = (scenario: Scenario) => runFile(scenario, runFast(scenario));

function complaints(file: unknown): readonly string[] {
  const reading = readScenarioText(JSON.stringify(file), 'fast');
  return 'faults' in reading ? reading.faults.map((fault) => faultSentence(fault, 'en')) : [];
}

const good = JSON.parse(fileOf(preset('local-shop'))) as { scenario: object; result: object };

describe('a scenario saved with its result', () => {
  test.each(PRESET_NAMES)('is read back as the very scenario it was (%s)', (name) => {
    expect(readScenarioText(fileOf(preset(name)), 'fast')).toEqual({ scenario: preset(name) });
  });

  test('has its faults named by their place in the file', () => {
    expect(complaints({ ...good, scenario: { ...good.scenario, periods: 0, 'a b': 1 } })).toEqual([
      'scenario["a b"] is not a field here; there may be version, name, scheme, arrivals, behaviour, events, periods, precision.',
      'scenario.periods holds 0; it may hold a whole number from 1 to 5000.',
    ]);
    expect(complaints({ ...good, scenario: 7 })).toEqual([
      'scenario holds 7; it may hold an object with the fields version, name, scheme, arrivals, behaviour, events, periods, precision.',
    ]);
  });

  test('needs its result, and nothing else', () => {
    expect(complaints({ scenario: good.scenario })).toEqual([
      'result is missing; it may hold an object with the fields periods, cohorts, totals.',
    ]);
    expect(complaints({ ...good, result: [] })).toEqual([
      'result holds []; it may hold an object with the fields periods, cohorts, totals.',
    ]);
    expect(complaints({ ...good, note: '' })).toEqual([
      'note is not a field here; there may be scenario, result.',
    ]);
  });

  test('is not believed: what its result holds changes nothing', () => {
    expect(complaints({ ...good, result: { totals: 'a million' } })).toEqual([]);
  });
});
