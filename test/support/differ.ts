import { exactFigures, fastFigures, gapBetween, isKept, type Gap } from '../../src/analysis/promise';
import { runFast, type FastOptions } from '../../src/cohorts/simulate';
import { runExact } from '../../src/ledger/run';
import type { Scenario } from '../../src/scheme/scenario';

/** The same scenario with the mint rate a few millionths off: what nobody could tell apart. */
function nudged(scenario: Scenario, by: number): Scenario {
  const mintRate = (Number(scenario.scheme.mintRate) * (1 + by)).toFixed(9);
  return { ...scenario, scheme: { ...scenario.scheme, mintRate } };
}

export interface Comparison {
  readonly gap: Gap;
  readonly verdict: 'kept' | 'knife-edge' | 'broken';
  /** Why it stands on a knife's edge: the change of the mint rate, and how far the exact ledger itself then goes. */
  readonly edge: { readonly by: number; readonly gap: Gap } | null;
}

/**
 * Holds the fast engine against the exact ledger. A scenario stands on a knife's edge when the exact ledger itself
 * changes by as much as is promised once the mint rate is changed by a few millionths: somebody's threshold is met or
 * missed by a hair, and everything after follows from that.
 */
export function compareEngines(scenario: Scenario, options: FastOptions = {}): Comparison {
  const places = scenario.precision.points;
  const exact = exactFigures(runExact(scenario), places);
  const gap = gapBetween(exact, fastFigures(runFast(scenario, options)));
  if (isKept(gap)) return { gap, verdict: 'kept', edge: null };
  for (const by of [-1e-6, 1e-6, -3e-6, 3e-6, -1e-5, 1e-5]) {
    const itsOwn = gapBetween(exact, exactFigures(runExact(nudged(scenario, by)), places));
    if (!isKept(itsOwn)) return { gap, verdict: 'knife-edge', edge: { by, gap: itsOwn } };
  }
  return { gap, verdict: 'broken', edge: null };
}
