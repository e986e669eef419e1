import { canonical, Exact } from '../money/decimal';
import type { Allowed, Fault } from '../scheme/fault';
import { isRecord } from '../scheme/fields';
import { readScenario } from '../scheme/read';
import type { Scenario, Split } from '../scheme/scenario';

/** A number in a scenario that can be turned like a knob. */
export interface NumericField {
  /** As in faults: "scheme.split.pool", "events[0].amount". */
  readonly path: string;
  readonly min: number;
  readonly max: number;
  /** `min` itself is not allowed. */
  readonly above: boolean;
  /** Decimal places; 0 for a whole number. */
  readonly places: number;
  /** Null when the scenario does not use it: no exit multiple, no cap, no limit. */
  get(scenario: Scenario): number | null;
  /**
   * The scenario with this number in it, rounded to the places the field has. Everything beside the path is the very
   * same object as before, which is what engines cache by. Not checked: a value, or a combination of values, may be
   * one that the validator refuses; see `isValid`.
   */
  set(scenario: Scenario, value: number): Scenario;
}

/** What is left for the goods follows from the other shares, which must add up to 1 with it. */
const GOODS = 'scheme.split.goods';

/** Scalars that are null while they are not used. Parts that are null (panic, slowdown) have no numbers to turn. */
const OPTIONAL = ['exitMultiple', 'maxMintPerOrder', 'perPeriod'];

/**
 * All numeric fields of this scenario: which ones there are depends on its kind of arrivals, its behaviour and its
 * events. The ranges are the validator's own: it is shown the scenario with every number spoiled, and each of its
 * faults says what that field may hold. The values of custom arrivals are a series and not among them.
 */
export function numericFields(scenario: Scenario): readonly NumericField[] {
  const reading = readScenario(spoiled(scenario));
  if (!('faults' in reading)) return [];
  return reading.faults.flatMap((fault) => fieldOf(fault, scenario.periods) ?? []);
}

export function numericField(scenario: Scenario, path: string): NumericField {
  const fields = numericFields(scenario);
  const field = fields.find((candidate) => candidate.path === path);
  if (field) return field;
  const known = fields.map((candidate) => candidate.path).join(', ');
  throw new RangeError(`This scenario has no number at "${path}"; it has ${known}.`);
}

function spoiled(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(spoiled);
  if (!isRecord(node)) return {};
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => value !== null || OPTIONAL.includes(key))
      .map(([key, value]) => [key, key === 'kind' || key === 'values' ? value : spoiled(value)]),
  );
}

function fieldOf(fault: Fault, periods: number): NumericField | null {
  if (fault.code !== 'not-allowed' || fault.path === GOODS) return null;
  const range = rangeOf(fault.allowed);
  if (!range) return null;
  const steps = fault.path.match(/\w+/g) ?? [];
  const { path } = fault;
  const isTime = path.endsWith('.at');
  return {
    path,
    ...range,
    max: isTime ? Math.min(range.max, periods - 1) : range.max,
    get(scenario) {
      const held = valueAt(scenario, steps);
      return typeof held === 'string' || typeof held === 'number' ? Number(held) : null;
    },
    set(scenario, value) {
      const rounded = new Exact(value).toDecimalPlaces(range.places);
      const held = fault.allowed.kind === 'whole' ? rounded.toNumber() : canonical(rounded);
      const next = replaced(scenario, steps, held) as Scenario;
      return path.startsWith('scheme.split.') ? withGoods(next) : next;
    },
  };
}

function rangeOf(allowed: Allowed): Pick<NumericField, 'min' | 'max' | 'above' | 'places'> | null {
  switch (allowed.kind) {
    case 'decimal': {
      const { min, max, above = false, places } = allowed;
      return { min: Number(min), max: Number(max), above, places };
    }
    case 'whole':
      return { min: allowed.min, max: allowed.max, above: false, places: 0 };
    default:
      return null;
  }
}

function withGoods(scenario: Scenario): Scenario {
  const { promotion, platform, pool } = scenario.scheme.split;
  const goods = canonical(new Exact(1).minus(promotion).minus(platform).minus(pool));
  const split: Split = { ...scenario.scheme.split, goods };
  return { ...scenario, scheme: { ...scenario.scheme, split } };
}

function valueAt(node: unknown, steps: readonly string[]): unknown {
  let at = node;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** A copy with one value changed: only what lies on the way to it is copied. */
function replaced(node: unknown, steps: readonly string[], value: string | number): unknown {
  const [step, ...further] = steps;
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((item: unknown, i) => (i === Number(step) ? replaced(item, further, value) : item));
  }
  if (!isRecord(node)) throw new RangeError(`There is nothing at "${step}" in this scenario to change.`);
  return { ...node, [step]: replaced(node[step], further, value) };
}
