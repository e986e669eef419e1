import type { SaidCell } from '../../../i18n/map';
import type { MapLook } from '../../../state/map-look.svelte';
import type { Saying } from './saying';

/** The cell that is looked at, as it is read out; null while there is no map. */
export function saidCell(look: MapLook, [x, y]: readonly [Saying, Saying]): SaidCell | null {
  const { picture, at, isHere, isStale } = look;
  if (!picture) return null;
  const cell = at.row * picture.x.numbers.length + at.column;
  const value = picture.values[cell] ?? NaN;
  const isKnown = !Number.isNaN(value);
  const isPossible = isStale || look.scenarioAt(at) !== null;
  const why = !picture.done[cell] ? 'waiting' : isPossible ? 'nobody' : 'impossible';
  const said = ({ name, say }: Saying, number: number | undefined) => `${name} ${say(number ?? NaN)}`;
  return {
    x: said(x, picture.x.numbers[at.column]),
    y: said(y, picture.y.numbers[at.row]),
    measure: picture.measure,
    value: isKnown ? value : null,
    why: isKnown ? null : why,
    isHere,
  };
}
