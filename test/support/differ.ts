import { exactFigures, fastFigures, gapBetween, isKept, type Gap } from '../../src/analysis/promise';
import { runFast, type FastOptions } from '../../src/cohorts/simulate';
import { runExact } from '../../src/ledger/run';
import type { Scenario } from '../../src/scheme/scenario';

const A_HAIR = [-1e-6, 1e-6, -3e-6, 3e-6, -1e-5, 1e-5];
const nudged = (rate: string, by: number) => (Number(rate) * (1 + by)).toFixed(9);

/** The same scenario with what an order, or a claim, is granted a few millionths off: what nobody could tell apart. */
const NUDGES: Record<string, (scenario: Scenario, by: number) => Scenario> = {
  'mint rate': ({ scheme, ...rest }, by) => ({
    ...rest,
    scheme: { ...scheme, mintRate: nudged(scheme.mintRate, by) },
  }),
  grants: ({ events, ...rest }, by) => ({
    ...rest,
    events: events.map((event) =>
      event.kind === 'legacy' ? { ...event, grant: nudged(event.grant, by) } : event,
    ),
  }),
};

export interface Comparison {
  readonly gap: Gap;
  readonly verdict: 'kept' | 'knife-edge' | 'broken';
  /** Why it stands on a knife's edge: what was changed by how much, and how far the exact ledger itself then goes. */
  readonly edge: { readonly changed: string; readonly by: number; readonly gap: Gap } | null;
}

/**
 * Holds the fast engine against the exact ledger. A scenario stands on a knife's edge when the exact ledger itself
 * changes by as much as is promised once the mint rate, or what old debts are granted, is changed by a few millionths:
 * somebody's threshold is met or missed by a hair, and everything after follows from that.
 */
export function compareEngines(scenario: Scenario, options: FastOptions = {}): Comparison {
  const places = scenario.precision.points;
  const exact = exactFigures(runExact(scenario), places);
  const gap = gapBetween(exact, fastFigures(runFast(scenario, options)));
  if (isKept(gap)) return { gap, verdict: 'kept', edge: null };
  for (const [changed, nudge] of Object.entries(NUDGES)) {
    for (const by of A_HAIR) {
      const itsOwn = gapBetween(exact, exactFigures(runExact(nudge(scenario, by)), places));
      if (!isKept(itsOwn)) return { gap, verdict: 'knife-edge', edge: { changed, by, gap: itsOwn } };
    }
  }
  return { gap, verdict: 'broken', edge: null };
}
