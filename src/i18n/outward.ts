import type { Range, RangeLine } from '../series/spread';

/** The steps in which numbers of a kind are written: those of people and yuan whole, from ten million on three digits. */
export const STEPS = {
  whole: (value: number) => (value < 1e7 ? 1 : digits(value)),
  price: (value: number) => (value < 0.1 ? digits(value) : value < 100 ? 0.01 : 1),
  of100: (value: number) => (value < 10 ? 0.01 : 0.1),
} as const;

/** Both ends of a range as they are written, rounded so that whatever lies within still does. */
export function outward(
  { low, high }: Range,
  step: (value: number) => number,
  write: (value: number) => string,
): readonly [low: string, high: string] {
  return [write(rounded(low, step, Math.floor)), write(rounded(high, step, Math.ceil))];
}

/** The range at one place of a line, if there is one. */
export function rangeAt({ low, high }: RangeLine, t: number): Range | null {
  const [from, to] = [low[t] ?? null, high[t] ?? null];
  return from === null || to === null ? null : { low: from, high: to };
}

function digits(value: number): number {
  return value > 0 ? 10 ** (Math.floor(Math.log10(value)) - 2) : 1;
}

function rounded(value: number, step: (value: number) => number, round: (value: number) => number): number {
  const size = step(value);
  // What doubles add in their last digits is no reason to go a step further out.
  const steps = round(Number((value / size).toPrecision(12)));
  return size < 1 ? steps / Math.round(1 / size) : steps * size;
}
