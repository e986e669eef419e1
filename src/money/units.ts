import { Exact } from './decimal';

const WHOLE = /^\d+$/;

/** Money is whole fen, points are whole units of 10^-places; people read yuan and points. These four functions are the only way between. */

export function toFen(yuan: string): bigint {
  return toUnits(yuan, 2);
}

export function toUnits(amount: string, places: number): bigint {
  if (WHOLE.test(amount)) return BigInt(amount) * 10n ** BigInt(places);
  const units = new Exact(amount).times(new Exact(10).pow(places));
  if (!units.isInteger()) throw new RangeError(`${amount} has more than ${places} decimal places.`);
  return BigInt(units.toFixed());
}

export function fenToYuan(fen: bigint | number): string {
  return unitsToText(fen, 2);
}

/** Writes a whole number of 10^-places units with exactly that many places: `unitsToText(14700, 2)` is "147.00". */
export function unitsToText(units: bigint | number, places: number): string {
  const digits = BigInt(units).toString();
  if (places === 0) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const padded = digits.slice(sign.length).padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
