import { rawScenario } from '../analysis/raw-scenario';
import type { Allowed, Fault } from '../scheme/fault';
import { readScenario, type Reading } from '../scheme/read';
import type { Scenario } from '../scheme/scenario';
import { MOST_WEEKS } from './weeks';

export const WEEKS_ALLOWED: Allowed = { kind: 'whole', min: 1, max: MOST_WEEKS };

/** The validator's reading of what Explore is to show, which may have no more weeks than fit on the screen. */
export function check(scenario: Scenario): Reading {
  if (scenario.periods > MOST_WEEKS) {
    const holds = String(scenario.periods);
    return { faults: [{ code: 'not-allowed', path: 'periods', holds, allowed: WEEKS_ALLOWED }] };
  }
  return readScenario(rawScenario(scenario), 'fast');
}

/** A fault as people count: the first week is 1, not 0. */
export function inWeeks(fault: Fault): Fault {
  switch (fault.code) {
    case 'not-allowed': {
      const { path, holds, allowed } = fault;
      if (path === 'periods') return { ...fault, allowed: WEEKS_ALLOWED };
      if (!path.endsWith('.at') || allowed.kind !== 'whole') return fault;
      const weeks: Allowed = { kind: 'whole', min: allowed.min + 1, max: MOST_WEEKS };
      return { ...fault, holds: String(Number(holds) + 1), allowed: weeks };
    }
    case 'after-end':
      return { ...fault, holds: fault.holds + 1, first: fault.first + 1, last: fault.last + 1 };
    case 'too-many-orders':
      return { ...fault, period: fault.period + 1 };
    default:
      return fault;
  }
}

export function pathOf(fault: Fault): string {
  return 'path' in fault ? fault.path : '';
}
