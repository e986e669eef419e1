import { mostLevel } from '../analysis/at-most-level';
import { LEVEL, ordersUntil, timesAsMany } from '../analysis/break-even';
import { exactTotals } from '../analysis/fen-totals';
import { outcomesAt, people100 } from '../analysis/outcomes';
import { termsOf } from '../analysis/terms';
import { Exact } from '../money/decimal';
import { cohortColumns } from '../series/cohort-columns';
import { factsOf } from '../series/facts';
import { pictureAt } from '../series/picture';
import { ledgerNumber } from './ledger-numbers';
import { lastToLevel } from './last-to-level';
import type { Runs } from './runs';
import type { QuantitySource } from './source';

/**
 * Where the numbers in a lesson come from. The first word of an `of` names one of these, what follows the dots are its
 * arguments. Weeks, orders and buyers are counted from 1; `last` is the last week. Each is explained, with an example,
 * in content/lessons/README.md. `undefined` or `null`: there is no such number.
 */
type Given = readonly string[];
type Found = unknown;

export const SOURCES: Readonly<Record<string, (runs: Runs, given: Given) => Found>> = {
  /** A number of the scenario itself: `scheme.split.pool`. */
  scheme: ({ scenario }, path) => at(scenario.scheme, path),
  arrivals: ({ scenario }, path) => at(scenario.arrivals, path),
  behaviour: ({ scenario }, path) => at(scenario.behaviour, path),
  event: ({ scenario }, [n, ...path]) => at(scenario.events[index(n)], path),
  weeks: ({ scenario }) => scenario.periods,
  /** Of the exact ledger's result: `totals.paid`, `week.12.price`, `cohort.1.netValue`. */
  totals: ({ exact }, path) => at(exact.totals, path),
  week: (runs, [n, ...path]) => at(runs.exact.periods[week(runs, n)], path),
  cohort: (runs, [n, ...path]) => at(cohortOf(runs, week(runs, n)), path),
  /** How it stood after the n-th order: `order.100.minted`, `.price`, `.pool`, `.points`, `.cashNow`. */
  order: (runs, [n, ...path]) => at(afterOrder(runs, index(n)), path),
  /** How many orders there had been when the n-th buyer was forced out: `exit.2`. */
  exit: ({ exits }, [n]) => exits[index(n)],
  /** The column of week n's buyers at the end of week w: `column.1.60.cash`, of every 1000 they spent. */
  column: (runs, [n, w, ...path]) => at(columnOf(runs, week(runs, n), week(runs, w)), path),
  /** People by outcome at the end of a week, all of them or of 100: `people.60.ahead`, `of100.60.short`. */
  people: (runs, [w, ...path]) => at(outcomesAt(runs.fast, week(runs, w)), path),
  of100: (runs, [w, ...path]) => at(people100(outcomesAt(runs.fast, week(runs, w))).figures, path),
  /** What the sentences of Explore say: `facts.60.backOf1000`. */
  facts: (runs, [w, ...path]) => at(factsOf(pictureAt(runs.fast, runs.scenario, week(runs, w))), path),
  /** Orders there must have been in all until buyer n could cash out and be level: `ordersToLevel.1`. */
  ordersToLevel: ({ scenario }, [n]) => ordersUntil(termsOf(scenario.scheme), index(n) + 1, LEVEL),
  /** The same until their points are worth a multiple of the spend, before the fee: `ordersToWorth.1.3`. */
  ordersToWorth: ({ scenario }, [n, ...multiple]) =>
    ordersUntil(termsOf(scenario.scheme), index(n) + 1, {
      multiple: Number(multiple.join('.')),
      afterFee: false,
    }),
  /** The last week in which a buyer could have bought and still be level by the end of week w: `lastToLevel.60`. */
  lastToLevel(runs, [w]) {
    const last = lastToLevel(runs.exact.periods, runs.scenario.scheme, week(runs, w));
    return last === null ? null : last + 1;
  },
  /** How many times as many orders as stood before a late buyer: `timesToLevel`, `timesToWorth.3`. */
  timesToLevel: ({ scenario }) => timesAsMany(termsOf(scenario.scheme), LEVEL),
  timesToWorth: ({ scenario }, multiple) =>
    timesAsMany(termsOf(scenario.scheme), { multiple: Number(multiple.join('.')), afterFee: false }),
  /** How many buyers could at the very best be level: `best.buyers`, `.level`, `.short`, `.share`. */
  best: (runs, path) => {
    const best = mostLevel(exactTotals(runs.exact), runs.scenario.scheme);
    return at({ ...best, short: best.buyers - best.level }, path);
  },
};

