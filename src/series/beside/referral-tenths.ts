import { expectedPayOfGroups, expectedUnpaid, tenthsOf } from '../../analysis/beside/referral-expected';
import { orderPay, type ReferralTerms } from '../../analysis/beside/referral-terms';

/** How all direct and indirect referral pay divides among ten groups of buyers, the first to come first. */
export interface TenthsPicture {
  readonly buyers: number;
  /** Of these, how many are expected to be paid nothing. */
  readonly unpaid: number;
  /** Shares of all that is paid. */
  readonly tenths: readonly { readonly direct: number; readonly indirect: number; readonly share: number }[];
}

export function tenthsPicture(terms: ReferralTerms, buyers: number): TenthsPicture {
  const groups = expectedPayOfGroups(orderPay(terms), tenthsOf(buyers));
  const all = groups.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0);
  const part = (fen: number) => (all > 0 ? fen / all : 0);
  return {
    buyers,
    unpaid: expectedUnpaid(buyers),
    tenths: groups.map(({ direct, indirect }) => ({
      direct: part(direct),
      indirect: part(indirect),
      share: part(direct + indirect),
    })),
  };
}
