import type { Arrivals, Scenario, Scheme } from '../scheme/scenario';
import { withInflow, type InflowKind } from './inflow-kinds';
import { periodOf, weekOf, whole } from './parts';
import { RULES, type RuleId } from './rules';
import { withShare, type Share } from './shares';

/** Where a number stands in a scenario. Nothing that is set here is checked. */
export interface Place {
  /** Where faults of it are found. */
  readonly field: string;
  /** The rule it belongs to; null: always in force, or of one kind of inflow. */
  readonly rule: RuleId | null;
  /** Null: the rule is off, or the inflow is of another kind. */
  get(scenario: Scenario): string | null;
  /** Turns the rule on, or that kind of inflow, if need be. */
  set(scenario: Scenario, value: string): Scenario;
}

export function inScheme(field: Exclude<keyof Scheme, 'split'>, rule: RuleId | null = null): Place {
  return {
    field: `scheme.${field}`,
    rule,
    get: ({ scheme }) => scheme[field],
    set: (scenario, value) => ({ ...scenario, scheme: { ...scenario.scheme, [field]: value } }),
  };
}

export function inSplit(share: Share): Place {
  return {
    field: `scheme.split.${share}`,
    rule: null,
    get: ({ scheme }) => scheme.split[share],
    set: (scenario, value) => withShare(scenario, share, value),
  };
}

export function inBehaviour(field: 'drift' | 'rebuy'): Place {
  return {
    field: `behaviour.${field}`,
    rule: null,
    get: ({ behaviour }) => behaviour[field],
    set: (scenario, value) => ({ ...scenario, behaviour: { ...scenario.behaviour, [field]: value } }),
  };
}

export function inTake(field: 'share' | 'multiple'): Place {
  return {
    field: `behaviour.takeProfit.${field}`,
    rule: 'take',
    get: ({ behaviour }) => behaviour.takeProfit?.[field] ?? null,
    set(scenario, value) {
      const { behaviour } = inForce(scenario, 'take');
      const takeProfit = behaviour.takeProfit && { ...behaviour.takeProfit, [field]: value };
      return { ...scenario, behaviour: { ...behaviour, takeProfit } };
    },
  };
}

export function inPanic(field: 'below' | 'rate'): Place {
  return {
    field: `behaviour.panic.${field}`,
    rule: 'panic',
    get: ({ behaviour }) => behaviour.panic?.[field] ?? null,
    set(scenario, value) {
      const { behaviour } = inForce(scenario, 'panic');
      const panic = behaviour.panic && { ...behaviour.panic, [field]: value };
      return { ...scenario, behaviour: { ...behaviour, panic } };
    },
  };
}

export const SLOW_FACTOR: Place = {
  field: 'arrivals.slowdown.factor',
  rule: 'slow',
  get: ({ arrivals }) => arrivals.slowdown?.factor ?? null,
  set: (scenario, factor) => slowed(scenario, { factor }),
};

/** Counted from 1, as weeks are. */
export const SLOW_WEEK: Place = {
  field: 'arrivals.slowdown.at',
  rule: 'slow',
  get: ({ arrivals }) => (arrivals.slowdown ? weekOf(arrivals.slowdown.at) : null),
  set: (scenario, week) => slowed(scenario, { at: periodOf(week) }),
};

export const WEEKS: Place = {
  field: 'periods',
  rule: null,
  get: ({ periods }) => String(periods),
  set: (scenario, weeks) => ({ ...scenario, periods: whole(weeks) }),
};

export const POINT_PLACES: Place = {
  field: 'precision.points',
  rule: null,
  get: ({ precision }) => String(precision.points),
  set: (scenario, points) => ({ ...scenario, precision: { points: whole(points) } }),
};

export function inInflow<K extends Exclude<InflowKind, 'custom'>>(
  kind: K,
  field: Exclude<keyof Extract<Arrivals, { kind: K }>, 'kind' | 'slowdown'> & string,
): Place {
  return {
    field: `arrivals.${field}`,
    rule: null,
    get({ arrivals }) {
      const fields: Readonly<Record<string, unknown>> = { ...arrivals };
      return arrivals.kind === kind ? String(fields[field]) : null;
    },
    set(scenario, value) {
      const { arrivals } = withInflow(scenario, kind);
      return { ...scenario, arrivals: { ...arrivals, [field]: value } };
    },
  };
}

function slowed(scenario: Scenario, change: Partial<NonNullable<Arrivals['slowdown']>>): Scenario {
  const { arrivals } = inForce(scenario, 'slow');
  const slowdown = arrivals.slowdown && { ...arrivals.slowdown, ...change };
  return { ...scenario, arrivals: { ...arrivals, slowdown } };
}

function inForce(scenario: Scenario, rule: RuleId): Scenario {
  return RULES[rule].isOn(scenario) ? scenario : RULES[rule].on(scenario);
}
