import { Exact } from './exact';

export { Exact };

/** Characters a decimal may be written with. */
export const LONGEST = 60;

const DECIMAL = /^-?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/;

/**
 * Reads a decimal as a scenario may write it: a plain string ("0.30", "1e-7") or a finite JSON number.
 * Anything else is `null`; there is no guessing (no spaces, no "1,000", no "5%").
 */
export function parseDecimal(value: unknown): Exact | null {
  if (typeof value === 'number') return Number.isFinite(value) ? new Exact(value) : null;
  if (typeof value !== 'string' || value.length > LONGEST || !DECIMAL.test(value)) return null;
  return new Exact(value);
}

/** The one way a decimal is written in a normalised scenario: no exponent, no needless zero, no minus zero. */
export function canonical(value: Exact): string {
  return value.isZero() ? '0' : value.toFixed();
}
