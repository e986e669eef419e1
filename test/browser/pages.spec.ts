import { expect, fits, isAccessible, isAccessibleInBothThemes, LANGUAGES, PAGES, test } from './support';

for (const language of LANGUAGES) {
  for (const path of PAGES) {
    const address = `${language}/${path}`;

    test(`${address}: axe finds nothing in light or dark, and nothing is wider than the screen`, async ({
      page,
    }) => {
      await page.goto(address);
      await page.locator('html[data-alive]').waitFor({ state: 'attached' });
      await isAccessibleInBothThemes(page);
      await fits(page);
    });

    test(`${address} comes to life without changing what is drawn`, async ({
      page,
      browser,
      baseURL,
      viewport,
    }) => {
      const drawn = () =>
        [...document.querySelectorAll('main svg :is(path, rect, circle, text), main p:not(noscript *)')].map(
          (node) =>
            ['d', 'x', 'y', 'width', 'height', 'cx', 'cy', 'class', 'transform']
              .map((name) => node.getAttribute(name) ?? '')
              .join('|') + (node.childElementCount === 0 ? node.textContent : ''),
        );
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport,
        baseURL: baseURL ?? '',
      });
      const still = await context.newPage();
      await still.goto(address);
      const before = await still.locator('main').evaluate(drawn);
      await context.close();
      await page.goto(address);
      await page.locator('html[data-parts]').waitFor({ state: 'attached' });
      const after = await page.locator('main').evaluate(drawn);
      expect(before.length).toBeGreaterThan(20);
      expect(before.filter((line) => !after.includes(line))).toEqual([]);
    });

    test(`${address} reads well without scripts`, async ({ browser, baseURL, viewport }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport,
        baseURL: baseURL ?? '',
      });
      const page = await context.newPage();
      const scripts: string[] = [];
      page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()));
      await page.goto(address);
      // They lie in a template until there has been something to see.
      expect(scripts).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('figure svg[role=img]').first()).toBeVisible();
      const details = page.locator('figure details').first();
      await details.locator('summary').click();
      await expect(details.getByRole('table')).toBeVisible();
      expect(await details.getByRole('row').count()).toBeGreaterThan(20);
      await context.close();
    });

    test(`${address} says what it is to other programs`, async ({ request }) => {
      const html = await (await request.get(address)).text();
      for (const [, pattern] of Object.entries({
        title: /<title>[^<]{4,}<\/title>/,
        description: /<meta name="description" content="[^"]{20,}"/,
        canonical: new RegExp(`<link rel="canonical" href="https://[^"]*/${address}"`),
        chinese: /hreflang="zh-CN" href="https:\/\//,
        english: /hreflang="en" href="https:\/\//,
        chooser: /hreflang="x-default"/,
        picture: /<meta property="og:image" content="https:\/\/[^"]+\.png"/,
        text: /<meta property="og:description" content="[^"]{20,}"/,
      })) {
        expect(html).toMatch(pattern);
      }
      const picture = /og:image" content="https:\/\/[^/]+\/([^"]+)"/.exec(html)?.[1] ?? '';
      expect((await request.get(picture)).headers()['content-type']).toContain('image/png');
    });
  }
}

test('the root picks the language of the browser, and then the one chosen', async ({ page, locale }) => {
  const [own, other] = locale?.startsWith('zh') ? ['zh', 'en'] : ['en', 'zh'];
  await page.goto('./?v=1');
  await expect(page).toHaveURL(new RegExp(`/${own}/\\?v=1$`));
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await page.locator('a.switch').click();
  await expect(page).toHaveURL(new RegExp(`/${other}/\\?v=1$`));
  await page.goto('./');
  await expect(page).toHaveURL(new RegExp(`/${other}/$`));
});

test('a theme once chosen stays, and needs no second look', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/');
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Switch to dark' }).press('Enter');
  expect(await paper()).not.toBe(light);
  await page.goto('en/explore/');
  expect(await paper()).not.toBe(light);
  await expect(page.getByRole('button', { name: 'Switch to light' })).toBeVisible();
});

for (const [language, theme] of [
  ['zh', 'dark'],
  ['en', 'light'],
] as const) {
  test(`an address under ${language}/ that does not exist is answered in ${theme}, with ways on`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    await page.goto(`${language}/`);
    await page.evaluate((chosen) => localStorage.setItem('theme', chosen), theme);
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const other = await paper();
    const response = await page.goto(`${language}/explore/nothing/here?v=1&fee=0.4`);
    expect(response?.status()).toBe(404);
    expect(await paper()).not.toBe(other);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      language === 'zh'
        ? ['这里没有这一页', 'There is no such page here']
        : ['There is no such page here', '这里没有这一页'],
    );
    await expect(page.locator('main code')).toHaveText(/explore\/nothing\/here$/);
    await isAccessible(page);
    await fits(page);
    const ways = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const ends = ['zh/', 'zh/learn/', 'zh/explore/', 'en/', 'en/learn/', 'en/explore/'];
    expect([...new Set(ways)].sort()).toEqual(ends.map((end) => `${baseURL}${end}?v=1&fee=0.4`).sort());
    for (const end of ends) expect((await page.request.get(end)).status()).toBe(200);
    await page
      .getByRole('main')
      .getByRole('link', { name: language === 'zh' ? '动手拆' : 'Explore' })
      .click();
    await expect(page).toHaveURL(`${baseURL}${language}/explore/?v=1&fee=0.4`);
  });
}

test('in the colours of the system the page one is on keeps its mark', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('en/learn/');
  const under = (name: string) =>
    page
      .getByRole('link', { name, exact: true })
      .first()
      .evaluate((link) => getComputedStyle(link).borderBottomWidth);
  expect([await under('Learn'), await under('Explore')]).toEqual(['3px', '0px']);
});

test('the skip link leads past the navigation', async ({ page }) => {
  await page.goto('en/');
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
