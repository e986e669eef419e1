import { afterEach, expect, test, vi } from 'vitest';
import { OnNeed } from '../../src/pages/explore/on-need.svelte';

const online: (() => void)[] = [];
vi.stubGlobal('addEventListener', (_: string, call: () => void) => online.push(call));
afterEach(() => void online.splice(0));

/** What takes its answers one by one; null: it cannot be fetched. */
function fetching(...answers: (string | null)[]) {
  return vi.fn(async () => {
    const answer = answers.shift() ?? null;
    if (answer === null) throw new TypeError('Failed to fetch');
    return answer;
  });
}

test('what is not needed is not fetched, and what is there is not fetched again', async () => {
  let isNeeded = false;
  const fetch = fetching('flags');
  const part = new OnNeed(fetch, () => isNeeded);
  await part.load();
  expect([part.loaded, fetch.mock.calls.length]).toEqual([null, 0]);
  isNeeded = true;
  await part.load();
  await part.load();
  expect([part.loaded, fetch.mock.calls.length]).toEqual(['flags', 1]);
});

test('what could not be fetched is missing as long as it is needed, and is fetched when it is asked for again', async () => {
  let isNeeded = true;
  const part = new OnNeed(fetching(null, 'flags'), () => isNeeded);
  await part.load();
  expect(part.isMissing).toBe(true);
  isNeeded = false;
  expect(part.isMissing).toBe(false);
  isNeeded = true;
  await part.load();
  expect([part.loaded, part.isMissing]).toEqual(['flags', false]);
});

test('what could not be fetched is fetched when the network is back', async () => {
  const part = new OnNeed(fetching(null, 'flags'));
  await part.load();
  online[0]?.();
  await vi.waitFor(() => expect([part.loaded, part.isMissing]).toEqual(['flags', false]));
});

test('what could not be fetched ahead is not missed before it is needed', async () => {
  const part = new OnNeed(fetching(null, null, 'flags'));
  await part.loadAhead();
  expect([part.isMissing, online]).toEqual([false, []]);
  await part.load();
  expect(part.isMissing).toBe(true);
  await part.loadAhead();
  expect([part.loaded, part.isMissing]).toEqual(['flags', false]);
});
