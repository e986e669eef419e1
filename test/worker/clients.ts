import { afterEach } from 'vitest';
import { runCells, startSweep } from '../../src/analysis/sweep';
import { sweepGrid } from '../../src/analysis/sweep-grid';
import { preset } from '../../src/scheme/presets';
import type { SimulationApi } from '../../src/worker/api';
import { SimulationClient, type ClientOptions } from '../../src/worker/client';
import { FakeWorker, HandledApi } from './fake-worker';

export const scenario = preset('default');
export const grid = sweepGrid(
  preset('online-shop'),
  { field: 'scheme.mintRate', values: [0.2, 0.4, 0.6, 0.8, 1] },
  { field: 'scheme.cashOutFee', values: [0, 0.1, 0.2, 0.3] },
);

const opened: SimulationClient[] = [];

export function clientOf(options: Partial<ClientOptions> = {}): SimulationClient {
  const client = new SimulationClient({ makeWorker: () => new FakeWorker(), workers: 2, ...options });
  opened.push(client);
  return client;
}

/** A client whose runs the test answers itself. */
export function handled(options: Partial<ClientOptions> = {}) {
  const api = new HandledApi();
  const makeWorker = () => new FakeWorker(api as Partial<SimulationApi>);
  return { client: clientOf({ makeWorker, ...options }), asked: api.asked };
}

afterEach(() => {
  opened.splice(0).forEach((client) => client.close());
  FakeWorker.made = [];
});

export const abort = { name: 'AbortError' };

/** So that a rejection that is looked at later is not taken for one nobody looks at. */
export function settled(promise: Promise<unknown>) {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}

export function byHand(): Float64Array {
  const sweep = startSweep(grid, 'price');
  runCells(sweep, 0, sweep.order.length);
  return sweep.values;
}
