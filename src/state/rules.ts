import { canonical, Exact } from '../money/decimal';
import type { Scenario } from '../scheme/scenario';

/** A rule that a scheme can do without. */
export interface Rule {
  isOn(scenario: Scenario): boolean;
  /** With what it comes back with, whatever it was before. */
  on(scenario: Scenario): Scenario;
  off(scenario: Scenario): Scenario;
}

export type RuleId = 'exit' | 'cap' | 'take' | 'panic' | 'slow';

export const RULES: Readonly<Record<RuleId, Rule>> = {
  exit: ofScheme('exitMultiple', () => '3'),
  cap: ofScheme('maxMintPerOrder', halfOfWhatIsMinted),
  take: ofBehaviour('takeProfit', { share: '0.5', multiple: '1' }),
  panic: ofBehaviour('panic', { below: '0.004', rate: '0.12' }),
  slow: {
    isOn: ({ arrivals }) => arrivals.slowdown !== null,
    on: (scenario) => withSlowdown(scenario, { at: middle(scenario.periods), factor: '0.8' }),
    off: (scenario) => withSlowdown(scenario, null),
  },
};

function ofScheme(field: 'exitMultiple' | 'maxMintPerOrder', back: (scenario: Scenario) => string): Rule {
  const put = (scenario: Scenario, value: string | null): Scenario => ({
    ...scenario,
    scheme: { ...scenario.scheme, [field]: value },
  });
  return {
    isOn: ({ scheme }) => scheme[field] !== null,
    on: (scenario) => put(scenario, back(scenario)),
    off: (scenario) => put(scenario, null),
  };
}

function ofBehaviour<F extends 'takeProfit' | 'panic'>(
  field: F,
  back: NonNullable<Scenario['behaviour'][F]>,
): Rule {
  const put = (scenario: Scenario, value: typeof back | null): Scenario => ({
    ...scenario,
    behaviour: { ...scenario.behaviour, [field]: value },
  });
  return {
    isOn: ({ behaviour }) => behaviour[field] !== null,
    on: (scenario) => put(scenario, back),
    off: (scenario) => put(scenario, null),
  };
}

function withSlowdown(scenario: Scenario, slowdown: Scenario['arrivals']['slowdown']): Scenario {
  return { ...scenario, arrivals: { ...scenario.arrivals, slowdown } };
}

/** A cap has to bite to be seen; at least a fen. */
function halfOfWhatIsMinted({ scheme }: Scenario): string {
  const minted = new Exact(scheme.spend).times(scheme.split.pool).times(scheme.mintRate);
  const half = minted.div(2).cutTo(2);
  return half.gt('0.01') ? canonical(half) : '0.01';
}

/** A slowdown starts after the first week. */
function middle(periods: number): number {
  return Math.max(1, Math.floor(periods / 2));
}
