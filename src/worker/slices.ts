/**
 * A job that can be put down between any two steps, each of about a millisecond, and says after each how much of it
 * is done, 0 to 1.
 */
export type Steps<T> = Generator<number, T>;

/** How a long job is run: who hears of it and who may end it. */
export interface SliceOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once per slice with the part done, and with 1 at the end. */
  readonly onProgress?: ((part: number) => void) | undefined;
  /** Half a frame: the page can still draw, and a message that says stop is read soon. */
  readonly milliseconds?: number;
  readonly now?: () => number;
  readonly yieldToLoop?: () => Promise<void>;
}

/** Runs a job to its end in slices of a few milliseconds, letting everybody else have their turn in between. */
export async function runInSlices<T>(steps: Steps<T>, options: SliceOptions = {}): Promise<T> {
  const { signal, onProgress, milliseconds = 8, now = () => performance.now() } = options;
  const yieldToLoop = options.yieldToLoop ?? nextTask;
  for (;;) {
    signal?.throwIfAborted();
    const end = now() + milliseconds;
    let step = steps.next();
    while (!step.done && now() < end) step = steps.next();
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    onProgress?.(step.value);
    await yieldToLoop();
  }
}

/**
 * After whatever is waiting in the event loop now. A message, because nested timers are held back by 4 ms each, and
 * not `scheduler.yield`, which puts the rest of a job before the message that would cancel it.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export function aborted(why: string): DOMException {
  return new DOMException(why, 'AbortError');
}
