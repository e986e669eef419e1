import type * as v from 'valibot';
import { Exact } from '../money/decimal';
import { arrivingOrders } from './arrivals';
import { ScenarioError, type Fault } from './fault';
import { isRecord, read } from './fields';
import { LIMITS, orderLimit, type Arrivals, type Engine, type Scenario } from './scenario';
import { arrivalsField, periodsField, scenarioField, splitField } from './schema';
import { parseJson } from './text';

export type Reading = { readonly scenario: Scenario } | { readonly faults: readonly Fault[] };

/** Checks a parsed JSON value and normalises it. Nothing is repaired; all faults are found at once. */
export function readScenario(raw: unknown, engine: Engine = 'exact'): Reading {
  const parsed = read(scenarioField, raw);
  const faults = [...('faults' in parsed ? parsed.faults : []), ...acrossFields(raw, engine)];
  return 'value' in parsed && faults.length === 0 ? { scenario: normalised(parsed.value) } : { faults };
}

export function readScenarioText(text: string, engine: Engine = 'exact'): Reading {
  const json = parseJson(text);
  if ('value' in json && json.faults.length === 0) return readScenario(json.value, engine);
  const further = 'value' in json ? readScenario(json.value, engine) : undefined;
  return { faults: [...json.faults, ...(further && 'faults' in further ? further.faults : [])] };
}

/** For callers that hold a scenario they know to be good: presets, tests. */
export function mustRead(raw: unknown, engine: Engine = 'exact'): Scenario {
  const reading = readScenario(raw, engine);
  if ('faults' in reading) throw new ScenarioError(reading.faults);
  return reading.scenario;
}

/** Faults that no field shows by itself. Each is looked for whenever the fields it needs are good. */
function acrossFields(raw: unknown, engine: Engine): Fault[] {
  if (!isRecord(raw)) return [];
  const faults: Fault[] = [];
  const scheme = isRecord(raw['scheme']) ? raw['scheme'] : {};
  const split = read(splitField, scheme['split']);
  if ('value' in split) faults.push(...splitSum(split.value));
  const periods = read(periodsField, raw['periods']);
  if (!('value' in periods)) return faults;
  if (Array.isArray(raw['events'])) {
    raw['events'].forEach((event: unknown, i) => {
      faults.push(...afterEnd(event, `events[${i}].at`, 0, periods.value));
    });
  }
  if (isRecord(raw['arrivals'])) {
    faults.push(...afterEnd(raw['arrivals']['slowdown'], 'arrivals.slowdown.at', 1, periods.value));
  }
  const arrivals = read(arrivalsField, raw['arrivals']);
  if ('value' in arrivals) faults.push(...tooManyOrders(withSlowdown(arrivals.value), periods.value, engine));
  return faults;
}

function splitSum(split: Record<string, string>): Fault[] {
  const sum = Object.values(split).reduce((total, rate) => total.plus(rate), new Exact(0));
  if (sum.eq(1)) return [];
  return [{ code: 'split-sum', path: 'scheme.split', sum: sum.toFixed(), excess: sum.minus(1).toFixed() }];
}

function afterEnd(timed: unknown, path: string, first: number, periods: number): Fault[] {
  const at = isRecord(timed) ? timed['at'] : undefined;
  const late = Number.isSafeInteger(at) && (at as number) >= periods && (at as number) < LIMITS.periods;
  return late ? [{ code: 'after-end', path, holds: at as number, first, last: periods - 1 }] : [];
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

function normalised(parsed: v.InferOutput<typeof scenarioField>): Scenario {
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
