import type { ControlName, LiveWords } from '../../../i18n/live';
import type { MapWords } from '../../../i18n/map';
import type { Numbers } from '../../../i18n/numbers';
import { CONTROLS, type Control, type ControlId } from '../../../state/controls';

/** A control as it is spoken of: its name, and what it shows with its unit. */
export interface Saying {
  readonly name: string;
  readonly say: (value: number) => string;
}

/** In the panel some names lean on what stands around them; on a map they stand alone. */
export function nameOf(id: ControlName, { controls }: LiveWords['panel'], { names }: MapWords): string {
  return names[id] ?? controls[id].label;
}

export function sayingOf(id: ControlId, panel: LiveWords['panel'], words: MapWords, n: Numbers): Saying {
  const { unit }: Control = CONTROLS.find((control) => control.id === id) as Control;
  const digits = (value: number) => (Number.isInteger(value) ? n.count(value) : String(value));
  return {
    name: nameOf(id, panel, words),
    say: (value) => `${unit === 'yuan' ? '¥' : ''}${digits(value)}${panel.suffixes[unit] ?? ''}`,
  };
}
