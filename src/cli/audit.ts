import { compareRuns } from '../analysis/audit';
import { runFast } from '../cohorts/simulate';
import { exactSteps, journalOf } from '../ledger/run';
import { load } from './load';
import type { Options } from './options';
import { toJson, write } from './output';
import { withProgress } from './progress';

/** Runs a scenario on both engines: the largest difference per quantity, and the first entries in the exact books. */
export async function audit(options: Options): Promise<void> {
  const scenario = await load(options, 'exact');
  const exact = withProgress(exactSteps(scenario));
  const entries = [];
  const wanted = options.limit ?? 3;
  if (wanted > 0) {
    for (const entry of journalOf(scenario)) if (entries.push(entry) >= wanted) break;
  }
  await write(
    `${toJson({ differences: compareRuns(runFast(scenario, { careful: true }), exact), entries })}\n`,
  );
}
