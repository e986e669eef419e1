import { test as unwatched, type CDPSession } from '@playwright/test';
import { expect, fits, openExplore, openRules, sentence, test } from './support';

/** A finger, moved in steps as a hand moves it. */
async function swipe(finger: CDPSession, from: { x: number; y: number }, by: { x: number; y: number }) {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part = 0) =>
    finger.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + by.x * part, y: from.y + by.y * part }],
    });
  await touch('touchStart');
  for (let i = 1; i <= 20; i++) await touch('touchMove', i / 20);
  await touch('touchEnd');
}

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a finger that scrolls over the inflow draws nothing; along the axis it draws', async ({ page }) => {
    await openExplore(page, 'en');
    const finger = await page.context().newCDPSession(page);
    const pen = await page.locator('.pen').boundingBox();
    if (!pen) throw new Error('There is nothing to draw on.');
    const before = await sentence(page).textContent();
    await swipe(finger, { x: pen.x + 40, y: pen.y + 40 }, { x: 150, y: 30 });
    await expect(page).toHaveURL(/inflow=drawn/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect(sentence(page)).toHaveText(before ?? '');
    await swipe(finger, { x: pen.x + 100, y: pen.y + 40 }, { x: 6, y: -150 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expect(sentence(page)).toHaveText(before ?? '');
    expect(new URL(page.url()).search).toBe('');
  });

  test('with type twice as large, no page and no rule is wider than the screen', async ({ page }) => {
    const enlarge = () => page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    for (const address of ['en/', 'zh/', 'en/learn/06/']) {
      await page.goto(address);
      await enlarge();
      await fits(page);
    }
    await openExplore(page, 'en');
    await enlarge();
    await openRules(page);
    await fits(page);
    const beyond = await page
      .locator('[data-sheet] :is(input, button, select)')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().right > innerWidth).map((each) => each.outerHTML),
      );
    expect(beyond).toEqual([]);
  });
});

test.describe('on a desk', () => {
  test.use({ hasTouch: false, viewport: { width: 1280, height: 800 } });

  test('however much happens, every picture has its room, and none stands under the player', async ({
    page,
  }) => {
    const kinds = ['fund:2000000', 'skim:0.1', 'freeze:2', 'limit:100000', 'debts:100000:0.5:4', 'swap:0.1'];
    const events = Array.from({ length: 50 }, (_, i) => `${2 * i + 2}:${kinds[i % 6]}`).join('~');
    await openExplore(page, 'en', `?v=1&preset=default&events=${events}`);
    await expect(page.locator('.happened').first()).toBeVisible();
    const top = (await page.locator('.player').boundingBox())?.y ?? 0;
    for (const [part, least] of Object.entries({ pool: 40, points: 40, cohorts: 100 })) {
      const plot = await page.locator(`[data-part=${part}] .plot`).boundingBox();
      expect(plot?.height).toBeGreaterThanOrEqual(least);
      const figure = await page.locator(`[data-part=${part}] figure`).boundingBox();
      expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThanOrEqual(top);
    }
  });

  test('another language keeps what was typed and cannot be, and the week that was playing', async ({
    page,
  }) => {
    await openExplore(page, 'en', '?v=1&preset=default&week=3');
    await openRules(page);
    await page.getByRole('textbox', { name: 'kept at cash-out' }).fill('33abc');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page.locator('.player output')).toContainText(/week \d\d of/);
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL(/zh\/explore\/.*week=\d\d/);
    await openRules(page);
    const field = page.getByRole('textbox', { name: '提现回流' });
    await expect(field).toHaveValue('33abc');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await page.reload();
    await openRules(page);
    await expect(field).toHaveValue('33abc');
  });
});

// The browser itself complains on the console of a network that is gone.
unwatched('once loaded, a run can be kept and compared without a network', async ({ page, context }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openExplore(page, 'zh');
  await openRules(page);
  await page.locator('html[data-ahead=there]').waitFor({ state: 'attached' });
  await context.setOffline(true);
  await page.getByRole('button', { name: '留下来对照' }).click();
  await expect(page.locator('.asides')).toContainText('A 已留下');
  await page.getByRole('slider', { name: '提现回流' }).press('ArrowRight');
  await expect(page.locator('.asides')).not.toContainText('A 已留下');
  await expect(page.locator('.trouble')).toHaveCount(0);
  expect(errors).toEqual([]);
});

unwatched(
  'on a phone, events can be changed without a network once the rules were open',
  async ({ page, context }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    let open = 0;
    page.on('request', () => open++);
    page.on('requestfinished', () => open--);
    await openExplore(page, 'zh');
    const asked = page.waitForRequest(/FlagRow/);
    await openRules(page);
    await asked;
    await expect.poll(() => open).toBe(0);
    await context.setOffline(true);
    await page.getByRole('button', { name: '冻结提现', exact: true }).press('Enter');
    await expect(page.getByRole('textbox', { name: '冻结几周' })).toHaveValue('4');
    await expect(page.locator('[data-axis]').getByRole('slider', { name: '冻结提现' })).toBeVisible();
    await expect(page.locator('.trouble')).toHaveCount(0);
  },
);

unwatched(
  'on a desk, what could not be loaded for an event comes with the network',
  async ({ page, context }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await openExplore(page, 'zh');
    await openRules(page);
    await page.locator('html[data-ahead=there]').waitFor({ state: 'attached' });
    await context.setOffline(true);
    const notLoaded = '没能加载。请检查网络再试。';
    await page.getByRole('button', { name: '冻结提现', exact: true }).press('Enter');
    await expect(page.getByRole('alert')).toHaveText(notLoaded);
    await expect(page).toHaveURL(/events=53:freeze:4/);
    const row = page.locator('[data-event]');
    await expect(row).toContainText('第 53 周起，冻结提现 4 周');
    await expect(row).toContainText(notLoaded);
    await context.setOffline(false);
    await expect(row.getByRole('textbox', { name: '冻结几周' })).toHaveValue('4');
    await expect(page.locator('[data-axis]').getByRole('slider', { name: '冻结提现' })).toBeVisible();
    await expect(page.getByText(notLoaded)).toHaveCount(0);
    expect(errors).toEqual([]);
  },
);

unwatched('what cannot be loaded says so, and is loaded when asked for again', async ({ page, context }) => {
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => said.push(message));
  await openExplore(page, 'zh');
  const rules = page.locator('button.rules');
  const isPhone = await rules.isVisible();
  if (!isPhone) await openRules(page);
  await page.locator('html[data-ahead=there]').waitFor({ state: 'attached' });
  await context.setOffline(true);
  await page.locator('#map').press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/网络恢复后，请重新点开/);
  await page.locator('#map').press('Enter');
  if (isPhone) await rules.press('Enter');
  await page.locator('[data-part=pool] figcaption button').press('Enter');
  const notLoaded = '没能加载。请检查网络再试。';
  await expect.poll(() => said).toEqual(isPhone ? [notLoaded, notLoaded] : [notLoaded]);
  await context.setOffline(false);
  await page.locator('[data-part=pool] figcaption button').press('Enter');
  await expect(page.locator(':popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  if (isPhone) await rules.press('Enter');
  await page.locator('html[data-rules=alive]').waitFor({ state: 'attached' });
});
