import { compareRuns } from '../analysis/audit';
import { runCells, startSweep, type Sweep } from '../analysis/sweep';
import { sweepGrid } from '../analysis/sweep-grid';
import { runFast } from '../cohorts/simulate';
import type { JournalEntry } from '../ledger/journal';
import { exactSteps, journalOf } from '../ledger/run';
import type { Scenario } from '../scheme/scenario';
import type { AuditedRun, SweepPart } from './api';
import { scenarioIn } from './scenario-in';
import type { Steps } from './slices';

/** The jobs of the tools as steps, each of about a millisecond. Few visitors ask for them, so they are loaded then. */

export function* auditSteps(scenario: Scenario, firstEntries: number): Steps<AuditedRun> {
  const exact = yield* exactSteps(scenario);
  const entries: JournalEntry[] = [];
  // A second run, which goes only as far as the entries asked for; a journal of all of them would not fit anywhere.
  if (firstEntries > 0) {
    for (const entry of journalOf(scenario)) {
      if (entries.push(entry) >= firstEntries) break;
      yield 1;
    }
  }
  const fast = runFast(scenario, { careful: true });
  return { exact, fast, entries, differences: compareRuns(fast, exact) };
}

/** What the parts of one sweep have in common: its order, and the arrivals along an axis, which are costly. */
export class SweepCells {
  #key = '';
  #sweep: Sweep | null = null;

  *steps({ from, to, ...wanted }: SweepPart): Steps<Float64Array> {
    const key = JSON.stringify(wanted);
    if (this.#sweep === null || key !== this.#key) {
      const { scenarioJson, x, y, measure, goodsWorth } = wanted;
      this.#sweep = startSweep(sweepGrid(scenarioIn(scenarioJson, 'fast'), x, y, goodsWorth), measure);
      this.#key = key;
      yield 0;
    }
    // Kept here: between two slices another sweep may take its place.
    const sweep = this.#sweep;
    for (let place = from; place < to; place++) {
      runCells(sweep, place, place + 1);
      yield (place + 1 - from) / (to - from);
    }
    return Float64Array.from(sweep.order.subarray(from, to), (cell) => sweep.values[cell] as number);
  }
}
