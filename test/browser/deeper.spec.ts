import type { Page } from '@playwright/test';
import { expect, fits, isAccessible, LANGUAGES, openExplore, openRules, sentence, test } from './support';

/** A scheme with few weeks and people, so that a map of it is soon there. */
const SMALL = 'v=1&preset=online-shop&weeks=6';

const map = (page: Page) => page.getByRole('slider', { name: /Place on the map|图上的位置/ });
const title = (page: Page) => page.locator('.deeper figcaption .title');

for (const language of LANGUAGES) {
  test(`in ${language} each tool opens by its link, and axe finds nothing`, async ({ page }) => {
    await openExplore(page, language, `?${SMALL}&tool=map`);
    await expect(title(page)).toContainText(/best place|better|最好|更好|差不多/);
    await isAccessible(page);
    await fits(page);
    await page.locator('#needed').press('Enter');
    await expect(title(page)).toContainText(/4 weeks|4 周/);
    await isAccessible(page);
    await fits(page);
    await page.locator('#audit').press('Enter');
    await page.locator('.audit').getByRole('button', { name: /600/ }).press('Enter');
    await expect(page.locator('.audit table')).toHaveCount(2);
    await isAccessible(page);
    await fits(page);
    await expect(page).toHaveURL(/tool=audit/);
  });
}

test('on a map the keys move, Enter goes there and back undoes it in one step', async ({ page }) => {
  await openExplore(page, 'en', `?${SMALL}&tool=map`);
  await expect(title(page)).toContainText(/on this map/);
  await expect(map(page)).toHaveAttribute('aria-valuetext', /^into the pool 30%, .* 70%: .* You are here\.$/);
  const before = await sentence(page).textContent();
  await map(page).press('ArrowRight');
  await map(page).press('PageDown');
  await expect(map(page)).toHaveAttribute('aria-valuetext', /^into the pool 31%, .* 45%: [^.]+\.$/);
  await map(page).press('Escape');
  await expect(map(page)).toHaveAttribute('aria-valuetext', /30%, .* 70%/);
  await map(page).press('ArrowRight');
  await map(page).press('ArrowDown');
  await map(page).press('Enter');
  await expect(page).toHaveURL(/pool=0\.31&mint=0\.675/);
  await expect(sentence(page)).not.toHaveText(before ?? '');
  await expect(map(page)).toHaveAttribute('aria-valuetext', /31%, .* 67\.5%.* You are here/);
  await page.goBack();
  await expect(sentence(page)).toHaveText(before ?? '');
  await expect(map(page)).toHaveAttribute('aria-valuetext', /30%, .* 70%.* You are here/);
});

test('a mouse clicks its way; a finger reads first, and then a button goes there', async ({
  page,
  hasTouch,
}) => {
  await openExplore(page, 'en', `?${SMALL}&tool=map&map=fee:pool:short`);
  await expect(title(page)).toContainText(/on this map/);
  const box = await map(page).boundingBox();
  if (!box) throw new Error('There is no map to point at.');
  const place = { x: box.width * 0.75, y: box.height * 0.25 };
  if (hasTouch) {
    await map(page).tap({ position: place });
    await expect(page).not.toHaveURL(/fee=/);
    await page.getByRole('button', { name: 'Set the rules to this place' }).press('Enter');
  } else {
    await map(page).hover({ position: place });
    await expect(page.locator('.reading')).toHaveText(/^kept at cash-out 3\d%, into the pool 4\d%: /);
    await map(page).click({ position: place });
  }
  await expect(page).toHaveURL(/pool=0\.4\d*&fee=0\.3\d*/);
});

test('a map is of what it says: another rule makes it stale, and it is drawn anew', async ({ page }) => {
  await openExplore(page, 'en', `?${SMALL}&tool=map`);
  await expect(title(page)).toContainText(/on this map/);
  await openRules(page);
  await page.getByRole('slider', { name: 'kept at cash-out' }).press('ArrowRight');
  await expect(page.getByText('This is the map of before your last change.')).toBeVisible();
  await expect(page.getByText('This is the map of before your last change.')).toBeHidden();
  await expect(title(page)).toContainText(/on this map/);
});

test('a sweep can be stopped, and never holds up the page', async ({ page }) => {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      entryTypes: ['longtask'],
    });
    Object.assign(window, { tasks });
  });
  // Of so many weeks that the fastest machine is still at it when the button is found.
  await openExplore(page, 'en', '?v=1&preset=default&weeks=312&tool=map');
  await expect(page.getByRole('progressbar', { name: 'Drawing the map' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await expect(page.getByText(/The map was stopped when \d+% of it was drawn/)).toBeVisible();
  await page.evaluate(() => ((window as unknown as { tasks: number[] }).tasks.length = 0));
  const start = Date.now();
  await page.getByRole('button', { name: 'Draw the map' }).press('Enter');
  await expect(title(page)).toContainText(/on this map/, { timeout: 60_000 });
  const total = Date.now() - start;
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  console.log(`the map of 312 weeks: ${total} ms, longest task ${Math.round(longest)} ms`);
  expect(longest).toBeLessThan(Math.max(50, total / 10));
});

test('an audit is put away once the rules change, and a link to it leads there', async ({
  page,
  viewport,
}) => {
  await openExplore(page, 'en', `?${SMALL}#audit`);
  const run = page.getByRole('button', { name: 'Run all 600 orders one by one' });
  await expect(run).toBeInViewport();
  await expect(page).toHaveURL(/tool=audit$/);
  await run.press('Enter');
  await expect(page.getByRole('heading', { name: /all 600 of them/ })).toBeVisible({ timeout: 20_000 });
  const journal = page.getByRole('region', { name: /first 12 entries/ });
  await expect(journal.getByRole('row')).toHaveCount(13);
  await expect(journal.getByRole('row').nth(1)).toContainText('−¥1,000.00');
  await journal.focus();
  await expect(journal).toBeFocused();
  await openRules(page);
  await page.getByRole('slider', { name: 'kept at cash-out' }).press('ArrowRight');
  await expect(page.getByText('The rules have changed since the last audit')).toBeVisible();
  await expect(journal).toBeHidden();
  if ((viewport?.width ?? 0) < 700) return;
  await page.getByRole('navigation', { name: 'Look deeper' }).getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(/tool=map$/);
  await expect(page.locator('#map')).toBeInViewport();
});

test('more orders than the ledger takes are not run, and that is said', async ({ page }) => {
  await openExplore(page, 'en', '?v=1&preset=online-shop&inflow=steady:1000000&tool=audit');
  await expect(page.getByText('This would be 60M orders; one by one, at most 10M can be run.')).toBeVisible();
  await expect(page.locator('.audit button')).toHaveCount(0);
});

test('an open tool does not move the page by itself', async ({ page }) => {
  await openExplore(page, 'en', `?${SMALL}&tool=needed`);
  await expect(title(page)).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
