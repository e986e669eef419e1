import { expect, test } from '@playwright/test';
import { runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';

test.beforeEach(async ({ page, baseURL }) => {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:')) trouble.push(`request to ${url}`);
  });
  await page.goto('./');
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(trouble).toEqual([]);
});

test('speaks the language of the browser, and the other one on request', async ({ page, locale }) => {
  const titles = locale?.startsWith('zh') ? ['谁在买单？', 'Who pays?'] : ['Who pays?', '谁在买单？'];
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] as string);
  await page.getByRole('button').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[1] as string);
  await expect(page.locator('html')).toHaveAttribute('lang', locale?.startsWith('zh') ? 'en' : 'zh');
});

test('shows the first orders of the online shop', async ({ page }) => {
  const rows = page.getByRole('table').nth(0).getByRole('row');
  for (const [i, row] of [
    ['1', '1,000.00', '300.00', '210.00', '300.00', '210.00', '1.43'],
    ['2', '1,000.00', '300.00', '147.00', '600.00', '357.00', '1.68'],
    ['3', '1,000.00', '300.00', '124.95', '900.00', '481.95', '1.87'],
  ].entries()) {
    await expect(rows.nth(i + 1).getByRole('cell')).toHaveText(row);
  }
});

test('computes in the browser what the ledger computes here', async ({ page }) => {
  const { cohorts, periods } = runExact(preset('online-shop'));
  await expect(page.getByRole('table').nth(1).getByRole('row')).toHaveCount(cohorts.length + 1);
  const amount = (text: string | null) =>
    Number(text).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const last = page.getByRole('table').nth(2).getByRole('row').last();
  const { t, orders, forced, pool, points, price } = periods.at(-1) as (typeof periods)[number];
  await expect(last.getByRole('cell')).toHaveText([
    String(t + 1),
    String(orders),
    String(forced),
    amount(pool),
    amount(points),
    amount(price),
  ]);
});

test('never scrolls sideways as a whole', async ({ page }) => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
