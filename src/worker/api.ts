import type { Audit } from '../analysis/audit';
import type { Measure } from '../analysis/measures';
import type { Axis } from '../analysis/sweep-grid';
import type { Bands, Uncertainty } from '../analysis/uncertainty';
import type { FastOptions } from '../cohorts/simulate';
import type { FastRun } from '../cohorts/run';
import type { JournalEntry } from '../ledger/journal';
import type { Result } from '../scheme/result';

/** What an error says when the engines themselves could not be fetched: nothing is wrong with what they were to run. */
export const NOT_LOADED = 'The engines could not be loaded.';

export function orNotLoaded<T>(code: Promise<T>): Promise<T> {
  return code.catch(() => {
    throw new Error(NOT_LOADED);
  });
}

/**
 * What a worker does for the page, and what the page does itself where there is no worker. Scenarios go in as JSON, so
 * that they are checked where they are run: a faulty one rejects with a ScenarioError. Series come back as typed arrays
 * that are moved, not copied; decimals as strings.
 *
 * Long jobs run in slices. Each has a number, unique in its worker, by which it can be cancelled; it then rejects with
 * an AbortError. `onProgress` hears the part done, 0 to 1, about every slice.
 */
export interface SimulationApi {
  /** Answers as soon as the worker listens. */
  ping(): Promise<void>;

  /** One run of the fast engine, in one go: it takes a few milliseconds. */
  simulate(scenarioJson: string, options: FastOptions): Promise<FastRun>;

  /** Some cells of a sweep: the measure of each, in the order asked for; NaN where it has none. */
  sweep(job: number, part: SweepPart): Promise<Float64Array>;

  uncertainty(
    job: number,
    scenarioJson: string,
    settings: Uncertainty,
    onProgress: OnProgress,
  ): Promise<Bands>;

  /** The exact ledger's run with its first entries, and how far from it the fast engine is. */
  audit(job: number, scenarioJson: string, firstEntries: number, onProgress: OnProgress): Promise<AuditedRun>;

  /** Ends a long job; one that is over or was never begun is left alone. */
  cancel(job: number): Promise<void>;
}

export type OnProgress = (part: number) => void;

/** The cells at places `from` up to, not including, `to` of the sweep's coarse-to-fine order. */
export interface SweepPart {
  readonly scenarioJson: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly measure: Measure;
  readonly goodsWorth: number;
  readonly from: number;
  readonly to: number;
}

export interface AuditedRun {
  readonly exact: Result;
  readonly fast: FastRun;
  readonly entries: readonly JournalEntry[];
  readonly differences: Audit;
}
