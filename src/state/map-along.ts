import type { ControlId } from './controls';
import type { MapChoice } from './tools';

/** Another control along one axis; if it is the one along the other, the two change places. */
export function along(choice: MapChoice, axis: 'x' | 'y', id: ControlId): MapChoice {
  const other = axis === 'x' ? 'y' : 'x';
  return choice[other] === id ? { ...choice, x: choice.y, y: choice.x } : { ...choice, [axis]: id };
}
