import type * as v from 'valibot';
import { Exact } from '../money/decimal';
import { arrivingOrders } from './arrivals';
import { ScenarioError, type Fault } from './fault';
import { isRecord, read, type Field } from './fields';
import { LIMITS, orderLimit, type Arrivals, type Engine, type Scenario } from './scenario';
import { arrivalsField, periodsField, scenarioField, splitField } from './schema';

export type Reading = { readonly scenario: Scenario } | { readonly faults: readonly Fault[] };

/** Checks a parsed JSON value and normalises it. Nothing is repaired; all faults are found at once. */
export function readScenario(raw: unknown, engine: Engine = 'exact'): Reading {
  const parsed = read(scenarioField, raw);
  if ('faults' in parsed) return { faults: [...parsed.faults, ...acrossFields(raw, null, engine)] };
  const faults = acrossFields(raw, parsed.value, engine);
  return faults.length === 0 ? { scenario: normalised(parsed.value) } : { faults };
}

/** For callers that hold a scenario they know to be good: presets, tests. */
export function mustRead(raw: unknown, engine: Engine = 'exact'): Scenario {
  const reading = readScenario(raw, engine);
  if ('faults' in reading) throw new ScenarioError(reading.faults);
  return reading.scenario;
}

type Parsed = v.InferOutput<typeof scenarioField>;

/** Faults that no field shows by itself. Each is looked for whenever the fields it needs are good, though others are not. */
function acrossFields(raw: unknown, parsed: Parsed | null, engine: Engine): Fault[] {
  if (!isRecord(raw)) return [];
  const faults: Fault[] = [];
  const scheme = isRecord(raw['scheme']) ? raw['scheme'] : {};
  const split = parsed?.scheme.split ?? goodIn(splitField, scheme['split']);
  if (split) faults.push(...splitSum(split));
  const periods = parsed?.periods ?? goodIn(periodsField, raw['periods']);
  if (periods === undefined) return faults;
  if (Array.isArray(raw['events'])) {
    raw['events'].forEach((event: unknown, i) => {
      faults.push(...afterEnd(event, `events[${i}].at`, 0, periods));
    });
    faults.push(...tooManyPieces(raw['events'], periods), ...tooManySwaps(raw['events']));
  }
  if (isRecord(raw['arrivals'])) {
    faults.push(...afterEnd(raw['arrivals']['slowdown'], 'arrivals.slowdown.at', 1, periods));
  }
  const arrivals = parsed?.arrivals ?? goodIn(arrivalsField, raw['arrivals']);
  if (arrivals) faults.push(...tooManyOrders(withSlowdown(arrivals), periods, engine));
  return faults;
}

function goodIn<T>(field: Field<T>, value: unknown): T | undefined {
  const reading = read(field, value);
  return 'value' in reading ? reading.value : undefined;
}

function splitSum(split: Record<string, string>): Fault[] {
  const sum = Object.values(split).reduce((total, rate) => total.plus(rate), new Exact(0));
  if (sum.eq(1)) return [];
  return [{ code: 'split-sum', path: 'scheme.split', sum: sum.toFixed(), excess: sum.minus(1).toFixed() }];
}

function afterEnd(timed: unknown, path: string, first: number, periods: number): Fault[] {
  const at = isRecord(timed) ? timed['at'] : undefined;
  const late = isCount(at) && at >= periods && at < LIMITS.periods;
  return late ? [{ code: 'after-end', path, holds: at, first, last: periods - 1 }] : [];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Pieces that are due within the run. */
function tooManyPieces(events: readonly unknown[], periods: number): Fault[] {
  let pieces = 0;
  for (const event of events) {
    if (!isRecord(event) || event['kind'] !== 'legacy') continue;
    const { at, over } = event;
    if (isCount(at) && isCount(over)) pieces += Math.max(0, Math.min(over, periods - at));
  }
  return tooMany('pieces', pieces, LIMITS.pieces);
}

function tooManySwaps(events: readonly unknown[]): Fault[] {
  const swaps = events.filter((event) => isRecord(event) && event['kind'] === 'swap').length;
  return tooMany('swaps', swaps, LIMITS.swaps);
}

function tooMany(what: 'pieces' | 'swaps', holds: number, limit: number): Fault[] {
  return holds > limit ? [{ code: 'too-many', path: 'events', what, holds, limit }] : [];
}

function tooManyOrders(arrivals: Arrivals, periods: number, engine: Engine): Fault[] {
  const limit = orderLimit(engine);
  let orders = 0;
  for (const [period, arriving] of arrivingOrders(arrivals, periods, limit).entries()) {
    orders += arriving;
    if (orders > limit) {
      return [{ code: 'too-many-orders', path: 'arrivals', orders: String(orders), period, limit, engine }];
    }
  }
  return [];
}

function normalised(parsed: Parsed): Scenario {
  const { scheme, behaviour } = parsed;
  return {
    version: parsed.version,
    name: parsed.name ?? null,
    scheme: {
      spend: scheme.spend,
      split: scheme.split,
      mintRate: scheme.mintRate,
      openingPrice: scheme.openingPrice ?? '1',
      cashOutFee: scheme.cashOutFee,
      exitMultiple: scheme.exitMultiple ?? null,
      maxMintPerOrder: scheme.maxMintPerOrder ?? null,
    },
    arrivals: withSlowdown(parsed.arrivals),
    behaviour: {
      takeProfit: behaviour?.takeProfit ?? null,
      drift: behaviour?.drift ?? '0',
      panic: behaviour?.panic ?? null,
      rebuy: behaviour?.rebuy ?? '0',
    },
    events: parsed.events ?? [],
    periods: parsed.periods,
    precision: { points: parsed.precision?.points ?? 4 },
  };
}

function withSlowdown(arrivals: v.InferOutput<typeof arrivalsField>): Arrivals {
  return { ...arrivals, slowdown: arrivals.slowdown ?? null };
}
