import { toFen } from '../money/units';
import type { Scheme } from '../scheme/scenario';
import type { FenTotals } from './fen-totals';
import { termsOf } from './terms';

/**
 * The largest share of buyers who could be level at the very best, from the offer alone: nothing but the pool's slice
 * of each order ever comes back, so with a slice of 30 % seven in ten must go short for three to get all of theirs,
 * and those seven get nothing. Outside money is not counted here.
 */
export function bestShare(scheme: Scheme): number {
  const { slice, spend } = termsOf(scheme);
  return slice / spend;
}

export interface AtMost {
  readonly buyers: number;
  /** How many of them could at most have got back what they spent, or be able to now. */
  readonly level: number;
  /** level ÷ buyers; 0 when there are no buyers. */
  readonly share: number;
}

/**
 * The same for a run, outside money counted: ⌊(pool's slices + outside money) ÷ spend⌋ buyers. It holds at any moment
 * for those already paid and those who still could be, since what points are worth adds up to the pool. Old creditors
 * paid in points (legacy grants) are no buyers but are paid from the same pool: whatever they get lowers the true
 * number further.
 */
export function mostLevel(totals: FenTotals, scheme: Scheme): AtMost {
  const spend = toFen(scheme.spend);
  const buyers = totals.spent / spend;
  const affordable = (totals.poolIn + totals.injected) / spend;
  const level = affordable < buyers ? affordable : buyers;
  return {
    buyers: Number(buyers),
    level: Number(level),
    share: buyers === 0n ? 0 : Number(level) / Number(buyers),
  };
}
