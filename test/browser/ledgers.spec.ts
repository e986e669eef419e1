import { expect, fits, isAccessibleInBothThemes, LANGUAGES, test } from './support';

const LESSON = 'learn/10/?unlock';
const FOLDED = 'article section details:not(noscript details)';

for (const language of LANGUAGES) {
  test(`${language}: with every fold open, pictures of ledgers are accessible and fit the screen`, async ({
    page,
  }) => {
    await page.goto(`${language}/${LESSON}`);
    await page.locator('html[data-parts=alive]').waitFor({ state: 'attached' });
    await page.locator('#pool-instead .controls').waitFor({ state: 'attached' });
    const folded = await page.locator(`${FOLDED} > summary`).all();
    expect(folded.length).toBe(10);
    for (const summary of folded) {
      await summary.focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('article figure svg[role=img]:visible')).toHaveCount(16);
    await isAccessibleInBothThemes(page);
    await fits(page);
  });
}

test('a picture of a ledger shows its numbers in a table', async ({ page }) => {
  await page.goto(`en/${LESSON}`);
  await page.locator('html[data-parts=alive]').waitFor({ state: 'attached' });
  await page.locator('#territory figcaption button').click();
  await expect(page.getByRole('dialog')).toContainText('300,000');
});

test('without scripts a fold opens, and its picture is there', async ({ browser, baseURL, viewport }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('zh/learn/10/');
  const fold = page.locator('#shop details').filter({ hasText: '两份股份，各要几天' });
  const picture = fold.locator('svg[role=img]');
  await expect(picture).toBeHidden();
  await fold.locator('> summary').click();
  await expect(picture).toBeVisible();
  await context.close();
});
