import { expect, openExplore, openRules, sentence, test } from './support';

test('a slider changes the pictures, the sentence and the address; back undoes it', async ({ page }) => {
  await openExplore(page, 'en');
  const before = await sentence(page).textContent();
  await openRules(page);
  const fee = page.getByRole('slider', { name: 'kept at cash-out' });
  await fee.focus();
  for (let i = 0; i < 10; i++) await fee.press('ArrowRight');
  await expect(page).toHaveURL(/fee=0\.3/);
  const after = /rose from ¥1 to ¥220\./;
  await expect(sentence(page)).toHaveText(after);
  await page.reload();
  await expect(sentence(page)).toHaveText(after);
  for (let i = 0; i < 10; i++) await page.goBack();
  await expect(sentence(page)).toHaveText(before ?? '');
  await page.goForward();
  await expect(page).toHaveURL(/fee=0\.21/);
});

test('pictures do not jump as the weeks go by: what was said above keeps its room', async ({ page }) => {
  await openExplore(page, 'en');
  await page.locator('.live[style]').waitFor();
  const time = page.locator('.player input[type=range]');
  // Once each week has said what it has to say …
  await time.focus();
  await time.press('Home');
  for (let week = 1; week < 104; week++) await time.press('ArrowRight');
  // … nothing moves any more.
  const tops: number[][] = [];
  await time.press('Home');
  for (let week = 1; week < 104; week += 10) {
    await page.waitForFunction(
      (week) => document.querySelector('.player output')?.textContent?.includes(`week ${week} of`),
      week,
    );
    tops.push(
      await page.evaluate(() =>
        [...document.querySelectorAll('.explore :is(.plot, .people li)')].map((element) =>
          Math.round(element.getBoundingClientRect().top + scrollY),
        ),
      ),
    );
    await time.fill(String(Number(await time.inputValue()) + 10));
  }
  for (const later of tops) expect(later).toEqual(tops[0]);
});

test('a key that is held is one step of the way back', async ({ page }) => {
  await openExplore(page, 'en');
  await openRules(page);
  const before = await page.evaluate(() => history.length);
  const hold = async (key: string, times: number) => {
    for (let i = 0; i < times; i++) await page.keyboard.down(key);
    await page.keyboard.up(key);
  };
  await page.getByRole('slider', { name: 'kept at cash-out' }).focus();
  await hold('ArrowRight', 10);
  await expect(page).toHaveURL(/fee=0\.3/);
  await page.getByRole('textbox', { name: 'kept at cash-out' }).focus();
  await hold('ArrowDown', 5);
  await expect(page).toHaveURL(/fee=0\.25/);
  expect(await page.evaluate(() => history.length)).toBe(before + 2);
  await page.goBack();
  await expect(page).toHaveURL(/fee=0\.3/);
});

test('where a browser refuses to note so many steps, the address follows later', async ({ page }) => {
  await page.addInitScript(() => {
    const note = history.pushState.bind(history);
    let refused = 0;
    history.pushState = (...args) => {
      if (refused++ === 0) throw new DOMException('Too many calls.', 'SecurityError');
      note(...args);
    };
  });
  await openExplore(page, 'en');
  await openRules(page);
  await page.getByRole('slider', { name: 'kept at cash-out' }).press('ArrowRight');
  await expect(page).toHaveURL(/fee=0\.21/);
});

test('a number can be typed; what cannot be is explained and kept', async ({ page }) => {
  await openExplore(page, 'en');
  const before = await sentence(page).textContent();
  await openRules(page);
  const field = page.getByRole('textbox', { name: /a buyer pays/ });
  await field.fill('12x');
  await expect(page.getByText(/It may be more than 0/)).toBeVisible();
  await expect(field).toHaveValue('12x');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(sentence(page)).toHaveText(before ?? '');
  await field.fill('500');
  await expect(page.getByText(/It may be more than 0/)).toBeHidden();
  await field.blur();
  await expect(page).toHaveURL(/spend=500/);
});

