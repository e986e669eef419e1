import type { SimulationApi } from './api';
import type { Job } from './lane';

let lastJob = 0;

/**
 * A long job that `signal` ends: whoever waits for it is told at once, the worker with a message it reads after its
 * present slice. `call` gets the number by which the worker knows the job.
 */
export function cancellable<T>(
  signal: AbortSignal | undefined,
  call: (api: SimulationApi, job: number) => Promise<T>,
): Job<T> {
  return async (api) => {
    signal?.throwIfAborted();
    const job = ++lastJob;
    let cancel = () => {};
    try {
      return await new Promise<T>((resolve, reject) => {
        cancel = () => {
          void api.cancel(job);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', cancel);
        call(api, job).then(resolve, reject);
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };
}
