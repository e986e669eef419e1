import type { FastRun } from '../cohorts/run';
import { runFast, type FastOptions } from '../cohorts/simulate';
import { ScenarioError } from '../scheme/fault';
import type { Scenario } from '../scheme/scenario';
import { coarseToFine } from './coarse-to-fine';
import { MEASURES, type Measure } from './measures';
import { numericField } from './numeric-fields';
import { isValid } from './raw-scenario';
import type { SweepGrid } from './sweep-grid';

type Run = (scenario: Scenario, options: FastOptions) => FastRun;

/**
 * A sweep under way. `values` has one number per cell, row by row; NaN for a cell not done yet, for one whose scenario
 * the validator refuses and for one where the measure has no value. `done` tells the first from the others.
 */
export interface Sweep {
  readonly grid: SweepGrid;
  readonly measure: Measure;
  /** The cells in the order in which they are run. */
  readonly order: Uint32Array;
  readonly values: Float64Array;
  readonly done: Uint8Array;
  /** The scenario of a cell, or null when it is not a valid one. */
  readonly scenarioOf: (cell: number) => Scenario | null;
}

export function startSweep(grid: SweepGrid, measure: Measure): Sweep {
  const cells = grid.columns * grid.rows;
  return {
    grid,
    measure,
    order: coarseToFine(grid.columns, grid.rows),
    values: new Float64Array(cells).fill(NaN),
    done: new Uint8Array(cells),
    scenarioOf: scenariosOf(grid),
  };
}

/**
 * Runs the cells at places `from` up to, not including, `to` of the sweep's order, passing over those already done.
 * Call it with small slices to stay responsive; any order of slices gives the same numbers.
 */
export function runCells(sweep: Sweep, from: number, to: number, run: Run = runFast): void {
  for (const cell of sweep.order.subarray(from, to)) {
    if (sweep.done[cell]) continue;
    const scenario = sweep.scenarioOf(cell);
    sweep.values[cell] = scenario ? measured(sweep, scenario, run) : NaN;
    sweep.done[cell] = 1;
  }
}

function measured({ measure, grid }: Sweep, scenario: Scenario, run: Run): number {
  try {
    const goodsWorth = Math.min(grid.goodsWorth, Number(scenario.scheme.spend));
    return MEASURES[measure](run(scenario, { goodsWorth }));
  } catch (error) {
    // Re-buyers can bring more orders than an engine takes; that shows only during the run.
    if (error instanceof ScenarioError) return NaN;
    throw error;
  }
}

function scenariosOf({ scenario, x, y, columns }: SweepGrid): (cell: number) => Scenario | null {
  const fields = { x: numericField(scenario, x.field), y: numericField(scenario, y.field) };
  return (cell) => {
    const across = fields.x.set(scenario, x.values[cell % columns] ?? NaN);
    const made = fields.y.set(across, y.values[Math.floor(cell / columns)] ?? NaN);
    return isValid(made) ? made : null;
  };
}
