/**
 * What the fast engine gives: the same quantities as a `Result`, as plain numbers in typed arrays that cross a
 * worker's border without being copied. Money in fen, points in units of 10^-places; neither is a whole number here.
 * Period rows have one entry per period; cohort rows one per cohort, oldest first, the legacy cohort last.
 */
export interface FastRun {
  readonly places: number;
  readonly periods: PeriodColumns;
  readonly cohorts: CohortColumns;
  readonly totals: FastTotals;
  /** Only when asked for. */
  readonly history: History | null;
}

export interface PeriodColumns {
  readonly orders: Float64Array;
  /** Of the orders, those of people who come for the first time; the others buy again after a forced exit. */
  readonly newcomers: Float64Array;
  readonly forced: Float64Array;
  readonly voluntary: Float64Array;
  readonly paid: Float64Array;
  readonly pool: Float64Array;
  readonly points: Float64Array;
  /** Outside money that has come in, and money taken out by the operator and by the company, all up to now. */
  readonly injected: Float64Array;
  readonly skimmed: Float64Array;
  readonly swapped: Float64Array;
  /** People at the end of the period, everybody who ever ordered or was granted points counted once. */
  readonly outcomes: OutcomeColumns;
}

/**
 * People by how they stand; a re-buyer's new order counts as a person of its own. Of those who leave in one run of
 * cash-outs, each is counted by where in the run they stood.
 */
export interface OutcomeColumns {
  /** Gone, with at least what they spent in cash. */
  readonly ahead: Float64Array;
  /** Gone, with less. */
  readonly short: Float64Array;
  /**
   * Still holding points that would now pay at least what they spent, after the fee. This and `waiting` are NaN for
   * all periods but the last, unless the run keeps a history.
   */
  readonly level: Float64Array;
  /** Still holding points worth less, or whose order minted nothing, or swapped their last point for shares. */
  readonly waiting: Float64Array;
}

export interface CohortColumns {
  /** The period, or LEGACY. */
  readonly t: Int32Array;
  readonly buyers: Float64Array;
  readonly spent: Float64Array;
  readonly paid: Float64Array;
  readonly holders: Float64Array;
  readonly points: Float64Array;
  readonly netValue: Float64Array;
  readonly shares: Float64Array;
}

export const LEGACY = -1;

/** How each cohort stood at the end of each period: row t starts at t × (number of cohorts). */
export interface History {
  readonly paid: Float64Array;
  readonly points: Float64Array;
  readonly holders: Float64Array;
}

export interface FastTotals {
  readonly spent: number;
  readonly goods: number;
  readonly promotion: number;
  readonly platform: number;
  readonly poolIn: number;
  readonly paid: number;
  readonly injected: number;
  readonly skimmed: number;
  readonly swapped: number;
  readonly pool: number;
  readonly points: number;
}
