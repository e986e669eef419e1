import { Exact } from '../money/decimal';

/**
 * A number that JSON.parse would round or overflow without a word, kept as it was written. No field takes one, so a
 * scenario is never silently changed.
 */
export class LongNumber {
  constructor(readonly literal: string) {}

  toJSON(): string {
    return this.literal;
  }
}

/** The number a literal of JSON stands for, as long as a double keeps all its digits. */
export function numberOrLong(literal: string): number | LongNumber {
  const number = Number(literal);
  // Fifteen digits always fit; most numbers are shorter.
  if (literal.length <= 15 && !/[eE]/.test(literal)) return number;
  return isKept(number, literal) ? number : new LongNumber(literal);
}

function isKept(number: number, literal: string): boolean {
  if (number === 0) return !/^[^eE]*[1-9]/.test(literal);
  return Number.isFinite(number) && new Exact(literal).eq(number);
}
