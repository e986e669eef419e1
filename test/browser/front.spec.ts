import type { Locator } from '@playwright/test';
import { expect, LANGUAGES, openExplore, test } from './support';

const box = async (locator: Locator) =>
  (await locator.boundingBox()) as NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

for (const language of LANGUAGES) {
  test(`${language}: on a phone no label lies on another, or on a title`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openExplore(page, language, '?v=1&tool=needed');
    const title = await box(page.locator('.pool .title'));
    const peak = await box(page.locator('.pool text.mark').first());
    expect(peak.y).toBeGreaterThan(title.y + title.height);

    const passed = page.locator('text.passes');
    await expect(passed).toHaveCount(3);
    const places = await Promise.all((await passed.all()).map(box));
    for (const [i, one] of places.entries())
      for (const other of places.slice(i + 1))
        expect(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            Math.abs(one.y - other.y) >= one.height * 0.75,
        ).toBe(true);
  });
}

test('on a phone nothing moves when the first thing happens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const tops = [];
  for (const week of [30, 31]) {
    await openExplore(page, 'en', `?v=1&events=31:fund:2000000&week=${week}`);
    await expect(page.locator('.flag')).toBeVisible();
    tops.push((await box(page.locator('.cohorts'))).y);
  }
  expect(tops[1]).toBe(tops[0]);
});

test('what stands at the end of a short page stands at the bottom of the window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/en/learn/again/');
  const footer = await box(page.locator('footer'));
  expect(Math.round(footer.y + footer.height)).toBe(900);
});

test('without scripts no column is left empty, and no button is stopped at that does nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 800 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('/en/explore/');
  expect((await box(page.locator('.inflow'))).x).toBeLessThan(40);
  await page.goto('/en/learn/01/');
  const buttons = page.locator('.quiz button');
  expect(await buttons.count()).toBeGreaterThan(0);
  for (const button of await buttons.all()) await expect(button).toBeDisabled();
  await context.close();
});
