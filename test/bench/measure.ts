/** Something to time: `run` does `work` units of work and returns something that depends on all of it. */
export interface Contender {
  readonly name: string;
  readonly work: number;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds, the median of all rounds. */
  readonly median: number;
  readonly perSecond: number;
}

/**
 * Times the contenders in turn, round after round, so that a noisy neighbour disturbs all of them alike; the first
 * round warms up and does not count. Only ratios within one run mean anything.
 */
export function measure(contenders: readonly Contender[], rounds = 15): Timing[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    contenders.forEach(({ run }, i) => {
      const start = performance.now();
      run();
      if (round > 0) times[i]?.push(performance.now() - start);
    });
  }
  return contenders.map(({ name, work }, i) => {
    const sorted = (times[i] ?? []).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
    return { name, median, perSecond: (1000 * work) / median };
  });
}

export function printTimings(title: string, unit: string, timings: readonly Timing[]): void {
  console.log(`\n${title}`);
  for (const { name, median, perSecond } of timings) {
    const rate = Math.round(perSecond).toLocaleString('en');
    console.log(`  ${name.padEnd(46)} ${median.toFixed(1).padStart(9)} ms  ${rate.padStart(14)} ${unit}/s`);
  }
}

/** A line that says whether a promise is kept; the command's exit code remembers if one is not. */
export function promise(what: string, value: number, bound: { atLeast?: number; atMost?: number }): void {
  const kept = value >= (bound.atLeast ?? -Infinity) && value <= (bound.atMost ?? Infinity);
  const promised = bound.atLeast === undefined ? `at most ${bound.atMost}` : `at least ${bound.atLeast}`;
  console.log(`  ${kept ? 'kept  ' : 'BROKEN'} ${what}: ${value.toPrecision(3)} (${promised})`);
  if (!kept) process.exitCode = 1;
}
