import { balancesOf, type Balances } from './accounts';
import { part } from './amounts';
import { LOCAL_REFERRAL, orderPay, type ReferralTerms } from './referral-terms';
import { TERRITORIES, type Territory } from './territories';

const SLICE_PARTIES = [
  'slice',
  'direct',
  'indirect',
  'merchant',
  'ranks',
  'sameRank',
  'territories',
  'kept',
] as const;
/** `kept` is what is promised to nobody. */
export type SliceParty = (typeof SLICE_PARTIES)[number];

/**
 * Who gets what of one order's promotion slice when everybody who can be paid is there: both referrers, every rank up
 * the line, every territory sold. Territories come last and get no more than the others leave.
 */
export function promotionSlice(
  terms: ReferralTerms = LOCAL_REFERRAL,
  territories: readonly Territory[] = TERRITORIES,
): Balances<SliceParty> {
  const pay = orderPay(terms);
  const { slice, direct, indirect, merchant, sameRank } = pay;
  const ranks = highest(pay.ranks.map(({ fen }) => fen));
  const left = slice - direct - indirect - merchant - ranks - sameRank;
  const promised = highest(territories.map(({ rate }) => part(pay.spend, rate)));
  const agents = promised < left ? promised : left;
  return balancesOf(SLICE_PARTIES, {
    slice: -slice,
    direct,
    indirect,
    merchant,
    ranks,
    sameRank,
    territories: agents,
    kept: left - agents,
  });
}

function highest(amounts: readonly bigint[]): bigint {
  return amounts.reduce((most, fen) => (fen > most ? fen : most), 0n);
}
