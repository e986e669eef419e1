import type { Scenario } from '../scheme/scenario';
import { Cohorts } from './cohorts';
import { Engine } from './engine';
import { ExitHeap } from './exit-heap';
import { Groups } from './groups';
import { planOf } from './plan';
import { Recorder } from './recorder';
import type { FastRun } from './run';

export interface FastOptions {
  /** Also keep how each cohort stood at the end of every period. */
  readonly history?: boolean;
  /** Yuan that the goods of an order are counted at: people are level with so much less. */
  readonly goodsWorth?: number;
}

/** Columns that one run leaves to the next, so that a run allocates next to nothing but its result. */
const groups = new Groups();
const exits = new ExitHeap(groups);
const cohorts = new Cohorts();

/** Runs a scenario on the fast engine. */
export function runFast(scenario: Scenario, options: FastOptions = {}): FastRun {
  const plan = planOf(scenario, options.goodsWorth);
  const recorder = new Recorder(plan, cohorts, options.history ?? false);
  cohorts.spend = plan.spend;
  const engine = new Engine(plan, groups, exits, cohorts, recorder);
  engine.run();
  return recorder.result(engine.market);
}
