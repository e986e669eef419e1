import type { Fraction } from '../money/fraction';
import { rulesOf, type Rules } from '../scheme/rules';
import type { Scenario, SchemeEvent } from '../scheme/scenario';

/** The rules in doubles, for the fast engine. Amounts in fen and units, as in `Rules`. */
export interface Plan {
  readonly rules: Rules;
  readonly spend: number;
  /** What a buyer must get back to count as level: `spend`, less what the goods are counted at. */
  readonly needed: number;
  /** What an order puts into the pool, and what it mints. */
  readonly slice: number;
  readonly mint: number;
  /** Units per fen while there is no price. */
  readonly unitsPerFen: number;
  /** What an order mints while there is no price. */
  readonly openingUnits: number;
  /** The part of a cash-out that is paid. */
  readonly payoutRate: number;
  readonly exitMultiple: number;
  /** Takers' share as n/d, and the value of points × price, in fen, at which they ask. */
  readonly takers: { readonly n: number; readonly d: number; readonly target: number } | null;
  readonly calm: number;
  readonly panicked: number;
  /** A period's price below this multiple of the last one's is a panic; 0: never. */
  readonly panicBelow: number;
  readonly rebuy: number;
  readonly arrivals: readonly number[];
  readonly eventsAt: (t: number) => readonly SchemeEvent[];
}

export function number({ n, d }: Fraction): number {
  return Number(n) / Number(d);
}

export function planOf(scenario: Scenario, goodsWorth = 0): Plan {
  const rules = rulesOf(scenario, 'fast');
  return {
    rules,
    spend: Number(rules.spend),
    needed: Number(rules.spend) - Math.round(goodsWorth * 100),
    slice: Number(rules.slices.pool),
    mint: Number(rules.mintValue),
    unitsPerFen: number(rules.openingUnits),
    openingUnits: Number((rules.mintValue * rules.openingUnits.n) / rules.openingUnits.d),
    payoutRate: number(rules.payoutRate),
    exitMultiple: rules.exitMultiple ? number(rules.exitMultiple) : Infinity,
    takers: rules.takers && {
      n: Number(rules.takers.share.n),
      d: Number(rules.takers.share.d),
      target: rules.takers.target.n.approximate / rules.takers.target.d.approximate,
    },
    calm: number(rules.leaving.calm),
    panicked: number(rules.leaving.panicked),
    panicBelow: rules.panicBelow ? number(rules.panicBelow) : 0,
    rebuy: number(rules.rebuy),
    arrivals: rules.arrivals,
    eventsAt: rules.eventsAt,
  };
}
