import type { Download, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, isAccessible, openExplore, openRules, sentence, test } from './support';

const PICTURES = ['inflow', 'pool', 'points', 'cohorts', 'people', 'flow'] as const;
const more = (page: Page, picture: string) => page.locator(`[data-part=${picture}] figcaption button`);
const menu = (page: Page) => page.getByRole('group', { name: 'Table, full screen, download' });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const redo = (page: Page) => page.getByRole('button', { name: 'Redo' });

async function downloaded(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    button.click(),
  ]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

test('changes are undone and done again, by button and by key', async ({ page }) => {
  await openExplore(page, 'en', '?v=1&week=30');
  await openRules(page);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  const fee = page.getByRole('slider', { name: 'kept at cash-out' });
  await fee.press('ArrowRight');
  await expect(page).toHaveURL(/fee=0\.21&week=30$/);
  await fee.press('ArrowRight');
  await expect(page).toHaveURL(/fee=0\.22&/);
  await undo(page).click();
  await expect(page).toHaveURL(/fee=0\.21&week=30$/);
  await fee.press('Control+z');
  await expect(page).toHaveURL(/\?v=1&week=30$/);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await redo(page).press('Enter');
  await fee.press('Control+Shift+Z');
  await expect(page).toHaveURL(/fee=0\.22&/);
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
  // The way back leads to what was shown before, and takes the steps along.
  await page.goBack();
  await expect(page).toHaveURL(/fee=0\.21&/);
  await expect(redo(page)).toHaveAttribute('aria-disabled', 'false');
  await page.goForward();
  await expect(page).toHaveURL(/fee=0\.22&/);
});

test('a field undoes its own text, and what was refused stays', async ({ page }) => {
  await openExplore(page, 'en', '?v=1');
  await openRules(page);
  await page.getByRole('slider', { name: 'kept at cash-out' }).press('ArrowRight');
  const field = page.getByRole('textbox', { name: /a buyer pays/ });
  await field.fill('12x');
  await field.press('Control+z');
  await expect(page).toHaveURL(/fee=0\.21$/);
  await field.fill('12x');
  await undo(page).click();
  await expect(page).toHaveURL(/\/explore\/$/);
  await expect(field).toHaveValue('12x');
});

test('a change made in one language is undone in the other', async ({ page }) => {
  await openExplore(page, 'en');
  await openRules(page);
  await page.getByRole('slider', { name: 'kept at cash-out' }).press('ArrowRight');
  await expect(page).toHaveURL(/fee=0\.21$/);
  await page.locator('a.switch').click();
  await page.locator('html[lang=zh-CN][data-parts=alive]').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/\/zh\/explore\/$/);
});

