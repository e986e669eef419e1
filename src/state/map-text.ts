import { CONTROLS, type ControlId } from './controls';
import { MAP_MEASURES, type MapChoice, type MapMeasure } from './tools';

/** What a map is of, as a link holds it. */
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
