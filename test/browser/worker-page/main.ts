import { sweepGrid, type SweepGrid } from '../../../src/analysis/sweep-grid';
import { runFast } from '../../../src/cohorts/simulate';
import { runExact } from '../../../src/ledger/run';
import { preset, PRESET_NAMES } from '../../../src/scheme/presets';
import { SimulationClient } from '../../../src/worker/client';
import { sweepOver } from '../../../src/worker/sweep-over';
import { makeWorker } from './make-worker';
import { identical } from './identical';
import { watchTasks } from './watch-tasks';

/** What the tests call; each gives plain data to look at. */
const worker = {
  async differingRuns(): Promise<string[]> {
    const client = new SimulationClient({ makeWorker });
    const differing: string[] = [];
    for (const name of PRESET_NAMES) {
      const there = await client.simulate(preset(name), { history: true });
      if (!identical(there, runFast(preset(name), { history: true }))) differing.push(name);
    }
    client.close();
    return differing;
  },

  canMakeWorker(): boolean {
    try {
      makeWorker().terminate();
      return true;
    } catch {
      return false;
    }
  },

  async fault(): Promise<unknown> {
    const client = new SimulationClient({ makeWorker });
    return client.simulate('{"version": 1}').catch(({ name, faults }) => ({ name, faults }));
  },

  /** Kills the worker under an audit so many times, without a word to anybody, while another worker answers a run. */
  async kill(times: number) {
    const made: Worker[] = [];
    const make = () => {
      made.push(makeWorker());
      return made.at(-1) as Worker;
    };
    const client = new SimulationClient({ makeWorker: make, workers: 1, silence: 500 });
    const runBefore = await client.simulate(preset('default'));
    const killed = new Set<Worker>();
    const audit = client.audit(preset('default'), {
      onProgress: () => {
        const last = made.at(-1) as Worker;
        if (killed.size >= times || killed.has(last)) return;
        killed.add(last);
        last.terminate();
      },
    });
    const outcome = await audit.then(
      ({ exact }) => (identical(exact, runExact(preset('default'))) ? 'right' : 'wrong'),
      (error: Error) => error.name,
    );
    const runAfter = await client.simulate(preset('default'));
    const nextAudit = await client.audit(preset('small-basket'));
    client.close();
    return {
      outcome,
      otherRunsAreRight: identical(runBefore, runAfter),
      nextIsRight: identical(nextAudit.exact, runExact(preset('small-basket'))),
      workers: made.length,
    };
  },

  /** A sweep with everything one wants to know about its pace, in milliseconds. */
  async sweep(side: number, { workers = true }) {
    const client = new SimulationClient({ makeWorker: workers ? makeWorker : null });
    const tasks = watchTasks();
    const start = performance.now();
    const reports: { at: number; cells: number }[] = [];
    const { values, done } = await sweepOver(client.lanes, gridOf(side), 'short', {
      onProgress: ({ part }) => reports.push({ at: performance.now() - start, cells: part * side * side }),
    });
    const total = performance.now() - start;
    const longest = await tasks.longest();
    client.close();
    return {
      first: reports[0]?.at ?? NaN,
      /** The first picture of the whole, 8 × 8 cells of it. */
      coarse: reports.find(({ cells }) => cells >= 64)?.at ?? NaN,
      total,
      longest,
      reports: reports.length,
      cells: done.reduce((sum, one) => sum + one, 0),
      numbers: values.filter((value) => Number.isFinite(value)).length,
    };
  },

  /** Requests as a drag makes them, one per frame; how many were answered, and how long the last one took. */
  async drag(requests: number) {
    const client = new SimulationClient({ makeWorker });
    await client.simulate(preset('default'));
    const asked: Promise<boolean>[] = [];
    let start = 0;
    for (let i = 0; i < requests; i++) {
      await new Promise(requestAnimationFrame);
      start = performance.now();
      asked.push(
        client.simulate(preset('default'), { history: true }).then(
          () => true,
          () => false,
        ),
      );
    }
    const lastAnswered = await asked.at(-1);
    const last = performance.now() - start;
    client.close();
    return { answered: (await Promise.all(asked)).filter(Boolean).length, lastAnswered, last };
  },
};

/** Two fields of the opening scenario. */
function gridOf(side: number): SweepGrid {
  const values = (from: number, to: number) =>
    Array.from({ length: side }, (_, i) => from + ((to - from) * i) / (side - 1));
  return sweepGrid(
    preset('default'),
    { field: 'scheme.mintRate', values: values(0.2, 1) },
    { field: 'scheme.cashOutFee', values: values(0, 0.5) },
  );
}

declare global {
  interface Window {
    worker: typeof worker;
  }
}

window.worker = worker;
