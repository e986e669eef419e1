import { CLEARING, clearingRows } from '../analysis/beside/clearing';
import { afterMany, REDEMPTIONS, type RedemptionName } from '../analysis/beside/points-for-goods';
import { promotionSlice } from '../analysis/beside/promotion-slice';
import { expectedPay, lastToReceive } from '../analysis/beside/referral-expected';
import {
  LOCAL_REFERRAL,
  ONLINE_REFERRAL,
  orderPay,
  type ReferralTerms,
} from '../analysis/beside/referral-terms';
import { STAKES, stakeRows, WORTH, worthApart } from '../analysis/beside/shareholders';
import { neededMargin, SHOP, shopDay, type Owners } from '../analysis/beside/shop-day';
import {
  afterUsing,
  cutBack,
  pointsGiven,
  pointWorth,
  SHOPPING_POINTS,
} from '../analysis/beside/shopping-points';
import { soldOut, TERRITORIES, territoryRows } from '../analysis/beside/territories';
import { tenthsPicture } from '../series/beside/referral-tenths';
import { LEDGER_PICTURES, opening, PEOPLE } from './ledger-pictures';

/**
 * Numbers of the ledgers beside the pool (content/beside.md), by names with dots: `territory.city.alone.turnover`. A
 * bigint is money in fen (points, hundredths of one), a string a rate, a number a count or a share; null: never.
 */
export interface Ledger {
  readonly [name: string]: unknown;
}

/** Each is computed when a lesson first asks for it. */
export const LEDGERS: Readonly<Record<string, () => Ledger>> = {
  /** What one order sets aside for promotion, and who gets it. */
  slice: () => ({ local: sliceOf(LOCAL_REFERRAL), online: sliceOf(ONLINE_REFERRAL) }),
  /** How referral pay divides among 100 buyers, and the first tenth of very many. */
  tenths: () => {
    const { buyers, unpaid, tenths } = tenthsPicture(LOCAL_REFERRAL, PEOPLE);
    return {
      buyers,
      unpaid,
      tenth: tenths.length > 0 ? buyers / tenths.length : null,
      first: tenths[0]?.share,
      last: tenths.at(-1)?.share,
      firstOfMany: tenthsPicture(LOCAL_REFERRAL, VERY_MANY).tenths[0]?.share,
    };
  },
  /** One tree of 100 buyers, with ranks, as the picture shows it. */
  tree: () => {
    const { paid, unpaid, first, firstShare, most } = LEDGER_PICTURES.tree.picture();
    return { paid, unpaid, first, firstShare, most: { buyer: most.buyer, total: most.total } };
  },
  /** Buyers of the run that Explore opens with, in weeks that are level on average. */
  level: () => ({ online: levelOf(ONLINE_REFERRAL), local: levelOf(LOCAL_REFERRAL) }),
  territory: () => ({
    ...Object.fromEntries(
      territoryRows().map((row, i) => [row.level, { ...row, rate: TERRITORIES[i]?.rate }]),
    ),
    soldOut: soldOut(),
  }),
  /** The two stakes of a shop that are sold. */
  stake: () => {
    const [large, small] = stakeRows().map((row, i): Ledger => {
      const { share = '0' } = STAKES[i] ?? {};
      return { ...row, share, holders: 1 / Number(share) };
    });
    return { large, small };
  },
  /** A day of a shop of which so much is sold. */
  shop: () => ({
    ...SHOP,
    turnover: fromYuan(SHOP.turnover),
    unsold: dayOf({ sold: '0', managers: 0, hasPartners: false }),
    half: dayOf({ sold: '0.5', managers: 1, hasPartners: false }),
    all: dayOf({ sold: '1', managers: 1, hasPartners: false }),
    withPartners: dayOf({ sold: '1', managers: 1, hasPartners: true }),
    onlyPartners: dayOf({ sold: '0', managers: 0, hasPartners: true }),
    /** The partners' part read as one of all turnover. */
    partnersOfAll: dayOf({ sold: '1', managers: 1, hasPartners: true }, { ...SHOP, partnersOf: 'turnover' }),
  }),
  /** Shops said to be worth so much. */
  worth: () => {
    const { timesStakes, needed, ...rest } = worthApart();
    return {
      ...rest,
      worth: fromYuan(WORTH.worth),
      shops: WORTH.shops,
      timesLarge: timesStakes[0],
      timesSmall: timesStakes[1],
      ...Object.fromEntries(needed.map(({ years, aDay }) => [`profitOf${years}Years`, aDay])),
    };
  },
  /** Shopping points: given on a purchase, used up in the mall, and until the shop has its cut back. */
  shopping: () => {
    const all = afterUsing(SHOPPING_POINTS, '1');
    const none = afterUsing(SHOPPING_POINTS, '0');
    return {
      spend: fromYuan(SHOPPING_POINTS.spend),
      cut: none.balances.platform,
      cutRate: SHOPPING_POINTS.cut,
      points: pointsGiven(SHOPPING_POINTS),
      cashRate: SHOPPING_POINTS.cash,
      goodsRate: SHOPPING_POINTS.goods,
      label: all.label,
      cash: none.balances.customer - all.balances.customer,
      goods: all.balances.supplier,
      pointSaves: pointWorth(SHOPPING_POINTS, Number(SHOPPING_POINTS.goods)),
      back: { ...cutBack() },
      backOfFive: { ...cutBack(SHOPPING_POINTS, SHOPPING_POINTS.toPromoters) },
    };
  },
  /** The same stock sold in a sale, by an order of the scheme, in the mall. */
  clearing: () => ({
    label: fromYuan(CLEARING.scheme.spend),
    ...Object.fromEntries(
      clearingRows().map(({ way, balances: { buyer, shop }, pointsPay, pointsUsed, overpaid }) => [
        way,
        { pays: -buyer, shop, pointsPay, pointsUsed, overpaid },
      ]),
    ),
  }),
  /** ¥1000 of the pool's points handed in for cash, for goods at their label, for goods at their cost. */
  redeemed: () =>
    Object.fromEntries(
      (Object.keys(REDEMPTIONS) as RedemptionName[]).map((name) => {
        const { poolPays, holderGets } = REDEMPTIONS[name];
        const thousand = (rate: string) => 1000 * Number(rate);
        return [
          name,
          {
            holder: thousand(holderGets),
            mall: thousand(poolPays) - thousand(holderGets),
            stays: 1000 - thousand(poolPays),
            /** The price as a multiple of what it was, once half and nine in ten of all points are gone so. */
            priceAfterHalf: afterMany(0.5, REDEMPTIONS[name]).price,
            priceAfterMost: afterMany(0.9, REDEMPTIONS[name]).price,
          },
        ];
      }),
    ),
};

