import { aheadAmong, NEAR } from './ahead';
import { cohorts } from './cohorts';
import { stopUpTo } from './exits';
import { LARGE, REACHED } from './floors';
import { groups } from './groups';
import { market } from './market';
import { wholePeople } from './people';
import { unitsAt } from './places';
import { plan } from './plan';

/** No more than this part of all points is handed in during a spell. */
const SPELL = 0.05;
/** A spell lifts the price by less than this factor. */
const LIFT = 1 / (1 - SPELL);
const THIRD = 1 / 3;
/** One holder has no more than this part of them. */
const SMALL = 0.01;

/** Of the last spell. */
export const served = {
  /** The place of the first cohort to which the period's wish to leave has not been added. */
  wishing: 0,
  /** Who left, with how much; who of them with at least what they had spent. */
  people: 0,
  paid: 0,
  ahead: 0,
  /** Whether another spell can go on where this one ended. */
  goesOn: false,
};

/**
 * A few leavers of many cohorts, one cohort after the other. After points S of N have been handed in, (1 − S/N)^φ of
 * the pool is left; with the sum S carried from cohort to cohort each needs only the series of that. Whatever is not
 * simple (takers who have left from among those at the front, a holder of much of all there is, a forced exit in the
 * way) is left to the engine.
 *
 * Adds `rate` of their holders to the wish of the open cohorts from place `from` on, and serves those who want to leave,
 * until a part of all points has left, the price would reach a stop, or a case is not simple. Returns the place of
 * the first cohort not served.
 *
 * This is where most of a run's time goes.
 */
export function serveSpell(rate: number, from: number, to: number): number {
  const { leaving, holders: ofCohort, paid: cohortPaid, present, firstGroup } = cohorts;
  const { front, taken, first, slope, bend, holders } = groups;
  const { pool } = market;
  let { points } = market;
  const phi = plan.payoutRate;
  const needed = plan.needed * REACHED;
  const fee = 1 - phi;
  const halfFee = fee / 2;
  // 1 − (1 − s)^φ = c₁s + c₂s² + …; what is left out is less than s⁵ ÷ 30.
  const c1 = pool * phi;
  const c2 = (c1 * fee) / 2;
  const c3 = (c2 * (1 + fee)) / 3;
  const c4 = (c3 * (2 + fee)) / 4;
  // The price rises by (1 − s)^−fee < 1 + fee · s ÷ (1 − s).
  const price = pool / points;
  const rise = Math.max(0, stopUpTo(price * LIFT) / price - 1);
  const longest = Math.min(SPELL, 1 / (1 + fee / rise));
  const perPoint = 1 / points;
  const least = LARGE / (phi * pool);
  const little = needed * (1 - NEAR);
  const plenty = needed * (1 + NEAR);
  // Whoever has less is paid less than that, whatever the price is in the end.
  const modest = little / (phi * pool * LIFT);
  let handedIn = 0;
  let paidSoFar = 0;
  let people = 0;
  let ahead = 0;
  // The last to leave, when some of them may have what they need and others not.
  let unsure = 0;
  let group = 0;
  let theirs = 0;
  let mean = 0;
  let isSimple = true;
  const end = to | 0;
  const wishOfRest = served.wishing < to ? +rate : 0;
  let wish = from < served.wishing ? 0 : +rate;
  let i = from | 0;
  while (i < end) {
    const cohort = present[i] as number;
    const theyAre = ofCohort[cohort] as number;
    const sum = (leaving[cohort] as number) + theyAre * wish;
    const wanting = sum < theyAre ? sum : theyAre;
    const all = wholePeople(wanting);
    if (all < 0.5) {
      leaving[cohort] = wanting;
      if (theyAre === 0) cohorts.someAreEmpty = true;
      wish = wishOfRest;
      i++;
      continue;
    }
    const g = firstGroup[cohort] as number;
    const holding = holders[g] as number;
    if (holding === 0) {
      firstGroup[cohort] = g + 1;
      continue;
    }
    const place = front[g] as number;
    if ((taken[g] as number) > place) {
      isSimple = false;
      break;
    }
    const j = all < holding ? all : holding;
    const start = first[g] as number;
    const fall = slope[g] as number;
    const curve = bend[g] as number;
    // The mean of a parabola over j places lies above its middle by the bend × (j² − 1) ÷ 12.
    const half = (j - 1) / 2;
    const middle = place + half;
    const each = start + middle * (fall + middle * curve) + curve * half * (half + 1) * THIRD;
    const part = each * perPoint;
    if (part > SMALL || part < least) {
      isSimple = false;
      break;
    }
    // One after the other each meets a slightly smaller N: as if there were fee ÷ 2 of a holder more.
    const s = handedIn + j * part * (1 - halfFee * part);
    if (!(s <= longest)) break;
    const paidNow = s * (c1 + s * c2) + s * s * s * (c3 + s * c4);
    const paid = paidNow - paidSoFar - j / 2;
    handedIn = s;
    paidSoFar = paidNow;
    people += j;
    points -= j * each;
    front[g] = place + j;
    holders[g] = holding - j;
    ofCohort[cohort] = theyAre - j;
    leaving[cohort] = wanting - j;
    cohortPaid[cohort] = (cohortPaid[cohort] as number) + paid;
    if (j < all) {
      // More want to leave than this group has: the next group of the same cohort.
      wish = 0;
    } else {
      wish = wishOfRest;
      i++;
    }
    if (part > modest) {
      if (paid > j * plenty) ahead += j;
      else if (paid > j * little) {
        unsure = j;
        group = g;
        theirs = paid;
        mean = each;
        break;
      }
    }
  }
  if (unsure > 0) {
    const behind = front[group] as number;
    const before = unitsAt(group, behind - unsure) / mean;
    const after = unitsAt(group, behind - 1) / mean;
    ahead += aheadAmong(unsure, theirs / unsure, before, after, needed);
  }
  // What was paid is whole in sum; cohort by cohort that would take too long.
  served.paid = Math.round(paidSoFar - people / 2);
  served.people = people;
  served.ahead = ahead;
  served.wishing = Math.max(served.wishing, wish === 0 ? i + 1 : i);
  served.goesOn = isSimple && people > 0 && i < end;
  market.pool = pool - served.paid;
  market.points = points;
  return i;
}
