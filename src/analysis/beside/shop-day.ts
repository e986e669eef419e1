import { balancesOf, type Balances } from './accounts';
import { fenOf, part } from './amounts';

/** How a shop's takings are divided, as the sources offer it. Rates are shares of a day's turnover unless said. */
export interface ShopTerms {
  /** What customers pay in a day, in yuan. */
  readonly turnover: string;
  /** To the platform: pool, promotion and the platform itself. */
  readonly platformCut: string;
  /** To the shareholders, each by their share of the shop; with all of it sold, they get the whole. */
  readonly dividend: string;
  /** To each shareholder who also manages the shop. */
  readonly management: string;
  /** To the store partners together. */
  readonly partners: string;
  /** Of what: the turnover that is left after the platform's cut, or all of it. The sources leave it open. */
  readonly partnersOf: 'afterCut' | 'turnover';
}

export const SHOP: ShopTerms = {
  turnover: '5000',
  platformCut: '0.2',
  dividend: '0.58',
  management: '0.02',
  partners: '0.15',
  partnersOf: 'afterCut',
};

/** Who has bought into a shop. */
export interface Owners {
  /** How much of the shop is sold to shareholders, 0 to 1. */
  readonly sold: string;
  readonly managers: number;
  readonly hasPartners: boolean;
}

const SHOP_PARTIES = ['customers', 'platform', 'shareholders', 'managers', 'partners', 'shop'] as const;
/** `shop` is what is left for goods, rent and wages; negative when more is promised than comes in. */
export type ShopParty = (typeof SHOP_PARTIES)[number];

export function shopDay(terms: ShopTerms, { sold, managers, hasPartners }: Owners): Balances<ShopParty> {
  const turnover = fenOf(terms.turnover);
  const dividend = part(turnover, terms.dividend);
  const platform = part(turnover, terms.platformCut);
  const shared = terms.partnersOf === 'afterCut' ? turnover - platform : turnover;
  const given = {
    platform,
    shareholders: part(dividend, sold),
    managers: part(turnover, terms.management) * BigInt(managers),
    partners: hasPartners ? part(shared, terms.partners) : 0n,
  };
  const shop = Object.values(given).reduce((left, fen) => left - fen, turnover);
  return balancesOf(SHOP_PARTIES, { customers: -turnover, ...given, shop });
}

/**
 * The break-even margin: how much of each yuan of turnover is gone before a single bill is paid, and so how much of the
 * price the shop has to earn on its goods, before rent and wages, not to lose money. Over 1: no goods are cheap enough.
 */
export function neededMargin({ customers, shop }: Balances<ShopParty>): number {
  return Number(-customers - shop) / Number(-customers);
}

/** What is left for rent and wages, in fen, when the goods cost this share of the price. */
export function leftForRent({ customers, shop }: Balances<ShopParty>, goodsCost: string): bigint {
  return shop - part(-customers, goodsCost);
}

const PARTNER_PARTIES = ['pot', 'partners', 'undivided'] as const;

export interface PartnersDay {
  /** What one of them is paid, in fen. */
  readonly each: bigint;
  readonly balances: Balances<(typeof PARTNER_PARTIES)[number]>;
}

/** The partners' pot of a day divided equally among them; what cannot be divided stays undivided. */
export function partnersDay(pot: bigint, partners: number): PartnersDay {
  const each = pot / BigInt(partners);
  const paid = each * BigInt(partners);
  return {
    each,
    balances: balancesOf(PARTNER_PARTIES, { pot: -pot, partners: paid, undivided: pot - paid }),
  };
}
