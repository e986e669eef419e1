import { canonical, parseDecimal } from '../money/decimal';
import type { Scenario } from '../scheme/scenario';
import {
  inBehaviour,
  inInflow,
  inPanic,
  inScheme,
  inSplit,
  inTake,
  POINT_PLACES,
  SLOW_FACTOR,
  SLOW_WEEK,
  WEEKS,
  type Place,
} from './places';
import { room, type Share } from './shares';
import { MOST_WEEKS } from './weeks';

export type Group = 'offer' | 'buyers' | 'leavers' | 'finer';
export type Unit = 'yuan' | 'percent' | 'times' | 'people' | 'weeks' | 'places';
export type Scale = 'linear' | 'log';

/** A number of a scenario as Explore's panel shows it: in the units people use, on a slider of a useful range. */
export interface Control<Id extends string = string> extends Place {
  readonly id: Id;
  /** Of the link's parameter that holds it. */
  readonly key: string;
  readonly group: Group;
  readonly unit: Unit;
  readonly scale: Scale;
  /** The slider's ends and step, in display units. More can be typed: what is allowed is the validator's affair. */
  readonly min: number;
  max(scenario: Scenario): number;
  readonly step: number;
}

type Slider = readonly [min: number, max: number | ((scenario: Scenario) => number), step: number];

/** In the order of the panel. */
export const CONTROLS = [
  control('spend', 'spend', inScheme('spend'), 'offer', 'yuan', [10, 100_000, 10], 'log'),
  share('pool'),
  share('promotion'),
  share('platform'),
  control('mint', 'mint', inScheme('mintRate'), 'offer', 'percent', [0, 150, 1]),
  control('fee', 'fee', inScheme('cashOutFee'), 'offer', 'percent', [0, 100, 1]),
  control('exit', 'exit', inScheme('exitMultiple', 'exit'), 'offer', 'times', [1, 10, 0.1]),

  control('steady', 'inflow', inInflow('constant', 'perPeriod'), 'buyers', 'people', [1, 100_000, 1], 'log'),
  control('start', 'inflow', inInflow('growth', 'start'), 'buyers', 'people', [1, 100_000, 1], 'log'),
  control('growth', 'inflow', inInflow('growth', 'rate'), 'buyers', 'percent', [-20, 20, 0.5]),
  control('market', 'inflow', inInflow('bass', 'market'), 'buyers', 'people', [100, 1e9, 100], 'log'),
  control('by-themselves', 'inflow', inInflow('bass', 'p'), 'buyers', 'percent', [0, 2, 0.01]),
  control('by-word', 'inflow', inInflow('bass', 'q'), 'buyers', 'percent', [0, 60, 1]),
  control('slow-week', 'slow', SLOW_WEEK, 'buyers', 'weeks', [2, ({ periods }) => periods, 1]),
  control('slow-factor', 'slow', SLOW_FACTOR, 'buyers', 'percent', [0, 120, 1]),
  control('again', 'again', inBehaviour('rebuy'), 'buyers', 'percent', [0, 100, 1]),
  control('weeks', 'weeks', WEEKS, 'buyers', 'weeks', [2, MOST_WEEKS, 1]),

  control('take-share', 'take', inTake('share'), 'leavers', 'percent', [0, 100, 1]),
  control('take-multiple', 'take', inTake('multiple'), 'leavers', 'times', [0, 5, 0.1]),
  control('drift', 'drift', inBehaviour('drift'), 'leavers', 'percent', [0, 20, 0.1]),
  control('panic-below', 'panic', inPanic('below'), 'leavers', 'percent', [-1, 10, 0.1]),
  control('panic-rate', 'panic', inPanic('rate'), 'leavers', 'percent', [0, 100, 1]),

  control('cap', 'cap', inScheme('maxMintPerOrder', 'cap'), 'finer', 'yuan', [1, 10_000, 1], 'log'),
  control('opening', 'opening', inScheme('openingPrice'), 'finer', 'yuan', [0.01, 100, 0.01], 'log'),
  control('places', 'places', POINT_PLACES, 'finer', 'places', [0, 8, 1]),
] as const;

export type ControlId = (typeof CONTROLS)[number]['id'];

function share<S extends Share>(name: S): Control<S> {
  const left = (scenario: Scenario) => Number(percent(room(scenario, name)));
  return control(name, name, inSplit(name), 'offer', 'percent', [0, left, 1]);
}

function control<Id extends string>(
  id: Id,
  key: string,
  place: Place,
  group: Group,
  unit: Unit,
  [min, max, step]: Slider,
  scale: Scale = 'linear',
): Control<Id> {
  const most = typeof max === 'number' ? () => max : max;
  const look = { id, key, group, unit, scale, min, max: most, step };
  if (unit !== 'percent') return { ...place, ...look };
  return {
    ...place,
    ...look,
    get(scenario) {
      const part = place.get(scenario);
      return part === null ? null : percent(part);
    },
    set: (scenario, display) => place.set(scenario, partOf(display)),
  };
}

/** 0.3 as people say it: 30. A canonical decimal, whose point moves by two places: each slider's step asks it of them all. */
export function percent(part: string): string {
  const [whole = '', places = ''] = part.split('.');
  const moved = (whole + places.slice(0, 2).padEnd(2, '0')).replace(/^(-?)0+(?=\d)/, '$1');
  return places.length > 2 ? `${moved}.${places.slice(2)}` : moved;
}

/** What is no number stays as it is, for the validator to refuse. */
export function partOf(percent: string): string {
  const number = parseDecimal(percent);
  return number ? canonical(number.div(100)) : percent;
}
