import { Decimal } from 'decimal.js';

/** Wide enough that a product of any two values a scenario may hold, and the division behind a displayed price, is exact or far beyond what is shown. */
export const Exact = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});
export type Exact = InstanceType<typeof Exact>;

const DECIMAL = /^-?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/;

/**
 * Reads a decimal as a scenario may write it: a plain string ("0.30", "1e-7") or a finite JSON number.
 * Anything else is `null`; there is no guessing (no spaces, no "1,000", no "5%").
 */
export function parseDecimal(value: unknown): Exact | null {
  if (typeof value === 'number') return Number.isFinite(value) ? new Exact(value) : null;
  if (typeof value !== 'string' || value.length > 60 || !DECIMAL.test(value)) return null;
  return new Exact(value);
}

/** The one way a decimal is written in a normalised scenario: no exponent, no needless zero, no minus zero. */
export function canonical(value: Exact): string {
  return value.isZero() ? '0' : value.toFixed();
}
