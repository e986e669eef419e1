import type { Page } from '@playwright/test';
import { editing as editingEn } from '../../src/i18n/event-editing.en';
import { editing as editingZh } from '../../src/i18n/event-editing.zh';
import { flags as flagsEn } from '../../src/i18n/flags.en';
import { flags as flagsZh } from '../../src/i18n/flags.zh';
import { expect, isAccessible, openExplore, openRules, sentence, test as base } from './support';

const WORDS = { zh: { ...flagsZh, ...editingZh }, en: { ...flagsEn, ...editingEn } };

/** In the project's own language: Chinese on a phone, English on a desk. */
const test = base.extend<{ language: 'zh' | 'en' }>({
  language: async ({ locale }, use) => use(locale?.startsWith('zh') ? 'zh' : 'en'),
});

const FUND = '?v=1&events=31:fund:2000000&week=45';
const flag = (page: Page, name: string) => page.locator('[data-axis]').getByRole('slider', { name });
/** With what is listed under it where there is no room in it. */
const picture = (page: Page, part: string) => page.locator(`[data-part=${part}] figure`);

test('is dropped by a button, and moved by the arrow keys; back takes it away', async ({
  page,
  language,
}) => {
  const { kinds } = WORDS[language];
  await openExplore(page, language, '?v=1&week=31');
  await expect(sentence(page)).toContainText('4,432');
  const before = await sentence(page).textContent();
  await openRules(page);
  await page.getByRole('button', { name: kinds.skim, exact: true }).press('Enter');
  await expect(page).toHaveURL(/events=31:skim:0\.5/);
  await expect(sentence(page)).not.toHaveText(before ?? '');
  const skim = flag(page, kinds.skim);
  await skim.focus();
  await skim.press('ArrowRight');
  await skim.press('PageUp');
  await expect(skim).toHaveAttribute('aria-valuenow', '42');
  await skim.press('End');
  await skim.press('ArrowLeft');
  await expect(skim).toBeFocused();
  await expect(page).toHaveURL(/events=103:skim:0\.5/);
  await page.goBack();
  await expect(skim).toHaveAttribute('aria-valuenow', '104');
  for (let i = 0; i < 4; i++) await page.goBack();
  await expect(skim).toHaveCount(0);
  await expect(sentence(page)).toHaveText(before ?? '');
  await page.goForward();
  await expect(skim).toHaveAttribute('aria-valuenow', '31');
});

