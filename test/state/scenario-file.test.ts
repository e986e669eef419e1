import { describe, expect, test } from 'vitest';
import { rawScenario } from '../../src/analysis/raw-scenario';
import { runFile } from '../../src/analysis/run-file';
import { runFast } from '../../src/cohorts/simulate';
import { preset, PRESET_NAMES } from '../../src/scheme/presets';
import type { Scenario } from '../../src/scheme/scenario';
import { keeping } from '../../src/state/kept';
import { viewOfFile } from '../../src/state/scenario-file';
import { decodeView, encodeView } from '../../src/state/url';
import { plainView } from '../../src/state/view';

const rules = (scenario: Scenario) => JSON.stringify(rawScenario(scenario));

describe('a file opened on Explore', () => {
  test.each(PRESET_NAMES)('that holds a preset shows that preset (%s)', (name) => {
    expect(viewOfFile(rules(preset(name)))).toEqual({ view: plainView(name) });
    expect(viewOfFile(runFile(preset(name), runFast(preset(name))))).toEqual({ view: plainView(name) });
  });

  test('that holds other rules shows them, and their link does too', () => {
    const scenario: Scenario = {
      ...preset('online-shop'),
      name: 'mine',
      periods: 80,
      events: [{ at: 3, kind: 'skim', share: '0.5' }],
    };
    const opened = viewOfFile(rules(scenario));
    if (!('view' in opened)) throw new Error('It is a good one.');
    expect(opened.view.scenario).toEqual({ ...scenario, name: null });
    expect(decodeView(encodeView(opened.view))).toEqual({ view: opened.view, problems: [] });
  });

  test('has all its faults found', () => {
    const opened = viewOfFile(JSON.stringify({ ...rawScenario(preset('default')), periods: 0, extra: 1 }));
    expect('faults' in opened && opened.faults.map(({ code }) => code)).toEqual(['unknown', 'not-allowed']);
    expect(viewOfFile('{')).toHaveProperty('faults.0.code', 'not-json');
  });

  test('may have no more weeks than a screen can show', () => {
    expect(viewOfFile(rules({ ...preset('default'), periods: 521 }))).toEqual({
      faults: [
        { code: 'not-allowed', path: 'periods', holds: '521', allowed: { kind: 'whole', min: 1, max: 520 } },
      ],
    });
  });

  test('may be no longer than a link', () => {
    const events = Array.from({ length: 2000 }, () => ({ at: 1, kind: 'skim', share: '0.001' }) as const);
    expect(viewOfFile(rules({ ...preset('default'), events }))).toEqual({ tooLargeForLink: true });
  });

  test('is short enough that its link also holds as long a one to compare with', () => {
    const withEvents = (count: number) => {
      const events = Array.from(
        { length: count },
        (_, i) => ({ at: i % 60, kind: 'skim', share: '0.001' }) as const,
      );
      return viewOfFile(rules({ ...preset('default'), events }));
    };
    const counts = Array.from({ length: 40 }, (_, i) => 25 * i);
    const longest = counts
      .map(withEvents)
      .filter((opened) => 'view' in opened)
      .at(-1);
    if (!longest) throw new Error('Some are good ones.');
    const compared = { ...keeping(longest.view), week: 3, noise: '0.3', goodsWorth: '12.34' };
    expect(encodeView(longest.view).length).toBeGreaterThan(9000);
    expect(decodeView(encodeView(compared))).toEqual({ view: compared, problems: [] });
  });
});
