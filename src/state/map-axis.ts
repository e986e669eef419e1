import { canonical, Exact } from '../money/decimal';
import type { Scenario } from '../scheme/scenario';
import { CONTROLS, type Control, type ControlId, type Unit } from './controls';

/** One side of a map: a control at some values about its present one. */
export interface MapAxis {
  readonly id: ControlId;
  /** Where it stands in a scenario. */
  readonly field: string;
  readonly log: boolean;
  /** What the control shows at each place, from low to high; the present value is among them. */
  readonly texts: readonly string[];
  /** The same as numbers of the scenario. */
  readonly values: readonly number[];
}

/** So many places at most: 64 × 64 runs take a few seconds. */
const MOST = 64;
/** How far from the present value: as far as from the slider's low end to it, and at least this part of the slider. */
const LEAST_PART = 0.25;
/** Places per tenfold on a log slider; two digits each, as preferred numbers have (ISO 3, R20). */
const PER_TENFOLD = 20;

const WHOLE: readonly Unit[] = ['people', 'weeks', 'places'];

/** The control along an axis of a map, at round values about the scenario's own. Null: the scenario does not use it. */
export function mapAxis(scenario: Scenario, id: ControlId): MapAxis | null {
  const control = CONTROLS.find((each) => each.id === id) as Control;
  const present = control.get(scenario);
  if (present === null) return null;
  const log = control.scale === 'log';
  const texts = (log ? byFactors : evenly)(control, present, scenario);
  const { field } = control;
  return { id, field, log, texts, values: texts.map((text) => numberAt(field, control.set(scenario, text))) };
}

/** What stands there in a scenario, which may be a decimal in digits. */
function numberAt(field: string, scenario: Scenario): number {
  const held = field
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)[key], scenario);
  return Number(held);
}

/** Equal steps of 1, 2, 2.5 or 5 and noughts to both sides of the present value. */
function evenly({ min, max, unit }: Control, text: string, scenario: Scenario): string[] {
  const present = new Exact(text);
  const value = present.toNumber();
  const top = max(scenario);
  const reach = Math.max(value - min, (top - min) * LEAST_PART);
  const low = Math.min(min, value);
  const high = Math.max(value, Math.min(top, value + reach));
  const size = roundStep((high - low) / (MOST - 1), WHOLE.includes(unit));
  const below = Math.floor((value - low) / size + 1e-9);
  const above = Math.floor((high - value) / size + 1e-9);
  return Array.from({ length: below + above + 1 }, (_, i) =>
    canonical(present.plus(new Exact(size).times(i - below))),
  );
}

/** The least round step of at least `size`. */
function roundStep(size: number, whole: boolean): number {
  const wanted = Math.max(size, whole ? 1 : 0) * (1 - 1e-9);
  const unit = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 2.5, 5].find((each) => each * unit >= wanted && !(whole && (each * unit) % 1)) ?? 10;
  return Number((factor * unit).toPrecision(2));
}

/**
 * About a tenth of the present value to ten times it, within the slider's ends: each place the same factor on, rounded
 * to two digits.
 */
function byFactors({ min, max, unit }: Control, text: string, scenario: Scenario): string[] {
  const value = Number(text);
  const top = Math.max(value, max(scenario));
  const centre = Math.max(value, min);
  const high = Math.min(top, Math.max(min, centre / 10) * 100);
  const low = Math.max(min, high / 100);
  const steps = (factor: number) => Math.floor(PER_TENFOLD * Math.log10(factor) + 1e-9);
  const [below, above] = [steps(centre / low), steps(high / centre)];
  const digits = WHOLE.includes(unit) ? 0 : 2;
  const round = (at: number) => new Exact(at.toPrecision(2)).toDecimalPlaces(digits).toNumber();
  const others = Array.from({ length: below + above + 1 }, (_, i) =>
    round(centre * 10 ** ((i - below) / PER_TENFOLD)),
  );
  // Rounded to whole people, neighbours can be the same.
  const numbers = [...new Set([value, ...others.filter((other) => other >= min)])].sort((a, b) => a - b);
  return numbers.map((number) => (number === value ? text : canonical(new Exact(number))));
}
