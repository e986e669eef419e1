import type { Cohorts } from './cohorts';
import type { Desk } from './desk';
import { floorOf } from './floors';
import type { Groups } from './groups';
import type { Market } from './market';
import type { Plan } from './plan';
import type { CohortColumns, FastRun, History, PeriodColumns } from './run';

/** Takes down what each period did; at the end makes the run's result of it. */
export class Recorder {
  injected = 0;
  skimmed = 0;
  swapped = 0;
  /** People who have left, with at least what they had spent and with less. */
  ahead = 0;
  short = 0;

  readonly #plan: Plan;
  readonly #cohorts: Cohorts;
  readonly #groups: Groups;
  readonly #periods: PeriodColumns;
  /** One row per period, of the cohorts there were by then; null when not asked for. */
  readonly #history: History[] | null;

  constructor(plan: Plan, cohorts: Cohorts, groups: Groups, history: boolean) {
    const { periods } = plan.rules;
    const column = () => new Float64Array(periods);
    this.#plan = plan;
    this.#cohorts = cohorts;
    this.#groups = groups;
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
    this.#periods.newcomers.set(plan.arrivals);
    this.#history = history ? [] : null;
  }

  /** So many people left, so many of them with at least what they needed to be level. */
  left(people: number, ahead: number): void {
    this.ahead += ahead;
    this.short += people - ahead;
  }

  /** Counting who is level takes a look at every group: done for the last period, and for all with a history. */
  wantsLevel(t: number): boolean {
    return this.#history !== null || t === this.#plan.rules.periods - 1;
  }

  period(t: number, orders: number, desk: Desk, market: Market, level: number): void {
    const rows = this.#periods;
    rows.orders[t] = orders;
    rows.forced[t] = desk.forced;
    rows.voluntary[t] = desk.voluntary;
    rows.paid[t] = desk.paid;
    rows.pool[t] = market.pool;
    rows.points[t] = market.points;
    rows.injected[t] = this.injected;
    rows.skimmed[t] = this.skimmed;
    rows.swapped[t] = this.swapped;
    const cohorts = this.#cohorts;
    rows.outcomes.ahead[t] = this.ahead;
    rows.outcomes.short[t] = this.short;
    rows.outcomes.level[t] = level;
    rows.outcomes.waiting[t] = cohorts.people - this.ahead - this.short - level;
    if (!this.#history) return;
    cohorts.sumPoints(this.#groups);
    this.#history.push({
      paid: cohorts.paid.slice(0, cohorts.count),
      points: cohorts.points.slice(0, cohorts.count),
      holders: cohorts.holders.slice(0, cohorts.count),
    });
  }

  result(market: Market): FastRun {
    const { rules } = this.#plan;
    const cohorts = this.#cohortColumns(market);
    const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0);
    const orders = sum(this.#periods.orders);
    const { goods, promotion, platform, pool } = rules.slices;
    return {
      places: rules.places,
      periods: this.#periods,
      cohorts,
      totals: {
        spent: orders * this.#plan.spend,
        goods: orders * Number(goods),
        promotion: orders * Number(promotion),
        platform: orders * Number(platform),
        poolIn: orders * Number(pool),
        paid: sum(this.#periods.paid),
        injected: this.injected,
        skimmed: this.skimmed,
        swapped: this.swapped,
        pool: market.pool,
        points: market.points,
      },
      history: this.#historyRows(cohorts.t.length),
    };
  }

  #cohortColumns(market: Market): CohortColumns {
    const cohorts = this.#cohorts;
    const { count } = cohorts;
    // In a result the legacy cohort, here column 0, comes last and only if there is one.
    const width = (cohorts.buyers[0] as number) > 0 ? count : count - 1;
    const column = () => new Float64Array(width);
    const pick = (from: Float64Array) => {
      const picked = column();
      for (let i = 0; i < width; i++) picked[i] = from[(i + 1) % count] as number;
      return picked;
    };
    cohorts.sumPoints(this.#groups);
    const points = pick(cohorts.points);
    const worth = market.points > 0 ? (this.#plan.payoutRate * market.pool) / market.points : 0;
    const netValue = column();
    for (let i = 0; i < width; i++) netValue[i] = floorOf((points[i] as number) * worth);
    const t = new Int32Array(width);
    for (let i = 0; i < width; i++) t[i] = cohorts.t[(i + 1) % count] as number;
    return {
      t,
      buyers: pick(cohorts.buyers),
      spent: pick(cohorts.spent),
      paid: pick(cohorts.paid),
      holders: pick(cohorts.holders),
      points,
      netValue,
      shares: pick(cohorts.shares),
    };
  }

  #historyRows(width: number): History | null {
    const history = this.#history;
    if (!history) return null;
    const { count } = this.#cohorts;
    const pick = (name: keyof History) => {
      const rows = new Float64Array(history.length * width);
      history.forEach(({ [name]: row }, t) => {
        for (let i = 0; i < width; i++) rows[t * width + i] = row[(i + 1) % count] ?? 0;
      });
      return rows;
    };
    return { paid: pick('paid'), points: pick('points'), holders: pick('holders') };
  }
}
