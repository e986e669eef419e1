import { fractionOf, partOf, rest } from '../money/fraction';
import { toFen } from '../money/units';
import type { Scheme } from '../scheme/scenario';

/**
 * What one order comes to, in whole fen as the ledger books it. The opening price is not among the terms: it sets
 * how many points there are, and with them the price, but nobody's share of the pool.
 */
export interface Terms {
  readonly spend: number;
  /** What goes into the pool. */
  readonly slice: number;
  /** What the points are worth when they are minted, any cap applied. */
  readonly minted: number;
  /** minted ÷ slice: the mint rate as it works out after caps and rounding; 0 when nothing goes into the pool. */
  readonly rate: number;
  /** The part of a cash-out that is paid, 1 − fee. */
  readonly payoutRate: number;
}

export function termsOf(scheme: Scheme): Terms {
  const spend = toFen(scheme.spend);
  const slice = partOf(spend, fractionOf(scheme.split.pool));
  const value = partOf(slice, fractionOf(scheme.mintRate));
  const cap = scheme.maxMintPerOrder === null ? value : toFen(scheme.maxMintPerOrder);
  const minted = cap < value ? cap : value;
  const payout = rest(fractionOf(scheme.cashOutFee));
  return {
    spend: Number(spend),
    slice: Number(slice),
    minted: Number(minted),
    rate: slice === 0n ? 0 : Number(minted) / Number(slice),
    payoutRate: Number(payout.n) / Number(payout.d),
  };
}
