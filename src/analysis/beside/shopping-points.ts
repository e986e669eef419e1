import { balancesOf, divided, type Balances, type Postings } from './accounts';
import { fenOf, part, rateOf, wholeOf } from './amounts';

/**
 * Shopping points: given on a purchase in a shop, spent together with cash in a mall. A point counts as one yuan of a
 * label, so points are kept in hundredths, as fen. Rates of the mall are shares of the label.
 */
export interface ShoppingPointsTerms {
  /** What the customer pays in the shop, in yuan. */
  readonly spend: string;
  /** What the platform takes of it from the shop. */
  readonly cut: string;
  /** Points given for each yuan spent. */
  readonly points: string;
  /** What is paid in cash in the mall; points pay the rest of the label. */
  readonly cash: string;
  /** What the goods cost the mall. */
  readonly goods: string;
  /** How what is left of the cash is divided: to the shop that gave the points, to promoters; the rest to the mall. */
  readonly toShop: string;
  readonly toPromoters: string;
}

/** The sources' margin of 20 % (30 % cash less 10 % for the goods), divided 10/5/5; the shop taken to get the 10. */
export const SHOPPING_POINTS: ShoppingPointsTerms = {
  spend: '1000',
  cut: '0.2',
  points: '3',
  cash: '0.3',
  goods: '0.1',
  toShop: '0.1',
  toPromoters: '0.05',
};

const MALL_PARTIES = ['customer', 'shop', 'platform', 'supplier', 'promoters', 'mall'] as const;
export type MallParty = (typeof MALL_PARTIES)[number];

export function pointsGiven({ spend, points }: ShoppingPointsTerms): bigint {
  return part(fenOf(spend), points);
}

/** The purchase that brings the points. */
function purchase({ spend, cut }: ShoppingPointsTerms): Postings<MallParty> {
  return divided<MallParty>('customer', fenOf(spend), { platform: cut }, 'shop');
}

/** Something with this label, in fen, paid in cash and points. */
export function mallPurchase(terms: ShoppingPointsTerms, label: bigint): Postings<MallParty> {
  const cash = part(label, terms.cash);
  const supplier = part(label, terms.goods);
  const shop = part(label, terms.toShop);
  const promoters = part(label, terms.toPromoters);
  return { customer: -cash, supplier, shop, promoters, mall: cash - supplier - shop - promoters };
}

export interface PointsUsed {
  /** In hundredths: points used up and still held, together all that were given. */
  readonly used: bigint;
  readonly held: bigint;
  /** What the labels of the goods say, in fen. */
  readonly label: bigint;
  /** Of the purchase in the shop and those in the mall. */
  readonly balances: Balances<MallParty>;
  /** What the shop has back of the cut, in fen: less than 0 while it has paid more. */
  readonly shopGain: bigint;
}

/** Everybody's books when this share of the points, 0 to 1, has been used. */
export function afterUsing(terms: ShoppingPointsTerms, share: string): PointsUsed {
  const given = pointsGiven(terms);
  const { n, d } = rateOf(terms.cash);
  const wanted = part(given, share);
  const label = n < d ? (wanted * d) / (d - n) : 0n;
  const mall = mallPurchase(terms, label);
  const used = label + (mall.customer ?? 0n);
  const balances = added(purchase(terms), mall);
  return {
    used,
    held: given - used,
    label,
    balances,
    shopGain: (mall.shop ?? 0n) - part(fenOf(terms.spend), terms.cut),
  };
}

export interface CutBack {
  /** In fen: labels of goods to be bought, and what customers pay for them in cash. */
  readonly label: bigint;
  readonly cash: bigint;
  /** In hundredths, and as a share of all that were given; over 1: there are not enough. */
  readonly points: bigint;
  readonly ofGiven: number;
}

/** How many points must be used until the shop has its cut back, getting `toShop` of each label; null: never. */
export function cutBack(
  terms: ShoppingPointsTerms = SHOPPING_POINTS,
  toShop: string = terms.toShop,
): CutBack | null {
  const label = wholeOf(part(fenOf(terms.spend), terms.cut), toShop);
  if (label === null) return null;
  const cash = part(label, terms.cash);
  const points = label - cash;
  return { label, cash, points, ofGiven: Number(points) / Number(pointsGiven(terms)) };
}

/**
 * What a point saves, in yuan, when the same goods cost `elsewhere` of the label in any other shop: less than 0 when
 * the cash alone is more than that. NaN when the mall takes no points.
 */
export function pointWorth({ cash }: ShoppingPointsTerms, elsewhere: number): number {
  return (elsewhere - Number(cash)) / (1 - Number(cash));
}

function added(a: Postings<MallParty>, b: Postings<MallParty>): Balances<MallParty> {
  return balancesOf(
    MALL_PARTIES,
    Object.fromEntries(MALL_PARTIES.map((party) => [party, (a[party] ?? 0n) + (b[party] ?? 0n)])),
  );
}