test('is moved by hand, as one step, and the pictures go with it', async ({ page, language, viewport }) => {
  const { kinds } = WORDS[language];
  await openExplore(page, language, FUND);
  const funding = flag(page, kinds.inject);
  // Waits until it stands still.
  await funding.hover();
  const box = await funding.boundingBox();
  const axis = await page.locator('[data-axis]').boundingBox();
  if (!box || !axis) throw new Error('There is no flag to move.');
  const week = axis.width / 104;
  const [x, y] = [box.x + 20, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20 * week, y, { steps: 4 });
  await expect(picture(page, 'pool')).toContainText(
    language === 'zh' ? '第 11 周：外来资金' : 'week 11: ¥2M from',
  );
  await expect(page).toHaveURL(/31:fund/);
  await page.mouse.up();
  await expect(page).toHaveURL(/11:fund/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await expect(funding).toHaveAttribute('aria-valuenow', '31');
  if ((viewport?.width ?? 0) < 700) return;

  // From its button, too.
  const button = page.getByRole('button', { name: kinds.freeze, exact: true });
  await button.scrollIntoViewIfNeeded();
  const from = await button.boundingBox();
  const pool = await picture(page, 'pool').boundingBox();
  if (!from || !pool) throw new Error('There is nothing to drag, or nowhere to.');
  await page.mouse.move(from.x + 9, from.y + 9);
  await page.mouse.down();
  await page.mouse.move(pool.x + 20.5 * week, pool.y + 9, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/events=31:fund:2000000~21:freeze:4/);
});

test('is edited at its flag; what cannot be is explained and kept', async ({ page, language }) => {
  const { kinds, fields, mayBe } = WORDS[language];
  await openExplore(page, language, FUND);
  await flag(page, kinds.inject).press('Enter');
  const dialog = page.getByRole('dialog', { name: kinds.inject });
  const amount = dialog.getByRole('textbox', { name: fields.amount.label });
  await amount.fill('-5');
  const most = { kind: 'decimal', min: '0', above: true, max: '1000000000000000', places: 2 } as const;
  await expect(dialog.getByText(mayBe(fields.amount.label, most))).toBeVisible();
  await expect(amount).toHaveAttribute('aria-invalid', 'true');
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(flag(page, kinds.inject)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(amount).toHaveValue('-5');
  await amount.fill('3,000,000');
  await amount.blur();
  await expect(amount).not.toHaveAttribute('aria-invalid');
  await expect(page).toHaveURL(/31:fund:3000000/);
  await expect(picture(page, 'pool')).toContainText(language === 'zh' ? '¥300万' : '¥3M');
});

test('is removed by a key or a button, and the focus goes on from there', async ({ page, language }) => {
  const { kinds, remove } = WORDS[language];
  await openExplore(page, language, '?v=1&events=20:fund:2000000~50:skim:0.5~80:swap:0.5');
  await flag(page, kinds.skim).press('Delete');
  await expect(flag(page, kinds.skim)).toHaveCount(0);
  await expect(flag(page, kinds.swap)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: remove }).press('Enter');
  await expect(flag(page, kinds.inject)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(page.locator('[data-part=inflow]').getByRole('slider')).toBeFocused();
  await expect(page).toHaveURL(/\/explore\/$/);
});

test('is listed among the rules, where it is edited, lifted and put in order', async ({ page, language }) => {
  const { kinds, limited, lifted, advance, follows } = WORDS[language];
  await openExplore(page, language, '?v=1&events=31:fund:2000000~31:limit:50000&week=45');
  await openRules(page);
  const row = page.locator('[data-event]').last();
  await row.locator('summary').press('Enter');
  await expect(row.getByText(follows(kinds.inject))).toBeVisible();
  await row.getByRole('checkbox', { name: limited }).press(' ');
  await expect(row.getByText(lifted)).toBeVisible();
  await expect(page).toHaveURL(/31:fund:2000000~31:limit:none/);
  await row.getByRole('button', { name: advance }).press('Enter');
  await expect(page).toHaveURL(/31:limit:none~31:fund:2000000/);
  // Weeks cannot be taken away from under it.
  await page.getByRole('textbox', { name: language === 'zh' ? '看多少周' : 'weeks shown' }).fill('20');
  await expect(page.getByText(WORDS[language].inTheWay(31))).toBeVisible();
});

test('of old debts paid in points makes the price fall, and the picture says so', async ({
  page,
  language,
}) => {
  await openExplore(page, language, '?v=1&events=31:debts:2000000:1:4&week=40');
  await expect(picture(page, 'points')).toContainText(
    language === 'zh' ? /老用户转化，单价跌 \d+%/ : /old debts[,:] the price falls \d+%/,
  );
  const debts = page.locator('[data-part=cohorts]').getByRole('button', {
    name: language === 'zh' ? '老用户' : 'old debts',
    exact: true,
  });
  await page.locator('[data-part=cohorts]').getByRole('slider').press('Home');
  await debts.press('Enter');
  await expect(page.locator('[data-part=cohorts] p:visible')).toContainText('¥2,000,000');
});

test('too many in one place are stood for by a flag that leads to the list', async ({ page, language }) => {
  const { kinds, moreHere } = WORDS[language];
  await openExplore(page, language, `?v=1&events=${'31:skim:0.1~'.repeat(4)}31:freeze:4&week=45`);
  await page.getByRole('button', { name: moreHere(3, 30, 30) }).press('Enter');
  await expect(page.locator('[data-event]').nth(2).locator('summary')).toBeFocused();
  await expect(page.locator('[data-event]').nth(2).locator('details')).toHaveAttribute('open');
  await expect(flag(page, kinds.skim)).toHaveCount(2);
});
