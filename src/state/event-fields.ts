import type { Scenario, SchemeEvent } from '../scheme/scenario';
import { partOf, percent, type Scale, type Unit } from './controls';
import { periodOf, weekOf, whole } from './parts';

export type EventKind = SchemeEvent['kind'];
export type EventFieldId =
  'week' | 'amount' | 'skimmed' | 'frozen' | 'limit' | 'claims' | 'grant' | 'over' | 'swapped';

/** A number of an event as its editor shows it: in the units people use, on a slider of a useful range. */
export interface EventField {
  readonly id: EventFieldId;
  /** The event's own name for it, where faults of it are found. */
  readonly name: string;
  readonly unit: Unit;
  readonly scale: Scale;
  /** The slider's ends and step, in display units. More can be typed: what is allowed is the validator's affair. */
  readonly min: number;
  max(scenario: Scenario): number;
  readonly step: number;
  /** Null: there is none, as of a limit that is lifted. */
  get(event: SchemeEvent): string | null;
  /** Nothing that is set here is checked. */
  set(event: SchemeEvent, text: string): SchemeEvent;
}

const WEEK: EventField = {
  ...field('week', 'at', 'weeks', [1, 1, 1], weekOf, periodOf),
  max: ({ periods }) => periods,
};

/** In the order of the editor. */
export const EVENT_FIELDS: Readonly<Record<EventKind, readonly EventField[]>> = {
  inject: [WEEK, money('amount', 'amount', 1e9)],
  skim: [WEEK, share('skimmed', 'share', 100)],
  freeze: [WEEK, duration('frozen', 'periods')],
  limit: [WEEK, money('limit', 'perPeriod', 1e8)],
  legacy: [WEEK, money('claims', 'claims', 1e9), share('grant', 'grant', 200), duration('over', 'over')],
  swap: [WEEK, share('swapped', 'share', 100)],
};

function money(id: EventFieldId, name: string, max: number): EventField {
  return { ...field(id, name, 'yuan', [100, max, 1], String, ungrouped), scale: 'log' };
}

function share(id: EventFieldId, name: string, max: number): EventField {
  return field(id, name, 'percent', [0, max, 1], percent, partOf);
}

function duration(id: EventFieldId, name: string): EventField {
  return field(id, name, 'weeks', [1, 52, 1], String, whole);
}

function field<T extends string | number>(
  id: EventFieldId,
  name: string,
  unit: Unit,
  [min, max, step]: readonly [number, number, number],
  show: (value: T) => string,
  read: (text: string) => T,
): EventField {
  return {
    id,
    name,
    unit,
    scale: 'linear',
    min,
    max: () => max,
    step,
    get(event) {
      const value = (event as unknown as Readonly<Record<string, T | null>>)[name] ?? null;
      return value === null ? null : show(value);
    },
    set: (event, text) => ({ ...event, [name]: read(text) }) as SchemeEvent,
  };
}

/** Large amounts are written, and typed, in groups of digits. */
function ungrouped(text: string): string {
  return /^\d{1,3}([,，]\d{3})+(\.\d*)?$/.test(text) ? text.replace(/[,，]/g, '') : text;
}
