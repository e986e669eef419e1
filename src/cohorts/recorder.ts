import { cohorts, OLD_DEBTS, sumPoints } from './cohorts';
import { floorOf } from './floors';
import { market } from './market';
import { plan } from './plan';
import type { CohortColumns, FastRun, History, PeriodColumns } from './run';
import { till } from './till';

/** What has come in and gone out up to now. */
export const books = {
  injected: NaN,
  skimmed: NaN,
  swapped: NaN,
  /** People who have left, with at least what they had spent and with less. */
  ahead: NaN,
  short: NaN,
};

/** Takes down what each period did; at the end makes the run's result of it. */
export class Recorder {
  readonly #periods: PeriodColumns;
  /** One row per period, of the cohorts there were by then; null when not asked for. */
  readonly #history: History[] | null;

  constructor(history: boolean) {
    const { periods, arrivals } = plan.rules;
    const column = () => new Float64Array(periods);
    books.injected = 0;
    books.skimmed = 0;
    books.swapped = 0;
    books.ahead = 0;
    books.short = 0;
    this.#periods = {
      orders: column(),
      newcomers: column(),
      forced: column(),
      voluntary: column(),
      paid: column(),
      pool: column(),
      points: column(),
      injected: column(),
      skimmed: column(),
      swapped: column(),
      outcomes: { ahead: column(), short: column(), level: column(), waiting: column() },
    };
    this.#periods.newcomers.set(arrivals);
    this.#history = history ? [] : null;
  }

  /** Counting who is level takes a look at every group: done for the last period, and for all with a history. */
  wantsLevel(t: number): boolean {
    return this.#history !== null || t === plan.rules.periods - 1;
  }

  period(t: number, orders: number, level: number): void {
    const rows = this.#periods;
    rows.orders[t] = orders;
    rows.forced[t] = till.forced;
    rows.voluntary[t] = till.voluntary;
    rows.paid[t] = till.paid;
    rows.pool[t] = market.pool;
    rows.points[t] = market.points;
    rows.injected[t] = books.injected;
    rows.skimmed[t] = books.skimmed;
    rows.swapped[t] = books.swapped;
    rows.outcomes.ahead[t] = books.ahead;
    rows.outcomes.short[t] = books.short;
    rows.outcomes.level[t] = level;
    rows.outcomes.waiting[t] = cohorts.people - books.ahead - books.short - level;
    if (!this.#history) return;
    sumPoints();
    this.#history.push({
      paid: cohorts.paid.slice(0, cohorts.count),
      points: cohorts.points.slice(0, cohorts.count),
      holders: cohorts.holders.slice(0, cohorts.count),
    });
  }

  result(): FastRun {
    const { rules } = plan;
    const rows = cohortColumns();
    const sum = (column: Float64Array) => {
      let total = 0;
      for (let t = 0; t < column.length; t++) total += column[t] as number;
      return total;
    };
    const orders = sum(this.#periods.orders);
    const { goods, promotion, platform, pool } = rules.slices;
    return {
      places: rules.places,
      periods: this.#periods,
      cohorts: rows,
      totals: {
        spent: orders * plan.spend,
        goods: orders * Number(goods),
        promotion: orders * Number(promotion),
        platform: orders * Number(platform),
        poolIn: orders * Number(pool),
        paid: sum(this.#periods.paid),
        injected: books.injected,
        skimmed: books.skimmed,
        swapped: books.swapped,
        pool: market.pool,
        points: market.points,
      },
      history: this.#historyRows(rows.t.length),
    };
  }

  #historyRows(width: number): History | null {
    const history = this.#history;
    if (!history) return null;
    const pick = (name: keyof History) => {
      const rows = new Float64Array(history.length * width);
      history.forEach(({ [name]: row }, t) => {
        for (let i = 0; i < width; i++) rows[t * width + i] = row[(i + 1) % cohorts.count] ?? 0;
      });
      return rows;
    };
    return { paid: pick('paid'), points: pick('points'), holders: pick('holders') };
  }
}

/** So many people left, so many of them with at least what they needed to be level. */
export function noteLeft(people: number, ahead: number): void {
  books.ahead += ahead;
  books.short += people - ahead;
}

function cohortColumns(): CohortColumns {
  const { count } = cohorts;
  // In a result the legacy cohort, here column 0, comes last and only if there is one.
  const hasLegacy = (cohorts.buyers[OLD_DEBTS] as number) > 0;
  const width = hasLegacy ? count : count - 1;
  const pick = <T extends Float64Array | Int32Array>(from: T) => {
    const picked = from.slice(1, width + 1) as T;
    if (hasLegacy) picked[width - 1] = from[OLD_DEBTS] as number;
    return picked;
  };
  sumPoints();
  const points = pick(cohorts.points);
  const worth = market.points > 0 ? (plan.payoutRate * market.pool) / market.points : 0;
  const netValue = new Float64Array(width);
  for (let i = 0; i < width; i++) netValue[i] = floorOf((points[i] as number) * worth);
  return {
    t: pick(cohorts.t),
    buyers: pick(cohorts.buyers),
    spent: pick(cohorts.spent),
    paid: pick(cohorts.paid),
    holders: pick(cohorts.holders),
    points,
    netValue,
    shares: pick(cohorts.shares),
  };
}
