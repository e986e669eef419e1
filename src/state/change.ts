import type { Allowed, Fault } from '../scheme/fault';
import type { Scenario } from '../scheme/scenario';
import { check, inWeeks, pathOf } from './check';
import { CONTROLS, percent, type Control, type ControlId } from './controls';
import { withInflow, type InflowKind } from './inflow-kinds';
import { RULES, type RuleId } from './rules';
import { GOODS, room, SHARES } from './shares';
import { shown } from './shown';

/**
 * A good scenario, without a name if it is another one now; or why it would be none. Nothing but what was asked for is
 * changed to make it fit: weeks cannot be taken away from under an event. Faults count weeks from 1.
 */
export type Changed = { readonly scenario: Scenario } | { readonly fault: Fault };

/** Types `text` into a control. A fault of what was typed speaks in the control's units. */
export function change(scenario: Scenario, id: ControlId, text: string): Changed {
  const control: Control = CONTROLS.find((each) => each.id === id) as Control;
  const draft = control.set(scenario, text);
  return settled(scenario, draft, (faults) => {
    const own = faults.find((fault) => pathOf(fault) === control.field);
    if (own?.code === 'not-allowed') return refused(control, text, own.allowed);
    const share = SHARES.find((name) => name === id);
    return share && faults.some((fault) => pathOf(fault) === GOODS)
      ? refused(control, text, { kind: 'decimal', min: '0', max: room(draft, share), places: 9 })
      : (own ?? (faults[0] as Fault));
  });
}

function refused({ field, unit }: Control, text: string, allowed: Allowed): Fault {
  const holds = JSON.stringify(shown(text));
  return {
    code: 'not-allowed',
    path: field,
    holds,
    allowed: unit === 'percent' ? inPercent(allowed) : allowed,
  };
}

export function inPercent(allowed: Allowed): Allowed {
  if (allowed.kind !== 'decimal') return allowed;
  const { min, max, places } = allowed;
  return { ...allowed, min: percent(min), max: percent(max), places: places - 2 };
}

/** Turns a rule on or off. */
export function turn(scenario: Scenario, rule: RuleId, on: boolean): Changed {
  return settle(scenario, on ? RULES[rule].on(scenario) : RULES[rule].off(scenario));
}

export function chooseInflow(scenario: Scenario, kind: InflowKind): Changed {
  return settle(scenario, withInflow(scenario, kind));
}

/** Any other change: events, a drawn inflow. `before` is what the draft was made from. */
export function settle(before: Scenario, draft: Scenario): Changed {
  return settled(before, draft, (faults) => faults[0] as Fault);
}

/** The same, where of several faults one is to be said: `relevant`. */
export function settled(
  before: Scenario,
  draft: Scenario,
  relevant: (faults: readonly Fault[]) => Fault,
): Changed {
  const reading = check(draft);
  if ('faults' in reading) return { fault: relevant(reading.faults.map(inWeeks)) };
  const isSame = JSON.stringify(reading.scenario) === JSON.stringify(before);
  return { scenario: isSame ? before : { ...reading.scenario, name: null } };
}
