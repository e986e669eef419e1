import { describe, expect, test, vi } from 'vitest';
import { rawScenario } from '../../src/analysis/raw-scenario';
import { runFast } from '../../src/cohorts/simulate';
import { runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import { sweepOver } from '../../src/worker/sweep-over';
import { byHand, clientOf, grid, handled, scenario, settled } from './clients';
import { FakeWorker, until } from './fake-worker';

describe('when a worker dies', () => {
  test('the run in it is done again in a new one, and nobody notices', async () => {
    const { client, asked } = handled();
    const run = client.simulate('x');
    await until(() => asked.length === 1);
    FakeWorker.made[0]?.fail();
    await until(() => asked.length === 2);
    asked[1]?.finish('done');
    expect(await run).toBe('done');
    expect(FakeWorker.made.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  test('twice under the same run, that run says so; the next one works', async () => {
    const { client, asked } = handled();
    const run = settled(client.simulate('deadly'));
    for (const times of [1, 2]) {
      await until(() => asked.length === times && FakeWorker.made.at(-1)?.hasAnswered === true);
      FakeWorker.made.at(-1)?.fail('out of memory');
    }
    expect(await run).toMatchObject({
      error: { name: 'WorkerLostError', message: expect.stringContaining('out of memory') },
    });
    const next = client.simulate('harmless');
    await until(() => asked.length === 3);
    asked[2]?.finish('done');
    expect(await next).toBe('done');
  });

  test('runs in other workers go on', async () => {
    const client = clientOf();
    const audit = client.audit(preset('small-basket'));
    const run = client.simulate(scenario);
    await until(() => FakeWorker.made.length === 2);
    FakeWorker.made[1]?.fail();
    expect(await run).toEqual(runFast(scenario));
    expect((await audit).exact).toEqual(runExact(preset('small-basket')));
    expect(FakeWorker.made[0]?.isTerminated).toBe(false);
  });

  test('a sweep loses no cell', async () => {
    let killed = false;
    const whole = await sweepOver(clientOf().lanes, grid, 'price', {
      onProgress: () => {
        if (!killed) FakeWorker.made[1]?.fail();
        killed = true;
      },
    });
    expect(whole.values).toEqual(byHand());
  });

  test('without a word, its silence gives it away', async () => {
    const { client, asked } = handled({ silence: 20 });
    const warm = client.simulate('warm');
    await until(() => asked.length === 1);
    asked[0]?.finish();
    await warm;
    const run = client.simulate('x');
    await until(() => asked.length === 2);
    FakeWorker.made[0]?.terminate();
    await until(() => asked.length === 3);
    asked[2]?.finish('done');
    expect(await run).toBe('done');
  });
});

describe('where there can be no worker', () => {
  test.each([
    [
      'because making one throws',
      () => {
        throw new DOMException('not here', 'SecurityError');
      },
    ],
    [
      'because none of them starts',
      () => {
        const worker = new FakeWorker({});
        queueMicrotask(() => worker.fail());
        return worker;
      },
    ],
  ])('%s, runs happen on the page', async (_, makeWorker) => {
    const make = vi.fn(makeWorker);
    const client = clientOf({ makeWorker: make });
    expect(await client.simulate(scenario)).toEqual(runFast(scenario));
    const tries = make.mock.calls.length;
    expect((await sweepOver(client.lanes, grid, 'price')).values).toEqual(byHand());
    expect(make.mock.calls.length).toBe(tries);
    expect(tries).toBeLessThanOrEqual(2);
  });

  test('long jobs let the event loop turn', async () => {
    const crowded = mustRead({
      ...rawScenario(scenario),
      arrivals: { kind: 'bass', market: '200000', p: '0.001', q: '0.12' },
    });
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const audit = await clientOf({ makeWorker: null }).audit(crowded);
    clearInterval(timer);
    expect(audit.exact).toEqual(runExact(crowded));
    expect(turns).toBeGreaterThan(1);
  });
});