const VERY_MANY = 1e9;
const MANY_ORDERS = 20_000;

function sliceOf(terms: ReferralTerms): Ledger {
  const { slice, direct, indirect, ...parts } = promotionSlice(terms);
  const pay = orderPay(terms);
  const { direct: first, indirect: second } = expectedPay(pay, 1, MANY_ORDERS);
  return {
    spend: fromYuan(terms.spend),
    slice: -slice,
    direct,
    indirect,
    referrers: direct + indirect,
    ...parts,
    rates: { slice: terms.slice, direct: terms.direct, indirect: terms.indirect, merchant: terms.merchant },
    /** What the first buyer may expect after 20,000 orders, and how many may expect at least what they spent. */
    buyer1: (first + second) / 100,
    paidBack: lastToReceive(pay, Number(pay.spend), MANY_ORDERS),
  };
}

function levelOf(terms: ReferralTerms): Ledger {
  const { columns, buyers, levelWithout, levelWith, back, referral } = opening(terms);
  return {
    buyers,
    without: levelWithout,
    with: levelWith,
    short: buyers - levelWith,
    back,
    referral,
    firstWeek: columns[0]?.referral,
  };
}

function dayOf(owners: Owners, terms = SHOP): Ledger {
  const day = shopDay(terms, owners);
  return { ...day, gone: -day.customers - day.shop, margin: neededMargin(day) };
}

function fromYuan(yuan: string): number {
  return Number(yuan);
}
