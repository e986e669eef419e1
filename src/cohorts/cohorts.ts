import { LIMITS } from '../scheme/scenario';
import { groups } from './groups';
import { holdersOf, unitsOf } from './places';
import { plan } from './plan';
import { LEGACY } from './run';

/** A cohort of each period, and the legacy cohort. */
const ROOM = LIMITS.periods + 1;
const column = () => new Float64Array(ROOM);

/** The column of those who hold old debts. */
export const OLD_DEBTS = 0;

/** The books of each cohort of the run at hand, in columns; the legacy cohort is column 0, the others follow in order. */
export const cohorts = {
  count: 0,
  /** Everybody who ever ordered or was granted points. */
  people: NaN,
  t: new Int32Array(ROOM),
  buyers: column(),
  spent: column(),
  paid: column(),
  holders: column(),
  /** As of the last `sumPoints`. */
  points: column(),
  shares: column(),
  /** How many want to leave, fractions of people included. */
  leaving: column(),
  /** The first group that may still have holders. */
  firstGroup: new Int32Array(ROOM),
  /** No cohort before this one has holders who may leave. */
  oldest: 1,
};

export const clearCohorts = (): void => {
  cohorts.count = 0;
  cohorts.people = 0;
  cohorts.oldest = OLD_DEBTS + 1;
  add(LEGACY);
};

const add = (t: number): number => {
  const c = cohorts.count++;
  cohorts.t[c] = t;
  cohorts.buyers[c] = 0;
  cohorts.spent[c] = 0;
  cohorts.paid[c] = 0;
  cohorts.holders[c] = 0;
  cohorts.points[c] = 0;
  cohorts.shares[c] = 0;
  cohorts.leaving[c] = 0;
  return c;
};

/** Begins the cohort of period t. */
export const openCohort = (t: number, orders: number): number => {
  const c = add(t);
  cohorts.buyers[c] = orders;
  cohorts.people += orders;
  cohorts.spent[c] = orders * plan.spend;
  cohorts.firstGroup[c] = groups.count;
  return c;
};

/** The oldest cohort with holders who may leave; `count` when there is none. */
export const oldestHeld = (): number => {
  const { count, holders } = cohorts;
  let { oldest } = cohorts;
  while (oldest < count && holders[oldest] === 0) oldest++;
  cohorts.oldest = oldest;
  return oldest;
};

export const noteGrant = (claim: number): void => {
  cohorts.people++;
  cohorts.buyers[OLD_DEBTS] = (cohorts.buyers[OLD_DEBTS] as number) + 1;
  cohorts.spent[OLD_DEBTS] = (cohorts.spent[OLD_DEBTS] as number) + claim;
};

/** So many fen have been paid to people of a cohort. */
export const payTo = (c: number, fen: number): void => {
  cohorts.paid[c] = (cohorts.paid[c] as number) + fen;
};

/** Takes the points of each cohort from its groups. */
export const sumPoints = (): void => {
  const { points } = cohorts;
  points.fill(0, 0, cohorts.count);
  for (let g = 0; g < groups.count; g++) {
    const c = groups.cohort[g] as number;
    points[c] = (points[c] as number) + unitsOf(g);
  }
};

/** The first group of the cohort that still has holders. */
export const earliestGroup = (c: number): number => {
  let g = cohorts.firstGroup[c] as number;
  while (holdersOf(g) === 0 || groups.cohort[g] !== c) g++;
  cohorts.firstGroup[c] = g;
  return g;
};

/**
 * Adds the period's wish to leave to the cohorts from one on and before another. The rules also cap it at the end of a
 * period; as nobody joins an old cohort, the cap here comes to the same.
 */
export const addWishes = (rate: number, from: number, to: number): void => {
  const { holders, leaving } = cohorts;
  for (let c = from; c < to; c++) {
    const people = holders[c] as number;
    const wanting = (leaving[c] as number) + people * rate;
    leaving[c] = wanting < people ? wanting : people;
  }
};
