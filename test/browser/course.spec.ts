import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test } from './support';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
}

/** Sheets of paper that a page needs. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const [top, left] = ['1cm', '1cm'];
  const pdf = await page.pdf({ format, margin: { top, bottom: top, left, right: left } });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const language of LANGUAGES) {
  test(`${language}: the card is one sheet of paper, A4 or Letter`, async ({ page }) => {
    await open(page, `${language}/learn/recap/`);
    expect(await sheets(page, 'A4')).toBe(1);
    expect(await sheets(page, 'Letter')).toBe(1);
  });
}

test('the card can be had as a drawing and as a picture, with its source, date and way back', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'en/learn/recap/');
  const saved = async (name: RegExp) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await download).path());
  };
  const svg = (await saved(/SVG/)).toString();
  for (const words of ['12315', 'Order 444', 'a model, not a company', String(new Date().getFullYear())])
    expect(svg).toContain(words);
  expect(svg).not.toContain('NaN');
  const png = await saved(/PNG/);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1440);
  await expect(page.getByRole('status').filter({ hasText: 'who-pays-card.png' })).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCount(0);
});

test('the card is there without scripts, on its own page and at the end of the path', async ({
  browser,
  baseURL,
  viewport,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const path of ['learn/', 'learn/recap/']) {
    await page.goto(`zh/${path}`);
    await expect(page.getByText('我拿回来的钱，是谁付的？')).toBeVisible();
    await expect(page.getByText('12345')).toBeVisible();
  }
  await expect(page.getByRole('button', { name: /PNG/ })).toBeHidden();
  await context.close();
});
