import { runFile } from '../../analysis/run-file';
import type { Scenario } from '../../scheme/scenario';
import { Simulation } from '../../worker/simulation';
import { scenarioJson } from '../../worker/wire';

/** Runs a scenario once more, on the page: a file is worth the few milliseconds, and has no need of a worker. */
export async function runOf(scenario: Scenario): Promise<string> {
  return runFile(scenario, await new Simulation().simulate(scenarioJson(scenario), { careful: true }));
}
