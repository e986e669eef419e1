import type { Page } from '@playwright/test';
import { expect, fits, isAccessibleInBothThemes, LANGUAGES, test } from './support';

const LESSON = 'learn/01/';
const PAGES = [
  'learn/',
  'learn/recap/',
  'learn/again/',
  'learn/course/',
  LESSON,
  `${LESSON}?unlock`,
  `${LESSON}teacher/`,
  `${LESSON}worksheet/`,
  `${LESSON}key/`,
];

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const alive = /\/\d\d\/(\?.*)?$/.test(address) ? 'data-parts=alive' : 'data-alive';
  await page.locator(`html[${alive}]`).waitFor({ state: 'attached' });
}

/** Until what the lesson loads by itself is there: a simulate step can be used. */
async function ready(page: Page): Promise<void> {
  await page.locator('#try .controls').waitFor({ state: 'attached' });
}

/** Presses Tab until it is there, as somebody without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`No way to ${selector} by keyboard.`);
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('learning'));

for (const language of LANGUAGES) {
  for (const path of PAGES) {
    test(`${language}/${path}: axe finds nothing in light or dark, and nothing is wider than the screen`, async ({
      page,
    }) => {
      await open(page, `${language}/${path}`);
      if (path.startsWith(LESSON) && !path.endsWith('/')) await ready(page);
      await isAccessibleInBothThemes(page);
      await fits(page);
    });
  }
}

test('a whole lesson by keyboard, without a network once it is loaded', async ({ page, context }) => {
  await open(page, `en/${LESSON}`);
  await ready(page);
  await context.setOffline(true);
  const go = async (step: string, next: string) => {
    await tabTo(page, `#${step} .on button`);
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${next}-title`)).toBeFocused();
  };
  await expect(page.locator('#split')).toBeHidden();
  await tabTo(page, '#guess-pool input');
  for (const key of ['ArrowRight', 'PageUp']) await page.keyboard.press(key);
  await tabTo(page, '#guess-pool .buttons button');
  await page.keyboard.press('Enter');
  await expect(page.locator('#guess-pool [role=status]')).toContainText('You said ¥610');
  await expect(page.locator('#guess-pool .outcome')).toBeFocused();
  await go('guess-pool', 'split');
  await go('split', 'guess-cash');
  await tabTo(page, '#guess-cash input');
  await page.keyboard.type('some');
  await expect(page.getByText('Type a number from ¥0 to ¥1,000.')).toBeVisible();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace');
  await page.keyboard.type('170');
  await page.keyboard.press('Enter');
  await expect(page.locator('#guess-cash [role=status]')).toContainText('That is about right');
  await go('guess-cash', 'cash');
  await go('cash', 'guess-hundred');
  await tabTo(page, '#guess-hundred input');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#guess-hundred .buttons button');
  await page.keyboard.press('Enter');
  await expect(page.locator('#guess-hundred [role=status]')).toContainText(
    'only sets how many points are made',
  );
  await go('guess-hundred', 'best');
  await go('best', 'try');
  await tabTo(page, '#try input[aria-label="to promoters"]');
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
  await expect(page.getByRole('textbox', { name: 'to promoters' })).toHaveValue('0');
  await page.getByRole('slider', { name: 'into the pool' }).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
  await expect(page.locator('#try [role=status]')).toContainText('Done.');
  await go('try', 'who-pays');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#who-pays')).toContainText('The platform did keep ¥100.');
  await go('who-pays', 'rebate');
  await tabTo(page, '#rebate li:nth-child(2) button');
  await page.keyboard.press('Enter');
  await go('rebate', 'remember');
  await tabTo(page, '#remember .on button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.end')).toBeFocused();
  await expect(page.locator('.end')).toContainText('in 7 days');
});

test('how far somebody is stays on the device, can be taken away, and can be erased', async ({ page }) => {
  await open(page, `zh/${LESSON}`);
  await page.getByRole('button', { name: '不猜，直接看' }).click();
  await page.getByRole('button', { name: '往下看' }).click();
  await open(page, `en/${LESSON}`);
  await expect(page.locator('#split')).toBeVisible();
  await expect(page.locator('#guess-cash')).toBeHidden();
  await open(page, 'en/learn/');
  await expect(page.getByRole('link', { name: 'Go on (1 of 10)' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toBe('my-lessons.json');
  expect(await kept(page)).toContain('guess-pool');
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  expect(await kept(page)).toContain('guess-pool');
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('It is erased.')).toBeVisible();
  expect(await kept(page)).toBeNull();
});

test('a week later the questions are due again', async ({ page }) => {
  await page.goto('en/learn/');
  await page.evaluate(() => {
    const finished = Date.now() - 8 * 24 * 60 * 60 * 1000;
    const record = { done: [], guesses: {}, tries: {}, finished, again: null };
    localStorage.setItem('learning', JSON.stringify({ version: 1, lessons: { '01': record } }));
  });
  await page.reload();
  await page.getByRole('link', { name: /^Once more: Where does/ }).click();
  await expect(page.getByText('A week later: do you remember?')).toBeVisible();
  await expect(page.locator('article section[id]')).toHaveCount(2);
  for (const step of ['who-pays', 'rebate']) {
    await page.locator(`#${step} li button`).first().click();
    await page.locator(`#${step} .on button`).click();
  }
  await expect(page.locator('.end')).toContainText('That is all.');
  await open(page, 'en/learn/');
  await expect(page.getByText('A week has passed')).toBeHidden();
});

test('a word of the glossary is explained by keyboard and by touch', async ({ page, hasTouch }) => {
  await open(page, `zh/${LESSON}`);
  const word = page.getByRole('button', { name: '利润池' });
  const bubble = page.getByRole('tooltip').filter({ hasText: '划出来存着的那笔钱' });
  await expect(bubble).toBeHidden();
  if (hasTouch) await word.tap();
  else {
    await tabTo(page, '#guess-pool p:nth-of-type(3) button');
    await expect(word).toBeFocused();
  }
  await expect(bubble).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
});

test('the button of a picture says what it opens: its table', async ({ page }) => {
  await open(page, `en/${LESSON}?unlock`);
  await ready(page);
  const buttons = page.locator('figure figcaption button');
  const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
  expect(names).toHaveLength(3);
  names.forEach((name) => expect(name).toMatch(/^Table: /));
  await buttons.last().click();
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
});

test('what happens stays marked when a lesson comes to life, and is not loaded where nothing does', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const MARKS = /d="M\d+\.5 0V100/g;
  const marked = async () => (await page.locator('#app').innerHTML()).match(MARKS);
  for (const [lesson, eventful] of [
    ['08', true],
    ['10', false],
  ] as const) {
    const made = await (await page.request.get(`en/learn/${lesson}/?unlock`)).text();
    expect(made.match(MARKS) !== null).toBe(eventful);
    loaded.length = 0;
    await open(page, `en/learn/${lesson}/?unlock`);
    await page.locator('.controls').first().waitFor({ state: 'attached' });
    expect(await marked()).toEqual(made.match(MARKS));
    expect(loaded.some((url) => url.includes('/happening'))).toBe(eventful);
  }
});

test('a link opens everything, or one step alone; the other language shows the same', async ({ page }) => {
  await open(page, `en/${LESSON}?unlock`);
  await expect(page.locator('article section[id]:visible')).toHaveCount(10);
  await open(page, `en/${LESSON}?step=try`);
  await expect(page.locator('article section[id]')).toHaveCount(1);
  await page.locator('a.switch').click();
  await expect(page).toHaveURL(/\/zh\/learn\/01\/\?step=try$/);
  await expect(page.locator('article section[id]')).toHaveCount(1);
  await open(page, `en/${LESSON}?step=%3Cb%3E`);
  await expect(page.locator('#guess-pool')).toBeVisible();
});

test('a curve is drawn with a pointer, goes on level, and is kept beside what is so', async ({ page }) => {
  await open(page, 'en/learn/06/');
  const step = page.locator('#draw-pool');
  const lock = step.getByRole('button', { name: 'That is my guess' });
  await expect(lock).toBeDisabled();
  await step.locator('.pen').scrollIntoViewIfNeeded();
  const box = await step.locator('.pen').boundingBox();
  if (!box) throw new Error('There is nothing to draw on.');
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  // Over what is given, and on from there.
  await page.mouse.move(...at(0.2, 0.1));
  await page.mouse.down();
  await page.mouse.move(...at(0.3, 0.1), { steps: 2 });
  await page.mouse.move(...at(0.6, 0.5), { steps: 4 });
  await page.mouse.up();
  await lock.click();
  await expect(step.locator('[role=status]')).toContainText('The pool goes on growing');
  await step.getByRole('button', { name: 'Table: In the pool (¥)', exact: true }).click();
  const cells = (week: number) => page.getByRole('dialog').locator(`tbody tr:nth-child(${week}) > *`);
  const [given, drawn, after, end] = await Promise.all(
    [42, 63, 70, 104].map((week) => cells(week).allTextContents()),
  );
  expect(given?.[1]).toBe(given?.[2]);
  expect(drawn?.[1]).toMatch(/^¥3\.?\d*M$/);
  expect([after?.[1], end?.[1]]).toEqual([drawn?.[1], drawn?.[1]]);
  expect(end?.[2]).not.toBe(end?.[1]);
});

test('a curve is drawn by keyboard, from the first week that is not given', async ({ page }) => {
  await open(page, 'en/learn/06/');
  await tabTo(page, '#draw-pool .pen');
  const pen = page.locator('#draw-pool .pen');
  const text = async () => (await pen.getAttribute('aria-valuetext')) ?? '';
  await page.keyboard.press('Home');
  const first = await text();
  expect(first).toContain('Week 43: ');
  await page.keyboard.press('PageUp');
  const raised = (await text()).replace('Week 43: ', '');
  expect(`Week 43: ${raised}`).not.toBe(first);
  await page.keyboard.press('End');
  expect(await text()).toBe(`Week 104: ${raised}`);
  await tabTo(page, '#draw-pool .buttons button');
  await page.keyboard.press('Enter');
  await expect(page.locator('#draw-pool [role=status]')).toContainText('you drew it too high');
});

test('without scripts a lesson is all there to be read, its answers folded', async ({
  browser,
  baseURL,
  viewport,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`zh/${LESSON}`);
  await expect(page.locator('article section[id]:visible')).toHaveCount(10);
  await expect(page.getByRole('button', { name: '往下看' })).toHaveCount(0);
  const answer = page.locator('#guess-pool details p');
  await expect(answer).toBeHidden();
  await page.locator('#guess-pool summary').click();
  await expect(answer).toHaveText('每一单有 ¥300 进池。');
  await expect(answer).toBeVisible();
  await expect(page.locator('#split figure svg[role=img]')).toBeVisible();
  await context.close();
});
