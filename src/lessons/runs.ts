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
  #journal: { readonly orders: JournalEntry[]; readonly exits: number[] } | null = null;

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
    return this.#read().orders;
  }

  /** Of each forced exit, how many orders there had been. */
  get exits(): readonly number[] {
    return this.#read().exits;
  }

  #read() {
    if (this.#journal === null) {
      this.#journal = { orders: [], exits: [] };
      const { orders, exits } = this.#journal;
      for (const entry of journalOf(this.scenario)) {
        if (entry.kind === 'order') orders.push(entry);
        if (entry.kind === 'forced') exits.push(orders.length);
      }
    }
    return this.#journal;
  }
}
