import { describe, expect, test } from 'vitest';
import { aborted, nextTask, runInSlices, type Steps } from '../../src/worker/slices';

/** A job of `count` steps, on a clock that a step moves on by one millisecond. */
function job(count: number) {
  let time = 0;
  function* steps(): Steps<string> {
    for (let i = 1; i <= count; i++) {
      time++;
      yield i / count;
    }
    return 'done';
  }
  return { steps: steps(), now: () => time, at: () => time };
}

describe('runInSlices', () => {
  test('lets others have their turn after every slice, and says how much is done', async () => {
    const { steps, now } = job(20);
    const parts: number[] = [];
    let turns = 0;
    const result = await runInSlices(steps, {
      now,
      onProgress: (part) => parts.push(part),
      yieldToLoop: async () => void turns++,
    });
    expect(result).toBe('done');
    expect(parts).toEqual([8 / 20, 16 / 20, 1]);
    expect(turns).toBe(2);
  });

  test('runs a short job in one slice', async () => {
    const { steps, now } = job(3);
    expect(await runInSlices(steps, { now, yieldToLoop: () => Promise.reject(new Error('yielded')) })).toBe(
      'done',
    );
  });

  test('makes at least one step per slice, however slow the step', async () => {
    const { steps, now, at } = job(5);
    await runInSlices(steps, { now, milliseconds: 0 });
    expect(at()).toBe(5);
  });

  test('stops between two slices when it is aborted', async () => {
    const { steps, now, at } = job(1000);
    const stop = new AbortController();
    const run = runInSlices(steps, {
      now,
      signal: stop.signal,
      onProgress: (part) => part >= 0.016 && stop.abort(aborted('Enough.')),
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError', message: 'Enough.' });
    expect(at()).toBe(16);
  });

  test('does not begin when it is aborted beforehand', async () => {
    const { steps, at } = job(10);
    await expect(runInSlices(steps, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(at()).toBe(0);
  });

  test('passes on what a step throws', async () => {
    function* broken(): Steps<never> {
      throw new RangeError('too much');
    }
    await expect(runInSlices(broken())).rejects.toThrow(new RangeError('too much'));
  });

  test('really gives way to timers and messages', async () => {
    const seen: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => seen.push('message');
    port2.postMessage(null);
    setTimeout(() => seen.push('timer'), 0);
    const endless = (function* (): Steps<never> {
      for (;;) yield 0;
    })();
    const stop = new AbortController();
    const run = runInSlices(endless, { signal: stop.signal });
    while (seen.length < 2) await nextTask();
    stop.abort();
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    port1.close();
    expect(seen.sort()).toEqual(['message', 'timer']);
  });
});
