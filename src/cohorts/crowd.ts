import { cohorts, OLD_DEBTS } from './cohorts';
import * as exits from './exits';
import { floorOf, floorOfRounded, meanLoss, REACHED } from './floors';
import { groups, minted, newRow, scaleUnits } from './groups';
import { market, priceNow } from './market';
import * as patience from './patience';
import { countUnits, enoughUntil, fitToUnits, holdersOf, takersAmong, unitsAt, unitsOf } from './places';
import { plan } from './plan';
import { wait } from './waiting';

/** A group's line of units may end a little below the next one's beginning; that is no rise. */
const LIKE = 1 + 1e-4;
/** When no more than this part of the points is left, what doubles lost of the large sums counts in the small ones. */
const SHRUNK = 1e-9;
/**
 * Points can outgrow any double, when orders or grants are worth many times the pool. Past MANY units everybody's are
 * cut to this part of them: shares, and so money, stay what they were. A price of 10^-270 reads as nothing either way;
 * whoever had less than 10^-80 of all has nothing then.
 */
const MANY = 1e280;
const CUT = 1e-200;

/** Everybody who holds points, and what all of them hold together. */
export const crowd = {
  holders: NaN,
  /** Do later groups hold no more units than earlier ones? Then a search for who has enough can stop early. */
  declining: true,
  leastUnits: NaN,
  /** The most points there were since they were last summed up. */
  mostPoints: NaN,
  /** All groups before this one are empty. */
  oldest: 0,
};

export const clearCrowd = (): void => {
  groups.count = 0;
  crowd.holders = 0;
  crowd.declining = true;
  crowd.leastUnits = Infinity;
  crowd.mostPoints = 0;
  crowd.oldest = 0;
};

/** Swaps a share of everybody's points for shares. Returns the money that leaves the pool with them. */
export const swap = (share: number): number => {
  const price = priceNow();
  let burned = 0;
  for (let g = 0; g < groups.count; g++) {
    const people = holdersOf(g);
    if (people === 0) continue;
    const front = unitsAt(g, groups.front[g] as number) * share;
    const back = unitsAt(g, (groups.back[g] as number) - 1) * share;
    const loss = lossOf(people, front, back);
    const units = countUnits(g);
    const given =
      share === 1 ? units : Math.min(units, Math.max(0, Math.round(units * share - people * loss)));
    const each = given / people;
    groups.first[g] = (groups.first[g] as number) * (1 - share) + loss;
    groups.slope[g] = (groups.slope[g] as number) * (1 - share);
    groups.bend[g] = (groups.bend[g] as number) * (1 - share);
    const cohort = groups.cohort[g] as number;
    const face = people * (each * price - lossOf(people, (front - loss) * price, (back - loss) * price));
    cohorts.shares[cohort] = (cohorts.shares[cohort] as number) + Math.max(0, Math.round(face));
    burned += given;
    takeFrom(g, units - given < 0.5 * people ? people : 0, given);
    fitToUnits(g);
  }
  if (burned === 0) return 0;
  crowd.leastUnits *= 1 - share;
  const all = crowd.holders === 0;
  const money = all ? market.pool : Math.min(market.pool, floorOfRounded(burned * price, burned));
  market.pool -= money;
  market.points -= burned;
  sumUp();
  exits.rebuild();
  return money;
};

/** So many people of a group, whose units were counted, are no holders any more; together they have given away so many. */
export const takeFrom = (g: number, people: number, units: number): void => {
  const cohort = groups.cohort[g] as number;
  const left = (groups.holders[g] as number) - people;
  groups.holders[g] = left;
  groups.units[g] = left === 0 ? 0 : (groups.units[g] as number) - units;
  const staying = (cohorts.holders[cohort] as number) - people;
  cohorts.holders[cohort] = staying;
  crowd.holders -= people;
};

