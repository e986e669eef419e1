import { expect, LANGUAGES, openExplore, test } from './support';

for (const language of LANGUAGES) {
  test(`${language}: Explore is one sheet of paper, with its rules in words and nothing to press`, async ({
    page,
  }) => {
    await openExplore(page, language, '?v=1&preset=online-shop&fee=0.4&events=21:fund:2000000');
    await page.emulateMedia({ media: 'print' });
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({
        format,
        margin: { top: '14mm', bottom: '14mm', left: '15mm', right: '15mm' },
      });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    }
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('main')).toContainText(
      language === 'zh' ? '提现回流 40%' : 'kept at cash-out 40%',
    );
    await expect(page.locator('main')).toContainText(`${language}/explore/?v=1&preset=online-shop&fee=0.4`);
    await expect(page.locator('main :is(button, input, select):visible')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('main')).not.toContainText(`${language}/explore/?v=1`);
  });
}
