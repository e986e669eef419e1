import { promotionSlice, type SliceParty } from '../../analysis/beside/promotion-slice';
import { LOCAL_REFERRAL, type ReferralTerms } from '../../analysis/beside/referral-terms';
import { TERRITORIES, type Territory } from '../../analysis/beside/territories';
import { yuan } from './yuan';

export type SlicePart = Exclude<SliceParty, 'slice'>;

/** Who gets what of one order's promotion slice when everybody who can be paid is there; money in yuan. */
export interface SlicePicture {
  readonly spend: number;
  readonly slice: number;
  readonly parts: Readonly<Record<SlicePart, number>>;
}

export function slicePicture(
  terms: ReferralTerms = LOCAL_REFERRAL,
  territories: readonly Territory[] = TERRITORIES,
): SlicePicture {
  const { slice, ...parts } = promotionSlice(terms, territories);
  return {
    spend: Number(terms.spend),
    slice: yuan(-slice),
    parts: Object.fromEntries(Object.entries(parts).map(([part, fen]) => [part, yuan(fen)])) as Record<
      SlicePart,
      number
    >,
  };
}
