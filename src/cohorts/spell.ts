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
/** One holder has no more than this part of them. */
const SMALL = 0.01;
const THIRD = 1 / 3;

/** Of the last spell. */
export const served = {
  /** The place of the first cohort to which the period's wish to leave has not been added. */
  wishing: 0,
  /** Who left, with how much; who of them with at least what they had spent. */
  people: NaN,
  paid: NaN,
  ahead: NaN,
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
 * This is where most of a run's time goes: hence two loops, the inner one for what nearly all cohorts are, with nothing
 * in it that is not needed then.
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
  const lift = 1 + (fee * SPELL) / (1 - SPELL);
  const rise = Math.max(0, stopUpTo(price * lift) / price - 1);
  const longest = Math.min(SPELL, 1 / (1 + fee / rise));
  const perPoint = 1 / points;
  const least = LARGE / (phi * pool);
  const little = needed * (1 - NEAR);
  const plenty = needed * (1 + NEAR);
  // Whoever holds less is paid less than `little`, whatever the price is in the end; whoever holds more, more than `plenty`.
  const modest = Math.min(SMALL, little / (phi * pool * lift));
  const rich = (plenty * (1 + SMALL)) / (phi * pool);
  let handedIn = 0;
  let paidSoFar = 0;
  let people = 0;
  let ahead = 0;
  let isSimple = true;
  // Said to be numbers of one kind, they are kept as such, and not as whatever comes in.
  const end = to | 0;
  const wishOfRest = served.wishing < to ? +rate : 0;
  let wish = from < served.wishing ? 0 : +rate;
  let i = from | 0;
  spell: while (i < end) {
    // Those of whom a few leave, all from the same group, and none with just about what they need. What the next cohort wants
    // is worked out while this one is served, as a processor can do both at a time.
    let next = present[i] as number;
    let nextTheyAre = ofCohort[next] as number;
    let nextWanting = (leaving[next] as number) + nextTheyAre * wishOfRest;
    let nextJ = wholePeople(nextWanting);
    for (; i < end && wish === wishOfRest; i++) {
      const cohort = next;
      const theyAre = nextTheyAre;
      const wanting = nextWanting;
      const j = nextJ;
      next = present[i + 1] as number;
      nextTheyAre = ofCohort[next] as number;
      nextWanting = (leaving[next] as number) + nextTheyAre * wishOfRest;
      nextJ = wholePeople(nextWanting);
      if (j < 0.5) {
        leaving[cohort] = wanting;
        continue;
      }
      const g = firstGroup[cohort] as number;
      const holding = holders[g] as number;
      const place = front[g] as number;
      if (!(j < holding) || (taken[g] as number) > place) break;
      // The mean of a parabola over j places lies above its middle by the bend × (j² − 1) ÷ 12.
      const half = 0.5 * j - 0.5;
      const middle = place + half;
      const curve = bend[g] as number;
      const each =
        (first[g] as number) +
        middle * ((slope[g] as number) + middle * curve) +
        curve * half * (half + 1) * THIRD;
      const part = each * perPoint;
      if (part < least || (part > modest && (part < rich || part > SMALL))) break;
      // One after the other each meets a slightly smaller N: as if there were fee ÷ 2 of a holder more.
      const s = handedIn + j * part * (1 - halfFee * part);
      if (s > longest) break spell;
      const paidNow = s * (c1 + s * c2) + s * s * s * (c3 + s * c4);
      cohortPaid[cohort] = (cohortPaid[cohort] as number) + (paidNow - paidSoFar - 0.5 * j);
      handedIn = s;
      paidSoFar = paidNow;
      people += j;
      if (part > modest) ahead += j;
      points -= j * each;
      front[g] = place + j;
      holders[g] = holding - j;
      ofCohort[cohort] = theyAre - j;
      leaving[cohort] = wanting - j;
    }
    if (i === end) break;
    // One of the others.
    const cohort = present[i] as number;
    const theyAre = ofCohort[cohort] as number;
    const wanting = Math.min((leaving[cohort] as number) + theyAre * wish, theyAre);
    const all = wholePeople(wanting);
    if (all < 0.5) {
      leaving[cohort] = wanting;
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
    const j = Math.min(all, holding);
    const half = 0.5 * j - 0.5;
    const each = unitsAt(g, place + half) + (bend[g] as number) * half * (half + 1) * THIRD;
    const part = each * perPoint;
    if ((taken[g] as number) > place || part > SMALL || part < least) {
      isSimple = false;
      break;
    }
    const s = handedIn + j * part * (1 - halfFee * part);
    if (!(s <= longest)) break;
    const paidNow = s * (c1 + s * c2) + s * s * s * (c3 + s * c4);
    const paid = paidNow - paidSoFar - 0.5 * j;
    cohortPaid[cohort] = (cohortPaid[cohort] as number) + paid;
    handedIn = s;
    paidSoFar = paidNow;
    people += j;
    points -= j * each;
    front[g] = place + j;
    holders[g] = holding - j;
    ofCohort[cohort] = theyAre - j;
    leaving[cohort] = wanting - j;
    if (paid > j * little) {
      const before = unitsAt(g, place) / each;
      const after = unitsAt(g, place + j - 1) / each;
      ahead += paid > j * plenty ? j : aheadAmong(j, paid / j, before, after, needed);
    }
    if (theyAre === j) cohorts.someAreEmpty = true;
    if (j < all) {
      // More want to leave than this group has: the next group of the same cohort.
      wish = 0;
    } else {
      wish = wishOfRest;
      i++;
    }
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