test('each picture has a menu that keys and fingers can use, and axe finds nothing in it', async ({
  page,
}) => {
  await openExplore(page, 'en', '?v=1&preset=online-shop');
  for (const picture of PICTURES) {
    const button = more(page, picture);
    await button.press('Enter');
    const table = menu(page).getByRole('button', { name: 'Table' });
    await expect(table).toBeFocused();
    await table.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('row').nth(3)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
  const button = more(page, 'pool');
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await isAccessible(page);
  await page.keyboard.press('ArrowUp');
  await expect(menu(page).getByRole('button', { name: /JSON/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(button).toBeFocused();
  // A second press closes what the first has opened.
  await button.click();
  await expect(menu(page)).toBeVisible();
  await button.click();
  await expect(menu(page)).toBeHidden();
});

test('a picture is saved in four kinds of file, each good by itself', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openExplore(page, 'en', '?v=1&fee=0.3&week=60');
  await expect(sentence(page)).toContainText('18,222 buyers');
  await more(page, 'pool').click();
  const button = (kind: string) => menu(page).getByRole('button', { name: kind });

  const csv = await downloaded(page, button('CSV'));
  expect(csv.name).toBe('who-pays-pool-week-60.csv');
  const lines = csv.content.toString('utf8').trimEnd().split('\n');
  expect(lines[0]).toBe('\ufeffWeek,In the pool (¥)');
  expect(lines).toHaveLength(105);
  for (const line of lines.slice(1)) expect(line).toMatch(/^\d+,\d+(\.\d\d?)?$/);
  await expect(menu(page).getByRole('status')).toHaveText('Saved: who-pays-pool-week-60.csv');

  const png = await downloaded(page, button('PNG'));
  expect(png.name).toBe('who-pays-pool-week-60.png');
  expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1920, 1080]);

  const json = await downloaded(page, button('JSON'));
  expect(json.name).toBe('who-pays-run-of-104-weeks.json');
  const { scenario, result } = JSON.parse(json.content.toString('utf8'));
  expect(scenario.scheme.cashOutFee).toBe('0.3');
  expect([result.periods.length, result.totals.spent]).toEqual([104, '19993000.00']);
});

test('every picture is drawn as a file that needs no page around it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openExplore(page, 'en', '?v=1&week=60');
  for (const picture of PICTURES) {
    await more(page, picture).click();
    const { content } = await downloaded(page, menu(page).getByRole('button', { name: 'SVG' }));
    const svg = content.toString('utf8');
    expect(svg).toContain('<rect x="0" y="0" width="960" height="540" fill="#fcfbf8"/>');
    expect(svg).toContain('week 60 · ');
    expect(svg).toContain('are short');
    expect(svg).toContain('explore/?v=1&amp;week=60</text>');
    expect(svg).not.toMatch(
      /NaN|undefined|null|var\(|class=|%"|style=|https?:\/\/(?!www\.w3\.org|localhost)/,
    );
    const title = await page.locator(`[data-part=${picture}] .title`).textContent();
    const shown = await page.evaluate(async (text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      const inside = [...file.querySelectorAll<SVGGraphicsElement>('text')].map((node) =>
        Number(node.getAttribute('x')),
      );
      return {
        title: file.querySelector('title')?.textContent,
        size: [image.naturalWidth, image.naturalHeight],
        isInside: inside.every((x) => x >= 0 && x <= 960),
      };
    }, svg);
    expect(shown).toEqual({ title, size: [960, 540], isInside: true });
    await page.keyboard.press('Escape');
  }
  // The page wears its dark clothes again, and nothing is left behind.
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  await expect(page.locator('.plate')).toHaveCount(0);
});

test('a picture fills the screen, alive, and goes back to its place', async ({ page }) => {
  await openExplore(page, 'en');
  const button = more(page, 'cohorts');
  await button.press('Enter');
  await menu(page).getByRole('button', { name: 'Table' }).press('ArrowDown');
  await page.keyboard.press('Enter');
  const screen = page.getByRole('dialog');
  await expect(screen.getByRole('img').first()).toBeVisible();
  await isAccessible(page);
  await screen.getByRole('slider', { name: 'Week shown' }).press('Home');
  await expect(screen).toContainText('Of 20 buyers');
  const columns = screen.getByRole('slider', { name: 'What became of the buyers of a week' });
  await columns.press('Home');
  await expect(screen.getByText(/^Week 1: 20 buyers/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect(page.locator('[data-part=cohorts] figure')).toBeVisible();
  await expect(page.locator('.time .player')).toBeVisible();
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/week=1&cohort=1$/);
});

test('rules saved here can be opened here, and faults in a file are listed', async ({ page }) => {
  await openExplore(page, 'en', '?v=1&preset=local-shop&mint=0.5');
  await expect(sentence(page)).toContainText('6,000 buyers');
  const before = (await sentence(page).textContent()) ?? '';
  await more(page, 'flow').click();
  const { name, content } = await downloaded(page, menu(page).getByRole('button', { name: 'JSON' }));
  await page.keyboard.press('Escape');
  await openRules(page);
  const input = page.locator('input[type=file]');
  const open = (text: string) =>
    input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(sentence(page)).not.toHaveText(before);
  await open('{ "version": 1, "periods": 0 }');
  const notice = page.getByRole('status').filter({ hasText: `${name} cannot be opened` });
  await expect(notice.getByRole('listitem').last()).toHaveText(
    'periods holds 0; it may hold a whole number from 1 to 5000.',
  );
  await open(content.toString('utf8'));
  await expect(notice).toHaveCount(0);
  await expect(sentence(page)).toHaveText(before);
  await undo(page).click();
  await expect(page).toHaveURL(/\?v=1&preset=local-shop$/);
});

test('where a frame forbids downloads, or the net is gone, a sentence says so', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.route('**/framed.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe sandbox="allow-scripts allow-same-origin" src="en/explore/" width="1280" height="800"></iframe>',
    }),
  );
  await page.goto('framed.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-parts=alive]').waitFor({ state: 'attached' });
  await frame.locator('[data-part=pool] figcaption button').click();
  await frame.getByRole('button', { name: 'CSV' }).click();
  await expect(frame.getByText(/has not arrived, the page around this one forbids downloads/)).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open it by itself' })).toHaveAttribute(
    'href',
    /\/en\/explore\/$/,
  );

  await page.goto('en/explore/');
  await page.locator('html[data-parts=alive]').waitFor({ state: 'attached' });
  await page.route('**/assets/**', (route) => route.abort());
  const said = page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.message();
  });
  await more(page, 'pool').click();
  expect(await said).toMatch(/could not be loaded/);
  await page.close();
});
