/** Fewer than anybody can count. */
export const NOBODY_PART = 1e-12;

/** A share as so many of 100, cut so that only all are 100 and only none are 0. */
export function ofHundred(share: number): string {
  if (share > 1 - NOBODY_PART) return '100';
  if (share < NOBODY_PART) return '0';
  if (share > 0.9995) return '> 99.9';
  return share < 0.0005 ? '< 0.1' : (100 * share).toFixed(1);
}
