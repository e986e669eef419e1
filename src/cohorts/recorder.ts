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

/**
 * A result's columns of doubles lie one after the other in one piece of memory, which is quicker to come by than twenty, and
 * to hand to another thread: those of the periods, and those of the cohorts, of whom there is at most one more.
 */
const OF_PERIODS = 14;
const OF_COHORTS = 7;

/** What each period did, taken down until the run's result is made of it. */
const record = {
  columns: new Float64Array(0),
  /** One row per period, of the cohorts there were by then; null when not asked for. */
  history: null as History[] | null,
};

export const beginRecord = (history: boolean): void => {
  const { periods } = plan.rules;
  books.injected = 0;
  books.skimmed = 0;
  books.swapped = 0;
  books.ahead = 0;
  books.short = 0;
  record.columns = new Float64Array(OF_PERIODS * periods + OF_COHORTS * (periods + 1));
  record.history = history ? [] : null;
};

/** Counting who is level takes a look at every group: done for the last period, and for all with a history. */
export const wantsLevel = (t: number): boolean => {
  return record.history !== null || t === plan.rules.periods - 1;
};

/** In the order of `periodColumns`. */
export const recordPeriod = (t: number, orders: number, level: number): void => {
  const { columns, history } = record;
  const { periods, arrivals } = plan.rules;
  let at = t;
  columns[at] = orders;
  columns[(at += periods)] = arrivals[t] ?? 0;
  columns[(at += periods)] = till.forced;
  columns[(at += periods)] = till.voluntary;
  columns[(at += periods)] = till.paid;
  columns[(at += periods)] = market.pool;
  columns[(at += periods)] = market.points;
  columns[(at += periods)] = books.injected;
  columns[(at += periods)] = books.skimmed;
  columns[(at += periods)] = books.swapped;
  columns[(at += periods)] = books.ahead;
  columns[(at += periods)] = books.short;
  columns[(at += periods)] = level;
  columns[(at += periods)] = cohorts.people - books.ahead - books.short - level;
  if (!history) return;
  sumPoints();
  history.push({
    paid: cohorts.paid.slice(0, cohorts.count),
    points: cohorts.points.slice(0, cohorts.count),
    holders: cohorts.holders.slice(0, cohorts.count),
  });
};

export const resultOfRecord = (): FastRun => {
  const { rules } = plan;
  const periods = periodColumns();
  const rows = cohortColumns();
  const orders = sum(periods.orders);
  const { goods, promotion, platform, pool } = rules.slices;
  return {
    places: rules.places,
    periods,
    cohorts: rows,
    totals: {
      spent: orders * plan.spend,
      goods: orders * Number(goods),
      promotion: orders * Number(promotion),
      platform: orders * Number(platform),
      poolIn: orders * Number(pool),
      paid: sum(periods.paid),
      injected: books.injected,
      skimmed: books.skimmed,
      swapped: books.swapped,
      pool: market.pool,
      points: market.points,
    },
    history: historyRows(rows.t.length),
  };
};

const historyRows = (width: number): History | null => {
  const { history } = record;
  if (!history) return null;
  const pick = (name: keyof History) => {
    const rows = new Float64Array(history.length * width);
    history.forEach(({ [name]: row }, t) => {
      for (let i = 0; i < width; i++) rows[t * width + i] = row[(i + 1) % cohorts.count] ?? 0;
    });
    return rows;
  };
  return { paid: pick('paid'), points: pick('points'), holders: pick('holders') };
};

const sum = (column: Float64Array): number => {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += column[i] as number;
  return total;
};

/** So many people left, so many of them with at least what they needed to be level. */
export const noteLeft = (people: number, ahead: number): void => {
  books.ahead += ahead;
  books.short += people - ahead;
};

const periodColumns = (): PeriodColumns => {
  const { periods } = plan.rules;
  const { buffer } = record.columns;
  let columns = 0;
  const next = () => new Float64Array(buffer, 8 * periods * columns++, periods);
  return {
    orders: next(),
    newcomers: next(),
    forced: next(),
    voluntary: next(),
    paid: next(),
    pool: next(),
    points: next(),
    injected: next(),
    skimmed: next(),
    swapped: next(),
    outcomes: { ahead: next(), short: next(), level: next(), waiting: next() },
  };
};

const cohortColumns = (): CohortColumns => {
  const { count } = cohorts;
  // In a result the legacy cohort, here column 0, comes last and only if there is one.
  const hasLegacy = (cohorts.buyers[OLD_DEBTS] as number) > 0;
  const width = hasLegacy ? count : count - 1;
  const { buffer } = record.columns;
  let at = 8 * OF_PERIODS * plan.rules.periods;
  const next = () => {
    const column = new Float64Array(buffer, at, width);
    at += 8 * width;
    return column;
  };
  const pick = <T extends Float64Array | Int32Array>(from: T, to: T) => {
    for (let i = 1; i < count; i++) to[i - 1] = from[i] as number;
    if (hasLegacy) to[width - 1] = from[OLD_DEBTS] as number;
    return to;
  };
  sumPoints();
  const points = pick(cohorts.points, next());
  const worth = market.points > 0 ? (plan.payoutRate * market.pool) / market.points : 0;
  const netValue = next();
  for (let i = 0; i < width; i++) netValue[i] = floorOf((points[i] as number) * worth);
  return {
    t: pick(cohorts.t, new Int32Array(width)),
    buyers: pick(cohorts.buyers, next()),
    spent: pick(cohorts.spent, next()),
    paid: pick(cohorts.paid, next()),
    holders: pick(cohorts.holders, next()),
    points,
    netValue,
    shares: pick(cohorts.shares, next()),
  };
};
