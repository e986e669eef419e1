/** Says on a terminal how far a run is, once it has taken a second; on anything else it says nothing. */
export function progressReporter(): { report(part: number): void; end(): void } {
  const start = performance.now();
  let last = start;
  let shown = false;
  return {
    report(part) {
      const now = performance.now();
      if (!process.stderr.isTTY || now - start < 1000 || now - last < 100) return;
      last = now;
      shown = true;
      process.stderr.write(`\r${Math.floor(part * 100)} %`);
    },
    end() {
      if (shown) process.stderr.write('\r\x1b[K');
    },
  };
}

/** Runs steps to their end, saying how far they are. */
export function withProgress<T>(steps: Generator<number, T>): T {
  const progress = progressReporter();
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      progress.report(step.value);
    }
  } finally {
    progress.end();
  }
}
