import { releaseProxy } from 'comlink';
import { uncertaintyBands, type Bands, type Uncertainty } from '../analysis/uncertainty';
import { runFast, type FastOptions } from '../cohorts/simulate';
import type { FastRun } from '../cohorts/run';
import { orNotLoaded, type AuditedRun, type OnProgress, type SimulationApi, type SweepPart } from './api';
import type { SweepCells } from './jobs';
import { scenarioIn } from './scenario-in';
import { aborted, runInSlices, type Steps } from './slices';
import { moved } from './wire';

/** Does the work, in a worker or on the page; knows nothing of which. */
export class Simulation implements SimulationApi {
  readonly #cancels = new Map<number, AbortController>();
  #cells: SweepCells | null = null;

  async ping(): Promise<void> {}

  async simulate(scenarioJson: string, options: FastOptions): Promise<FastRun> {
    return moved(runFast(scenarioIn(scenarioJson, 'fast'), options));
  }

  async sweep(job: number, part: SweepPart): Promise<Float64Array> {
    const steps = async () => {
      const { SweepCells } = await loadJobs();
      return (this.#cells ??= new SweepCells()).steps(part);
    };
    return moved(await this.#inSlices(job, steps));
  }

  async uncertainty(
    job: number,
    scenarioJson: string,
    settings: Uncertainty,
    onProgress: OnProgress,
  ): Promise<Bands> {
    const steps = () => uncertaintyBands(scenarioIn(scenarioJson, 'fast'), settings);
    return moved(await this.#inSlices(job, steps, onProgress));
  }

  async audit(
    job: number,
    scenarioJson: string,
    firstEntries: number,
    onProgress: OnProgress,
  ): Promise<AuditedRun> {
    const steps = async () => {
      const { auditSteps } = await loadJobs();
      return auditSteps(scenarioIn(scenarioJson, 'exact'), firstEntries);
    };
    return moved(await this.#inSlices(job, steps, onProgress));
  }

  async cancel(job: number): Promise<void> {
    this.#cancels.get(job)?.abort(aborted('The run was cancelled.'));
  }

  async #inSlices<T>(
    job: number,
    begin: () => Steps<T> | Promise<Steps<T>>,
    onProgress?: OnProgress,
  ): Promise<T> {
    const cancel = new AbortController();
    this.#cancels.set(job, cancel);
    try {
      return await runInSlices(await begin(), { signal: cancel.signal, onProgress });
    } finally {
      this.#cancels.delete(job);
      release(onProgress);
    }
  }
}

const loadJobs = () => orNotLoaded(import('./jobs'));

/** A function that came from the page holds a channel open until it is let go; one that lives here holds nothing. */
function release(callback: OnProgress | undefined): void {
  (callback as { [releaseProxy]?: () => void } | undefined)?.[releaseProxy]?.();
}
