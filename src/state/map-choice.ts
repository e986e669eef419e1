import type { Scenario } from '../scheme/scenario';
import { CONTROLS, type ControlId } from './controls';
import { FIRST_MAP, type MapChoice } from './tools';

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
