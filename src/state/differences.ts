import type { Scenario } from '../scheme/scenario';
import { CONTROLS, type ControlId, type Unit } from './controls';
import type { InflowKind } from './inflow-kinds';
import { RULES, type RuleId } from './rules';

/** One thing in which a scenario is not what A is, as the panel shows it. */
export type Difference =
  | {
      readonly kind: 'control';
      readonly id: ControlId;
      readonly unit: Unit;
      readonly kept: string;
      readonly now: string;
    }
  /** A rule that is in force in one of them only. */
  | { readonly kind: 'rule'; readonly id: RuleId; readonly isOnNow: boolean }
  /** Who comes; of the same kind when both are drawn. */
  | { readonly kind: 'inflow'; readonly kept: InflowKind; readonly now: InflowKind }
  | { readonly kind: 'events' };

/** All of them, in the order of the panel; none for the same scenario under any name. */
export function differences(kept: Scenario, now: Scenario): Difference[] {
  const found: Difference[] = [];
  const told = new Set<RuleId>();
  const [one, other] = [kept.arrivals, now.arrivals];
  if (one.kind !== other.kind || (one.kind === 'custom' && !isSame(one, other, 'values'))) {
    found.push({ kind: 'inflow', kept: one.kind, now: other.kind });
  }
  for (const { id, unit, rule, get } of CONTROLS) {
    const isOnNow = rule === null || RULES[rule].isOn(now);
    if (rule !== null && isOnNow !== RULES[rule].isOn(kept)) {
      if (!told.has(rule)) found.push({ kind: 'rule', id: rule, isOnNow });
      told.add(rule);
      continue;
    }
    const [before, after] = [get(kept), get(now)];
    // One that only another kind of inflow has is no difference of its own.
    if (before === null || after === null || before === after) continue;
    found.push({ kind: 'control', id, unit, kept: before, now: after });
  }
  if (!isSame(kept, now, 'events')) found.push({ kind: 'events' });
  return found;
}

function isSame(one: object, other: object, field: string): boolean {
  const text = (whole: object) => JSON.stringify((whole as Record<string, unknown>)[field]);
  return text(one) === text(other);
}
