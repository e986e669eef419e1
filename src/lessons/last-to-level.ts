import { termsOf } from '../analysis/terms';
import type { Result } from '../scheme/result';
import type { Scheme } from '../scheme/scenario';

type Week = Pick<Result['periods'][number], 'orders' | 'price'>;

/**
 * The last period whose first buyer could be level at the price of period `t`, had they kept their points until then;
 * `null`: nobody. Later buyers of the same period pay a higher price and have to wait for a higher one.
 */
export function lastToLevel(weeks: readonly Week[], scheme: Scheme, t: number): number | null {
  const { spend, minted, payoutRate } = termsOf(scheme);
  const now = Number(weeks[t]?.price ?? 0);
  for (let joined = t; joined >= 0; joined--) {
    const then = Number(weeks[joined - 1]?.price ?? 0) || Number(scheme.openingPrice);
    const worth = (minted * payoutRate * now) / then;
    if ((weeks[joined]?.orders ?? 0) > 0 && worth >= spend) return joined;
  }
  return null;
}
