import { proxy } from 'comlink';
import type { Bands, Uncertainty } from '../analysis/uncertainty';
import type { FastOptions } from '../cohorts/simulate';
import type { FastRun } from '../cohorts/run';
import type { Scenario } from '../scheme/scenario';
import type { AuditedRun, OnProgress, SimulationApi } from './api';
import { cancellable } from './cancellable';
import { Lane } from './lane';
import { LatestWins, type Patience } from './latest-wins';
import { loadEngines, Sites, type WorkerLike } from './sites';
import { aborted } from './slices';
import { scenarioJson } from './wire';

export interface ClientOptions {
  /** Null where there are no workers: everything then runs on the page, in slices. */
  readonly makeWorker: (() => WorkerLike) | null;
  /** How many workers share the long jobs; one more answers `simulate`, so that it never waits for them. */
  readonly workers?: number;
  readonly patience?: Partial<Patience>;
  /** Milliseconds; see watch-over.ts. */
  readonly silence?: number;
}

export interface LongOptions {
  readonly signal?: AbortSignal | undefined;
  /** The part done, 0 to 1. */
  readonly onProgress?: OnProgress | undefined;
}

/**
 * The page's way to the engines. A scenario may be a checked one or the JSON a visitor wrote; the faults in it reject
 * the call with a ScenarioError. A call that was cancelled or overtaken rejects with an AbortError.
 */
export class SimulationClient {
  readonly #sites: Sites;
  readonly #front: Lane;
  readonly #lanes: readonly Lane[];
  readonly #latest: LatestWins<FastRun>;
  readonly #beside: LatestWins<FastRun>;

  constructor({ makeWorker, workers = spareCores(), patience, silence }: ClientOptions) {
    this.#sites = new Sites(makeWorker);
    this.#front = new Lane(this.#sites, silence);
    this.#lanes = Array.from({ length: Math.max(1, workers) }, () => new Lane(this.#sites, silence));
    this.#latest = new LatestWins((reason) => this.#front.stop(reason), patience);
    // Its worker may be at something long for somebody else, and so is never stopped for it.
    this.#beside = new LatestWins(() => {}, patience);
  }

  /**
   * Loads what the page needs to do without workers. One more worker cannot be started once the network is gone, and one
   * that takes too long is ended for a new one. It fails in silence; it is tried again when it is needed.
   */
  async prepare(): Promise<void> {
    await loadEngines().catch(() => {});
  }

  /** One run of the fast engine. The latest request wins: whatever was asked for before it is given up. */
  simulate(
    scenario: Scenario | string,
    { signal, ...options }: FastOptions & { signal?: AbortSignal | undefined } = {},
  ): Promise<FastRun> {
    return this.#latest.ask(async () => {
      const json = scenarioJson(scenario);
      return this.#front.run((api) => api.simulate(json, options));
    }, signal);
  }

  /** A run beside that one, on another worker: neither overtakes the other. Of several such the latest wins. */
  simulateBeside(scenario: Scenario | string, options: FastOptions = {}): Promise<FastRun> {
    return this.#beside.ask(async () => {
      const json = scenarioJson(scenario);
      return this.#idlest().run((api) => api.simulate(json, options));
    });
  }

  /** Those that share what is long: all workers, or the page where there are none. */
  get lanes(): readonly Lane[] {
    return this.#sites.canHaveWorkers ? this.#lanes : this.#lanes.slice(0, 1);
  }

  async uncertainty(
    scenario: Scenario | string,
    settings: Uncertainty,
    options: LongOptions = {},
  ): Promise<Bands> {
    const json = scenarioJson(scenario);
    const { quantiles, ...rest } = settings;
    const copied = quantiles ? { ...rest, quantiles: [...quantiles] } : rest;
    return this.#long(options, (api, job, report) => api.uncertainty(job, json, copied, report));
  }

  /** The exact ledger beside the fast engine, with the first entries of its journal. */
  async audit(
    scenario: Scenario | string,
    { firstEntries = 0, ...options }: LongOptions & { readonly firstEntries?: number } = {},
  ): Promise<AuditedRun> {
    const json = scenarioJson(scenario);
    return this.#long(options, (api, job, report) => api.audit(job, json, firstEntries, report));
  }

  /** Ends all workers and whatever runs in them. A later call starts new ones. */
  close(): void {
    for (const lane of this.#all()) lane.stop(aborted('The simulation was closed.'));
  }

  #all(): readonly Lane[] {
    return [this.#front, ...this.#lanes];
  }

  #idlest(): Lane {
    return this.#lanes.reduce((least, lane) => (lane.load < least.load ? lane : least));
  }

  async #long<T>(
    { signal, onProgress }: LongOptions,
    call: (api: SimulationApi, job: number, report: OnProgress) => Promise<T>,
  ): Promise<T> {
    // Progress comes on a channel of its own: the last of it may arrive after the result, when it is none any more.
    let over = false;
    const report = (part: number) => {
      if (!over && !signal?.aborted) onProgress?.(part);
    };
    try {
      return await this.#idlest().run(
        cancellable(signal, (api, job) =>
          call(
            api,
            job,
            proxy((part) => report(part)),
          ),
        ),
      );
    } finally {
      over = true;
    }
  }
}

/** One core is left to the page; more than four workers gain little and cost memory. */
function spareCores(): number {
  return Math.max(1, Math.min((globalThis.navigator?.hardwareConcurrency ?? 2) - 1, 4));
}
