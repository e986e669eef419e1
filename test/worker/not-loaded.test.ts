import { afterEach, expect, test, vi } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { NOT_LOADED } from '../../src/worker/api';

const ENGINES = '../../src/worker/simulation';
const JOBS = '../../src/worker/jobs';
const unreachable = () => {
  throw new TypeError('Failed to fetch dynamically imported module');
};

afterEach(() => {
  vi.doUnmock(ENGINES);
  vi.doUnmock(JOBS);
  vi.resetModules();
});

test('engines that could not be fetched are said to be missing, and fetched when they are needed again', async () => {
  const { SimulationClient } = await import('../../src/worker/client');
  const client = new SimulationClient({ makeWorker: null });
  vi.doMock(ENGINES, unreachable);
  await client.prepare();
  await expect(client.simulate(preset('small-basket'))).rejects.toThrow(NOT_LOADED);
  await expect(client.simulateBeside(preset('small-basket'))).rejects.toThrow(NOT_LOADED);
  vi.doUnmock(ENGINES);
  expect(await client.simulate(preset('small-basket'))).toEqual(runFast(preset('small-basket')));
});

test('what only the tools need is fetched with their first job, and missed by nobody else', async () => {
  vi.doMock(JOBS, unreachable);
  const { SimulationClient } = await import('../../src/worker/client');
  const client = new SimulationClient({ makeWorker: null });
  expect(await client.simulate(preset('small-basket'))).toEqual(runFast(preset('small-basket')));
  await expect(client.audit(preset('small-basket'))).rejects.toThrow(NOT_LOADED);
  vi.doUnmock(JOBS);
  expect((await client.audit(preset('small-basket'))).fast).toEqual(
    runFast(preset('small-basket'), { careful: true }),
  );
});