/** The value of every quantity, by name; or what is wrong with those that have none. */
export function valuesOf(
  sources: Readonly<Record<string, QuantitySource>>,
  runs: Readonly<Record<string, Runs>>,
): { values: Map<string, Exact>; faults: string[] } {
  const values = new Map<string, Exact>();
  const faults: string[] = [];
  for (const [name, source] of Object.entries(sources)) {
    try {
      values.set(name, valueOf(source, runs, values));
    } catch (error) {
      faults.push(`quantities.${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { values, faults };
}

function valueOf(
  source: QuantitySource,
  runs: Readonly<Record<string, Runs>>,
  known: ReadonlyMap<string, Exact>,
): Exact {
  const two = (names: readonly string[]) => names.map((name) => ofKnown(known, name)) as [Exact, Exact];
  if ('value' in source) return new Exact(source.value);
  if ('ledger' in source) return ledgerNumber(source.ledger);
  if ('plus' in source) return two(source.plus).reduce((a, b) => a.plus(b));
  if ('minus' in source) return two(source.minus).reduce((a, b) => a.minus(b));
  if ('times' in source) return two(source.times).reduce((a, b) => a.times(b));
  if ('over' in source) return two(source.over).reduce((a, b) => a.div(b));
  const run = runs[source.scenario];
  if (!run) throw new Error(`there is no scenario "${source.scenario}"`);
  const [head = '', ...given] = source.of.split('.');
  const find = SOURCES[head];
  if (!find) throw new Error(`"${head}" is none of ${Object.keys(SOURCES).join(', ')}`);
  const found = find(run, given);
  const isNumber = (typeof found === 'number' && Number.isFinite(found)) || isDecimal(found);
  if (!isNumber) throw new Error(`"${source.of}" is not a number but ${JSON.stringify(found) ?? 'nothing'}`);
  return new Exact(found as number | string);
}

function ofKnown(known: ReadonlyMap<string, Exact>, name: string): Exact {
  const value = known.get(name);
  if (!value) throw new Error(`there is no quantity "${name}" before it`);
  return value;
}

function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}

function at(value: unknown, path: Given): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined,
    value,
  );
}

function index(n: string | undefined): number {
  if (!/^[1-9]\d*$/.test(n ?? '')) throw new Error(`"${n ?? ''}" is no number to count with; the first is 1`);
  return Number(n) - 1;
}

function week({ scenario }: Runs, n: string | undefined): number {
  const t = n === 'last' ? scenario.periods - 1 : index(n);
  if (t >= scenario.periods) throw new Error(`there is no week ${t + 1}; the last is ${scenario.periods}`);
  return t;
}

function cohortOf({ exact }: Runs, t: number) {
  return exact.cohorts.find((cohort) => cohort.t === t);
}

function columnOf({ fast, scenario }: Runs, joined: number, t: number) {
  const columns = cohortColumns(fast, t, 1 - Number(scenario.scheme.cashOutFee), 1);
  const column = columns.find(({ from }) => from === joined);
  return column && { ...column, both: column.cash + column.worth };
}

function afterOrder({ orders, scenario }: Runs, i: number) {
  const entry = orders[i];
  if (!entry) return undefined;
  const { minted, poolAfter, pointsAfter, priceAfter } = entry;
  // What would be paid for exactly these points right after the order, as the ledger rounds: down, to the fen.
  const payout = new Exact(1)
    .minus(scenario.scheme.cashOutFee)
    .times(minted)
    .times(poolAfter)
    .div(pointsAfter);
  return {
    minted,
    pool: poolAfter,
    points: pointsAfter,
    price: priceAfter,
    cashNow: payout.cutTo(2).toFixed(2),
  };
}
