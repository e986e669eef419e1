import { uncertaintyBands, type Bands, type Uncertainty } from '../../src/analysis/uncertainty';
import { runFast, type FastOptions } from '../../src/cohorts/simulate';
import type { Scenario } from '../../src/scheme/scenario';
import type { LongOptions } from '../../src/worker/client';

/** For tests of a run alone: nothing is compared, and nothing left to chance. */
export const NOTHING_BESIDE = {
  simulateBeside: () => Promise.reject(new Error('Nothing was kept.')),
  uncertainty: () => Promise.reject(new Error('Nothing was left to chance.')),
};

/** The engines without a worker, and what was asked of them. */
export class Engines {
  readonly shown: Scenario[] = [];
  readonly beside: { readonly scenario: Scenario; readonly options: FastOptions }[] = [];
  readonly chances: {
    readonly scenario: Scenario;
    readonly settings: Uncertainty;
    readonly long: LongOptions;
  }[] = [];

  simulate = async (scenario: Scenario | string, options: FastOptions = {}) => {
    this.shown.push(scenario as Scenario);
    return runFast(scenario as Scenario, options);
  };

  simulateBeside = async (scenario: Scenario | string, options: FastOptions = {}) => {
    this.beside.push({ scenario: scenario as Scenario, options });
    return runFast(scenario as Scenario, options);
  };

  uncertainty = async (scenario: Scenario | string, settings: Uncertainty, long: LongOptions = {}) => {
    this.chances.push({ scenario: scenario as Scenario, settings, long });
    return bandsOf(scenario as Scenario, { ...settings, runs: 5 });
  };
}

export function bandsOf(scenario: Scenario, settings: Uncertainty): Bands {
  const steps = uncertaintyBands(scenario, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
