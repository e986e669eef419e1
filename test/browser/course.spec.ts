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

for (const language of LANGUAGES) {
  test(`${language}: the course is two sheets of paper, A4 or Letter`, async ({ page }) => {
    await open(page, `${language}/learn/course/`);
    await expect(page.locator('.lessons > li')).toHaveCount(10);
    expect(await sheets(page, 'A4')).toBe(2);
    expect(await sheets(page, 'Letter')).toBe(2);
  });
}

for (const language of LANGUAGES) {
  test(`${language}: the longest of the teacher notes are two sheets of paper, A4 or Letter`, async ({
    page,
  }) => {
    for (const lesson of ['06', '09', '10']) {
      await open(page, `${language}/learn/${lesson}/teacher/`);
      expect(await sheets(page, 'A4')).toBe(2);
      expect(await sheets(page, 'Letter')).toBe(2);
    }
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
  // Where no file can be saved, the picture itself can be kept or sent on.
  expect(await page.locator('.shown img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
    1440,
  );
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

/** Lessons finished so many days ago, as the device keeps them. */
async function finished(page: Page, days: Readonly<Record<string, number>>): Promise<void> {
  await page.evaluate((ago) => {
    const record = { done: [], guesses: {}, tries: {}, again: null };
    const lessons = Object.fromEntries(
      Object.entries(ago).map(([id, n]) => [
        id,
        { ...record, finished: Date.now() - n * 24 * 60 * 60 * 1000 },
      ]),
    );
    localStorage.setItem('learning', JSON.stringify({ version: 1, lessons }));
  }, days);
}

test('a week later the questions of all lessons come back, mixed, by keyboard, six at a time', async ({
  page,
}) => {
  await open(page, 'en/learn/again/');
  await expect(page.getByText('You have not finished a lesson yet.')).toBeVisible();
  await finished(page, { '01': 8, '02': 9, '03': 10, '04': 8, '05': 1 });
  await open(page, 'en/learn/');
  await expect(page.getByText('8 questions are waiting.')).toBeVisible();
  await page.getByRole('link', { name: /^Answer them mixed/ }).click();
  const start = page.getByRole('button', { name: 'Begin' });
  await start.focus();
  await page.keyboard.press('Enter');
  const seen = new Set<string>();
  for (let question = 1; question <= 6; question++) {
    await expect(page.getByText(`Question ${question} of 6`)).toBeVisible();
    await expect(page.locator('article h2')).toBeFocused();
    seen.add(await page.locator('article h2').innerText());
    await expect(page.getByRole('button', { name: /Next question|Finish/ })).toHaveCount(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('article li.tried p')).not.toHaveCount(0);
    const next = page.getByRole('button', { name: question < 6 ? 'Next question' : 'Finish' });
    for (let i = 0; i < 8 && !(await next.evaluate((node) => node === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  expect(seen.size).toBe(6);
  await expect(page.getByText(/Of 6 questions you knew \d at once\./)).toBeVisible();
  await expect(page.getByText('2 questions are waiting.')).toBeVisible();
  await open(page, 'en/learn/');
  await expect(page.getByText(/Of the 6 you answered again, you knew \d at once\./)).toBeVisible();
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  expect(await page.evaluate(() => localStorage.getItem('learning'))).toBeNull();
});

test('without scripts all questions are there to be read, their answers folded', async ({
  browser,
  baseURL,
  viewport,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('zh/learn/again/');
  const first = page.locator('details').first();
  await expect(first.locator('p').first()).toBeHidden();
  await first.locator('summary').click();
  await expect(first.locator('p').first()).toBeVisible();
  expect(await page.locator('details').count()).toBeGreaterThanOrEqual(12);
  await context.close();
});
