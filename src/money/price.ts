import { Exact } from './decimal';

/** Significant digits of a price in results. The rule book asks for at least 12; a double carries 15. */
const PRICE_DIGITS = 15;

/**
 * Price of one point in yuan, pool ÷ points, rounded for display only. Null when nobody holds a point: a picture
 * shows a gap there, never 0.
 */
export function priceText(
  poolFen: bigint | number,
  pointUnits: bigint | number,
  places: number,
): string | null {
  if (BigInt(pointUnits) === 0n) return null;
  const price = new Exact(poolFen.toString()).times(new Exact(10).pow(places - 2)).div(pointUnits.toString());
  const rounded = price.toSignificantDigits(PRICE_DIGITS);
  const decimals = rounded.isZero() ? PRICE_DIGITS - 1 : PRICE_DIGITS - 1 - rounded.exponent;
  return rounded.toFixed(Math.max(0, decimals));
}
