import { coarseToFine } from '../analysis/coarse-to-fine';
import type { Measure } from '../analysis/measures';
import type { SweepGrid } from '../analysis/sweep-grid';
import { cancellable } from './cancellable';
import type { Lane } from './lane';
import { scenarioJson } from './wire';

/** A sweep as far as it has come; each report is a new one, and its arrays are not written to again. */
export interface SweepPicture {
  readonly columns: number;
  readonly rows: number;
  /** One number per cell, row by row; NaN where there is none, or none yet. */
  readonly values: Float64Array;
  /** 1 where the cell has been run. */
  readonly done: Uint8Array;
  /** The part done, 0 to 1. */
  readonly part: number;
}

export interface SweepOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((picture: SweepPicture) => void) | undefined;
}

export type Sweep = (grid: SweepGrid, measure: Measure, options?: SweepOptions) => Promise<SweepPicture>;

/** Cells in a worker's first portion, when nobody knows yet how long one takes. */
const FIRST = 8;
/** Milliseconds a portion should take: short, so that the picture moves and no worker is waited for at the end. */
const PORTION = 40;
/** Milliseconds between two reports, so that fast workers do not keep the page busy drawing. */
const REPORT = 30;

/**
 * Runs a sweep of every cell of a grid. Each lane takes the next cells, from coarse to fine, whenever it is ready for more;
 * `onProgress` gets the picture as it becomes finer.
 */
export async function sweepOver(
  lanes: readonly Lane[],
  grid: SweepGrid,
  measure: Measure,
  { signal, onProgress }: SweepOptions = {},
): Promise<SweepPicture> {
  const { columns, rows, x, y, goodsWorth } = grid;
  const order = coarseToFine(columns, rows);
  const values = new Float64Array(order.length).fill(NaN);
  const done = new Uint8Array(order.length);
  const json = scenarioJson(grid.scenario);
  const request = { scenarioJson: json, x: copied(x), y: copied(y), measure, goodsWorth };
  const stop = new AbortController();
  let [dealt, finished, reported] = [0, 0, -Infinity];

  const picture = () => {
    const part = order.length === 0 ? 1 : finished / order.length;
    return { columns, rows, values: values.slice(), done: done.slice(), part };
  };
  const fill = (from: number, found: Float64Array) => {
    found.forEach((value, i) => {
      const cell = order[from + i] as number;
      values[cell] = value;
      done[cell] = 1;
    });
    finished += found.length;
    if (finished === order.length || performance.now() - reported < REPORT) return;
    reported = performance.now();
    onProgress?.(picture());
  };
  const work = async (lane: Lane) => {
    let size = FIRST;
    while (dealt < order.length) {
      const from = dealt;
      const to = Math.min(order.length, from + size);
      dealt = to;
      const start = performance.now();
      const part = { ...request, from, to };
      fill(from, await lane.run(cancellable(stop.signal, (api, job) => api.sweep(job, part))));
      const perCell = (performance.now() - start) / (to - from);
      size = Math.max(1, Math.min(8 * size, Math.round(PORTION / perCell)));
    }
  };

  const cancel = () => stop.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener('abort', cancel);
  try {
    await Promise.all(lanes.map(work));
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
  const whole = picture();
  onProgress?.(whole);
  return whole;
}

/** A reactive array cannot be sent; a copy of it can. */
function copied({ field, values }: SweepGrid['x']): SweepGrid['x'] {
  return { field, values: [...values] };
}
