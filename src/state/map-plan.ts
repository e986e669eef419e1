import type { SweepGrid } from '../analysis/sweep-grid';
import type { Scenario } from '../scheme/scenario';
import { CONTROLS, type Control, type ControlId } from './controls';
import { mapAxis, type MapAxis } from './map-axis';
import type { MapChoice } from './tools';

/** What a map is to be of. */
export interface MapWish {
  readonly scenario: Scenario;
  readonly choice: MapChoice;
  readonly goodsWorth: string;
}

/** A map before anything is known of its cells. */
export interface MapPlan {
  readonly choice: MapChoice;
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly grid: SweepGrid;
  /** All that all of its cells have in common, as text. */
  readonly rest: string;
}

/** A place on a map, in columns and rows from its lower left; between two of them, a fraction. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
}

/** A cell of a map. */
export interface MapCell {
  readonly column: number;
  readonly row: number;
}

/** What both controls are typed to, to be there. */
export function textsAt({ x, y }: MapPlan, { column, row }: MapCell): ReadonlyMap<ControlId, string> {
  return new Map([
    [x.id, x.texts[column] as string],
    [y.id, y.texts[row] as string],
  ]);
}

/** The map about a scenario, which must use both controls. */
export function mapPlan({ scenario, choice, goodsWorth }: MapWish): MapPlan {
  const [x, y] = [mapAxis(scenario, choice.x), mapAxis(scenario, choice.y)];
  if (!x || !y) throw new RangeError(`This scenario does not use both ${choice.x} and ${choice.y}.`);
  return {
    choice,
    x,
    y,
    grid: {
      scenario,
      x: { field: x.field, values: x.values },
      y: { field: y.field, values: y.values },
      columns: x.values.length,
      rows: y.values.length,
      goodsWorth: Number(goodsWorth),
    },
    rest: restOf({ scenario, choice, goodsWorth }, x, y),
  };
}

/** Where a scenario stands on a map; null when it is not on it, or when something else of it differs. */
export function placeOn(plan: MapPlan, wish: MapWish): MapPlace | null {
  const { choice, x, y } = plan;
  const isSame = (['x', 'y', 'measure'] as const).every((part) => choice[part] === wish.choice[part]);
  if (!isSame || restOf(wish, x, y) !== plan.rest) return null;
  const [column, row] = [placeAlong(x, wish.scenario), placeAlong(y, wish.scenario)];
  return column === null || row === null ? null : { x: column, y: row };
}

function controlOf(id: ControlId): Control {
  return CONTROLS.find((control) => control.id === id) as Control;
}

function restOf({ scenario, goodsWorth }: MapWish, x: MapAxis, y: MapAxis): string {
  const settled = [x, y].reduce(
    (before, { id, texts }) => controlOf(id).set(before, texts[0] as string),
    scenario,
  );
  return JSON.stringify({ ...settled, name: null, goodsWorth });
}

function placeAlong({ id, texts }: MapAxis, scenario: Scenario): number | null {
  const text = controlOf(id).get(scenario);
  if (text === null) return null;
  const value = Number(text);
  const after = texts.findIndex((each) => Number(each) >= value);
  if (after < 0) return null;
  const high = Number(texts[after]);
  if (high === value) return after;
  const low = Number(texts[after - 1]);
  return after === 0 ? null : after - 1 + (value - low) / (high - low);
}
