import {
  neededMargin,
  SHOP,
  shopDay,
  type Owners,
  type ShopParty,
  type ShopTerms,
} from '../../analysis/beside/shop-day';
import { yuan } from './yuan';

export type ShopPart = Exclude<ShopParty, 'customers'>;

/** Where a day's turnover goes; money in yuan. */
export interface ShopPicture {
  readonly turnover: number;
  readonly parts: Readonly<Record<ShopPart, number>>;
  /** How much of the price the goods must earn, before rent and wages, for the shop not to lose money. */
  readonly margin: number;
  readonly sold: number;
}

export function shopPicture(owners: Owners, terms: ShopTerms = SHOP): ShopPicture {
  const day = shopDay(terms, owners);
  const { platform, shareholders, managers, partners, shop } = day;
  return {
    turnover: yuan(-day.customers),
    parts: {
      platform: yuan(platform),
      shareholders: yuan(shareholders),
      managers: yuan(managers),
      partners: yuan(partners),
      shop: yuan(shop),
    },
    margin: neededMargin(day),
    sold: Number(owners.sold),
  };
}
