import { test as base, expect, type Page } from '@playwright/test';

/** Every page is watched: no error, no warning, no request to anywhere else. */
export const test = base.extend<{ watched: Page }>({
  page: async ({ page, baseURL }, use) => {
    const trouble: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => {
      const expected = message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !expected) trouble.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) trouble.push(`request to ${url}`);
    });
    await use(page);
    expect(trouble).toEqual([]);
  },
});

export { expect };

export const LANGUAGES = ['zh', 'en'] as const;
export const PAGES = ['', 'explore/'] as const;

/** The live sentence of Explore. */
export function sentence(page: Page) {
  return page.locator('p.live');
}

/** Explore, once every part of it can be used. */
export async function openExplore(page: Page, language: string, query = ''): Promise<void> {
  await page.goto(`${language}/explore/${query}`);
  await page.locator('html[data-parts=alive]').waitFor({ state: 'attached' });
}

/** The rules, which a phone keeps in a sheet, once they can be used. */
/** What a browser leaves free around a page, and a little more. */
export const PAPER_MARGIN = { top: '14mm', bottom: '14mm', left: '15mm', right: '15mm' };

export async function openRules(page: Page): Promise<void> {
  const button = page.locator('button.rules');
  if (await button.isVisible()) await button.click();
  await page.locator('html[data-rules=alive]').waitFor({ state: 'attached' });
}
