import type { Allowed, Fault } from '../scheme/fault';
import type { Scenario } from '../scheme/scenario';
import { inPercent, settled, type Changed } from './change';
import { pathOf } from './check';
import type { EventField } from './event-fields';
import { shown } from './shown';

/** Types `text` into a field of event `i`. A fault of what was typed speaks in the field's units. */
export function changeEvent(scenario: Scenario, i: number, field: EventField, text: string): Changed {
  const events = scenario.events.map((event, place) => (place === i ? field.set(event, text) : event));
  const path = `events[${i}].${field.name}`;
  return settled(scenario, { ...scenario, events }, (faults) => {
    const own = faults.find((fault) => pathOf(fault) === path);
    if (!own) return faults[0] as Fault;
    const holds = JSON.stringify(shown(text));
    return { code: 'not-allowed', path, holds, allowed: allowed(field, own, scenario) };
  });
}

function allowed({ id, unit }: EventField, fault: Fault, { periods }: Scenario): Allowed {
  const range: Allowed =
    id === 'week' || fault.code !== 'not-allowed' ? { kind: 'whole', min: 1, max: periods } : fault.allowed;
  return unit === 'percent' ? inPercent(range) : range;
}
