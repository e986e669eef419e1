// `npm run pictures`: what is shown of each page where its link is shared, taken of the built site. The files are part of
// the project, since a build must not need a browser; take them anew when the pages have changed.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';

const WIDE = 1400;
const [WIDTH, HEIGHT] = [1200, 630];
const PICTURES = /** @type {const} */ ([
  ['home', ''],
  ['learn', 'learn/'],
  ['explore', 'explore/'],
]);

const executablePath = findBrowser();
if (executablePath === null) process.exit(1);

const server = await preview({ preview: { port: 4176 } });
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
mkdirSync('public/pictures', { recursive: true });
for (const language of ['zh', 'en']) {
  for (const [name, path] of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: WIDE, height: Math.round((WIDE * HEIGHT) / WIDTH) },
      deviceScaleFactor: WIDTH / WIDE,
    });
    await page.goto(`http://localhost:4176/${language}/${path}`);
    await page.locator('html[data-alive]').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    await page.screenshot({ path: `public/pictures/${name}-${language}.png` });
    await page.close();
  }
}
await browser.close();
await server.close();
