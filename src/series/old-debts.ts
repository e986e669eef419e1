import { LEGACY, type FastRun } from '../cohorts/run';
import { toFen } from '../money/units';
import type { Scenario } from '../scheme/scenario';

/** What became of old debts that were to be paid in points: those who are owed form a cohort of their own. */
export interface OldDebts {
  /** Pieces paid in points so far, each counted as a person, and how many of them still hold points. */
  readonly pieces: number;
  readonly holders: number;
  /** Yuan owed, as far as the pieces go. */
  readonly owed: number;
  /** Of every 1000 yuan owed: cash received so far, and what could be cashed out now, after the fee. */
  readonly cash: number;
  readonly worth: number;
}

const BASE = 1000;

/** How many pieces of old debts have been paid in points by the end of period `t`: one in each period that they take. */
export function debtPieces({ events }: Pick<Scenario, 'events'>, t: number): number {
  return events.reduce((pieces, event) => pieces + (event.kind === 'legacy' ? paidBy(event, t) : 0), 0);
}

function paidBy({ at, over }: { readonly at: number; readonly over: number }, t: number): number {
  return Math.max(0, Math.min(over, t - at + 1));
}

/** As it stood at the end of period `t`, for which the run has its history or which is its last; null before the first piece. */
export function oldDebts(run: FastRun, { events, scheme }: Scenario, t: number): OldDebts | null {
  let owed = 0n;
  for (const event of events) {
    if (event.kind === 'legacy') {
      owed += (toFen(event.claims) * BigInt(paidBy(event, t))) / BigInt(event.over);
    }
  }
  if (owed === 0n) return null;
  const { cohorts, periods, history } = run;
  const row = history ? t * cohorts.t.length : 0;
  const { paid, points, holders } = history ?? cohorts;
  const place = row + cohorts.t.lastIndexOf(LEGACY);
  const units = periods.points[t] as number;
  const payout = (1 - Number(scheme.cashOutFee)) * (points[place] as number);
  const worth = units > 0 ? (payout * (periods.pool[t] as number)) / units : 0;
  return {
    pieces: debtPieces({ events }, t),
    holders: holders[place] as number,
    owed: Number(owed) / 100,
    cash: (BASE * (paid[place] as number)) / Number(owed),
    worth: (BASE * worth) / Number(owed),
  };
}
