import { toFen } from '../money/units';
import { ScenarioError } from '../scheme/fault';
import type { Rules } from '../scheme/rules';
import { LIMITS, type SchemeEvent } from '../scheme/scenario';
import {
  addWishes,
  clearCohorts,
  cohorts,
  earliestGroup,
  noteGrant,
  OLD_DEBTS,
  oldestHeld,
  openCohort,
  payTo,
} from './cohorts';
import { addGroup, clearCrowd, crowd, levelHolders, sumUpIfShrunk, swap } from './crowd';
import { enoughUnits, forceExits, serveFront, serveTakersOf, startPeriod } from './desk';
import * as exits from './exits';
import { floorOf, REACHED, ROUNDED_OFF } from './floors';
import { groups, minted } from './groups';
import { market, openMarket, order, priceNow } from './market';
import * as patience from './patience';
import { wholePeople } from './people';
import { holdersOf, shareOfTakers, takersFrom, unitsAt } from './places';
import { plan } from './plan';
import { books, noteLeft, recordPeriod, wantsLevel } from './recorder';
import { exp, ln } from './special';
import { served, serveSpell } from './spell';
import { till } from './till';
import { closeGap, keep, moveUp, nobodyWaits, waiting } from './waiting';

/** The run at hand. */
const run = {
  t: 0,
  /** Orders placed up to now. */
  orders: NaN,
  /** How many of those who were forced out will buy again, fractions of people included. */
  rebuying: NaN,
  frozenUntil: 0,
  few: NaN,
  expectsFew: false,
};

/**
 * The rules on groups of like orders. What the exact ledger does one by one happens here in runs: each is as long as
 * nothing else can happen in between (somebody's forced exit, the desk's limit) and the price hardly moves.
 *
 * A run that expects no more than `few` orders takes each as a group of its own: nothing is a mean then, all is as in the
 * ledger.
 */
export const runPlan = (few: number): void => {
  const { arrivals, periods } = plan.rules;
  let expected = 0;
  for (const orders of arrivals) expected += orders;
  run.few = few;
  run.expectsFew = expected <= few;
  run.orders = 0;
  run.rebuying = 0;
  run.frozenUntil = 0;
  patience.begin(run.expectsFew ? few : 0);
  openMarket();
  clearCrowd();
  clearCohorts();
  exits.clear();
  nobodyWaits();
  shareOfTakers(plan.takers.n, plan.takers.d);
  till.limit = Infinity;
  for (run.t = 0; run.t < periods; run.t++) period();
};

/** Re-buyers may make many of few. */
const isOneByOne = (): boolean => {
  return run.expectsFew && run.orders < 2 * run.few;
};

const period = (): void => {
  const { rules } = plan;
  const rebuyers = wholePeople(run.rebuying);
  run.rebuying = Math.max(0, run.rebuying - rebuyers);
  market.lastPrice = priceNow();
  startPeriod(run.t >= run.frozenUntil);
  if (plan.hasEvents) happen();
  forceExits();
  const orders = (rules.arrivals[run.t] ?? 0) + rebuyers;
  placeOrders(orders);
  const { lastPrice } = market;
  const panics = run.t > 0 && lastPrice > 0 && priceNow() < plan.panicBelow * lastPrice;
  serveTakers();
  serveLeavers(panics ? plan.panicked : plan.calm);
  run.rebuying += till.forced * plan.rebuy;
  sumUpIfShrunk();
  recordPeriod(run.t, orders, wantsLevel(run.t) ? levelHolders() : NaN);
};

// ---- events ----

const happen = (): void => {
  const { eventsAt, legacies } = plan.rules;
  for (const event of eventsAt(run.t)) {
    apply(event);
    forceExits();
  }
  for (const legacy of legacies) grant(legacy);
};

const apply = (event: SchemeEvent): void => {
  switch (event.kind) {
    case 'inject': {
      const amount = Number(toFen(event.amount));
      market.pool += amount;
      books.injected += amount;
      return;
    }
    case 'skim': {
      const amount = event.share === '1' ? market.pool : floorOf(market.pool * Number(event.share));
      market.pool -= amount;
      books.skimmed += amount;
      return;
    }
    case 'freeze':
      run.frozenUntil = Math.max(run.frozenUntil, run.t + event.periods);
      till.isOpen = false;
      return;
    case 'limit':
      till.limit = event.perPeriod === null ? Infinity : Number(toFen(event.perPeriod));
      return;
    case 'swap':
      books.swapped += swap(Number(event.share));
      return;
    case 'legacy':
      return;
  }
};

const grant = ({ at, claims, grant, over }: Rules['legacies'][number]): void => {
  const piece = run.t - at;
  if (piece < 0 || piece >= over) return;
  const upTo = (pieces: number) => Number((toFen(claims) * BigInt(pieces)) / BigInt(over));
  const claim = upTo(piece + 1) - upTo(piece);
  const value = floorOf(claim * Number(grant));
  const { pool, points } = market;
  const units = floorOf(pool > 0 && points > 0 ? (value * points) / pool : value * plan.unitsPerFen);
  market.points += units;
  noteGrant(claim);
  if (units === 0) return;
  Object.assign(minted, { first: units, next: units, units, spend: claim });
  addGroup(OLD_DEBTS, -1, 1);
};

