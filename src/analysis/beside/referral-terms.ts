import { fenOf, part } from './amounts';

/** What an offer promises for bringing buyers. Rates are shares of each order. */
export interface ReferralTerms {
  /** What a buyer pays for one order, in yuan. */
  readonly spend: string;
  /** The promotion slice: no order ever pays more than this for recruiting. */
  readonly slice: string;
  /** To whoever brought the buyer. */
  readonly direct: string;
  /** To whoever brought them. */
  readonly indirect: string;
  /** To whoever brought the shop, of all it sells. */
  readonly merchant: string;
  /** From the lowest to the highest. A rank is paid what its rate is above the highest rank below it in the line. */
  readonly ranks: readonly Rank[];
  /** To the next one up the line who has the same rank as the highest one paid so far; once per order. */
  readonly sameRank: string;
}

export interface Rank {
  /** Reached with so many people below, brought by oneself or by those one brought, at any depth. */
  readonly team: number;
  readonly rate: string;
}

/**
 * The local shop. Direct, indirect and the merchant bonus are the sources'; for ranks they name the kinds of pay but
 * no rates. Those here are assumed, such that with the territories' 0.3 % they use up the slice of 2 %.
 */
export const LOCAL_REFERRAL: ReferralTerms = {
  spend: '1000',
  slice: '0.02',
  direct: '0.003',
  indirect: '0.002',
  merchant: '0.005',
  ranks: [
    { team: 10, rate: '0.002' },
    { team: 100, rate: '0.004' },
    { team: 1000, rate: '0.006' },
  ],
  sameRank: '0.001',
};

/**
 * The online shop sets 30 % aside for promotion and the sources do not say how that is divided. Assumed: all of it
 * goes to direct and indirect referral, at 3 to 2 as in the local shop. More than that nobody can be paid for either.
 */
export const ONLINE_REFERRAL: ReferralTerms = {
  spend: '1000',
  slice: '0.3',
  direct: '0.18',
  indirect: '0.12',
  merchant: '0',
  ranks: [],
  sameRank: '0',
};

/** What one order pays at most for each kind of recruiting, in fen. */
export interface OrderPay {
  readonly spend: bigint;
  readonly slice: bigint;
  readonly direct: bigint;
  readonly indirect: bigint;
  readonly merchant: bigint;
  readonly ranks: readonly { readonly team: number; readonly fen: bigint }[];
  readonly sameRank: bigint;
}

/** The slice is handed out in the order of the fields above; what comes when it is empty gets nothing. */
export function orderPay(terms: ReferralTerms): OrderPay {
  const spend = fenOf(terms.spend);
  const slice = part(spend, terms.slice);
  let left = slice;
  const least = (promised: bigint) => (promised < left ? promised : left);
  const take = (rate: string) => {
    const fen = least(part(spend, rate));
    left -= fen;
    return fen;
  };
  const [direct, indirect, merchant] = [take(terms.direct), take(terms.indirect), take(terms.merchant)];
  const ranks = terms.ranks.map(({ team, rate }) => ({ team, fen: least(part(spend, rate)) }));
  left -= ranks.reduce((most, { fen }) => (fen > most ? fen : most), 0n);
  return { spend, slice, direct, indirect, merchant, ranks, sameRank: take(terms.sameRank) };
}
