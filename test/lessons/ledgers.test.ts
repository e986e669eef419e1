import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/i18n/language';
import { numbersOf } from '../../src/i18n/numbers';
import { compileLesson, LessonFaults, type LessonFiles } from '../../src/lessons/compile';
import { filesIn, FOLDERS, GLOSSARY } from '../../src/lessons/content';
import { ledgerNumber } from '../../src/lessons/ledger-numbers';
import { LEDGER_PICTURE_NAMES, LEDGER_PICTURES, ledgerShow } from '../../src/lessons/ledger-pictures';
import { showsIn, type LedgerChart } from '../../src/pages/learn/ledger-charts';
import LedgerPicture from '../../src/pages/learn/LedgerPicture.svelte';

describe('a number of a ledger beside the pool', () => {
  test('has a name, and is in yuan, people, orders, days or a share', () => {
    const numbers = {
      'slice.local.slice': 20,
      'slice.local.rates.direct': 0.003,
      'slice.local.direct': 3,
      'slice.online.buyer1': 8378.506,
      'slice.online.paidBack': 1158,
      'tenths.unpaid': 50,
      'level.online.with': 2688,
      'territory.city.fee': 100000,
      'territory.city.rate': 0.002,
      'territory.city.above.turnover': 100000000,
      'territory.county.alone.perPerson': 0.1,
      'territory.soldOut.fees': 5900000,
      'territory.soldOut.agents.county': 90,
      'stake.large.perDay': 245,
      'stake.small.perDay': 116,
      'stake.large.holders': 20,
      'stake.large.most': 16,
      'shop.turnover': 5000,
      'shop.all.shop': 1000,
      'shop.half.margin': 0.51,
      'worth.perShop': 12500000,
      'worth.profitOf20Years': 1712.32,
      'shopping.points': 3000,
      'shopping.back.points': 1400,
      'clearing.order.overpaid': 532,
      'redeemed.cash.holder': 800,
    };
    const found = Object.keys(numbers).map((name) => [name, Number(ledgerNumber(name).toFixed(3))]);
    expect(Object.fromEntries(found)).toEqual(numbers);
  });

  test.each([
    ['teritory.city.fee', '"teritory" is none of the ledgers slice, tenths, tree, level, territory'],
    ['toString', '"toString" is none of the ledgers slice'],
    ['territory.town.fee', '"territory" has no "town", but county, city, province, soldOut'],
    [
      'territory.city.alone',
      '"territory.city.alone" is no number; it has perOrder, orders, turnover, perPerson',
    ],
    ['territory.city.fee.yuan', '"territory.city.fee" is a number and has no "yuan"'],
    ['territory.city.level', '"territory.city.level" is not a number but "city"'],
    ['shop.toString', '"shop" has no "toString", but turnover'],
  ])('that there is not, says what there is: %s', (name, fault) =>
    expect(() => ledgerNumber(name)).toThrow(fault),
  );
});

describe('a picture of a ledger', () => {
  test.each(LEDGER_PICTURE_NAMES)('%s is told in both languages, survives JSON and is drawn', (name) => {
    const show = ledgerShow(name);
    const told = (['zh', 'en'] as const).map((language: Language) => {
      const { it } = showsIn(language, { it: show }) as { it: LedgerChart };
      expect(JSON.parse(JSON.stringify(it))).toEqual(it);
      expect(it.told.rows.every((row) => row.length === it.told.head.length)).toBe(true);
      const tableLabel = 'Numbers';
      const { body } = render(LedgerPicture, {
        props: { show: it, title: 'Own title', sentence: null, tableLabel, onTable: undefined },
      });
      expect(body).toMatch(/<svg[^>]* role="img"/);
      expect(body).toContain('Own title');
      expect(body).toContain(it.told.sentence.replaceAll('&', '&amp;'));
      expect(body).toContain('<table>');
      expect(body).not.toMatch(/NaN|Infinity|undefined|\[object/);
      return it.told;
    });
    expect(told[0]?.title).not.toBe(told[1]?.title);
    expect(told[0]?.rows.length).toBe(told[1]?.rows.length);
  });

  test('margin is what a shop needs as more of it is sold, managed by nobody until some is', () => {
    const margins = LEDGER_PICTURES.margin.picture().map(({ margin }) => margin);
    expect(margins.map((margin) => Number(margin.toFixed(6)))).toEqual([0.2, 0.365, 0.51, 0.655, 0.8]);
  });
});

describe('in a lesson', () => {
  const files = filesIn(FOLDERS[0] as string);
  const changed = (json: (text: string) => string, en: (text: string) => string): LessonFiles => ({
    ...files,
    json: json(files.json),
    words: { zh: en(files.words.zh), en: en(files.words.en) },
  });
  const compiled = (json: (text: string) => string, words: (text: string) => string = (text) => text) =>
    compileLesson(changed(json, words), Object.keys(GLOSSARY.zh));
  const faultsOf = (make: () => unknown) => {
    try {
      make();
    } catch (error) {
      if (error instanceof LessonFaults) return error.faults.join('\n');
      throw error;
    }
    return '';
  };
  const withPool = (ledger: string) => (text: string) =>
    text.replace('"scenario": "one", "of": "totals.poolIn"', `"ledger": "${ledger}"`);

  test('a quantity may come from a ledger', () => {
    const { lessons } = compiled(withPool('slice.online.slice'));
    expect(JSON.stringify(lessons.en.steps[1])).toContain(numbersOf('en').yuan(300));
  });

  test('a name that no ledger has is a fault, with what there is', () => {
    expect(faultsOf(() => compiled(withPool('slice.online.slices')))).toMatch(
      /lesson\.json: quantities\.pool: "slice\.online" has no "slices", but spend, slice, /,
    );
  });

  const withPicture = (picture: string) => (text: string) =>
    text.replace(/"split": \{ "chart": "flow"[^}]*\}/, `"split": ${picture}`);

  test('a picture may be of a ledger', () => {
    expect(compiled(withPicture('{ "ledger": "shop" }')).shows['split']).toMatchObject({
      chart: 'ledger',
      kind: 'shop',
    });
  });

  test('a picture that no ledger has is a fault, and so is one of another kind', () => {
    expect(faultsOf(() => compiled(withPicture('{ "ledger": "shops" }')))).toMatch(
      /pictures\.split\.ledger: .*"slice" \| .*received "shops"/i,
    );
    expect(faultsOf(() => compiled(withPicture('{ "chart": "flows", "scenario": "one" }')))).toMatch(
      /pictures\.split\.chart: .*"flow" \| .*received "flows"/i,
    );
  });

  test('an aside may be folded, under a title', () => {
    const fold = (title: string) => (text: string) =>
      text.replace(/:::aside\[.*\]/, `:::aside${title}{folded}`);
    const { lessons } = compiled((text) => text, fold('[To open]'));
    const blocks = lessons.en.steps.flatMap(({ body }) => body);
    expect(blocks.filter((block) => block.kind === 'aside')).toMatchObject([
      { title: ['To open'], folded: true },
    ]);
    expect(faultsOf(() => compiled((text) => text, fold('')))).toMatch(/a folded aside needs a title/);
  });
});
