import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../src/analysis/audit';
import { uncertaintyBands } from '../../src/analysis/uncertainty';
import { runFast } from '../../src/cohorts/simulate';
import { journalOf, runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';
import type { AuditedRun } from '../../src/worker/api';
import { Simulation } from '../../src/worker/simulation';
import { sweepOver } from '../../src/worker/sweep-over';
import { abort, byHand, clientOf, grid, handled, scenario, settled } from './clients';
import { FakeWorker, until } from './fake-worker';

describe.each([
  ['in a worker', () => new FakeWorker()],
  ['on the page', null],
])('%s', (_, makeWorker) => {
  test('a run is the engine’s, to the last bit', async () => {
    expect(await clientOf({ makeWorker }).simulate(scenario, { history: true })).toEqual(
      runFast(scenario, { history: true }),
    );
  });

  test('the faults of a scenario come back as faults, and the next run works', async () => {
    const client = clientOf({ makeWorker });
    await expect(client.simulate('{')).rejects.toMatchObject({
      name: 'ScenarioError',
      faults: [{ code: 'not-json' }],
    });
    await expect(client.audit('{"version": 2}')).rejects.toMatchObject({ name: 'ScenarioError' });
    expect(await client.simulate(scenario)).toEqual(runFast(scenario));
  });

  test('a sweep has the numbers of a sweep by hand, and shows them as they come', async () => {
    const parts: number[] = [];
    const whole = await sweepOver(clientOf({ makeWorker }).lanes, grid, 'price', {
      onProgress: ({ part, done, values }) => {
        parts.push(part);
        expect(done.reduce((sum, one) => sum + one, 0)).toBe(Math.round(part * values.length));
      },
    });
    expect(whole.values).toEqual(byHand());
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.at(-1)).toBe(1);
  });

  test('an audit has both runs, how they differ, and the first entries', async () => {
    const parts: number[] = [];
    const { exact, entries, differences } = await clientOf({ makeWorker }).audit(preset('online-shop'), {
      firstEntries: 7,
      onProgress: (part) => parts.push(part),
    });
    expect(exact).toEqual(runExact(preset('online-shop')));
    expect(entries).toEqual([...journalOf(preset('online-shop'))].slice(0, 7));
    expect(differences).toEqual(compareRuns(runFast(preset('online-shop'), { careful: true }), exact));
    expect(parts.length).toBeGreaterThan(0);
  });

  test('uncertainty has the bands of the same seed', async () => {
    const settings = { runs: 5, sd: 0.3, seed: 11 };
    const steps = uncertaintyBands(scenario, settings);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(await clientOf({ makeWorker }).uncertainty(scenario, settings)).toEqual(step.value);
  });

  test('a cancelled job rejects at once and leaves the rest alone', async () => {
    const client = clientOf({ makeWorker });
    const stop = new AbortController();
    const audit = settled(client.audit(scenario, { signal: stop.signal, onProgress: () => stop.abort() }));
    const other = client.audit(preset('small-basket'));
    expect(await audit).toMatchObject({ error: abort });
    expect((await other).exact).toEqual(runExact(preset('small-basket')));
    await expect(
      sweepOver(client.lanes, grid, 'price', { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject(abort);
    await expect(client.simulate(scenario, { signal: stop.signal })).rejects.toMatchObject(abort);
  });

  test('a sweep can be cancelled while it runs', async () => {
    const stop = new AbortController();
    const sweep = sweepOver(clientOf({ makeWorker }).lanes, grid, 'price', {
      signal: stop.signal,
      onProgress: ({ part }) => part < 1 && stop.abort(),
    });
    await expect(sweep).rejects.toMatchObject(abort);
  });
});

test('a cancelled job ends in the worker too, after the slice it is in', async () => {
  const ends: string[] = [];
  class Watched extends Simulation {
    override async audit(...request: Parameters<Simulation['audit']>): Promise<AuditedRun> {
      return super.audit(...request).catch((error: Error) => {
        ends.push(error.name);
        throw error;
      });
    }
  }
  const stop = new AbortController();
  const client = clientOf({ makeWorker: () => new FakeWorker(new Watched()) });
  const audit = client.audit(scenario, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(audit).rejects.toMatchObject(abort);
  await until(() => ends.length > 0);
  expect(ends).toEqual(['AbortError']);
});

test('progress that arrives after the result is not told any more', async () => {
  let late: Promise<void> | undefined;
  class Straggler extends Simulation {
    override async audit(...[, , , onProgress]: Parameters<Simulation['audit']>): Promise<AuditedRun> {
      late = new Promise((resolve) => setTimeout(resolve, 20)).then(() => onProgress(1));
      return 'done' as unknown as AuditedRun;
    }
  }
  const parts: number[] = [];
  const client = clientOf({ makeWorker: () => new FakeWorker(new Straggler()) });
  expect(await client.audit(scenario, { onProgress: (part) => parts.push(part) })).toBe('done');
  await late;
  expect(parts).toEqual([]);
});

test('closing ends what runs; a later call starts anew', async () => {
  const client = clientOf();
  const audit = settled(client.audit(scenario));
  await until(() => FakeWorker.made.length === 1);
  client.close();
  expect(await audit).toMatchObject({ error: abort });
  expect(FakeWorker.made[0]?.isTerminated).toBe(true);
  expect(await client.simulate(scenario)).toEqual(runFast(scenario));
});

describe('a run beside the one shown', () => {
  test('neither waits for it nor overtakes it', async () => {
    const { client, asked } = handled({ patience: { grace: 1, limit: 2 } });
    const shown = client.simulate('B');
    const beside = client.simulateBeside('A');
    await until(() => asked.length === 2);
    asked.find(({ json }) => json === 'A')?.finish('run A');
    expect(await beside).toBe('run A');
    asked.find(({ json }) => json === 'B')?.finish('run B');
    expect(await shown).toBe('run B');
  });

  test('gives way to a later one, and never has its worker stopped', async () => {
    const { client, asked } = handled({ patience: { grace: 1, limit: 2 } });
    const first = settled(client.simulateBeside('old'));
    await until(() => asked.length === 1);
    const second = client.simulateBeside('new');
    expect(await first).toMatchObject({ error: abort });
    await new Promise((resolve) => setTimeout(resolve, 20));
    asked[0]?.finish();
    await until(() => asked.length === 2);
    asked[1]?.finish('new');
    expect(await second).toBe('new');
    expect(FakeWorker.made.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  });
});

describe('of several runs', () => {
  test('only the first and the last reach the worker when they come at once', async () => {
    const { client, asked } = handled({ patience: { grace: 1000, limit: 2000 } });
    const runs = ['1', '2', '3', '4'].map((json) => settled(client.simulate(json)));
    await until(() => asked.length === 1);
    asked[0]?.finish('first');
    await until(() => asked.length === 2);
    asked[1]?.finish('last');
    expect(await Promise.all(runs)).toMatchObject([
      { value: 'first' },
      { error: abort },
      { error: abort },
      { value: 'last' },
    ]);
    expect(asked.map(({ json }) => json)).toEqual(['1', '4']);
  });

  test('an overtaken one is given up within a frame, though the worker is still at it', async () => {
    const { client, asked } = handled();
    const old = settled(client.simulate('old'));
    await until(() => asked.length === 1);
    const next = client.simulate('new');
    expect(await old).toMatchObject({ error: abort });
    expect(asked.length).toBe(1);
    asked[0]?.finish();
    await until(() => asked.length === 2);
    asked[1]?.finish('new');
    expect(await next).toBe('new');
    expect(FakeWorker.made.length).toBe(1);
  });

  test('one that keeps a newer one waiting too long is stopped with its worker', async () => {
    const { client, asked } = handled({ patience: { limit: 30 } });
    const old = settled(client.simulate('endless'));
    await until(() => asked.length === 1);
    const next = client.simulate('new');
    await until(() => asked.length === 2);
    asked[1]?.finish('new');
    expect(await next).toBe('new');
    expect(await old).toMatchObject({ error: abort });
    expect(FakeWorker.made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test('one that nobody overtakes may take as long as it likes', async () => {
    const { client, asked } = handled({ patience: { grace: 1, limit: 2 } });
    const run = client.simulate('slow');
    await until(() => asked.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    asked[0]?.finish('done');
    expect(await run).toBe('done');
  });

  test('one that waits can be cancelled without a trace', async () => {
    const { client, asked } = handled({ patience: { grace: 5, limit: 10 } });
    const first = client.simulate('first');
    const stop = new AbortController();
    const second = settled(client.simulate('second', { signal: stop.signal }));
    stop.abort();
    expect(await second).toMatchObject({ error: abort });
    await until(() => asked.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    asked[0]?.finish('first');
    expect(await first).toBe('first');
    const third = client.simulate('third');
    await until(() => asked.length === 2);
    asked[1]?.finish();
    await third;
    expect(asked.map(({ json }) => json)).toEqual(['first', 'third']);
  });
});
