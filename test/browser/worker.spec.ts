import { expect, test } from '@playwright/test';

// One after the other: they are about time, and share two cores.
test.describe.configure({ mode: 'default' });

test.beforeEach(async ({ page }) => {
  await page.goto('http://localhost:4175/');
  await page.waitForFunction(() => 'worker' in window);
});

/** Times are printed, not judged: they depend on the machine and on what else it does. */
function print(title: string, numbers: Record<string, unknown>): void {
  const parts = Object.entries(numbers).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? Math.round(value * 10) / 10 : value}`,
  );
  console.log(`${title}: ${parts.join(', ')}`);
}

test('a run in the worker is the run on the page, bit for bit', async ({ page }) => {
  expect(await page.evaluate(() => window.worker.differingRuns())).toEqual([]);
});

test('a faulty scenario comes back with its faults', async ({ page }) => {
  expect(await page.evaluate(() => window.worker.fault())).toMatchObject({
    name: 'ScenarioError',
    faults: [{ code: 'missing' }, { code: 'missing' }, { code: 'missing' }],
  });
});

test('a worker killed in the middle of a run is replaced, and the run is done again', async ({ page }) => {
  expect(await page.evaluate(() => window.worker.kill(1))).toEqual({
    outcome: 'right',
    otherRunsAreRight: true,
    nextIsRight: true,
    workers: 3,
  });
});

test('a run that is killed twice is lost, and nothing else is', async ({ page }) => {
  expect(await page.evaluate(() => window.worker.kill(2))).toEqual({
    outcome: 'WorkerLostError',
    otherRunsAreRight: true,
    nextIsRight: true,
    workers: 4,
  });
});

test('a sweep of 64 × 64 runs in workers never holds up the page', async ({ page }) => {
  const sweep = await page.evaluate(() => window.worker.sweep(64, {}));
  print('64 × 64 in workers', sweep);
  expect(sweep).toMatchObject({ cells: 4096, numbers: 4096 });
  expect(sweep.reports).toBeGreaterThan(5);
  expect(sweep.first).toBeLessThan(sweep.total / 2);
  expect(sweep.longest).toBeLessThan(sweep.total / 10);
});

test('without workers the page does the sweep itself, and stays alive', async ({ page }) => {
  const sweep = await page.evaluate(() => window.worker.sweep(40, { workers: false }));
  print('40 × 40 on the page', sweep);
  expect(sweep).toMatchObject({ cells: 1600, numbers: 1600 });
  // Milliseconds are for the bench; here, that it let go of the page again and again.
  expect(sweep.reports).toBeGreaterThan(5);
  expect(sweep.longest).toBeLessThan(sweep.total / 3);
});

test('in a sandboxed frame, where workers are refused, everything works as well', async ({ page }) => {
  await page.setContent('<iframe sandbox="allow-scripts" src="http://localhost:4175/"></iframe>');
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame?.waitForFunction(() => 'worker' in window);
  expect(await frame?.evaluate(() => window.worker.canMakeWorker())).toBe(false);
  expect(await frame?.evaluate(() => window.worker.differingRuns())).toEqual([]);
  expect(await frame?.evaluate(() => window.worker.sweep(8, {}))).toMatchObject({ cells: 64, numbers: 64 });
});

test('while a slider is dragged, the last request is always answered', async ({ page }) => {
  const drag = await page.evaluate(() => window.worker.drag(30));
  print('30 requests, one per frame', drag);
  expect(drag.lastAnswered).toBe(true);
});
