import type { Measure } from '../analysis/measures';
import { runCells, startSweep, sweepGrid, type Axis } from '../analysis/sweep';
import type { Scenario } from '../scheme/scenario';
import { load } from './load';
import type { Options, Range } from './options';
import { writeTable } from './output';
import { withProgress } from './progress';
import { UsageError } from './usage-error';

/** A table of one measure over two fields of a scenario, a row per cell. */
export async function sweep(options: Options): Promise<void> {
  const { x, y, measure, format } = options;
  if (!x || !y)
    throw new UsageError(['sweep needs --x and --y, each FIELD=FROM:TO:STEPS; --help shows examples.']);
  const scenario = await load(options, 'fast');
  const values = withProgress(cells(scenario, axis(x), axis(y), measure));
  await writeTable([x.field, y.field, measure], values, format);
}

function* cells(scenario: Scenario, x: Axis, y: Axis, measure: Measure): Generator<number, object[]> {
  const sweep = startSweep(grid(scenario, x, y), measure);
  for (let place = 0; place < sweep.order.length; place++) {
    runCells(sweep, place, place + 1);
    yield place / sweep.order.length;
  }
  // A cell whose numbers make no valid scenario, or for which the measure has no value, is null.
  return Array.from(sweep.values, (value, cell) => ({
    [x.field]: x.values[cell % x.values.length],
    [y.field]: y.values[Math.floor(cell / x.values.length)],
    [measure]: Number.isNaN(value) ? null : value,
  }));
}

function grid(scenario: Scenario, x: Axis, y: Axis) {
  try {
    return sweepGrid(scenario, x, y);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError([error.message]);
    throw error;
  }
}

function axis({ field, from, to, steps }: Range): Axis {
  const apart = steps > 1 ? (to - from) / (steps - 1) : 0;
  // Twelve digits: 0.1 steps are to read 0.3, not 0.30000000000000004.
  return {
    field,
    values: Array.from({ length: steps }, (_, i) => Number((from + i * apart).toPrecision(12))),
  };
}
