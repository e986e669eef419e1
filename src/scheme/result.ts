/**
 * What a run gives, by either engine. Money is a string in yuan with 2 places, points a string with as many places as
 * the scenario says, a price a string of 15 significant digits, or null while nobody holds a point.
 */
export interface Result {
  readonly periods: readonly PeriodResult[];
  readonly cohorts: readonly CohortResult[];
  readonly totals: Totals;
}

/** `orders`, `forced`, `voluntary` and `paid` are the period's own; the rest is how it ended. */
export interface PeriodResult {
  readonly t: number;
  /** Newcomers and re-buyers. */
  readonly orders: number;
  /** People cashed out by force. */
  readonly forced: number;
  /** People who asked for it. */
  readonly voluntary: number;
  readonly paid: string;
  readonly pool: string;
  readonly points: string;
  readonly price: string | null;
}

/** Everybody who ordered in period `t`, as they stand at the end of the run. */
export interface CohortResult {
  readonly t: number | 'legacy';
  readonly buyers: number;
  /** What they paid in; for the legacy cohort, the claims they gave up. */
  readonly spent: string;
  readonly paid: string;
  readonly holders: number;
  readonly points: string;
  /** What all their points would pay at today's price, after the fee. */
  readonly netValue: string;
  /** Face value of the company shares they were given for points. */
  readonly shares: string;
}

export interface Totals {
  readonly spent: string;
  readonly goods: string;
  readonly promotion: string;
  readonly platform: string;
  readonly poolIn: string;
  readonly paid: string;
  readonly injected: string;
  readonly skimmed: string;
  readonly swapped: string;
  readonly pool: string;
  readonly points: string;
  readonly price: string | null;
}
