import { LEGACY, type FastRun } from '../../src/cohorts/run';
import type { Result } from '../../src/scheme/result';

type Numbers = readonly number[];
type Filled<T> = { readonly [K in keyof T]?: Numbers };

/** What a test says of a run by hand; all else is 0. */
export interface Drawn {
  readonly places?: number;
  readonly periods?: Filled<Omit<FastRun['periods'], 'outcomes'>>;
  readonly outcomes?: Filled<FastRun['periods']['outcomes']>;
  readonly cohorts?: Filled<FastRun['cohorts']>;
  readonly totals?: Partial<FastRun['totals']>;
  /** Period by period, one number per cohort. */
  readonly history?: { readonly paid: Numbers; readonly points: Numbers; readonly holders: Numbers };
}

export function drawn({ places = 2, periods, outcomes, cohorts, totals, history }: Drawn): FastRun {
  const length = Math.max(1, ...[periods, outcomes].flatMap(lengths));
  const rows = Math.max(0, ...lengths(cohorts));
  const filled = (size: number) => (numbers: Numbers | undefined) => {
    const column = new Float64Array(size);
    column.set(numbers ?? []);
    return column;
  };
  const perPeriod = filled(length);
  const perCohort = filled(rows);
  return {
    places,
    periods: {
      orders: perPeriod(periods?.orders),
      newcomers: perPeriod(periods?.newcomers ?? periods?.orders),
      forced: perPeriod(periods?.forced),
      voluntary: perPeriod(periods?.voluntary),
      paid: perPeriod(periods?.paid),
      pool: perPeriod(periods?.pool),
      points: perPeriod(periods?.points),
      injected: perPeriod(periods?.injected),
      skimmed: perPeriod(periods?.skimmed),
      swapped: perPeriod(periods?.swapped),
      outcomes: {
        ahead: perPeriod(outcomes?.ahead),
        short: perPeriod(outcomes?.short),
        level: perPeriod(outcomes?.level),
        waiting: perPeriod(outcomes?.waiting),
      },
    },
    cohorts: {
      t: Int32Array.from(cohorts?.t ?? []),
      buyers: perCohort(cohorts?.buyers),
      spent: perCohort(cohorts?.spent),
      paid: perCohort(cohorts?.paid),
      holders: perCohort(cohorts?.holders),
      points: perCohort(cohorts?.points),
      netValue: perCohort(cohorts?.netValue),
      shares: perCohort(cohorts?.shares),
    },
    totals: {
      spent: 0,
      goods: 0,
      promotion: 0,
      platform: 0,
      poolIn: 0,
      paid: 0,
      injected: 0,
      skimmed: 0,
      swapped: 0,
      pool: 0,
      points: 0,
      ...totals,
    },
    history: history
      ? {
          paid: Float64Array.from(history.paid),
          points: Float64Array.from(history.points),
          holders: Float64Array.from(history.holders),
        }
      : null,
  };
}

/** The exact ledger's own figures in the fast engine's shape, without outcomes. */
export function asFast(exact: Result, places: number): FastRun {
  const fen = (yuan: string) => Math.round(Number(yuan) * 100);
  const units = (points: string) => Math.round(Number(points) * 10 ** places);
  const { periods, cohorts, totals } = exact;
  return drawn({
    places,
    periods: {
      orders: periods.map((row) => row.orders),
      pool: periods.map((row) => fen(row.pool)),
      points: periods.map((row) => units(row.points)),
    },
    cohorts: {
      t: cohorts.map(({ t }) => (t === 'legacy' ? LEGACY : t)),
      buyers: cohorts.map((row) => row.buyers),
      spent: cohorts.map((row) => fen(row.spent)),
      paid: cohorts.map((row) => fen(row.paid)),
      netValue: cohorts.map((row) => fen(row.netValue)),
      shares: cohorts.map((row) => fen(row.shares)),
    },
    totals: {
      spent: fen(totals.spent),
      promotion: fen(totals.promotion),
      platform: fen(totals.platform),
      poolIn: fen(totals.poolIn),
      paid: fen(totals.paid),
      injected: fen(totals.injected),
      skimmed: fen(totals.skimmed),
      swapped: fen(totals.swapped),
      pool: fen(totals.pool),
      points: units(totals.points),
    },
  });
}

function lengths(columns: Readonly<Record<string, Numbers | undefined>> | undefined): number[] {
  return Object.values(columns ?? {}).map((column) => column?.length ?? 0);
}
