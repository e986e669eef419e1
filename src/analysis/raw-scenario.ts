import { readScenario } from '../scheme/read';
import type { Arrivals, Scenario } from '../scheme/scenario';

/** A normalised scenario as the validator reads it: what does not happen is left out, not null. */
export function rawScenario(scenario: Scenario): Record<string, unknown> {
  return {
    ...withoutNulls(scenario),
    scheme: withoutNulls(scenario.scheme),
    arrivals: withoutNulls(scenario.arrivals),
    behaviour: withoutNulls(scenario.behaviour),
  };
}

const NO_ARRIVALS: Arrivals = { kind: 'constant', perPeriod: '0', slowdown: null };

/**
 * Would the validator, for the fast engine, take this scenario? `known` is one it has taken: when both have the same
 * arrivals and length, these are not checked again, since adding them up can cost more than a fast run.
 */
export function isValid(scenario: Scenario, known: Scenario | null = null): boolean {
  const settled = known?.arrivals === scenario.arrivals && known.periods === scenario.periods;
  const checked = settled ? { ...scenario, arrivals: NO_ARRIVALS } : scenario;
  return 'scenario' in readScenario(rawScenario(checked), 'fast');
}

function withoutNulls(part: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null));
}
