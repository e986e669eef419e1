// `npm run bench:page`: how long from a hand's movement to the picture, and how evenly time plays. Built site, real Chromium.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../../src/dev/browser.mjs';

const PORT = 4177;
const THROTTLE = 4;
const STEPS = 120;
const PLAY_SECONDS = 10;
const FRAME = 1000 / 60;

const executablePath = findBrowser();
if (executablePath === null) process.exit(1);
const server = await preview({ preview: { port: PORT } });
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

/** @param {number[]} values @param {number} part */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** @param {number} value */
const ms = (value) => `${value.toFixed(1)} ms`;

async function open() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://localhost:${PORT}/en/explore/`);
  await page.locator('html[data-parts=alive][data-rules=alive]').waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  return page;
}

/**
 * Moves a slider and waits, each time, for the columns to be drawn anew and the frame to be over. The slider's own value
 * is set by hand: how fast a machine delivers pointer events is not ours to measure.
 *
 * @param {import('@playwright/test').Page} page @param {string} name
 */
function drag(page, name) {
  return page.getByRole('slider', { name }).evaluate(async (slider, steps) => {
    const input = /** @type {HTMLInputElement} */ (slider);
    const picture = /** @type {Element} */ (document.querySelector('.cohorts svg[role=img]'));
    const from = Number(input.value);
    const span = Number(input.max) - Number(input.min);
    const times = [];
    for (let i = 1; i <= steps; i++) {
      const change = Math.sin((i / steps) * Math.PI * 2) * span * 0.2;
      const begun = performance.now();
      const drawn = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // A task after the frame's callbacks: style, layout and paint of that frame are done.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(null);
          });
        });
        observer.observe(picture, { attributes: true, subtree: true, childList: true });
        setTimeout(() => resolve(NaN), 1000);
      });
      input.value = String(from + change);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      times.push((await drawn) - begun);
    }
    return times.filter((time) => !Number.isNaN(time));
  }, STEPS);
}

/**
 * The same for a page in which one colour changes and nothing else: the part of it that is the machine's.
 *
 * @param {import('@playwright/test').Page} page
 */
function recolour(page) {
  return page.locator('.live').evaluate(async (text, steps) => {
    const times = [];
    for (let i = 1; i <= steps; i++) {
      const begun = performance.now();
      /** @type {HTMLElement} */ (text).style.color = i % 2 ? 'red' : '';
      const painted = new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      });
      times.push((await painted) - begun);
    }
    return times;
  }, STEPS);
}

const page = await open();
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
console.log(
  `From input to paint, Chromium slowed ${THROTTLE}×, the default scenario (aim: p95 at most 50 ms)`,
);
const floor = await recolour(page);
console.log(`  a colour alone       median ${ms(quantile(floor, 0.5))}, p95 ${ms(quantile(floor, 0.95))}`);
for (const name of ['kept at cash-out', 'minted of that', 'people to reach', 'just leave']) {
  const times = await drag(page, name);
  console.log(
    `  ${name.padEnd(20)} median ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, ${times.length} of ${STEPS} steps changed the picture`,
  );
}
await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
await page.close();

const playing = await open();
await playing.getByRole('button', { name: 'Play' }).click();
const gaps = await playing.evaluate(
  (seconds) =>
    new Promise((/** @type {(gaps: number[]) => void} */ resolve) => {
      /** @type {number[]} */
      const found = [];
      const begun = performance.now();
      let before = begun;
      requestAnimationFrame(function step(now) {
        found.push(now - before);
        before = now;
        if (now - begun < seconds * 1000) requestAnimationFrame(step);
        else resolve(found.slice(2));
      });
    }),
  PLAY_SECONDS,
);
const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0);
console.log(
  `Playing 104 cohorts for ${PLAY_SECONDS} s: ${dropped} of ${dropped + gaps.length} frames dropped, ${((100 * dropped) / (dropped + gaps.length)).toFixed(2)} % (aim: under 1 %)`,
);
await browser.close();
await server.close();
