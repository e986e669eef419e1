import { wrap, type Endpoint } from 'comlink';
import { orNotLoaded, type SimulationApi } from './api';
import { nextTask } from './slices';
import { sendErrorsAsProblems } from './wire';

/** As much of a Worker as is used, so that a test can bring its own. */
export type WorkerLike = Endpoint & { terminate(): void };

/** Where jobs run: in a worker, or on the page where there can be no worker. */
export interface Site {
  readonly api: SimulationApi;
  /** It has answered at least once; until then it may still be loading, however long that takes. */
  hasAnswered(): boolean;
  /** Gives it up for dead. */
  lose(why: string): void;
  close(): void;
}

/** The worker died under a run, twice in a row. */
export class WorkerLostError extends Error {
  override name = 'WorkerLostError';
}

/** So many workers in a row that died before they ever answered, and it is taken that there can be none. */
const HOPELESS = 2;

/**
 * Opens sites. A sandboxed frame or a page from a file refuses a worker at once or, in other browsers, starts one that
 * dies before it says a word; either way the jobs run on the page from then on, in slices.
 */
export class Sites {
  readonly #makeWorker: (() => WorkerLike) | null;
  #stillborn = 0;
  #refused = false;

  constructor(makeWorker: (() => WorkerLike) | null) {
    this.#makeWorker = makeWorker;
    sendErrorsAsProblems();
  }

  get canHaveWorkers(): boolean {
    return this.#makeWorker !== null && !this.#refused && this.#stillborn < HOPELESS;
  }

  open(onLost: (error: WorkerLostError) => void): Site {
    const worker = this.#make();
    return worker === null ? onPage() : this.#inWorker(worker, onLost);
  }

  #make(): WorkerLike | null {
    if (!this.canHaveWorkers) return null;
    try {
      return this.#makeWorker?.() ?? null;
    } catch {
      this.#refused = true;
      return null;
    }
  }

  #inWorker(worker: WorkerLike, onLost: (error: WorkerLostError) => void): Site {
    const api = wrap<SimulationApi>(worker);
    let answered = false;
    void api.ping().then(() => {
      answered = true;
      this.#stillborn = 0;
    });
    const lose = (why: string) => {
      if (!answered) this.#stillborn++;
      onLost(new WorkerLostError(`The worker that ran this was lost: ${why}`));
    };
    const onError = (event: Event) => lose((event as Partial<ErrorEvent>).message || 'it could not start.');
    const onGarbled = () => lose('what it sent could not be read.');
    worker.addEventListener('error', onError as EventListener);
    worker.addEventListener('messageerror', onGarbled);
    return {
      api,
      hasAnswered: () => answered,
      lose,
      close() {
        worker.removeEventListener('error', onError as EventListener);
        worker.removeEventListener('messageerror', onGarbled);
        worker.terminate();
      },
    };
  }
}

/** The engines, for the page itself; a page with a worker needs them only once no other worker can be started. */
export function loadEngines(): Promise<typeof import('./simulation')> {
  return orNotLoaded(import('./simulation'));
}

function onPage(): Site {
  let simulation: SimulationApi | null = null;
  /** What failed to load is loaded anew when it is asked for again. */
  const loaded = async () => {
    const { Simulation } = await loadEngines();
    return (simulation ??= new Simulation());
  };
  return {
    api: {
      ping: async () => (await loaded()).ping(),
      async simulate(...request) {
        // A task of its own: several runs in a row must not add up to a long one.
        await nextTask();
        return (await loaded()).simulate(...request);
      },
      sweep: async (...request) => (await loaded()).sweep(...request),
      uncertainty: async (...request) => (await loaded()).uncertainty(...request),
      audit: async (...request) => (await loaded()).audit(...request),
      cancel: async (job) => (await loaded()).cancel(job),
    },
    hasAnswered: () => false,
    lose() {},
    close() {},
  };
}
