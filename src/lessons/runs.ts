import { runFast } from '../cohorts/simulate';
import type { FastRun } from '../cohorts/run';
import type { JournalEntry } from '../ledger/journal';
import { journalOf, runExact } from '../ledger/run';
import type { Result } from '../scheme/result';
import type { Scenario } from '../scheme/scenario';

/** The runs of one scenario, each made when first asked for and kept. */
export class Runs {
  readonly scenario: Scenario;
  #exact: Result | null = null;
  #fast: FastRun | null = null;
  #orders: JournalEntry[] | null = null;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  get exact(): Result {
    return (this.#exact ??= runExact(this.scenario));
  }

  get fast(): FastRun {
    return (this.#fast ??= runFast(this.scenario, { history: true }));
  }

  /** The entries of the exact ledger's journal that are orders. */
  get orders(): readonly JournalEntry[] {
    if (this.#orders === null) {
      this.#orders = [];
      for (const entry of journalOf(this.scenario)) if (entry.kind === 'order') this.#orders.push(entry);
    }
    return this.#orders;
  }
}
