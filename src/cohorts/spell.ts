import { aheadAmong, NEAR } from './ahead';
import { cohorts, type Cohorts } from './cohorts';
import { LARGE, REACHED } from './floors';
import { FIXED, groups } from './groups';
import type { Market } from './market';
import { wholePeople } from './people';
import type { Plan } from './plan';

/** No more than this part of all points is handed in during a spell. */
const SPELL = 0.02;
/** One holder has no more than this part of them. */
const SMALL = 0.01;

/** Of the last call: who left, with how much; who of them with at least what they had spent. */
export const served = { people: 0, paid: 0, ahead: 0 };

/**
 * A few leavers of many cohorts, one cohort after the other. After points S of N have been handed in, (1 − S/N)^φ of
 * the pool is left; with the sum S carried from cohort to cohort each needs only the series of that. Whatever is not
 * simple (takers who have left from among those at the front, a holder of much of all there is, a forced exit in the
 * way) is left to the engine.
 *
 * This is where most of a run's time goes. What a function made but once sees from outside, and what is never assigned
 * anew, is a constant to a compiler: hence functions within a function, and columns that never change. A call within the
 * loop would cost registers.
 */
function spellsOver(
  { front, taken, first, slope, bend, holders, units, summed }: typeof FIXED,
  { leaving, holders: ofCohort, paid: cohortPaid, present, firstGroup }: Cohorts,
) {
  return serveSpells;

  /**
   * Serves those who want to leave of the open cohorts from place `from` on, until the price would reach `stop` or a
   * case is not simple. Returns the place of the first cohort not served. For groups in fixed columns.
   */
  function serveSpells(plan: Plan, market: Market, from: number, to: number, stop: number): number {
    served.people = 0;
    served.paid = 0;
    served.ahead = 0;
    let next = from;
    let before = -1;
    while (next < to && served.people > before) {
      before = served.people;
      next = spell(plan.payoutRate, plan.needed * REACHED, market, next, to, stop);
    }
    return next;
  }

  function spell(
    phi: number,
    needed: number,
    market: Market,
    from: number,
    to: number,
    stop: number,
  ): number {
    const { pool } = market;
    let { points } = market;
    const fee = 1 - phi;
    const halfFee = fee / 2;
    // 1 − (1 − s)^φ = c₁s + c₂s² + …; what is left out is less than s⁵ ÷ 30.
    const c1 = pool * phi;
    const c2 = (c1 * fee) / 2;
    const c3 = (c2 * (1 + fee)) / 3;
    const c4 = (c3 * (2 + fee)) / 4;
    // The price rises by (1 − s)^−fee < 1 + fee · s ÷ (1 − s).
    const rise = Math.max(0, (stop * points) / pool - 1);
    const longest = Math.min(SPELL, 1 / (1 + fee / rise));
    const perPoint = 1 / points;
    const most = SMALL * points;
    const least = (LARGE * points) / (phi * pool);
    const little = needed * (1 - NEAR);
    const plenty = needed * (1 + NEAR);
    let handedIn = 0;
    let paidSoFar = 0;
    let people = 0;
    let ahead = 0;
    // The last to leave, when some of them may have what they need and others not.
    let unsure = 0;
    let group = 0;
    let theirs = 0;
    let mean = 0;
    let i = from;
    for (; i < to; i++) {
      const cohort = present[i] as number;
      const wanting = leaving[cohort] as number;
      if (wanting < 0.99 || ofCohort[cohort] === 0) continue;
      const all = wholePeople(wanting);
      if (all < 1) continue;
      const g = firstGroup[cohort] as number;
      const holding = holders[g] as number;
      if (holding === 0) {
        firstGroup[cohort] = g + 1;
        i--;
        continue;
      }
      const place = front[g] as number;
      if ((taken[g] as number) > place) break;
      const j = all < holding ? all : holding;
      const left = holding - j;
      const start = first[g] as number;
      const fall = slope[g] as number;
      const curve = bend[g] as number;
      // The mean of a parabola over j places lies above its middle by the bend × (j² − 1) ÷ 12.
      const half = (j - 1) / 2;
      const middle = place + half;
      const each =
        left > 0
          ? start + middle * (fall + middle * curve) + (curve * half * (half + 1)) / 3
          : (units[g] as number) / j;
      if (each > most || each < least) break;
      // One after the other each meets a slightly smaller N: as if there were fee ÷ 2 of a holder more.
      const part = each * perPoint;
      const s = handedIn + j * part * (1 - halfFee * part);
      if (!(s <= longest)) break;
      const paidNow = s * (c1 + s * c2 + s * s * (c3 + s * c4));
      const paid = paidNow - paidSoFar - j / 2;
      handedIn = s;
      paidSoFar = paidNow;
      people += j;
      let rest = 0;
      if (left > 0) {
        rest = (units[g] as number) - j * each;
        if (2 * left <= (summed[g] as number)) {
          // Half of the group has gone: its sum is taken anew from the places that are left, as in `sumAnew`.
          const halfLeft = (left - 1) / 2;
          const centre = place + j + halfLeft;
          rest = left * (start + centre * (fall + centre * curve) + (curve * halfLeft * (halfLeft + 1)) / 3);
          summed[g] = left;
        }
      }
      points -= (units[g] as number) - rest;
      units[g] = rest;
      front[g] = place + j;
      holders[g] = left;
      ofCohort[cohort] = (ofCohort[cohort] as number) - j;
      leaving[cohort] = wanting > j ? wanting - j : 0;
      cohortPaid[cohort] = (cohortPaid[cohort] as number) + paid;
      // More want to leave than this group has: the next group of the same cohort.
      if (j < all) i--;
      if (paid > j * plenty) ahead += j;
      else if (paid > j * little) {
        unsure = j;
        group = g;
        theirs = paid;
        mean = each;
        i++;
        break;
      }
    }
    if (unsure > 0) {
      const end = front[group] as number;
      const before = groups.at(group, end - unsure) / mean;
      const after = groups.at(group, end - 1) / mean;
      ahead += aheadAmong(unsure, theirs / unsure, before, after, needed);
    }
    // What was paid is whole in sum; cohort by cohort that would take too long.
    const paidOut = Math.round(paidSoFar - people / 2);
    market.pool -= paidOut;
    market.points = points;
    served.paid += paidOut;
    served.people += people;
    served.ahead += ahead;
    return i;
  }
}

export const serveSpells = spellsOver(FIXED, cohorts);
