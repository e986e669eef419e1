import { aheadAmong, NEAR } from './ahead';
import type { Cohorts } from './cohorts';
import { LARGE, REACHED } from './floors';
import type { Groups } from './groups';
import type { Market } from './market';
import { wholePeople } from './people';
import type { Plan } from './plan';

/** No more than this part of all points is handed in during a spell. */
const SPELL = 0.02;
/** One holder has no more than this part of them. */
const SMALL = 0.01;
/** The mean of a parabola over j places lies above its middle by the bend × (j² − 1) times this. */
const TWELFTH = 1 / 12;

/**
 * A few leavers of many cohorts, one cohort after the other: where most of a run's time goes, and so written as one loop
 * over the columns that calls nothing. After points S of N have been handed in, (1 − S/N)^φ of the pool is left; with the
 * sum S carried from cohort to cohort each needs only the series of that. Whatever is not simple (takers who have left
 * from among those at the front, a holder of much of all there is, a forced exit in the way) is left to the engine.
 */
export class Spell {
  /** Of the last call: who left, with how much; who of them with at least what they had spent. */
  people = 0;
  paid = 0;
  ahead = 0;

  readonly #market: Market;
  readonly #groups: Groups;
  readonly #cohorts: Cohorts;
  readonly #needed: number;
  readonly #payoutRate: number;

  constructor(plan: Plan, market: Market, groups: Groups, cohorts: Cohorts) {
    this.#market = market;
    this.#groups = groups;
    this.#cohorts = cohorts;
    this.#needed = plan.needed * REACHED;
    this.#payoutRate = plan.payoutRate;
  }

  /**
   * Serves those who want to leave of the open cohorts from place `from` on, until the price would reach `stop` or a
   * case is not simple. Returns the place of the first cohort not served.
   */
  serve(from: number, to: number, stop: number): number {
    this.people = 0;
    this.paid = 0;
    this.ahead = 0;
    let next = from;
    let before = -1;
    while (next < to && this.people > before) {
      before = this.people;
      next = this.#spell(next, to, stop);
    }
    return next;
  }

  #spell(from: number, to: number, stop: number): number {
    const market = this.#market;
    const { leaving, holders: ofCohort, paid: cohortPaid, present, firstGroup } = this.#cohorts;
    const { front, taken, first, slope, bend, holders, units, summed } = this.#groups;
    const { pool } = market;
    let { points } = market;
    const phi = this.#payoutRate;
    const fee = 1 - phi;
    const half = fee / 2;
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
    const little = this.#needed * (1 - NEAR);
    const plenty = this.#needed * (1 + NEAR);
    // Constants of a module are looked up at each use.
    const twelfth = TWELFTH;
    let handedIn = 0;
    let paidSoFar = 0;
    let people = 0;
    let ahead = 0;
    let i = from;
    for (; i < to; i++) {
      const cohort = present[i] as number;
      const wanting = leaving[cohort] as number;
      if (wanting < 0.99 || ofCohort[cohort] === 0) continue;
      const all = wholePeople(wanting);
      if (all === 0) continue;
      let g = firstGroup[cohort] as number;
      while (holders[g] === 0) g++;
      firstGroup[cohort] = g;
      const place = front[g] as number;
      if ((taken[g] as number) > place) break;
      const holding = holders[g] as number;
      const j = all < holding ? all : holding;
      const left = holding - j;
      const start = first[g] as number;
      const fall = slope[g] as number;
      const curve = bend[g] as number;
      const middle = place + (j - 1) / 2;
      const each =
        left > 0
          ? start + middle * (fall + middle * curve) + curve * (j * j - 1) * twelfth
          : (units[g] as number) / j;
      if (each > most || each < least) break;
      // One after the other each meets a slightly smaller N: as if there were fee ÷ 2 of a holder more.
      const part = each * perPoint;
      const s = handedIn + j * part * (1 - half * part);
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
          const centre = place + j + (left - 1) / 2;
          rest = left * (start + centre * (fall + centre * curve) + curve * (left * left - 1) * twelfth);
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
      if (paid > j * plenty) ahead += j;
      else if (paid > j * little) {
        const end = place + j - 1;
        const before = (start + place * (fall + place * curve)) / each;
        const after = (start + end * (fall + end * curve)) / each;
        ahead += aheadAmong(j, paid / j, before, after, this.#needed);
      }
      // More want to leave than this group has: the next group of the same cohort.
      if (j < all) i--;
    }
    // What was paid is whole in sum; cohort by cohort that would take too long.
    const paidOut = Math.round(paidSoFar - people / 2);
    market.pool -= paidOut;
    market.points = points;
    this.paid += paidOut;
    this.people += people;
    this.ahead += ahead;
    return i;
  }
}
