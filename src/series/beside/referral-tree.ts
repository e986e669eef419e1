import { orderPay, type ReferralTerms } from '../../analysis/beside/referral-terms';
import { payFor, randomTree } from '../../analysis/beside/referral-tree';
import { randomFrom } from '../../analysis/random';
import { yuan } from './yuan';

/** A tree of buyers as chance would have it, and what each was paid for recruiting. Money in yuan. */
export interface TreePicture {
  readonly buyers: readonly TreeBuyer[];
  /** All that was paid to buyers, and how many of them got nothing of it. */
  readonly paid: number;
  readonly unpaid: number;
  /** How many the first tenth is, and its share of all that was paid. */
  readonly first: number;
  readonly firstShare: number;
  /** Who got most. */
  readonly most: TreeBuyer;
}

export interface TreeBuyer {
  /** From 1. */
  readonly buyer: number;
  readonly broughtBy: number | null;
  readonly brought: number;
  readonly direct: number;
  readonly indirect: number;
  /** For ranks: differences and the same-rank bonus. */
  readonly ranks: number;
  readonly total: number;
}

/** One seed, one tree. Of at least one buyer. */
export function treePicture(terms: ReferralTerms, buyers: number, seed: number): TreePicture {
  const { buyers: all } = payFor(orderPay(terms), randomTree(buyers, randomFrom(seed)));
  const rows = all.map(({ buyer, broughtBy, brought, direct, indirect, ranks, sameRank, total }) => ({
    buyer,
    broughtBy,
    brought,
    direct: yuan(direct),
    indirect: yuan(indirect),
    ranks: yuan(ranks + sameRank),
    total: yuan(total),
  }));
  const sum = (some: readonly TreeBuyer[]) => some.reduce((total, buyer) => total + buyer.total, 0);
  const first = Math.max(1, Math.floor(buyers / 10));
  const paid = sum(rows);
  return {
    buyers: rows,
    paid,
    unpaid: rows.filter(({ total }) => total === 0).length,
    first,
    firstShare: paid > 0 ? sum(rows.slice(0, first)) / paid : 0,
    most: rows.reduce((most, buyer) => (buyer.total > most.total ? buyer : most)),
  };
}
