import type { Scenario } from '../scheme/scenario';
import { CONTROLS, type ControlId } from './controls';
import { FIRST_MAP, MAP_MEASURES, type MapChoice, type MapMeasure } from './tools';

/** The controls that a scenario uses: those a map of it can vary. */
export function varied(scenario: Scenario): readonly ControlId[] {
  return CONTROLS.filter((control) => control.get(scenario) !== null).map(({ id }) => id);
}

/** The choice, with something else in the place of a control that the scenario has no use for any more. */
export function fitting(choice: MapChoice, scenario: Scenario): MapChoice {
  const used = varied(scenario);
  if (used.includes(choice.x) && used.includes(choice.y)) return choice;
  const instead = (taken: ControlId) => (taken === FIRST_MAP.x ? FIRST_MAP.y : FIRST_MAP.x);
  const x = used.includes(choice.x) ? choice.x : instead(choice.y);
  const y = used.includes(choice.y) ? choice.y : instead(x);
  return { ...choice, x, y };
}

export function writeMap({ x, y, measure }: MapChoice): string {
  return `${x}:${y}:${measure}`;
}

/** Null when it names no two controls there are, or no measure. Whether the scenario uses them is not asked. */
export function readMap(text: string): MapChoice | null {
  const [x, y, measure, ...further] = text.split(':');
  const known = (id: string | undefined): id is ControlId => CONTROLS.some((control) => control.id === id);
  const isMeasure = (name: string | undefined): name is MapMeasure =>
    (MAP_MEASURES as readonly (string | undefined)[]).includes(name);
  return known(x) && known(y) && x !== y && isMeasure(measure) && further.length === 0
    ? { x, y, measure }
    : null;
}
