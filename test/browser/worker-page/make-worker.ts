/** The module is named here and nowhere else: the bundler finds a worker only when it is written out like this. */
export function makeWorker(): Worker {
  return new Worker(new URL('../../../src/worker/simulation.worker.ts', import.meta.url), { type: 'module' });
}
