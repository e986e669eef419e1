import { gzipSync } from 'node:zlib';
import { SCRIPTS } from '../../src/dev/budgets.mjs';
import { expect, LANGUAGES, openExplore, test } from './support';

// The build weighs what it is told that a page loads unasked; here it is what the page does load.
for (const language of LANGUAGES) {
  test(`${language}: on a desk Explore loads no more unasked than it may weigh`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const scripts = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.endsWith('.js')) return;
      scripts.set(
        pathname,
        response.body().then((body) => gzipSync(body, { level: 9 }).length),
      );
    });
    await openExplore(page, language);
    await page.locator('html[data-ahead=there][data-rules=alive]').waitFor({ state: 'attached' });
    const weights = await Promise.all(scripts.values());
    for (const name of ['explore', 'Rules', 'Asides', 'simulation']) {
      expect([...scripts.keys()].filter((path) => path.includes(`/${name}-`))).toHaveLength(1);
    }
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(SCRIPTS['explore'] as number);
  });
}
