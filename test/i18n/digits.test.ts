import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixed, short, significant } from '../../src/i18n/digits';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { seed } from '../support/seed';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/** Of every size, with few digits and with many; and those halfway between two. */
const numbers = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((value) => value === 0 || Math.abs(value) >= 1e-9),
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -9, max: 10 }))
    .map(([figures, zeros]) => Number(`${figures}e${zeros}`)),
  fc.integer({ min: -1e9, max: 1e9 }).map((twice) => twice / 2),
  fc.constantFrom(0, 0.5, 1.005, 999.5, 9995, 99_950, 999_499, 999_500, 999_999, 99_995_000, 9.995e11, 1e15),
);

describe('a number in figures', () => {
  test.each([
    [fixed(1234567.5, 2), '1,234,567.50'],
    [fixed(0, 2), '0.00'],
    [fixed(0.5, 0), '1'],
    [significant(0, 3), '0'],
    [significant(1234567.5, 3), '1,230,000'],
    [significant(0.012345, 3), '0.0123'],
    [short(1234567.5, 3, 'en'), '1.23M'],
    [short(1234567.5, 3, 'zh'), '123万'],
    [short(999_999, 3, 'en'), '1M'],
    [short(1000, 3, 'en'), '1,000'],
    [short(9999, 3, 'en'), '10k'],
    [short(12_340, 3, 'en'), '12.3k'],
    [short(6e12, 3, 'zh'), '6万亿'],
    [short(20_000_000, 3, 'zh'), '2,000万'],
    [short(0, 3, 'zh'), '0'],
    [significant(1e-9, 3), '0.000000001'],
    [significant(2.126e-129, 3), '2.13×10^-129'],
    [significant(2e-129, 3), '2×10^-129'],
    [fixed(2e-129, 2), '0.00'],
    [short(4.5678e130, 3, 'en'), '4.57×10^130'],
    [short(1.8e19, 3, 'zh'), '1.8×10^19'],
    [fixed(17_979_259_034_303_947_000, 0), '1.798×10^19'],
    [fixed(99_999_999_999_999_999_999, 0), '1×10^20'],
    [significant(NaN, 3), 'NaN'],
    [fixed(-Infinity, 2), '-∞'],
  ])('is written %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  // With more zeros than that Intl writes them all, which nobody can read.
  test.each(LANGUAGES)(`is written as Intl.NumberFormat writes it, in %s (seed ${seed})`, (language) => {
    const intl = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(LOCALES[language], options);
    const [whole, fen] = [0, 2].map((digits) =>
      intl({ minimumFractionDigits: digits, maximumFractionDigits: digits }),
    );
    const figures = new Map([2, 3, 9].map((digits) => [digits, intl({ maximumSignificantDigits: digits })]));
    // Left to itself, Intl parts 1,000 with a comma in one notation and not in the other.
    const compact = intl({
      notation: 'compact',
      maximumSignificantDigits: 3,
      minimumSignificantDigits: 1,
      useGrouping: true,
    });
    fc.assert(
      fc.property(numbers, (number) => {
        // Minus nothing is nothing.
        const value = number === 0 ? 0 : number;
        expect(fixed(value, 0)).toBe(whole?.format(value));
        expect(fixed(value, 2)).toBe(fen?.format(value));
        for (const [digits, format] of figures) expect(significant(value, digits)).toBe(format.format(value));
        // Below ten thousand Intl's English would be 1K.
        const inShort = Math.abs(value) < 9995 ? figures.get(3) : compact;
        expect(short(value, 3, language)).toBe(inShort?.format(value).replace('K', 'k'));
      }),
      { seed, numRuns: 5000 },
    );
  });
});
