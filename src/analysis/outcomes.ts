import type { FastRun } from '../cohorts/run';

/** How a person stands; see OutcomeColumns for what each means. */
export const OUTCOMES = ['ahead', 'short', 'level', 'waiting'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Everybody at the end of period `t`; before the first period, nobody. */
export function outcomesAt(run: FastRun, t: number): OutcomeCounts {
  return each((outcome) => run.periods.outcomes[outcome][t] ?? 0);
}

export function everybody(counts: OutcomeCounts): number {
  return OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** The share of all people who neither got back what they spent nor could now; NaN when there is nobody. */
export function shareShort(counts: OutcomeCounts): number {
  return 1 - (counts.ahead + counts.level) / everybody(counts);
}

export interface People100 {
  readonly figures: OutcomeCounts;
  /** There are such people, but fewer than one in a hundred figures can show. */
  readonly fewerThanOne: Readonly<Record<Outcome, boolean>>;
  /** All 100 figures are these, and yet there are others. */
  readonly notQuiteAll: Readonly<Record<Outcome, boolean>>;
}

/** The fast engine counts people in fractions; less than this is nobody. */
export const NOBODY = 1e-6;

/**
 * Everybody as 100 figures, by largest remainder: each outcome gets the whole figures due to it, and the figures left
 * over go to the largest fractions, the first in the order of OUTCOMES among equals. Nobody at all gives no figure.
 */
export function people100(counts: OutcomeCounts): People100 {
  const all = everybody(counts);
  const exact = each((outcome) => (all > NOBODY ? (Math.max(0, counts[outcome]) * 100) / all : 0));
  const figures = { ...each((outcome) => Math.floor(exact[outcome])) };
  const left = all > NOBODY ? 100 - everybody(figures) : 0;
  for (let i = 0; i < left; i++) {
    const owed = (outcome: Outcome) => exact[outcome] - figures[outcome];
    figures[OUTCOMES.reduce((most, outcome) => (owed(outcome) > owed(most) + 1e-9 ? outcome : most))]++;
  }
  return {
    figures,
    fewerThanOne: each((outcome) => counts[outcome] > NOBODY && figures[outcome] === 0),
    notQuiteAll: each((outcome) => figures[outcome] === 100 && all - counts[outcome] > NOBODY),
  };
}

function each<T>(of: (outcome: Outcome) => T): Record<Outcome, T> {
  return { ahead: of('ahead'), short: of('short'), level: of('level'), waiting: of('waiting') };
}
