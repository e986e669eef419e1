import { readScenario } from '../scheme/read';
import type { Scenario } from '../scheme/scenario';

/** A normalised scenario as the validator reads it: what does not happen is left out, not null. */
export function rawScenario(scenario: Scenario): Record<string, unknown> {
  return {
    ...withoutNulls(scenario),
    scheme: withoutNulls(scenario.scheme),
    arrivals: withoutNulls(scenario.arrivals),
    behaviour: withoutNulls(scenario.behaviour),
  };
}

/** Would the validator, for the fast engine, take this scenario? */
export function isValid(scenario: Scenario): boolean {
  return 'scenario' in readScenario(rawScenario(scenario), 'fast');
}

function withoutNulls(part: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null));
}
