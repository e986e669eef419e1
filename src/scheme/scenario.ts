/**
 * A scenario: everything a run depends on, and nothing else. The same document is the link, the embed, the file on
 * the command line and the test case.
 *
 * This is the normalised form, made by `readScenario`: decimals are canonical strings ("0.3"), what was left out has
 * its default, and what does not happen is `null`. It survives JSON and structured clone unchanged.
 */
export interface Scenario {
  readonly version: 1;
  readonly name: string | null;
  readonly scheme: Scheme;
  readonly arrivals: Arrivals;
  readonly behaviour: Behaviour;
  readonly events: readonly SchemeEvent[];
  readonly periods: number;
  readonly precision: { readonly points: number };
}

export interface Scheme {
  /** What a buyer pays for one order, in yuan. */
  readonly spend: string;
  /** Where it goes, as shares of `spend` that add up to exactly 1. */
  readonly split: Split;
  /** The part of the pool slice that the buyer gets as points at today's price. */
  readonly mintRate: string;
  /** Yuan per point while there is no price to go by: at the start, after everybody has left, after a full skim. */
  readonly openingPrice: string;
  /** The part of a cash-out that stays in the pool. */
  readonly cashOutFee: string;
  /** A holder whose points reach this many times their spend is cashed out by force; null: never. */
  readonly exitMultiple: string | null;
  /** The most an order may mint, in yuan; null: no such cap. */
  readonly maxMintPerOrder: string | null;
}

export interface Split {
  readonly goods: string;
  readonly promotion: string;
  readonly platform: string;
  readonly pool: string;
}

/** Who comes before anything slows it down. */
export type Natural =
  | { readonly kind: 'constant'; readonly perPeriod: string }
  | { readonly kind: 'growth'; readonly start: string; readonly rate: string }
  /** Word of mouth: `market` people can be reached, `p` come by themselves, `q` because others did. */
  | { readonly kind: 'bass'; readonly market: string; readonly p: string; readonly q: string }
  | { readonly kind: 'custom'; readonly values: readonly string[] };

export type Arrivals = Natural & {
  readonly slowdown: { readonly at: number; readonly factor: string } | null;
};

export interface Behaviour {
  /** This share of the buyers cashes out as soon as that pays `multiple` times what they spent, after the fee. */
  readonly takeProfit: { readonly share: string; readonly multiple: string } | null;
  /** The share of all holders that leaves in a period for no reason of the scheme's. */
  readonly drift: string;
  /** When the price rises by less than `below` in a period, the share `rate` of the holders leaves. */
  readonly panic: { readonly below: string; readonly rate: string } | null;
  /** The share of those forced out that buys again in the next period. */
  readonly rebuy: string;
}

export type SchemeEvent = { readonly at: number } & (
  | { readonly kind: 'inject'; readonly amount: string }
  | { readonly kind: 'skim'; readonly share: string }
  | { readonly kind: 'freeze'; readonly periods: number }
  | { readonly kind: 'limit'; readonly perPeriod: string | null }
  | { readonly kind: 'legacy'; readonly claims: string; readonly grant: string; readonly over: number }
  | { readonly kind: 'swap'; readonly share: string }
);

export const LIMITS = {
  /** Characters of a scenario's text; ten thousand events take less than half of it. */
  text: 5_000_000,
  name: 200,
  periods: 5000,
  events: 10_000,
  /** Pieces of old debts: each can make all numbers of the books longer, by up to 18 digits. */
  pieces: 20_000,
  /** A swap visits every holder. */
  swaps: 100,
  exactOrders: 10_000_000,
  fastOrders: 1_000_000_000_000,
} as const;

export type Engine = 'exact' | 'fast';

export function orderLimit(engine: Engine): number {
  return engine === 'exact' ? LIMITS.exactOrders : LIMITS.fastOrders;
}