/** The group of a run's orders, as in `minted`, the first of which has that number. */
export const addGroup = (cohort: number, order: number, people: number): void => {
  const { first, next, units, spend } = minted;
  const g = newRow();
  const perPlace = 1 / people;
  // Over the places 0 … k−1: the mean of place ÷ k is (k−1)/2k, and of its square (k−1)(2k−1)/6k².
  const change = next - first;
  const below = 0.5 * change * (1 - perPlace) - (units * perPlace - first);
  const curve = people > 1 ? below * (6 / (1 - perPlace * perPlace)) : 0;
  const slope = people > 1 ? (change - curve) * perPlace : 0;
  groups.cohort[g] = cohort;
  groups.order[g] = order;
  groups.first[g] = first;
  groups.slope[g] = slope;
  groups.bend[g] = curve * perPlace * perPlace;
  groups.units[g] = units;
  groups.holders[g] = people;
  groups.counted[g] = 0;
  groups.front[g] = 0;
  groups.taken[g] = 0;
  groups.back[g] = people;
  groups.plainTo[g] = people;
  groups.spend[g] = spend;
  groups.summed[g] = people;
  cohorts.holders[cohort] = (cohorts.holders[cohort] as number) + people;
  crowd.holders += people;
  if (first > crowd.leastUnits * LIKE) crowd.declining = false;
  crowd.leastUnits = Math.min(crowd.leastUnits, next);
  if (plan.exitMultiple < Infinity) exits.add(g);
  if (takersAmong(g, 0, people) > 0) wait(g, slope <= 0 ? first : Infinity);
  crowd.mostPoints = Math.max(crowd.mostPoints, market.points);
  if (market.points > MANY) cutUnits();
};

/** What rounding down takes on average from so many, whose values run evenly from a to b. */
const lossOf = (people: number, a: number, b: number): number => {
  return people === 1 ? a - floorOf(a) : meanLoss(a, b);
};

const cutUnits = (): void => {
  scaleUnits(CUT);
  for (let g = firstHeld(); g < groups.count; g++) {
    const units = countUnits(g);
    const people = groups.holders[g] as number;
    if (units >= people) continue;
    takeFrom(g, people, units);
    fitToUnits(g);
  }
  crowd.leastUnits *= CUT;
  market.lastPrice /= CUT;
  sumUp();
  exits.rebuild();
};

/** Takes all points anew from the groups. */
const sumUp = (): void => {
  let all = 0;
  patience.looked(groups.count - firstHeld());
  for (let g = firstHeld(); g < groups.count; g++) all += unitsOf(g);
  market.points = all;
  crowd.mostPoints = all;
};

export const sumUpIfShrunk = (): void => {
  if (market.points >= crowd.mostPoints * SHRUNK) return;
  if (crowd.holders > 0) return sumUp();
  market.points = 0;
  crowd.mostPoints = 0;
};

const firstHeld = (): number => {
  let { oldest } = crowd;
  while (oldest < groups.count && holdersOf(oldest) === 0) oldest++;
  crowd.oldest = oldest;
  return oldest;
};

/** Holders whose points would now pay at least what they spent. */
export const levelHolders = (): number => {
  const worth = priceNow() * plan.payoutRate;
  let level = 0;
  for (let g = firstHeld(); g < groups.count; g++) {
    const holders = holdersOf(g);
    if (holders === 0) continue;
    const needed = neededBy(g);
    if (needed <= 0) {
      level += holders;
      continue;
    }
    const front = groups.front[g] as number;
    if (unitsAt(g, front) * worth < needed * REACHED) {
      if (crowd.declining) break;
      continue;
    }
    const back = groups.back[g] as number;
    const part = (enoughUntil(g, front, back, (needed * REACHED) / worth) - front) / (back - front);
    level += Math.round(part * holders);
  }
  return level;
};

/** What a holder of a group must get back to be level; old creditors were owed their claim and got no goods. */
export const neededBy = (g: number): number => {
  return groups.cohort[g] === OLD_DEBTS ? (groups.spend[g] as number) : plan.needed;
};
