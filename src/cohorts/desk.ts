import { aheadAmong, areNear } from './ahead';
import { payTo } from './cohorts';
import { crowd, neededBy, sumUpIfShrunk, takeFrom } from './crowd';
import * as exits from './exits';
import { REACHED } from './floors';
import { groups } from './groups';
import { cashOut, handInMore, market, priceNow } from './market';
import * as patience from './patience';
import {
  countUnits,
  eachOfFront,
  eachOfTakers,
  enoughUntil,
  fitToUnits,
  forgetTakers,
  holdersOf,
  placeBehind,
  sumAnew,
  takerPlace,
  takersAmong,
  takersFrom,
  unitsAt,
} from './places';
import { plan } from './plan';
import { noteLeft } from './recorder';
import { till } from './till';

/** Whoever holds more than one part in so many of all points cashes out alone. */
const FEW = 100;
/** In place of the place from which takers are served: whoever is at the front is. */
const EVERYBODY = -1;

export const startPeriod = (isOpen: boolean): void => {
  till.forced = 0;
  till.voluntary = 0;
  till.paid = 0;
  till.isOpen = isOpen;
  exits.beMany(crowd.holders);
};

export const forceExits = (): void => {
  while (isSomebodyDue()) forceNext();
};

const isSomebodyDue = (): boolean => {
  const price = priceNow();
  // Of no price nothing can be said but that it is none.
  return price >= exits.nobodyBelow() && till.isOpen && crowd.holders > 0 && price >= exits.nextPrice();
};

const forceNext = (): void => {
  const g = exits.nextGroup();
  const front = groups.front[g] as number;
  const left = (groups.back[g] as number) - front;
  const places = Math.max(exits.dueAt(g, priceNow()), patience.atLeast(left));
  const taken = Math.min(front + places, takersFrom(g));
  const people = Math.max(1, places - takersAmong(g, front, taken));
  // Whoever is forced out leaves alone, or with neighbours who are: nobody has to stop for the next.
  till.forced += serveFront(g, people, false);
};

/** The units that takers must hold to ask for their money now. */
export const enoughUnits = (): number => ((plan.takersTarget * REACHED) / market.pool) * market.points;

/** Serves the takers of a group who have enough now. True when none are left. */
export const serveTakersOf = (g: number): boolean => {
  while (till.isOpen) {
    const from = takersFrom(g);
    const back = groups.back[g] as number;
    if (holdersOf(g) === 0 || from >= back) return true;
    let end = enoughUntil(g, from, back, enoughUnits());
    const wanting = end > from ? takersAmong(g, from, end) : 0;
    if (wanting === 0) return end === back;
    countUnits(g);
    const people = fewEnough(g, wanting);
    if (people < wanting) end = takerPlace(g, from, people) + 1;
    const served = serve(g, people, from, true);
    groups.taken[g] = served === people ? end : takerPlace(g, from, served) + 1;
    till.voluntary += served;
    if (groups.taken[g] === back) {
      forgetTakers(g);
      forceExits();
      return true;
    }
    market.points += sumAnew(g);
    fitToUnits(g);
    forceExits();
  }
  return false;
};

/** Serves `people` from the front of a group; `stops` for those who are to be forced out meanwhile. Returns how many. */
export const serveFront = (g: number, people: number, stops: boolean): number => {
  countUnits(g);
  const wanted = fewEnough(g, Math.min(people, groups.holders[g] as number));
  const end = placeBehind(g, wanted);
  const served = serve(g, wanted, EVERYBODY, stops);
  if (served > 0) {
    groups.front[g] = served === wanted ? end : placeBehind(g, served);
    groups.counted[g] = groups.front[g] as number;
  }
  market.points += sumAnew(g);
  fitToUnits(g);
  return served;
};

/**
 * A run of cash-outs takes everybody's units as equal. That errs when it takes most of all points there are, as the
 * few who are left then hold visibly less; so a run takes half of them at most, and where one holds a visible part
 * of all, one follows the other.
 */
const fewEnough = (g: number, people: number): number => {
  const each = (groups.units[g] as number) / (groups.holders[g] as number);
  const inAll = market.points / each;
  if (inAll < FEW) return 1;
  return people * 2 <= inAll ? people : Math.floor(inAll / 2);
};

/** What each of the first n holds on average: of the takers from a place on, or of everybody. */
const eachOf = (g: number, takersFrom: number, n: number): number => {
  return takersFrom === EVERYBODY ? eachOfFront(g, n) : eachOfTakers(g, takersFrom, n);
};

/**
 * Cashes out up to `people` of a group whose units were counted, takers from a place on or everybody; closes the desk when one does
 * not fit.
 */
const serve = (g: number, people: number, takersFrom: number, stops: boolean): number => {
  const units = groups.units[g] as number;
  const holders = groups.holders[g] as number;
  // The last ones of a group take what is left of its units, so that nothing gets lost between places and sums.
  const x = people === holders ? units / people : Math.min(eachOf(g, takersFrom, people), units / people);
  const cohort = groups.cohort[g] as number;
  let served = 0;
  let given = 0;
  while (served < people && till.isOpen) {
    const n = cashOut(people - served, x, stops);
    if (market.refused) till.isOpen = false;
    if (n === 0) break;
    served += n;
    given += market.handedIn;
    till.paid += market.paid;
    payTo(cohort, market.paid);
    const each = market.paid / n;
    const needed = neededBy(g) * REACHED;
    let ahead = each >= needed ? n : 0;
    if (n > 1 && areNear(each, needed)) {
      const behind = (groups.front[g] as number) + served;
      ahead = aheadAmong(n, each, unitsAt(g, behind - n) / x, unitsAt(g, behind - 1) / x, needed);
    }
    noteLeft(n, ahead);
    if (stops) {
      const price = priceNow();
      if (price >= exits.stopUpTo(price)) break;
    }
  }
  if (served > 1 && served < people) {
    // The first ones hold a little more than all who were to be served.
    const held = Math.min(served * eachOf(g, takersFrom, served), units);
    given += handInMore(held - given);
    till.paid += market.paid;
    payTo(cohort, market.paid);
  }
  if (served === holders) {
    // The last ones of a group leave nothing behind.
    market.points = Math.max(0, market.points - (units - given));
    given = units;
  }
  takeFrom(g, served, given);
  sumUpIfShrunk();
  if (served > 0) exits.someoneLeft();
  return served;
};
