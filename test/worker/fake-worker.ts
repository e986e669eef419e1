import { expose } from 'comlink';
import type { SimulationApi } from '../../src/worker/api';
import { Simulation } from '../../src/worker/simulation';
import { sendErrorsAsProblems } from '../../src/worker/wire';

sendErrorsAsProblems();

/** A worker in the same thread: messages are cloned and moved as between real ones, and it can be killed at will. */
export class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  isTerminated = false;
  /** Anything it said has come to the page. */
  hasAnswered = false;
  readonly #page: MessagePort;
  readonly #inside: MessagePort;

  constructor(api: Partial<SimulationApi> = new Simulation()) {
    super();
    const { port1, port2 } = new MessageChannel();
    [this.#page, this.#inside] = [port1, port2];
    expose(api, port2);
    port1.onmessage = ({ data }) => {
      this.hasAnswered = true;
      this.dispatchEvent(new MessageEvent('message', { data }));
    };
    FakeWorker.made.push(this);
  }

  postMessage(message: unknown, transfer: Transferable[] = []): void {
    if (!this.isTerminated) this.#page.postMessage(message, transfer);
  }

  /** What the browser does when a script cannot be loaded or throws. */
  fail(message = 'it threw.'): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  terminate(): void {
    this.isTerminated = true;
    this.#page.close();
    this.#inside.close();
  }
}

/** An api whose runs end when the test says so. */
export class HandledApi {
  readonly asked: { readonly json: string; finish(value?: unknown): void; fail(error: Error): void }[] = [];

  async ping(): Promise<void> {}

  simulate(json: string): Promise<never> {
    return new Promise<unknown>((resolve, reject) => {
      this.asked.push({ json, finish: resolve, fail: reject });
    }) as Promise<never>;
  }
}

export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}
