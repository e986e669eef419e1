import type { Page } from '@playwright/test';
import { expect, isAccessible, PAPER_MARGIN, test } from './support';

const WORDS = {
  zh: {
    play: '播放',
    pause: '暂停',
    step: '走一步',
    buy: '下一个我来买',
    again: '从头来',
    you: '你是第 3 个',
  },
  en: {
    play: 'Play',
    pause: 'Pause',
    step: 'One step',
    buy: 'I buy next',
    again: 'From the start',
    you: 'You are buyer 3',
  },
};

type Words = (typeof WORDS)['en'];

async function openHome(page: Page, locale: string | undefined): Promise<Words> {
  const language = locale?.startsWith('zh') ? 'zh' : 'en';
  await page.goto(`${language}/`);
  await page.locator('html[data-parts=alive]').waitFor({ state: 'attached' });
  return WORDS[language];
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.locator('.machine .title');
const values = (page: Page) => page.locator('.machine text.value').allTextContents();
/** All that is drawn of the machine. */
const drawn = (page: Page) => page.locator('.played .plot').innerHTML();

test('three steps show the known numbers', async ({ page, locale }) => {
  const words = await openHome(page, locale);
  for (const known of [
    ['¥300', '210', '¥1.43'],
    ['¥600', '357', '¥1.68'],
    ['¥900', '482', '¥1.87'],
  ]) {
    await button(page, words.step).press('Enter');
    await expect.poll(() => values(page)).toEqual(known);
  }
  await expect(title(page)).toContainText('125');
});

test('nothing moves before it is asked to; played, it can be stopped at any moment', async ({
  page,
  locale,
}) => {
  const words = await openHome(page, locale);
  const still = await drawn(page);
  await page.waitForTimeout(600);
  expect(await drawn(page)).toBe(still);
  await button(page, words.play).click();
  await page.waitForTimeout(600);
  await button(page, words.pause).click();
  const stopped = await drawn(page);
  expect(stopped).not.toBe(still);
  await page.waitForTimeout(600);
  expect(await drawn(page)).toBe(stopped);
  await expect(page.getByRole('status')).not.toBeEmpty();
});

test('out of sight it waits, and goes on when it is seen again', async ({ page, locale }) => {
  const words = await openHome(page, locale);
  await button(page, words.play).click();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(300);
  const away = await drawn(page);
  await page.waitForTimeout(600);
  expect(await drawn(page)).toBe(away);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => drawn(page)).not.toBe(away);
});

test('where motion is not wanted, each step is there at once', async ({ page, locale }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const words = await openHome(page, locale);
  await button(page, words.step).click();
  expect(await values(page)).toEqual(['¥300', '210', '¥1.43']);
  await button(page, words.play).click();
  await expect(title(page)).toContainText('147');
  const slide = await drawn(page);
  await page.waitForTimeout(600);
  expect(await drawn(page)).toBe(slide);
});

test('the visitor can be the next buyer, also when nobody else comes', async ({ page, locale }) => {
  const words = await openHome(page, locale);
  await button(page, words.buy).click();
  await expect(title(page)).toContainText('401');
  await button(page, words.again).click();
  await button(page, words.step).click();
  await button(page, words.step).click();
  await button(page, words.buy).click();
  await expect(title(page)).toContainText(words.you);
  await expect(page.locator('.machine .person.mine')).toHaveCount(1);
});

test('played to its end it says who pays, and axe finds nothing', async ({ page, locale }) => {
  const words = await openHome(page, locale);
  await page.getByRole('combobox').selectOption('4');
  await button(page, words.play).click();
  await expect(title(page)).toContainText('399', { timeout: 20_000 });
  await expect(button(page, words.buy)).toBeDisabled();
  await isAccessible(page);
});

test('on a phone, the sentence, the machine and what starts it are on one screen', async ({
  page,
  locale,
  viewport,
}) => {
  const words = await openHome(page, locale);
  const box = await button(page, words.play).boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport?.height ?? 0);
  for (const each of await page.locator('.controls :is(button, select)').all()) {
    const { width = 0, height = 0 } = (await each.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});

test('doors lead to the lessons, to the course on two pages, and to states of Explore with nothing to complain of', async ({
  page,
  locale,
}) => {
  await openHome(page, locale);
  const doors = await page
    .locator('main nav a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(doors).toHaveLength(4);
  const [offered = '', learn = '', teach = '', report = ''] = doors;
  await page.goto(learn);
  await expect(page.locator('.path > li')).toHaveCount(10);
  await page.goto(teach);
  await expect(page.locator('.sheets a')).toHaveCount(30);
  const run = await page.locator('.ways a').last().getAttribute('href');
  for (const door of [offered, report, new URL(run ?? '', teach).href]) {
    await page.goto(door);
    await page.locator('html[data-parts=alive]').waitFor({ state: 'attached' });
    await expect(page.locator('p.live')).not.toBeEmpty();
    await expect(page.locator('.notes li')).toHaveCount(0);
  }
});

test('whoever has three minutes finds what to ask and whom to call, and can call from there', async ({
  page,
  locale,
}) => {
  await openHome(page, locale);
  await page.locator('.ask a').click();
  const calls = page.locator('.call a');
  await expect(calls).toHaveCount(3);
  expect(await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
    'tel:12315',
    'tel:110',
    'tel:12345',
  ]);
});

test('on paper no picture is cut, and nothing is left that only a screen can do', async ({
  page,
  locale,
}) => {
  await openHome(page, locale);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.door', '.ask', 'main nav', '.controls'])
    await expect(page.locator(part).first()).toBeHidden();
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, margin: PAPER_MARGIN });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
  }
});
