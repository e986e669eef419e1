import { expect, LANGUAGES, openExplore, openRules, PAPER_MARGIN, test } from './support';

const SIX = 'events=20:fund:2000000~31:skim:0.3~45:debts:2000000:1:4~60:freeze:4~75:limit:50000~90:swap:0.3';

for (const language of LANGUAGES) {
  test(`${language}: Explore is one sheet of paper, with its rules in words and nothing to press`, async ({
    page,
  }) => {
    await openExplore(page, language, '?v=1&preset=online-shop&fee=0.4&events=21:fund:2000000');
    await page.emulateMedia({ media: 'print' });
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, margin: PAPER_MARGIN });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    }
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('main')).toContainText(
      language === 'zh' ? '提现回流 40%' : 'kept at cash-out 40%',
    );
    await expect(page.locator('main')).toContainText(`${language}/explore/?v=1&preset=online-shop&fee=0.4`);
    await expect(page.locator('main')).toContainText(
      language === 'zh' ? '第 21 周，融资注入 ¥2,000,000' : 'funding round of ¥2,000,000 in week 21',
    );
    await expect(page.locator('main :is(button, input, select):visible')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('main')).not.toContainText(`${language}/explore/?v=1`);
  });
}

for (const [what, query] of [
  ['six events, chance and counted goods', `noise=0.5&goods-worth=300&cohort=12&${SIX}`],
  [
    'what was kept, chance and counted goods',
    'fee=0.4&noise=0.5&goods-worth=300&against=preset=local-shop%26fee=0.1',
  ],
] as const) {
  test(`Explore with ${what} is still one sheet of paper`, async ({ page }) => {
    await openExplore(page, 'en', `?v=1&${query}`);
    await expect(page.getByText(/^By chance/).first()).toBeVisible({ timeout: 15_000 });
    await page.emulateMedia({ media: 'print' });
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, margin: PAPER_MARGIN });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    }
  });
}

test('the answer takes at most four lines of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of LANGUAGES) {
    await openExplore(page, language);
    const lines = await page.locator('p.live').evaluate((live) => {
      const range = document.createRange();
      range.selectNodeContents(live);
      return range.getBoundingClientRect().height / parseFloat(getComputedStyle(live).lineHeight);
    });
    expect(lines).toBeLessThan(4.2);
  }
});

test('on a desk no rule’s name takes a second line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openExplore(page, 'en');
  await openRules(page);
  const heights = await page
    .locator('.panel .label')
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(26);
});

test('what happened is noted clear of every line, or by number with a list under the picture', async ({
  page,
}) => {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openExplore(page, 'en', `?v=1&${SIX}`);
    const pool = page.locator('[data-part=pool]');
    await expect(pool.locator('.happened > *')).toHaveText([
      /^1 week 20: /,
      /^2 week 31: /,
      /^3 weeks 60–63: /,
      /^4 from week 75: /,
      /^5 week 90: /,
    ]);
    const places = await pool
      .locator('text.number')
      .evaluateAll((numbers) => numbers.map((number) => number.getBoundingClientRect().x));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect((await page.locator('[data-part=cohorts] .plot').boundingBox())?.height).toBeGreaterThan(80);
  }
});

test('everything of the core of Explore is on a desk’s screen at once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openExplore(page, 'en');
  for (const part of ['p.live', 'figure', '.player']) {
    for (const one of await page.locator(`main ${part}`).all()) {
      await expect(one).toBeInViewport({ ratio: 0.99 });
    }
  }
  await expect(page.locator('main figure')).toHaveCount(6);
});

test('on a phone the picture above the rules answers while a slider moves', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openExplore(page, 'zh');
  const columns = page.locator('[data-part=cohorts] svg[role=img]');
  await columns.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await openRules(page);
  const sheet = page.locator('[data-sheet=open]');
  const free = async () => (await sheet.boundingBox())?.y ?? 0;
  const answer = (await page.locator('p.live').boundingBox())?.height ?? 0;
  expect((await free()) - answer).toBeGreaterThan(200);
  const before = await page.locator('p.live').textContent();
  await page.getByRole('slider', { name: '提现回流' }).press('PageUp');
  await expect(page.locator('p.live')).not.toHaveText(before ?? '');
  await expect(page.locator('p.live')).toBeInViewport({ ratio: 0.99 });
});

test('enlarged four times, what stays in place leaves half of the screen to the rest', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openExplore(page, 'en');
  const fixed = await page.evaluate(() => {
    scrollTo(0, 600);
    return [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .reduce((sum, element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
      }, 0);
  });
  expect(fixed).toBeLessThan(128);
});

test('in the colours of the system the pictures stand in its ink on its paper', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openExplore(page, 'en');
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
  const [paper, ink] = await page
    .locator('[data-part=flow] text')
    .first()
    .evaluate((text) => {
      const { stroke, fill } = getComputedStyle(text);
      return [stroke, fill];
    });
  expect([paper, ink]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('on a desk one key leads past the rules to the pictures, and the address stays', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openExplore(page, 'en', '?v=1&preset=online-shop');
  await openRules(page);
  const skip = page.getByRole('link', { name: 'Past the rules, to the pictures' });
  await skip.focus();
  await expect(skip).toBeInViewport({ ratio: 0.99 });
  await skip.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-part=inflow] button').first()).toBeFocused();
  await expect(page).toHaveURL(/explore\/\?v=1&preset=online-shop$/);
});
