import { approximate } from '../money/fraction';
import { rulesOf, type Rules } from '../scheme/rules';
import type { Scenario } from '../scheme/scenario';
import { REACHED } from './floors';

/** The rules in doubles, for the run at hand. Amounts in fen and units, as in `Rules`. */
export const plan = {
  /** The exact ones. */
  rules: null as unknown as Rules,
  spend: NaN,
  /** What a buyer must get back to count as level: `spend`, less what the goods are counted at. */
  needed: NaN,
  /** What an order puts into the pool, and what it mints. */
  slice: NaN,
  mint: NaN,
  /** Units per fen while there is no price. */
  unitsPerFen: NaN,
  /** What an order mints while there is no price. */
  openingUnits: NaN,
  /** The part of a cash-out that is paid. */
  payoutRate: NaN,
  exitMultiple: NaN,
  /** Takers' share as n/d; 0/1 when there are none. */
  takers: { n: NaN, d: NaN },
  /** The value of points × price, in fen, at which takers ask. */
  takersTarget: NaN,
  calm: NaN,
  panicked: NaN,
  /** A period's price below this multiple of the last one's is a panic; 0: never. */
  panicBelow: NaN,
  rebuy: NaN,
  hasEvents: false,
};

export const planFor = (scenario: Scenario, goodsWorth = 0): void => {
  const rules = rulesOf(scenario, 'fast');
  const { takers, leaving, exitMultiple, panicBelow, openingUnits } = rules;
  plan.rules = rules;
  plan.spend = Number(rules.spend);
  plan.needed = plan.spend - Math.round(goodsWorth * 100);
  plan.slice = Number(rules.slices.pool);
  plan.mint = Number(rules.mintValue);
  plan.unitsPerFen = approximate(openingUnits);
  plan.openingUnits = Number((rules.mintValue * openingUnits.n) / openingUnits.d);
  plan.payoutRate = approximate(rules.payoutRate);
  plan.exitMultiple = exitMultiple ? approximate(exitMultiple) : Infinity;
  plan.takers.n = takers ? Number(takers.share.n) : 0;
  plan.takers.d = takers ? Number(takers.share.d) : 1;
  plan.takersTarget = takers ? takers.target.n.approximate / takers.target.d.approximate : Infinity;
  plan.calm = approximate(leaving.calm);
  plan.panicked = approximate(leaving.panicked);
  plan.panicBelow = panicBelow ? approximate(panicBelow) * REACHED : 0;
  plan.rebuy = approximate(rules.rebuy);
  plan.hasEvents = scenario.events.length > 0;
};
