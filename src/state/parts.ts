import { parseDecimal } from '../money/decimal';

/** Compound parameters are decimals parted by colons. Their ranges are the validator's affair. */
export function areDecimals(parts: readonly string[]): boolean {
  return parts.every((part) => parseDecimal(part) !== null);
}

/** A whole number as people write it; NaN, which no field takes, when it is none. */
export function whole(text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : NaN;
}

/** People count weeks from 1, a scenario its periods from 0. */
export function periodOf(week: string): number {
  return whole(week) - 1;
}

export function weekOf(period: number): string {
  return String(period + 1);
}
