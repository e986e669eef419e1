import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';

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

/** What a browser leaves free around a page, and a little more. */
export const PAPER_MARGIN = { top: '14mm', bottom: '14mm', left: '15mm', right: '15mm' };

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
export async function openRules(page: Page): Promise<void> {
  const button = page.locator('button.rules');
  if (await button.isVisible()) await button.click();
  await page.locator('html[data-rules=alive]').waitFor({ state: 'attached' });
}

const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it stands, each fault with its first element. In the other theme only rules on
 * colours can come to another end: `COLOURS` is enough there.
 */
async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      runOnly ? { runOnly: [...runOnly] } : {},
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, rules);
}

/** Axe finds nothing, at any impact. */
export async function isAccessible(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([]);
}

/** Axe finds nothing, at any impact, in light or dark. */
export async function isAccessibleInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await isAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faults(page, COLOURS)).toEqual([]);
}

/** Nothing is wider than the screen. */
export async function fits(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}
