import {
  afterUsing,
  cutBack,
  pointsGiven,
  pointWorth,
  SHOPPING_POINTS,
  type ShoppingPointsTerms,
} from '../../analysis/beside/shopping-points';
import { yuan } from './yuan';

/** Shopping points, all of them used; money in yuan, a point as one yuan of a label. */
export interface ShoppingPicture {
  readonly spend: number;
  readonly points: number;
  readonly label: number;
  /** What customers pay for it in cash, and who gets that. */
  readonly cash: number;
  readonly parts: Readonly<Record<'supplier' | 'shop' | 'promoters' | 'mall', number>>;
  /** What a point saves where the goods cost elsewhere just what they cost the mall. */
  readonly pointWorth: number;
}

export function shoppingPicture(terms: ShoppingPointsTerms = SHOPPING_POINTS): ShoppingPicture {
  const none = afterUsing(terms, '0').balances;
  const { label, balances } = afterUsing(terms, '1');
  const { customer, supplier, shop, promoters, mall } = balances;
  return {
    spend: Number(terms.spend),
    points: yuan(pointsGiven(terms)),
    label: yuan(label),
    cash: yuan(none.customer - customer),
    parts: {
      supplier: yuan(supplier),
      shop: yuan(shop - none.shop),
      promoters: yuan(promoters),
      mall: yuan(mall),
    },
    pointWorth: pointWorth(terms, Number(terms.goods)),
  };
}

/** How many points must be used until the shop has back what the platform took. */
export interface CutBackPicture {
  readonly cut: number;
  readonly points: number;
  /** By what the shop gets of each label; `needed` null: never. */
  readonly rows: readonly {
    readonly toShop: number;
    readonly needed: number | null;
    readonly cash: number;
  }[];
}

export function cutBackPicture(
  terms: ShoppingPointsTerms = SHOPPING_POINTS,
  shares: readonly string[] = [terms.toShop, terms.toPromoters],
): CutBackPicture {
  const none = afterUsing(terms, '0').balances;
  return {
    cut: yuan(none.platform),
    points: yuan(pointsGiven(terms)),
    rows: shares.map((toShop) => {
      const back = cutBack(terms, toShop);
      return { toShop: Number(toShop), needed: back && yuan(back.points), cash: back ? yuan(back.cash) : 0 };
    }),
  };
}
