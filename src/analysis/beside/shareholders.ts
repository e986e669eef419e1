import { preset } from '../../scheme/presets';
import { balancesOf, type Balances } from './accounts';
import { fenOf, part, paymentsTo } from './amounts';
import { SHOP, type ShopTerms } from './shop-day';
import { DAYS_A_YEAR, YEARS_OF_PROFIT } from './yardsticks';

/** A share of a shop's takings that is sold. */
export interface Stake {
  /** What it costs, in yuan. */
  readonly price: string;
  /** Of the shop, 0 to 1. */
  readonly share: string;
  /** Whoever buys it also manages the shop and is paid for that. */
  readonly manages: boolean;
}

/**
 * The sources' stakes. Their ¥245 and ¥116 a day at ¥5,000 come out when 58 % of the turnover is paid by share
 * (5,000 × 58 % × 5 % = 145, × 4 % = 116) and only the larger stake is paid for managing (5,000 × 2 % = 100).
 */
export const STAKES: readonly [Stake, Stake] = [
  { price: '49800', share: '0.05', manages: true },
  { price: '32800', share: '0.04', manages: false },
];

export interface StakeRow {
  readonly price: bigint;
  /** In fen a day: by share, for managing, and both. */
  readonly dividend: bigint;
  readonly management: bigint;
  readonly perDay: bigint;
  /** Days of that turnover until the price is back, and without the pay for managing; null: never. */
  readonly days: number | null;
  readonly daysByShare: number | null;
  /** What is paid in a year ÷ the price. */
  readonly yearly: number;
  /** What the whole shop is worth at this price, in fen. */
  readonly wholeShop: bigint;
  /** Of as many such stakes as the shop has, how many a day's turnover can pay when it pays for nothing else but the platform. */
  readonly most: number;
}

/** What the buyers of stakes are paid a day, and how long until the price is back. */
export function stakeRows(terms: ShopTerms = SHOP, stakes: readonly Stake[] = STAKES): readonly StakeRow[] {
  const turnover = fenOf(terms.turnover);
  const left = turnover - part(turnover, terms.platformCut);
  return stakes.map((stake) => {
    const price = fenOf(stake.price);
    const dividend = part(part(turnover, terms.dividend), stake.share);
    const management = stake.manages ? part(turnover, terms.management) : 0n;
    const perDay = dividend + management;
    return {
      price,
      dividend,
      management,
      perDay,
      days: paymentsTo(price, perDay),
      daysByShare: paymentsTo(price, dividend),
      yearly: (Number(perDay) * DAYS_A_YEAR) / Number(price),
      wholeShop: whole(price, stake.share),
      most: Number(least(perDay > 0n ? left / perDay : WHOLE, whole(1n, stake.share))),
    };
  });
}

const STAKE_PARTIES = ['holder', 'seller', 'customers'] as const;

/** One holder's own books after so many days: the price went to whoever sold the stake, the pay comes from customers. */
export function holderAfter(
  days: number,
  { price, perDay }: Pick<StakeRow, 'price' | 'perDay'>,
): Balances<(typeof STAKE_PARTIES)[number]> {
  const received = perDay * BigInt(days);
  return balancesOf(STAKE_PARTIES, { holder: received - price, seller: price, customers: -received });
}

export interface WorthTerms {
  /** What all shops together are said to be worth, in yuan. */
  readonly worth: string;
  readonly shops: number;
  /** A shop's turnover a day, in yuan. */
  readonly turnover: string;
  /** What the platform keeps of it for itself, after pool and promotion. */
  readonly platform: string;
}

export const WORTH: WorthTerms = {
  worth: '10000000000',
  shops: 800,
  turnover: SHOP.turnover,
  platform: preset('local-shop').scheme.split.platform,
};

export interface WorthApart {
  /** Of one shop, in fen. */
  readonly perShop: bigint;
  /** Years of all its turnover, and of what the platform keeps of that. */
  readonly yearsOfTurnover: number;
  readonly yearsOfPlatform: number;
  /** The profit each shop would have to make, if a buyer pays so many years of it. */
  readonly needed: readonly NeededProfit[];
  /** How many times what the stakes value the shop at, stake by stake. */
  readonly timesStakes: readonly number[];
}

export interface NeededProfit {
  readonly years: number;
  /** In fen. */
  readonly aYear: bigint;
  readonly aDay: bigint;
  /** Of a day's turnover. */
  readonly ofTurnover: number;
}

/** “800 shops worth ¥10 billion”: what each of them would have to earn. Amounts are rounded down to the fen. */
export function worthApart(
  { worth, shops, turnover, platform }: WorthTerms = WORTH,
  stakes: readonly Stake[] = STAKES,
): WorthApart {
  const perShop = fenOf(worth) / BigInt(shops);
  const aDay = fenOf(turnover);
  return {
    perShop,
    yearsOfTurnover: Number(perShop) / Number(aDay) / DAYS_A_YEAR,
    yearsOfPlatform: Number(perShop) / Number(part(aDay, platform)) / DAYS_A_YEAR,
    needed: YEARS_OF_PROFIT.map((years) => {
      const aYear = perShop / BigInt(years);
      const daily = aYear / BigInt(DAYS_A_YEAR);
      return { years, aYear, aDay: daily, ofTurnover: Number(aYear) / DAYS_A_YEAR / Number(aDay) };
    }),
    timesStakes: stakes.map(({ price, share }) => Number(perShop) / Number(whole(fenOf(price), share))),
  };
}

/** The whole at which a share costs this much, to the fen below. */
function whole(price: bigint, share: string): bigint {
  const parts = part(WHOLE, share);
  return parts === 0n ? 0n : (price * WHOLE) / parts;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** Rates have at most nine places. */
const WHOLE = 10n ** 9n;
