import { expose, transferHandlers, wrap } from 'comlink';
import { describe, expect, test } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import { ScenarioError } from '../../src/scheme/fault';
import { preset, PRESET_NAMES } from '../../src/scheme/presets';
import { readScenarioText } from '../../src/scheme/read-text';
import { aborted } from '../../src/worker/slices';
import {
  buffersIn,
  errorOf,
  moved,
  problemOf,
  scenarioJson,
  sendErrorsAsProblems,
} from '../../src/worker/wire';

describe('a run on its way from the worker', () => {
  test('arrives with every number it left with, and leaves nothing behind', () => {
    const run = runFast(preset('default'), { history: true });
    const before = structuredClone(run);
    const buffers = buffersIn(run);
    const arrived = structuredClone(run, { transfer: buffers });
    expect(arrived).toEqual(before);
    expect(buffers.length).toBeLessThan(6);
    expect(buffersIn(run).every((buffer) => buffer.byteLength === 0)).toBe(true);
    expect(buffersIn(arrived).some((buffer) => buffer.byteLength > 0)).toBe(true);
  });

  test('travels light: all its series of doubles lie in one buffer, one after the other', () => {
    const { periods, cohorts, history } = runFast(preset('default'));
    expect(history).toBe(null);
    const { t: _, ...sums } = cohorts;
    const { outcomes, newcomers, ...rest } = periods;
    const series = [...Object.values(rest), newcomers, ...Object.values(outcomes), ...Object.values(sums)];
    const ends = new Map(series.map(({ byteOffset, byteLength }) => [byteOffset, byteOffset + byteLength]));
    expect(new Set(series.map(({ buffer }) => buffer)).size).toBe(1);
    expect(ends.size).toBe(series.length);
    let end = 0;
    for (let i = 0; i < series.length; i++) end = ends.get(end) ?? NaN;
    expect(end).toBeGreaterThan(17_000);
    expect(end).toBeLessThanOrEqual(series[0]?.buffer.byteLength ?? 0);
  });

  test('names a buffer once, however many arrays lie in it', () => {
    const buffer = new ArrayBuffer(16);
    expect(buffersIn({ a: new Uint8Array(buffer, 0, 8), b: [new Float64Array(buffer, 8)] })).toEqual([
      buffer,
    ]);
    expect(buffersIn({ text: 'x', nothing: null, number: 1 })).toEqual([]);
  });
});

describe('an error on its way from the worker', () => {
  const over = (error: unknown) => errorOf(structuredClone(problemOf(error)));

  test('keeps all its faults', () => {
    const faults = [{ code: 'not-json', line: 3, column: 7 } as const];
    const arrived = over(new ScenarioError(faults));
    expect(arrived).toBeInstanceOf(ScenarioError);
    expect((arrived as ScenarioError).faults).toEqual(faults);
  });

  test('keeps name and message when it is something else', () => {
    expect(over(new RangeError('too far'))).toMatchObject({ name: 'RangeError', message: 'too far' });
    expect(over('just text')).toMatchObject({ name: 'Error', message: 'just text' });
    expect(over(aborted('Enough.'))).toMatchObject({ name: 'AbortError', message: 'Enough.' });
    expect(over(aborted('Enough.'))).toBeInstanceOf(DOMException);
  });

  test('passes through comlink', async () => {
    sendErrorsAsProblems();
    const { port1, port2 } = new MessageChannel();
    const faults = [{ code: 'unknown', path: 'x', known: ['y'] } as const];
    const service = {
      fault: () => Promise.reject(new ScenarioError(faults)),
      error: () => Promise.reject(new TypeError('no')),
      run: async () => moved(runFast(preset('online-shop'))),
    };
    expose(service, port1);
    const there = wrap<typeof service>(port2);
    await expect(there.fault()).rejects.toMatchObject({ name: 'ScenarioError', faults });
    await expect(there.error()).rejects.toMatchObject({ name: 'TypeError', message: 'no' });
    expect(await there.run()).toEqual(runFast(preset('online-shop')));
    port1.close();
    expect(transferHandlers.has('throw')).toBe(true);
  });
});

test('a scenario arrives as it was checked, whatever it leaves out', () => {
  for (const name of PRESET_NAMES) {
    expect(readScenarioText(scenarioJson(preset(name)))).toEqual({ scenario: preset(name) });
  }
  expect(scenarioJson('not even JSON')).toBe('not even JSON');
});
