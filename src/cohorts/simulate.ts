import type { Scenario } from '../scheme/scenario';
import { runPlan } from './engine';
import { planFor } from './plan';
import { beginRecord, resultOfRecord } from './recorder';
import type { FastRun } from './run';

export interface FastOptions {
  /** Also keep how each cohort stood at the end of every period. */
  readonly history?: boolean;
  /** Yuan that the goods of an order are counted at: people are level with so much less. */
  readonly goodsWorth?: number;
  /** Takes up to 250,000 orders one by one: a few times slower, and as good as the ledger. */
  readonly careful?: boolean;
}

/** Orders up to which a run takes them one by one. */
export const FEW = { quick: 5000, careful: 250_000 } as const;

/** Runs a scenario on the fast engine. */
export const runFast = (scenario: Scenario, options: FastOptions = {}): FastRun => {
  planFor(scenario, options.goodsWorth);
  beginRecord(options.history ?? false);
  runPlan(options.careful ? FEW.careful : FEW.quick);
  return resultOfRecord();
};
