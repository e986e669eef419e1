import { floor, fraction, fractionOf, rest, times } from '../../money/fraction';
import { preset } from '../../scheme/presets';
import type { Scheme } from '../../scheme/scenario';
import { termsOf } from '../terms';
import { balancesOf, divided, type Balances } from './accounts';
import { fenOf, part } from './amounts';
import { mallPurchase, SHOPPING_POINTS, type ShoppingPointsTerms } from './shopping-points';

/** Three ways of getting rid of the same stock: an ordinary sale, an order of the scheme, the points mall. */
const WAYS = ['sale', 'order', 'mall'] as const;
export type Way = (typeof WAYS)[number];

const CLEARING_PARTIES = ['buyer', 'shop', 'promotion', 'platform', 'pool', 'mall'] as const;
/** `mall` also stands for the shop that gave the shopping points, which gets a part of what is left. */
export type ClearingParty = (typeof CLEARING_PARTIES)[number];

export interface ClearingTerms {
  /** What it fetches in an ordinary clearance sale, as a share of the label; what buyers find it worth. Assumed. */
  readonly clearance: string;
  readonly scheme: Scheme;
  readonly mall: ShoppingPointsTerms;
}

/** Clearance at what the scheme leaves for goods, so that the shop does not care which way it takes. */
export const CLEARING: ClearingTerms = {
  clearance: preset('online-shop').scheme.split.goods,
  scheme: preset('online-shop').scheme,
  mall: SHOPPING_POINTS,
};

export interface ClearingRow {
  readonly way: Way;
  readonly balances: Balances<ClearingParty>;
  /** What the pool's points that come with it would pay at the price at which they were minted, after the fee; in fen. */
  readonly pointsPay: bigint;
  /** Shopping points used up, in hundredths. */
  readonly pointsUsed: bigint;
  /** What the buyer gave in cash beyond what the goods fetch elsewhere and those points would pay. */
  readonly overpaid: bigint;
}

/** Stock labelled as much as one order of the scheme, sold each of the three ways. */
export function clearingRows({ clearance, scheme, mall }: ClearingTerms = CLEARING): readonly ClearingRow[] {
  const label = fenOf(scheme.spend);
  const worth = part(label, clearance);
  const { promotion, platform, pool } = scheme.split;
  const minted = fraction(BigInt(termsOf(scheme).minted));
  const inMall = mallPurchase(mall, label);
  const cash = -(inMall.customer ?? 0n);
  const row = (
    way: Way,
    balances: Balances<ClearingParty>,
    pointsPay = 0n,
    pointsUsed = 0n,
  ): ClearingRow => ({
    way,
    balances,
    pointsPay,
    pointsUsed,
    overpaid: -balances.buyer - worth - pointsPay,
  });
  return [
    row('sale', balancesOf(CLEARING_PARTIES, { buyer: -worth, shop: worth })),
    row(
      'order',
      balancesOf(
        CLEARING_PARTIES,
        divided<ClearingParty>('buyer', label, { promotion, platform, pool }, 'shop'),
      ),
      floor(times(minted, rest(fractionOf(scheme.cashOutFee)))),
    ),
    row(
      'mall',
      balancesOf(CLEARING_PARTIES, {
        buyer: -cash,
        shop: inMall.supplier ?? 0n,
        promotion: inMall.promoters ?? 0n,
        mall: cash - (inMall.supplier ?? 0n) - (inMall.promoters ?? 0n),
      }),
      0n,
      label - cash,
    ),
  ];
}
