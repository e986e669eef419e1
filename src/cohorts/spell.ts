import { aheadAmong, NEAR } from './ahead';
import { cohorts } from './cohorts';
import { stopUpTo } from './exits';
import { LARGE, REACHED } from './floors';
import { groups } from './groups';
import { market } from './market';
import { DOWN, NUDGED, WHOLE, wholePeople } from './people';
import { holdersOf, unitsAt } from './places';
import { plan } from './plan';

/** No more than this part of all points is handed in during a spell. */
const SPELL = 0.15;
/** One holder has no more than this part of them. */
const SMALL = 0.01;
/**
 * Numbers of the inner loop: those of `wholePeople`, ½, 1 and ⅓. A compiler makes a constant anew in each turn of a loop; what it
 * has to fetch from memory it fetches once.
 */
const numbers = Float64Array.of(NUDGED, DOWN, WHOLE, 0.5, 1, 1 / 3);

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
export const serveSpell = (rate: number, from: number, to: number): number => {
  const { leaving, holders, paid: cohortPaid, firstGroup } = cohorts;
  const { front, plainTo, first, slope, bend } = groups;
  const { pool } = market;
  let { points } = market;
  const phi = plan.payoutRate;
  const needed = plan.needed * REACHED;
  const fee = 1 - phi;
  const perUnit = 1 / points;
  // One after the other each meets a slightly smaller N: as if there were fee ÷ 2 of a holder more.
  const less = (fee / 2) * perUnit * perUnit;
  // 1 − (1 − s)^φ = c₁s + c₂s² + …, with c₅s⁵ counted as SPELL · c₅s⁴: together within a four-millionth of the pool.
  const c1 = pool * phi;
  const c2 = (c1 * fee) / 2;
  const c3 = (c2 * (1 + fee)) / 3;
  const c4 = ((c3 * (2 + fee)) / 4) * (1 + (SPELL * (3 + fee)) / 5);
  // The price rises by (1 − s)^−fee < 1 + fee · s ÷ (1 − s).
  const price = pool / points;
  const lift = 1 + (fee * SPELL) / (1 - SPELL);
  const rise = Math.max(0, stopUpTo(price * lift) / price - 1);
  const longest = Math.min(SPELL, 1 / (1 + fee / rise));
  const worth = phi * price;
  const little = needed * (1 - NEAR);
  const plenty = needed * (1 + NEAR);
  // Units: of a visible part of all; too few to be paid in round sums; of whoever is paid less than `little` whatever the price
  // is in the end; of whoever is paid more than `plenty`.
  const large = SMALL * points;
  const least = LARGE / worth;
  const modest = Math.min(large, little / (worth * lift));
  const rich = (plenty * (1 + SMALL)) / worth;
  const nudged = numbers[0] as number;
  const down = numbers[1] as number;
  const whole = numbers[2] as number;
  const half = numbers[3] as number;
  const one = numbers[4] as number;
  const third = numbers[5] as number;
  const wishOfRest = served.wishing < to ? +rate : 0;
  const nudgedWish = wishOfRest * nudged;
  let handedIn = 0;
  let paidSoFar = 0;
  let people = 0;
  let ahead = 0;
  let isSimple = true;
  // Said to be numbers of one kind, they are kept as such, and not as whatever comes in.
  const end = to | 0;
  let wish = from < served.wishing ? 0 : +rate;
  let c = from | 0;
  spell: while (c < end) {
    // Those of whom a few leave, all from the same group, and none with just about what they need.
    for (; c < end && wish === wishOfRest; c++) {
      const theyAre = holders[c] as number;
      const wanted = leaving[c] as number;
      const wanting = wanted + theyAre * wishOfRest;
      // As `wholePeople` does; what must wait for what is short.
      const j = wanted + down + theyAre * nudgedWish + whole - whole;
      if (j < half) {
        leaving[c] = wanting;
        continue;
      }
      const g = firstGroup[c] as number;
      const place = front[g] as number;
      if (!(place + j < (plainTo[g] as number))) break;
      // The mean of a parabola over j places lies above its middle by the bend × (j² − 1) ÷ 12.
      const aside = half * j - half;
      const middle = place + aside;
      const most = first[g] as number;
      const curve = middle * middle + aside * (aside + one) * third;
      const each = most + middle * (slope[g] as number) + curve * (bend[g] as number);
      const s = handedIn + j * (perUnit - less * most) * each;
      if (s > longest) break spell;
      if (each < least) break;
      if (each > modest) {
        if (each < rich || each > large) break;
        ahead += j;
      }
      const square = s * s;
      const paidNow = s * c1 + square * (c2 + s * c3 + square * c4);
      cohortPaid[c] = (cohortPaid[c] as number) - paidSoFar - half * j + paidNow;
      handedIn = s;
      paidSoFar = paidNow;
      people += j;
      points -= j * each;
      front[g] = place + j;
      holders[c] = theyAre - j;
      leaving[c] = wanting - j;
    }
    if (c === end) break;
    // One of the others.
    const theyAre = holders[c] as number;
    const wanting = Math.min((leaving[c] as number) + theyAre * wish, theyAre);
    const all = wholePeople(wanting);
    if (all < 0.5) {
      leaving[c] = wanting;
      wish = wishOfRest;
      c++;
      continue;
    }
    const g = firstGroup[c] as number;
    const place = front[g] as number;
    const holding = holdersOf(g);
    if (holding === 0) {
      firstGroup[c] = g + 1;
      continue;
    }
    const j = Math.min(all, holding);
    const aside = half * j - half;
    const each = unitsAt(g, place + aside) + (bend[g] as number) * aside * (aside + one) * third;
    if (plainTo[g] === 0 || each > large || each < least) {
      isSimple = false;
      break;
    }
    const given = j * each;
    const s = handedIn + given * (perUnit - less * each);
    if (!(s <= longest)) break;
    const square = s * s;
    const paidNow = s * c1 + square * (c2 + s * c3 + square * c4);
    const paid = paidNow - paidSoFar - half * j;
    cohortPaid[c] = (cohortPaid[c] as number) + paid;
    handedIn = s;
    paidSoFar = paidNow;
    people += j;
    points -= given;
    front[g] = place + j;
    holders[c] = theyAre - j;
    leaving[c] = wanting - j;
    if (paid > j * little) {
      const before = unitsAt(g, place) / each;
      const after = unitsAt(g, place + j - 1) / each;
      ahead += paid > j * plenty ? j : aheadAmong(j, paid / j, before, after, needed);
    }
    if (j < all) {
      // More want to leave than this group has: the next group of the same cohort.
      wish = 0;
    } else {
      wish = wishOfRest;
      c++;
    }
  }
  // What was paid is whole in sum; cohort by cohort that would take too long.
  served.paid = Math.round(paidSoFar - people / 2);
  served.people = people;
  served.ahead = ahead;
  served.wishing = Math.max(served.wishing, wish === 0 ? c + 1 : c);
  served.goesOn = isSimple && people > 0 && c < end;
  market.pool = pool - served.paid;
  market.points = points;
  return c;
};
