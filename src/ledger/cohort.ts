import type { Integers } from '../money/integers';

/** Everybody who ordered in the same period; their ids follow one another. */
export interface Cohort<T> {
  /** The period; null for the legacy cohort, all who were granted points. */
  readonly t: number | null;
  readonly firstId: number;
  /** Those before this id have left. */
  earliest: number;
  buyers: number;
  spent: T;
  holders: number;
  points: T;
  paid: T;
  /** Face value of the company shares they got for points. */
  shares: T;
  /** How many want to leave, in whole parts of a person; see leavers.ts. */
  leaving: bigint;
}

export function newCohort<T>({ zero }: Integers<T>, t: number | null, firstId: number): Cohort<T> {
  return {
    t,
    firstId,
    earliest: firstId,
    buyers: 0,
    spent: zero,
    holders: 0,
    points: zero,
    paid: zero,
    shares: zero,
    leaving: 0n,
  };
}

/** The cohort of an id, by halving: cohorts are in the order of their first ids. */
export function cohortOf<T>(cohorts: readonly Cohort<T>[], id: number): Cohort<T> {
  let low = 0;
  let high = cohorts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cohorts[middle] as Cohort<T>).firstId <= id) low = middle;
    else high = middle - 1;
  }
  return cohorts[low] as Cohort<T>;
}