test('who comes can be drawn with the arrow keys', async ({ page }) => {
  await openExplore(page, 'en', '?v=1&preset=online-shop');
  const pen = page.getByRole('slider', { name: 'New buyers, week by week' });
  await pen.focus();
  await pen.press('ArrowRight');
  await expect(pen).toHaveAttribute('aria-valuetext', 'week 2: 100 new buyers');
  await pen.press('ArrowUp');
  await pen.press('PageUp');
  await expect(pen).toHaveAttribute('aria-valuetext', 'week 2: 111 new buyers');
  await expect(page).toHaveURL(/inflow=drawn:100\.111\.100\*58/);
  await expect(sentence(page)).toContainText('6,011 buyers');
});

test('who comes can be drawn by hand', async ({ page }) => {
  await openExplore(page, 'en', '?v=1&preset=online-shop');
  const box = await page.getByRole('slider', { name: 'New buyers, week by week' }).boundingBox();
  if (!box) throw new Error('There is nothing to draw on.');
  await page.mouse.move(box.x + 5, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height - 1, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/inflow=drawn:/);
  await expect(sentence(page)).not.toContainText('6,000 buyers');
});

test('time can be scrubbed, stepped and played', async ({ page, viewport }) => {
  await openExplore(page, 'en');
  const scrubber = page.getByRole('slider', { name: 'Week shown' });
  await scrubber.focus();
  await scrubber.press('Home');
  await expect(sentence(page)).toContainText('Of 20 buyers');
  await expect(page).toHaveURL(/week=1$/);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => Number(await scrubber.inputValue())).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Pause' }).click();
  const at = Number(await scrubber.inputValue());
  await expect(page).toHaveURL(new RegExp(`week=${at}$`));
  if ((viewport?.width ?? 0) < 700) return;
  await page.getByRole('button', { name: 'One week on' }).click();
  await expect(scrubber).toHaveValue(String(at + 1));
});

test('a cohort tells its story to the pointer and to the keys', async ({ page }) => {
  await openExplore(page, 'en');
  const columns = page.getByRole('slider', { name: 'What became of the buyers of a week' });
  await columns.focus();
  await columns.press('Home');
  await expect(columns).toHaveAttribute('aria-valuetext', /^Week 1: 20 buyers\. Of every ¥1,000/);
  await expect(page.getByText(/^Week 1: 20 buyers/)).toBeVisible();
  await columns.press('ArrowRight');
  await expect(page.getByText(/^Week 2: \d+ buyers/)).toBeVisible();
  await expect(page).toHaveURL(/cohort=2/);
});

test('a link that is partly bad is explained, and the rest of it holds', async ({ page }) => {
  await openExplore(page, 'en', '?v=1&preset=local-shop&fee=7&<img src onerror=alert(1)>');
  const notice = page.getByRole('status').filter({ hasText: 'Not everything in this link' });
  await expect(notice.getByRole('listitem')).toHaveCount(2);
  await expect(notice).toContainText('fee holds "7"');
  await expect(notice).toContainText('<img src onerror="alert(1)>"');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(sentence(page)).toContainText('6,000 buyers');
  await notice.getByRole('button').press('Enter');
  await expect(notice).toHaveCount(0);
});

test('the other language and the other theme show the same state', async ({ page }) => {
  await openExplore(page, 'en', '?v=1&preset=online-shop&week=20');
  await page.getByRole('button', { name: /Switch to/ }).click();
  await page.locator('a.switch').click();
  await expect(page).toHaveURL(/\/zh\/explore\/\?v=1&preset=online-shop&week=20/);
  await expect(sentence(page)).toContainText('2,000 个买家');
});

test('the goods, counted in, move the line of level', async ({ page }) => {
  await openExplore(page, 'en');
  await openRules(page);
  await page.getByRole('textbox', { name: /goods worth/ }).fill('300');
  await expect(page.getByText('¥700', { exact: true })).toBeVisible();
});
