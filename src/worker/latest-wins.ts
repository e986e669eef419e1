import { aborted } from './slices';

interface Request<T> {
  readonly job: () => Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** In milliseconds. */
export interface Patience {
  /** A run that has been overtaken may still finish within about a frame, so that a slow drag shows something. */
  readonly grace: number;
  /** A run that keeps a newer one waiting for this long is stopped. Longer than a new worker takes to start. */
  readonly limit: number;
}

const PATIENCE: Patience = { grace: 16, limit: 200 };

/**
 * At most one run under way and at most one waiting, which gives way to a newer one. However fast requests come in, no
 * queue builds up, and the last one is always answered.
 */
export class LatestWins<T> {
  readonly #stop: (reason: Error) => void;
  readonly #patience: Patience;
  #running: Request<T> | null = null;
  #waiting: Request<T> | null = null;
  #timers: ReturnType<typeof setTimeout>[] = [];

  /** `stop` makes the job that is under way reject. */
  constructor(stop: (reason: Error) => void, patience: Partial<Patience> = {}) {
    this.#stop = stop;
    this.#patience = { ...PATIENCE, ...patience };
  }

  /** Rejects with an AbortError once a newer request has been made, or with the reason of `signal`. */
  async ask(job: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    let giveUp = () => {};
    try {
      return await new Promise<T>((resolve, reject) => {
        const request = { job, resolve, reject };
        giveUp = () => {
          if (this.#waiting === request) {
            this.#waiting = null;
            // Nobody waits for what runs to end.
            this.#clearTimers();
          }
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', giveUp);
        this.#enter(request);
      });
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }

  #enter(request: Request<T>): void {
    this.#waiting?.reject(overtaken());
    this.#waiting = request;
    const running = this.#running;
    if (running === null) void this.#runWaiting();
    else if (this.#timers.length === 0) {
      const { grace, limit } = this.#patience;
      this.#timers = [
        setTimeout(() => running.reject(overtaken()), grace),
        setTimeout(() => this.#waiting && this.#stop(overtaken()), limit),
      ];
    }
  }

  async #runWaiting(): Promise<void> {
    for (let request = this.#waiting; request !== null; request = this.#waiting) {
      this.#waiting = null;
      this.#running = request;
      await request.job().then(request.resolve, request.reject);
      this.#clearTimers();
      this.#running = null;
    }
  }

  #clearTimers(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
  }
}

function overtaken(): DOMException {
  return aborted('A newer request took its place.');
}
