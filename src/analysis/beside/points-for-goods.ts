import { exp, ln } from '../../cohorts/special';
import { floor, fraction, times } from '../../money/fraction';
import { balancesOf, type Balances } from './accounts';
import { rateOf } from './amounts';

/**
 * Points of the pool, spent on goods in the mall instead of being cashed out. The points are burned either way; what
 * differs is how much of their value the pool pays for them, and to whom.
 */
export interface Redemption {
  /** What leaves the pool, as a share of what the points are worth. */
  readonly poolPays: string;
  /** What of that value reaches the holder: cash, or what the goods cost whoever makes them. */
  readonly holderGets: string;
}

export type RedemptionName = 'cash' | 'label' | 'cost';

/**
 * A cash-out with the fee of 20 %; goods at their label, which cost the mall a tenth of it; the same goods, of which
 * the pool pays only that tenth. “At the pool's cost” can mean either of the last two.
 */
export const REDEMPTIONS: Readonly<Record<RedemptionName, Redemption>> = {
  cash: { poolPays: '0.8', holderGets: '0.8' },
  label: { poolPays: '1', holderGets: '0.1' },
  cost: { poolPays: '0.1', holderGets: '0.1' },
};

const REDEMPTION_PARTIES = ['pool', 'holder', 'mall'] as const;
/** What goods cost is booked to the holder who gets them. */
export type RedemptionParty = (typeof REDEMPTION_PARTIES)[number];

export interface Redeemed {
  readonly balances: Balances<RedemptionParty>;
  /** What the points were worth, in fen. */
  readonly value: bigint;
  /** What stands after it, in fen and points units. */
  readonly pool: bigint;
  readonly points: bigint;
}

/** One holder hands in so many of the points in circulation. */
export function redeem(
  { pool, points }: { readonly pool: bigint; readonly points: bigint },
  units: bigint,
  { poolPays, holderGets }: Redemption,
): Redeemed {
  const value = fraction(pool * units, points);
  const [paid, holder] = [floor(times(value, rateOf(poolPays))), floor(times(value, rateOf(holderGets)))];
  return {
    balances: balancesOf(REDEMPTION_PARTIES, { pool: -paid, holder, mall: paid - holder }),
    value: floor(value),
    pool: pool - paid,
    points: points - units,
  };
}

export interface AfterMany {
  /** Of the pool before, and the price as a multiple of what it was. */
  readonly poolLeft: number;
  readonly price: number;
}

/**
 * After this share of all points (below 1) has been handed in by many small holders: the pool is to what it was as
 * the points are to what they were, to the power of `poolPays`. Unrounded.
 */
export function afterMany(share: number, { poolPays }: Redemption): AfterMany {
  const poolLeft = exp(Number(poolPays) * ln(1 - share));
  return { poolLeft, price: poolLeft / (1 - share) };
}
