import type { FastRun } from '../../cohorts/run';
import { runFast, type FastOptions } from '../../cohorts/simulate';
import type { Scenario } from '../../scheme/scenario';
import { nextTask } from '../enliven';

/**
 * Runs a lesson's scenarios on the page itself, a task each: they take a few milliseconds, and a worker with its own
 * way to the engines would make a lesson a third heavier. The latest request wins.
 */
export class OnPage {
  #latest = 0;

  async simulate(scenario: Scenario | string, options?: FastOptions): Promise<FastRun> {
    const own = ++this.#latest;
    await nextTask();
    if (own !== this.#latest) throw new DOMException('Another run was asked for.', 'AbortError');
    return runFast(scenario as Scenario, options);
  }
}
