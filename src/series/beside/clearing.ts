import { CLEARING, clearingRows, type ClearingTerms, type Way } from '../../analysis/beside/clearing';
import { yuan } from './yuan';

export type { Way };

/** The same stock, sold three ways; money in yuan. */
export interface ClearingPicture {
  readonly label: number;
  readonly rows: readonly {
    readonly way: Way;
    readonly buyerPays: number;
    readonly shopGets: number;
    readonly pointsPay: number;
    readonly pointsUsed: number;
    readonly overpaid: number;
  }[];
}

export function clearingPicture(terms: ClearingTerms = CLEARING): ClearingPicture {
  return {
    label: Number(terms.scheme.spend),
    rows: clearingRows(terms).map(({ way, balances, pointsPay, pointsUsed, overpaid }) => ({
      way,
      buyerPays: yuan(-balances.buyer),
      shopGets: yuan(balances.shop),
      pointsPay: yuan(pointsPay),
      pointsUsed: yuan(pointsUsed),
      overpaid: yuan(overpaid),
    })),
  };
}