// ---- orders ----

const placeOrders = (orders: number): void => {
  if (orders === 0) return;
  if (run.orders + orders > LIMITS.fastOrders) throw tooManyOrders(run.orders + orders, run.t);
  const cohort = openCohort(run.t, orders);
  for (let left = orders; left > 0;) {
    const wasEmpty = crowd.holders === 0;
    const forcedBefore = till.forced;
    const n = order(isOneByOne() ? 1 : left, patience.atLeast(left));
    if (minted.units > 0) addGroup(cohort, run.orders, n);
    run.orders += n;
    left -= n;
    forceExits();
    const passedThrough = till.forced === forcedBefore + 1;
    if (!isOneByOne() && wasEmpty && crowd.holders === 0 && passedThrough && left > 0) {
      left -= passThrough(cohort, left);
    }
  }
};

/**
 * Nobody holds a point, and each buyer is forced out by their own order: each finds pool p and leaves
 * (1 − φ)(p + c) behind, a geometric series. Returns how many of the orders the desk's limit lets through.
 */
const passThrough = (cohort: number, orders: number): number => {
  const { pool } = market;
  const { slice, payoutRate, spend, exitMultiple } = plan;
  const kept = 1 - payoutRate;
  // Rounding leaves half a fen of each payout behind, of which the next order takes its part.
  const left = slice * kept + ROUNDED_OFF;
  const poolAfter = (k: number) => {
    const power = kept === 0 ? 0 : exp(k * ln(kept));
    return payoutRate === 0 ? pool + k * slice : power * pool + (left * (1 - power)) / payoutRate;
  };
  const paidIn = (k: number) => Math.max(0, Math.round(pool + k * slice - poolAfter(k)));
  // The last one, too, must be worth enough to be forced out, and be paid.
  const possible = (k: number) =>
    poolAfter(k - 1) + slice >= exitMultiple * spend && paidIn(k) <= till.limit - till.paid;
  let fits = orders;
  if (!possible(fits)) {
    let misfit = fits;
    for (fits = 0; misfit - fits > 1;) {
      const middle = Math.floor((fits + misfit) / 2);
      if (possible(middle)) fits = middle;
      else misfit = middle;
    }
    if (fits === 0) return 0;
  }
  const paid = paidIn(fits);
  market.pool = pool + fits * slice - paid;
  run.orders += fits;
  till.forced += fits;
  till.paid += paid;
  payTo(cohort, paid);
  noteLeft(fits, paid / fits >= plan.needed * REACHED ? fits : 0);
  return fits;
};

// ---- cash-outs ----

const serveTakers = (): void => {
  if (waiting.from === waiting.to) return;
  let enough = enoughUnits();
  let kept = waiting.from;
  let i = waiting.from;
  // Earlier groups hold more; if even the first of one is short, so is everybody after it.
  const looked = crowd.declining ? 1 : Infinity;
  while (till.isOpen) {
    const short = moveUp(i, kept, enough, looked);
    i += short;
    kept += short;
    if (short === looked || i === waiting.to) break;
    const g = waiting.groups[i++] as number;
    const falling = (groups.slope[g] as number) <= 0;
    const most = falling && holdersOf(g) !== 0 ? unitsAt(g, takersFrom(g)) : Infinity;
    if (most < enough || !serveTakersOf(g)) keep(kept++, g, most);
    enough = enoughUnits();
  }
  closeGap(kept, i);
};

const serveLeavers = (rate: number): void => {
  if (plan.calm === 0 && plan.panicked === 0) return;
  const { count } = cohorts;
  const inSpells = till.limit === Infinity && !isOneByOne();
  let c = oldestHeld();
  served.wishing = c;
  for (; c < count && till.isOpen; c++) {
    if (inSpells) {
      c = serveInSpells(rate, c, count);
      if (c === count) return;
    }
    addWishes(rate, served.wishing, count);
    served.wishing = count;
    serveLeaversOf(c);
  }
  addWishes(rate, served.wishing, count);
};

const serveInSpells = (rate: number, from: number, to: number): number => {
  let next = from;
  do {
    next = serveSpell(rate, next, to);
    crowd.holders -= served.people;
    till.voluntary += served.people;
    till.paid += served.paid;
    noteLeft(served.people, served.ahead);
    exits.someoneLeft();
  } while (served.goesOn);
  return next;
};

const serveLeaversOf = (c: number): void => {
  const { holders, leaving } = cohorts;
  while (till.isOpen && (holders[c] as number) > 0) {
    const wanting = wholePeople(leaving[c] as number);
    if (wanting === 0) return;
    const g = earliestGroup(c);
    const people = serveFront(g, Math.min(wanting, holdersOf(g)), true);
    till.voluntary += people;
    leaving[c] = Math.max(0, (leaving[c] as number) - people);
    forceExits();
  }
};

/** Arrivals were checked beforehand; it is re-buyers who can take a run past the limit. */
const tooManyOrders = (orders: number, period: number): ScenarioError => {
  const limit = LIMITS.fastOrders;
  return new ScenarioError([
    {
      code: 'too-many-orders',
      path: 'behaviour.rebuy',
      orders: String(orders),
      period,
      limit,
      engine: 'fast',
    },
  ]);
};
