import type { Language } from './language';

/** Numbers as a reader of the language expects them: 万 and 亿, or k and M. */
export interface Numbers {
  /** People, orders: whole, and in full below ten million. */
  count(value: number): string;
  /** The same in short, for axes and labels. */
  countShort(value: number): string;
  /** Whole yuan, in full; with fen below 100. */
  yuan(value: number): string;
  yuanShort(value: number): string;
  /** Yuan with fen, always, as a bookkeeper writes them. */
  fen(value: number): string;
  /** Nine significant digits, to tell two figures apart that are nearly the same. */
  digits(value: number): string;
  /** A price of a point: three significant digits, more when it is large. */
  price(value: number): string;
  /** Points, in short. */
  points(value: number): string;
  /** 0.3 → 30 %. */
  percent(value: number): string;
  /** How many times, to two significant digits. */
  times(value: number): string;
}

export type FormatName = keyof Numbers;

/** Counts beyond this are read in millions or 亿 anyhow. */
const IN_FULL = 1e7;

/** The sign stands before the currency, as in a newspaper. */
function inYuan(value: number, format: (amount: number) => string): string {
  return `${value < 0 ? '−' : ''}¥${format(Math.abs(value))}`;
}

export function numbersOf(language: Language): Numbers {
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const fen = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const digits = (n: number) => new Intl.NumberFormat(locale, { maximumSignificantDigits: n });
  const [two, three, nine] = [digits(2), digits(3), digits(9)];
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    minimumSignificantDigits: 1,
  });
  const short = (value: number) =>
    Math.abs(value) < 1000 ? three.format(value) : compact.format(value).replace('K', 'k');
  return {
    count: (value) => (Math.abs(value) < IN_FULL ? whole.format(value) : short(value)),
    countShort: short,
    yuan: (value) =>
      inYuan(value, (amount) => (amount < 100 && amount % 1 !== 0 ? fen : whole).format(amount)),
    yuanShort: (value) => inYuan(value, short),
    fen: (value) => inYuan(value, (amount) => fen.format(amount)),
    digits: (value) => nine.format(value),
    price: (value) =>
      inYuan(value, (amount) => {
        if (amount < 0.1 || amount === 1) return three.format(amount);
        return (amount < 100 ? fen : whole).format(amount);
      }),
    points: short,
    percent: (value) => `${two.format(value * 100)}%`,
    times: (value) => (value < 100 ? two : whole).format(value),
  };
}
