import type { SimulationApi } from './api';
import { WorkerLostError, type Site, type Sites } from './sites';
import { watchOver } from './watch-over';

export type Job<T> = (api: SimulationApi) => Promise<T>;

/**
 * A worker and what runs in it. When the worker dies, only those runs are touched, and even they are tried once more,
 * in a new one; whoever asked for them learns of it only when that one dies too.
 */
export class Lane {
  readonly #sites: Sites;
  readonly #silence: number | undefined;
  readonly #running = new Set<(reason: Error) => void>();
  #site: Site | null = null;

  constructor(sites: Sites, silence?: number) {
    this.#sites = sites;
    this.#silence = silence;
  }

  /** How many runs are under way. */
  get load(): number {
    return this.#running.size;
  }

  /** Starts the worker; it may be called before there is work, to save the wait. */
  open(): Site {
    this.#site ??= this.#sites.open((error) => this.stop(error));
    return this.#site;
  }

  /** Ends the worker, and with this reason every run in it. The next run gets a new one. */
  stop(reason: Error): void {
    this.#site?.close();
    this.#site = null;
    for (const reject of [...this.#running]) reject(reason);
  }

  async run<T>(job: Job<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(job);
      } catch (error) {
        // If workers turn out to be impossible, the page does it, however often it has failed before.
        const isLast = attempt > 1 && this.#sites.canHaveWorkers;
        if (isLast || !(error instanceof WorkerLostError)) throw error;
      }
    }
  }

  async #attempt<T>(job: Job<T>): Promise<T> {
    const site = this.open();
    const endWatch = watchOver(site, this.#silence);
    let stop: (reason: Error) => void = () => {};
    try {
      return await new Promise<T>((resolve, reject) => {
        stop = reject;
        this.#running.add(stop);
        job(site.api).then(resolve, reject);
      });
    } finally {
      endWatch();
      this.#running.delete(stop);
    }
  }
}
