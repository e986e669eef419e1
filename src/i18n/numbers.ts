import { fixed, short, significant } from './digits';
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
  const whole = (value: number) => fixed(value, 0);
  const fen = (value: number) => fixed(value, 2);
  const inShort = (value: number) =>
    Math.abs(value) < 1000 ? significant(value, 3) : short(value, 3, language);
  return {
    count: (value) => (Math.abs(value) < IN_FULL ? whole(value) : inShort(value)),
    countShort: inShort,
    yuan: (value) => inYuan(value, (amount) => (amount < 100 && amount % 1 !== 0 ? fen : whole)(amount)),
    yuanShort: (value) => inYuan(value, inShort),
    fen: (value) => inYuan(value, fen),
    digits: (value) => significant(value, 9),
    price: (value) =>
      inYuan(value, (amount) => {
        if (amount < 0.1 || amount === 1) return significant(amount, 3);
        return (amount < 100 ? fen : whole)(amount);
      }),
    points: inShort,
    percent: (value) => `${significant(value * 100, 2)}%`,
    times: (value) => (value < 100 ? significant(value, 2) : whole(value)),
  };
}
