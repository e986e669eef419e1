import { aheadAmong } from './ahead';
import type { Cohorts } from './cohorts';
import { LARGE } from './floors';
import type { Groups } from './groups';
import type { Market } from './market';
import { wholePeople } from './people';
import type { Plan } from './plan';

/** The part of all points handed in after which the series begins anew. */
const SPELL = 0.01;
/** One holder has no more than this part of them. */
const SMALL = 0.01;
/** The mean of a parabola over j places lies above its middle by the bend × (j² − 1) times this. */
const TWELFTH = 1 / 12;
/** Paid at least what was spent, but for rounding. */
const REACHED = 1 - 1e-12;

/**
 * A few leavers of many cohorts, one cohort after the other: where nearly all of a run's time goes, and so written as
 * one loop over the columns. After points S of N have been handed in, (1 − S/N)^φ of the pool is left; with the sum S
 * carried from cohort to cohort each needs only the series of that. Whatever is not simple (takers who have left from
 * among those at the front, a holder of much of all there is, a forced exit in the way) is left to the engine.
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
  /** The first coefficients of 1 − (1 − s)^φ = c₁s + c₂s² + …; what is left out is less than s⁷. */
  readonly #series: readonly number[];

  constructor(plan: Plan, market: Market, groups: Groups, cohorts: Cohorts) {
    const phi = plan.payoutRate;
    this.#market = market;
    this.#groups = groups;
    this.#cohorts = cohorts;
    this.#needed = plan.needed * REACHED;
    this.#payoutRate = phi;
    const series = [phi];
    for (let k = 1; k < 6; k++) series.push(((series[k - 1] as number) * (k - phi)) / (k + 1));
    this.#series = series;
  }

  /**
   * Serves those who want to leave of the open cohorts from place `from` on, until the price would reach `stop` or a
   * case is not simple. Returns the place of the first cohort not served.
   */
  serve(from: number, to: number, stop: number): number {
    const cohorts = this.#cohorts;
    const {
      leaving,
      holders: ofCohort,
      points: cohortPoints,
      paid: cohortPaid,
      present,
      firstGroup,
    } = cohorts;
    const { front, taken, first, slope, bend, holders, units, summed } = this.#groups;
    const [c1 = 0, c2 = 0, c3 = 0, c4 = 0, c5 = 0, c6 = 0] = this.#series;
    const phi = this.#payoutRate;
    const half = (1 - phi) / 2;
    const needed = this.#needed;
    let { pool, points } = this.#market;
    let [base, perPoint, handedIn, paidSoFar] = [pool, 1 / points, 0, 0];
    let [people, paidOut, ahead] = [0, 0, 0];
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
      const middle = place + (j - 1) / 2;
      const each =
        left > 0
          ? (first[g] as number) +
            middle * ((slope[g] as number) + middle * (bend[g] as number)) +
            (bend[g] as number) * (j * j - 1) * TWELFTH
          : (units[g] as number) / j;
      if (handedIn > SPELL) [base, perPoint, handedIn, paidSoFar] = [pool, 1 / points, 0, 0];
      const part = each * perPoint;
      if (part > SMALL || phi * part * pool < LARGE) break;
      // One after the other each meets a slightly smaller N: as if there were (1 − φ)/2 of a holder more.
      const s = handedIn + j * part * (1 - half * part);
      if (s > 2 * SPELL) break;
      const paidNow = base * s * (c1 + s * (c2 + s * (c3 + s * (c4 + s * (c5 + s * c6)))));
      const paid = paidNow - paidSoFar - j / 2;
      const given = j * each;
      if (pool - paid >= stop * (points - given)) break;
      pool -= paid;
      points -= given;
      handedIn = s;
      paidSoFar = paidNow;
      front[g] = place + j;
      holders[g] = left;
      let rest = (units[g] as number) - given;
      if (2 * left <= (summed[g] as number) && left > 0) {
        // Half of the group has gone: its sum is taken anew from the places that are left, as in `sumAnew`.
        const centre = place + j + (left - 1) / 2;
        const anew =
          left *
          ((first[g] as number) +
            centre * ((slope[g] as number) + centre * (bend[g] as number)) +
            (bend[g] as number) * (left * left - 1) * TWELFTH);
        points += anew - rest;
        cohortPoints[cohort] = (cohortPoints[cohort] as number) + anew - rest;
        summed[g] = left;
        rest = anew;
      }
      units[g] = rest;
      leaving[cohort] = wanting > j ? wanting - j : 0;
      const others = (ofCohort[cohort] as number) - j;
      ofCohort[cohort] = others;
      cohortPoints[cohort] = others === 0 ? 0 : (cohortPoints[cohort] as number) - given;
      cohortPaid[cohort] = (cohortPaid[cohort] as number) + paid;
      people += j;
      paidOut += paid;
      const end = place + j - 1;
      ahead += aheadAmong(
        j,
        paid / j,
        ((first[g] as number) + place * ((slope[g] as number) + place * (bend[g] as number))) / each,
        ((first[g] as number) + end * ((slope[g] as number) + end * (bend[g] as number))) / each,
        needed,
      );
      // More want to leave than this group has: the next group of the same cohort.
      if (j < all) i--;
    }
    // What was paid is whole in sum; cohort by cohort that would take too long.
    this.paid = Math.round(paidOut);
    this.#market.pool -= this.paid;
    this.#market.points = points;
    this.people = people;
    this.ahead = ahead;
    return i;
  }
}
