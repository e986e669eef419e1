import { afterEach, expect, test, vi } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { NOT_LOADED } from '../../src/worker/api';

const ENGINES = '../../src/worker/simulation';

afterEach(() => {
  vi.doUnmock(ENGINES);
  vi.resetModules();
});

test('engines that could not be fetched are said to be missing, and fetched when they are needed again', async () => {
  const { SimulationClient } = await import('../../src/worker/client');
  const client = new SimulationClient({ makeWorker: null });
  vi.doMock(ENGINES, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await client.prepare();
  await expect(client.simulate(preset('small-basket'))).rejects.toThrow(NOT_LOADED);
  await expect(client.simulateBeside(preset('small-basket'))).rejects.toThrow(NOT_LOADED);
  vi.doUnmock(ENGINES);
  expect(await client.simulate(preset('small-basket'))).toEqual(runFast(preset('small-basket')));
});
