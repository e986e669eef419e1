import { LEGACY, type FastRun } from '../cohorts/run';
import type { Goal } from './break-even';
import { NOBODY } from './outcomes';

/** The row of the cohort that ordered in period `t` (or LEGACY) in a run's cohort columns; -1 when there is none. */
export function cohortRow(run: FastRun, t: number | typeof LEGACY): number {
  return run.cohorts.t.indexOf(t);
}

/**
 * The first period at whose end the points a cohort still holds would pay each holder, on average, what the goal
 * says; `null` when that never comes. When nobody of the cohort is left, it counts as reached if together they were
 * paid that much: between the ends of two periods a whole cohort can reach its multiple and be forced out.
 * The run must have its history.
 */
export function periodReached(run: FastRun, cohort: number, goal: Goal, payoutRate: number): number | null {
  const { history, periods, cohorts } = run;
  if (!history) throw new RangeError('Only a run with its history can say when a cohort reached something.');
  const rows = cohorts.t.length;
  const buyers = cohorts.buyers[cohort] ?? 0;
  const spent = cohorts.spent[cohort] ?? 0;
  const value = goal.multiple * (goal.afterFee ? 1 / payoutRate : 1);
  for (let t = Math.max(0, cohorts.t[cohort] ?? 0); t < periods.pool.length; t++) {
    const at = t * rows + cohort;
    const holders = history.holders[at] ?? 0;
    const points = history.points[at] ?? 0;
    const worth = (points * (periods.pool[t] ?? 0)) / (periods.points[t] ?? 0);
    if (holders > NOBODY && worth * buyers >= value * spent * holders * (1 - 1e-12)) return t;
    // Every cash-out is rounded down, by less than one fen.
    const paid = history.paid[at] ?? 0;
    if (holders <= NOBODY && paid > 0 && paid + buyers >= value * payoutRate * spent) return t;
  }
  return null;
}
