import type { Scenario } from '../scheme/scenario';
import { numericField } from './numeric-fields';

export interface Axis {
  /** The path of a numeric field. */
  readonly field: string;
  readonly values: readonly number[];
}

/** One scenario with two of its numbers varied. Plain data: it can be stored and sent. */
export interface SweepGrid {
  readonly scenario: Scenario;
  readonly x: Axis;
  readonly y: Axis;
  readonly columns: number;
  readonly rows: number;
  /** Yuan that the goods of an order are counted at, or the whole price where a cell's order costs less. */
  readonly goodsWorth: number;
}

export function sweepGrid(scenario: Scenario, x: Axis, y: Axis, goodsWorth = 0): SweepGrid {
  if (x.field === y.field) throw new RangeError(`Both axes of a sweep vary "${x.field}".`);
  numericField(scenario, x.field);
  numericField(scenario, y.field);
  return { scenario, x, y, columns: x.values.length, rows: y.values.length, goodsWorth };
}
