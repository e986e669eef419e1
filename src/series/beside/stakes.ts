import { stakeRows, STAKES, worthApart, WORTH, type Stake } from '../../analysis/beside/shareholders';
import { SHOP, shopDay, type ShopTerms } from '../../analysis/beside/shop-day';
import { yuan } from './yuan';

/** What buyers of stakes are paid a day, and when they have their price back. */
export interface StakesPicture {
  readonly turnover: number;
  readonly stakes: readonly {
    readonly price: number;
    readonly share: number;
    readonly perDay: number;
    /** Of that, for managing the shop. */
    readonly management: number;
    readonly days: number | null;
    readonly daysByShare: number | null;
    readonly wholeShop: number;
    readonly most: number;
  }[];
}

export function stakesPicture(terms: ShopTerms = SHOP, stakes: readonly Stake[] = STAKES): StakesPicture {
  return {
    turnover: Number(terms.turnover),
    stakes: stakeRows(terms, stakes).map(
      ({ price, perDay, management, days, daysByShare, wholeShop, most }, i) => ({
        price: yuan(price),
        share: Number(stakes[i]?.share),
        perDay: yuan(perDay),
        management: yuan(management),
        days,
        daysByShare,
        wholeShop: yuan(wholeShop),
        most,
      }),
    ),
  };
}

/** What each shop would have to earn for all of them to be worth what is said. */
export interface WorthPicture {
  readonly worth: number;
  readonly shops: number;
  readonly turnover: number;
  readonly perShop: number;
  readonly timesStakes: readonly number[];
  readonly yearsOfTurnover: number;
  readonly needed: readonly { readonly years: number; readonly aDay: number }[];
  /** What is left of a day's turnover for goods, rent and wages once the whole shop is sold. */
  readonly left: number;
}

export function worthPicture(terms = WORTH, stakes: readonly Stake[] = STAKES): WorthPicture {
  const { perShop, timesStakes, yearsOfTurnover, needed } = worthApart(terms, stakes);
  const day = shopDay({ ...SHOP, turnover: terms.turnover }, { sold: '1', managers: 1, hasPartners: false });
  return {
    worth: Number(terms.worth),
    shops: terms.shops,
    turnover: Number(terms.turnover),
    perShop: yuan(perShop),
    timesStakes,
    yearsOfTurnover,
    needed: needed.map(({ years, aDay }) => ({ years, aDay: yuan(aDay) })),
    left: yuan(day.shop),
  };
}
