import { numericFields } from '../analysis/numeric-fields';
import type { Measure } from '../analysis/measures';
import { runCells, startSweep, type Sweep } from '../analysis/sweep';
import { sweepGrid, type Axis, type SweepGrid } from '../analysis/sweep-grid';
import type { Scenario } from '../scheme/scenario';
import { load } from './load';
import type { Options, Range } from './options';
import { writeTable } from './output';
import { progressReporter } from './progress';
import { UsageError } from './usage-error';

/** At a millisecond or so a run, minutes. */
const MOST_RUNS = 100_000;

/** A table of one measure over two fields of a scenario, a row per cell. */
export async function sweep(options: Options): Promise<void> {
  const { x, y, measure, format } = options;
  if (!x || !y) {
    throw new UsageError({
      en: 'sweep needs --x and --y, each FIELD=FROM:TO:STEPS; --help shows examples.',
      zh: 'sweep 需要 --x 和 --y，写法都是 FIELD=FROM:TO:STEPS；--help 里有例子。',
    });
  }
  refuseTooManyRuns(x.steps * y.steps);
  if (x.field === y.field) {
    throw new UsageError({
      en: `--x and --y both hold ${x.field}; they may hold two different fields.`,
      zh: `--x 和 --y 现在都是 ${x.field}；应填两个不同的字段。`,
    });
  }
  const scenario = await load(options, 'fast');
  const grid = sweepGrid(scenario, axis('--x', x, scenario), axis('--y', y, scenario));
  await writeTable([x.field, y.field, measure], rows(grid, measure), format);
}

function refuseTooManyRuns(runs: number): void {
  if (runs <= MOST_RUNS) return;
  const [asked, most] = [runs, MOST_RUNS].map((count) => count.toLocaleString('en'));
  throw new UsageError({
    en: `--x and --y ask for ${asked} runs; a sweep may have at most ${most}.`,
    zh: `--x 和 --y 一共要算 ${asked} 次；sweep 最多算 ${most} 次。`,
  });
}

/** The numbers that the field takes on, which are rounded to the places it has. */
function axis(option: string, { field: path, from, to, steps }: Range, scenario: Scenario): Axis {
  const fields = numericFields(scenario);
  const field = fields.find((candidate) => candidate.path === path);
  if (!field) {
    const known = fields.map((candidate) => candidate.path);
    throw new UsageError({
      en: `${option} holds the field ${path}; in this scenario it may hold one of ${known.join(', ')}.`,
      zh: `${option} 的字段现在是 ${path}；在这个方案里应填下列之一：${known.join('、')}。`,
    });
  }
  const apart = steps > 1 ? (to - from) / (steps - 1) : 0;
  const values = Array.from({ length: steps }, (_, i) => {
    const value = from + i * apart;
    return field.get(field.set(scenario, value)) ?? value;
  });
  return { field: path, values };
}

/** Cell by cell, as they are run. */
function* rows(grid: SweepGrid, measure: Measure): Generator<object, void> {
  const { x, y, columns } = grid;
  const order = Uint32Array.from({ length: columns * grid.rows }, (_, cell) => cell);
  const sweep: Sweep = { ...startSweep(grid, measure), order };
  const progress = progressReporter();
  try {
    for (const cell of order) {
      runCells(sweep, cell, cell + 1);
      // On a terminal the rows themselves show how far it is.
      if (!process.stdout.isTTY) progress.report(cell / order.length);
      const value = sweep.values[cell];
      yield {
        [x.field]: x.values[cell % columns],
        [y.field]: y.values[Math.floor(cell / columns)],
        // A cell whose numbers make no valid scenario, or for which the measure has no value, is null.
        [measure]: Number.isNaN(value) ? null : value,
      };
    }
  } finally {
    progress.end();
  }
}
