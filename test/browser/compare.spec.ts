import { expect, fits, isAccessible, openExplore, openRules, sentence, test } from './support';

const BOTH = '?v=1&fee=0.4&noise=0.3&against=preset=local-shop%26fee=0.1';

test('what is shown can be kept, changed, swapped and let go, and back undoes each step', async ({
  page,
}) => {
  await openExplore(page, 'en');
  await openRules(page);
  const panel = page.locator('[data-part=rules]');
  await panel.getByRole('button', { name: 'Keep this to compare' }).press('Enter');
  await expect(page).toHaveURL(/against=preset=default$/);
  await expect(panel.getByRole('button', { name: 'Let go of A' })).toBeFocused();
  await expect(page.getByText('A is kept. Change something').first()).toBeVisible();
  const fee = page.getByRole('textbox', { name: 'kept at cash-out' });
  await fee.fill('40');
  await fee.blur();
  await expect(page.getByText('kept at cash-out: A 20%, now 40%')).toBeVisible();
  const compared = page.getByText(/^Against A: /).first();
  await expect(compared).toContainText('A 155 of 19,993');
  await expect(page.locator('[data-part=pool] svg text', { hasText: /^A$/ })).toHaveCount(1);
  const before = await sentence(page).textContent();
  await panel.getByRole('button', { name: 'Swap with A' }).press('Enter');
  await expect(page).toHaveURL(/\?v=1&against=preset=default%26fee=0\.4$/);
  await expect(compared).toContainText('155 of 19,993; A');
  await page.goBack();
  await expect(sentence(page)).toHaveText(before ?? '');
  await expect(page).toHaveURL(/fee=0\.4&against=preset=default$/);
  await panel.getByRole('button', { name: 'Let go of A' }).press('Enter');
  await expect(compared).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('A 155');
});

test('chance is worked out once the hand rests, and said with its range', async ({ page }) => {
  await openExplore(page, 'en');
  await openRules(page);
  await page.getByRole('checkbox', { name: 'who comes depends on chance' }).check();
  await expect(page).toHaveURL(/noise=0\.3$/);
  const said = page.getByRole('status').filter({ hasText: /^By chance/ });
  await expect(said).toContainText(/in 9 of 10 runs \d+ to \d+ of about/, { timeout: 15_000 });
  const before = await said.textContent();
  const give = page.getByRole('slider', { name: 'give or take' });
  await give.press('ArrowRight');
  await expect(said).toHaveCount(0);
  await expect(said).toContainText('give or take 35%', { timeout: 15_000 });
  expect(await said.textContent()).not.toBe(before);
  await page.goBack();
  await expect(said).toHaveText(before ?? '', { timeout: 15_000 });
});

test('a link with both shows both, in the other language and theme too, and axe finds nothing', async ({
  page,
}) => {
  await openExplore(page, 'en', BOTH);
  await expect(page.getByText(/^By chance/).first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(/^Against A, which ends with week 60/).first()).toBeVisible();
  await page.getByRole('button', { name: /Switch to/ }).click();
  await page.locator('a.switch').click();
  await page.locator('html[data-parts=alive]').waitFor({ state: 'attached' });
  await expect(page).toHaveURL(/\/zh\/explore\/\?v=1&fee=0\.4&noise=0\.3&against=/);
  await expect(page.getByText(/^和 A（到第 60 周为止）比/).first()).toBeVisible();
  await expect(page.getByText(/^看运气（/).first()).toBeVisible({ timeout: 15_000 });
  await openRules(page);
  await expect(page.getByText('A：本地商家，1.2 倍出局，改过的')).toBeVisible();
  await isAccessible(page);
  await fits(page);
});

test('tables hold both runs and the range', async ({ page }) => {
  await openExplore(page, 'en', BOTH);
  await expect(page.getByText(/^By chance/).first()).toBeVisible({ timeout: 15_000 });
  await page
    .locator('[data-part=pool]')
    .getByRole('button', { name: /^Table, full screen, download/ })
    .press('Enter');
  await page.getByRole('group').getByRole('button', { name: 'Table', exact: true }).press('Enter');
  const head = page.getByRole('dialog').getByRole('columnheader');
  await expect(head).toHaveText([
    'Week',
    'In the pool (¥)',
    'A: In the pool (¥)',
    '9 of 10 runs: In the pool (¥)',
  ]);
  const last = page.getByRole('dialog').getByRole('row').last().getByRole('cell');
  await expect(last.nth(1)).toHaveText('–');
  await expect(last.nth(2)).toHaveText(/^¥[\d,.]+ to ¥[\d,.]+$/);
});

test('a bad part of what is kept is explained, and the rest of it holds', async ({ page }) => {
  await openExplore(page, 'en', '?v=1&against=preset=local-shop%26fee=7%26<img src onerror=alert(1)>');
  const notice = page.getByRole('status').filter({ hasText: 'Not everything in this link' });
  await expect(notice.getByRole('listitem')).toHaveCount(2);
  await expect(notice).toContainText('kept to compare with (against), fee holds "7"');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.getByText(/^Against A/).first()).toBeVisible();
});

test('working out chance and playing beside A never hold up the page', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await openExplore(page, 'en', BOTH);
  await openRules(page);
  const said = page.getByText(/^By chance/).first();
  await expect(said).toBeVisible({ timeout: 15_000 });
  const fee = page.getByRole('slider', { name: 'kept at cash-out' });
  const time = page.getByRole('slider', { name: 'Week shown' });
  const week = async () => Number(await time.inputValue());
  // Milliseconds depend on the machine and on what else it does, which can only add to them: what the page itself would do
  // shows in each of three turns. 0 is no task of 50 or more.
  const parts: number[] = [];
  while (parts.length < 3 && !parts.some((part) => part < 0.1)) {
    await time.press('End');
    await page.evaluate(() => ((window as unknown as { longest: number }).longest = 0));
    const start = Date.now();
    for (let i = 0; i < 5; i++) await fee.press('ArrowRight');
    await expect(said).toBeHidden();
    await expect(said).toBeVisible({ timeout: 15_000 });
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => (await week()) % 104).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Pause' }).click();
    const total = Date.now() - start;
    const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    console.log(`beside A and by chance: longest task ${longest} of ${total} ms`);
    parts.push(longest / total);
  }
  expect(Math.min(...parts)).toBeLessThan(0.1);
});
