import type { FastRun } from '../cohorts/run';
import { roundedTotalsAt, type FenTotals } from '../analysis/fen-totals';
import { flowsOf, type FlowEnd } from '../analysis/flows';
import { outcomesAt, people100, type OutcomeCounts, type People100 } from '../analysis/outcomes';
import type { Scenario } from '../scheme/scenario';
import { binned, binSize } from './bins';
import { cohortColumns, type CohortColumn } from './cohort-columns';
import { eventRows } from './event-rows';
import { happenedBy, type Happened } from './happened';
import { debtPieces, oldDebts, type OldDebts } from './old-debts';

/**
 * Everything Explore draws of one run at the end of one period, as plain numbers: money in yuan, points in points. It
 * survives JSON, so that a page can carry its first picture with it.
 */
export interface Picture {
  readonly t: number;
  readonly periods: number;
  /** How many periods a column of `newcomers`, `again` and `cohorts` stands for. */
  readonly bin: number;
  readonly newcomers: readonly number[];
  readonly again: readonly number[];
  /** One number per period. The price is null where nobody holds a point. */
  readonly pool: readonly number[];
  readonly points: readonly number[];
  readonly price: readonly (number | null)[];
  readonly cohorts: readonly CohortColumn[];
  /** Old debts that were paid in points; null while there are none. */
  readonly oldDebts: OldDebts | null;
  /**
   * The periods in which something happens to the scheme, later ones too: of the same in period after period, the first
   * and the last. And what has happened so far.
   */
  readonly eventful: readonly number[];
  readonly happened: readonly Happened[];
  /** What a buyer needs back of every 1000 spent to be level, the goods counted at what the visitor says. */
  readonly level: number;
  readonly counts: OutcomeCounts;
  readonly people: People100;
  readonly flows: readonly PictureFlow[];
  readonly totals: PictureTotals;
}

export interface PictureFlow {
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly yuan: number;
}

export interface PictureTotals {
  readonly orders: number;
  readonly holders: number;
  readonly spent: number;
  readonly paid: number;
  readonly openingPrice: number;
  /** Pieces of old debts paid in points. */
  readonly debts: number;
}

/** Drawn on the axis of another run, of so many periods, it has that one's columns, and ends where the axis does. */
export function pictureAt(
  run: FastRun,
  scenario: Scenario,
  t: number,
  goodsWorth = 0,
  axis = run.periods.pool.length,
): Picture {
  const { periods } = run;
  const length = Math.min(periods.pool.length, axis);
  const bin = binSize(axis);
  const { scheme } = scenario;
  const perPoint = 10 ** run.places;
  const units = Array.from(periods.points.subarray(0, length));
  const newcomers = periods.newcomers.subarray(0, length);
  const cohorts = cohortColumns(run, t, 1 - Number(scheme.cashOutFee), bin);
  const counts = outcomesAt(run, t);
  const totals = roundedTotalsAt(run, t);
  return {
    t,
    periods: length,
    bin,
    newcomers: binned(newcomers, bin),
    again: binned(
      newcomers.map((fresh, i) => (periods.orders[i] as number) - fresh),
      bin,
    ),
    pool: Array.from(periods.pool.subarray(0, length), (fen) => fen / 100),
    points: units.map((held) => held / perPoint),
    price: units.map((held, i) => (held > 0 ? ((periods.pool[i] as number) / 100 / held) * perPoint : null)),
    cohorts,
    oldDebts: oldDebts(run, scenario, t),
    eventful: marked(scenario.events),
    happened: happenedBy(run, scenario, t),
    level: 1000 * (1 - goodsWorth / Number(scheme.spend)),
    counts,
    people: people100(counts),
    flows: flowsInYuan(totals),
    totals: {
      orders: periods.orders.subarray(0, t + 1).reduce((sum, orders) => sum + orders, 0),
      holders: cohorts.reduce((sum, { holders }) => sum + holders, 0),
      spent: Number(totals.spent) / 100,
      paid: Number(totals.paid) / 100,
      openingPrice: Number(scheme.openingPrice),
      debts: debtPieces(scenario, t),
    },
  };
}

export function flowsInYuan(totals: FenTotals): readonly PictureFlow[] {
  return flowsOf(totals).map(({ from, to, fen }) => ({ from, to, yuan: Number(fen) / 100 }));
}

function marked(events: Scenario['events']): number[] {
  return [...new Set(eventRows(events).flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
}
