import { resultOfRun } from '../cohorts/result';
import type { FastRun } from '../cohorts/run';
import type { Scenario } from '../scheme/scenario';
import { rawScenario } from './raw-scenario';

/** A scenario with what the fast engine makes of it, as a file that the command line reads back. */
export function runFile(scenario: Scenario, run: FastRun): string {
  return `${JSON.stringify({ scenario: rawScenario(scenario), result: resultOfRun(run) }, null, 1)}\n`;
}
