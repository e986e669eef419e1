import type { Language } from './language';

/**
 * Numbers in figures, as `Intl.NumberFormat` writes them (the tests hold it to that). The first of those objects takes a
 * phone some 100 ms to make, on every page, before anything can be used; this takes none.
 */

/** 1234567.5 → 1,234,567.50. */
export function fixed(value: number, decimals: number): string {
  return signed(value, (size) => {
    const figures = figuresOf(size);
    return written(rounded(figures, figures.point + decimals), decimals);
  });
}

/** 1234567.5 → 1,230,000. */
export function significant(value: number, digits: number): string {
  return signed(value, (size) => written(rounded(figuresOf(size), digits)));
}

/** What comes after how many zeros. */
const SHORT: Readonly<Record<Language, readonly (readonly [zeros: number, sign: string])[]>> = {
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, 'T'],
    [9, 'B'],
    [6, 'M'],
    [3, 'k'],
  ],
};

/** Digits before the point that are written out in both languages: ¥1,000 stands beside ¥1,000 and not beside ¥1k. */
const IN_FULL = 4;

/** 1234567.5 → 1.23M, or 123万. */
export function short(value: number, digits: number, language: Language): string {
  return signed(value, (size) => {
    // First rounded: 999,999 is a million.
    const near = rounded(figuresOf(size), digits);
    const [zeros, sign] = SHORT[language].find(
      ([zeros]) => near.point > Math.max(zeros, IN_FULL) && near.point <= MOST,
    ) ?? [0, ''];
    return written({ ...near, point: near.point - zeros }) + sign;
  });
}

/** The digits of a number, and how many of them stand before the point; fewer than none, if zeros follow it. */
interface Figures {
  readonly digits: string;
  readonly point: number;
}

function figuresOf(size: number): Figures {
  const [digits, exponent] = size.toExponential().split('e') as [string, string];
  return { digits: digits.replace('.', ''), point: Number(exponent) + 1 };
}

/** So many digits, a half up. */
function rounded(figures: Figures, keep: number): Figures {
  const { digits, point } = figures;
  if (keep >= digits.length) return figures;
  const up = keep >= 0 && (digits[keep] as string) >= '5';
  const kept = BigInt(digits.slice(0, Math.max(0, keep))) + (up ? 1n : 0n);
  if (kept === 0n) return figuresOf(0);
  const text = String(kept);
  return { digits: text, point: text.length > keep ? point + 1 : point };
}

/** More digits before the point, or zeros after it, than anybody counts. */
const MOST = 16;
const LEAST = -9;

/** With at least so many decimals, and commas. */
function written({ digits, point }: Figures, decimals = 0): string {
  if (point > MOST || point < LEAST) {
    const near = rounded({ digits, point }, 4);
    return `${near.digits.replace(/\B/, '.')}×10^${near.point - 1}`;
  }
  const all = '0'.repeat(Math.max(0, 1 - point)) + digits;
  const ones = Math.max(1, point);
  const before = all.slice(0, ones).padEnd(ones, '0');
  const after = all.slice(ones).replace(/0+$/, '').padEnd(decimals, '0');
  const grouped = before.replace(/\B(?=(\d{3})+$)/g, ',');
  return after === '' ? grouped : `${grouped}.${after}`;
}

function signed(value: number, figures: (size: number) => string): string {
  if (Number.isNaN(value)) return 'NaN';
  const size = Math.abs(value);
  return (value < 0 ? '-' : '') + (size === Infinity ? '∞' : figures(size));
}
