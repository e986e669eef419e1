import { toFen } from '../money/units';
import { ScenarioError } from '../scheme/fault';
import { LIMITS, type SchemeEvent } from '../scheme/scenario';
import { startLeaving, type Cohorts } from './cohorts';
import { Crowd } from './crowd';
import { Desk } from './desk';
import type { ExitHeap } from './exit-heap';
import { floorOf, REACHED, ROUNDED_OFF } from './floors';
import type { Groups } from './groups';
import { Market } from './market';
import { wholePeople } from './people';
import { Patience } from './patience';
import type { Plan } from './plan';
import type { Recorder } from './recorder';
import { exp, ln } from './special';
import { served, serveSpells } from './spell';

/**
 * The rules on groups of like orders. What the exact ledger does one by one happens here in runs: each is as long as
 * nothing else can happen in between (somebody's forced exit, the desk's limit) and the price hardly moves.
 */
export class Engine {
  readonly #plan: Plan;
  readonly market: Market;
  readonly #groups: Groups;
  readonly #exits: ExitHeap;
  readonly #cohorts: Cohorts;
  readonly #record: Recorder;
  readonly #crowd: Crowd;
  readonly #desk: Desk;
  readonly #patience: Patience;
  readonly #few: number;
  readonly #expectsFew: boolean;
  #t = 0;
  #orders = 0;
  #rebuying = 0;
  #frozenUntil = 0;

  /** A run that expects no more than `few` orders takes each as a group of its own: nothing is a mean then, all is as in the ledger. */
  constructor(plan: Plan, groups: Groups, exits: ExitHeap, cohorts: Cohorts, record: Recorder, few: number) {
    this.#plan = plan;
    this.#few = few;
    this.#expectsFew = plan.arrivals.reduce((sum, orders) => sum + orders, 0) <= few;
    this.market = new Market(plan);
    this.#groups = groups;
    this.#exits = exits;
    this.#cohorts = cohorts;
    this.#record = record;
    this.#patience = new Patience(this.#expectsFew ? few : 0);
    this.#crowd = new Crowd(plan, this.market, groups, exits, cohorts, this.#patience);
    this.#desk = new Desk(this.#crowd, this.market, groups, exits, cohorts, record, this.#patience);
    groups.clear(plan.takers?.n ?? 0, plan.takers?.d ?? 1);
    exits.clear();
    cohorts.clear();
  }

  /** Re-buyers may make many of few. */
  #oneByOne(): boolean {
    return this.#expectsFew && this.#orders < 2 * this.#few;
  }

  run(): void {
    for (this.#t = 0; this.#t < this.#plan.rules.periods; this.#t++) this.#period();
  }

  #period(): void {
    const rebuyers = wholePeople(this.#rebuying);
    this.#rebuying = Math.max(0, this.#rebuying - rebuyers);
    this.market.lastPrice = this.market.price;
    this.#desk.startPeriod(this.#t >= this.#frozenUntil);
    for (const event of this.#plan.eventsAt(this.#t)) {
      this.#apply(event);
      this.#desk.forceExits();
    }
    for (const legacy of this.#plan.rules.legacies) this.#grant(legacy);
    this.#desk.forceExits();
    const orders = (this.#plan.arrivals[this.#t] ?? 0) + rebuyers;
    this.#placeOrders(orders);
    const { price, lastPrice } = this.market;
    const panics = this.#t > 0 && lastPrice > 0 && price < this.#plan.panicBelow * lastPrice;
    this.#serveTakers();
    this.#serveLeavers(panics ? this.#plan.panicked : this.#plan.calm);
    this.#rebuying += this.#desk.forced * this.#plan.rebuy;
    this.#crowd.sumUpIfShrunk();
    const level = this.#record.wantsLevel(this.#t) ? this.#crowd.levelHolders() : NaN;
    this.#record.period(this.#t, orders, this.#desk, this.market, level);
  }

  // ---- events ----

  #apply(event: SchemeEvent): void {
    const market = this.market;
    switch (event.kind) {
      case 'inject': {
        const amount = Number(toFen(event.amount));
        market.pool += amount;
        this.#record.injected += amount;
        return;
      }
      case 'skim': {
        const amount = event.share === '1' ? market.pool : floorOf(market.pool * Number(event.share));
        market.pool -= amount;
        this.#record.skimmed += amount;
        return;
      }
      case 'freeze':
        this.#frozenUntil = Math.max(this.#frozenUntil, this.#t + event.periods);
        this.#desk.isOpen = false;
        return;
      case 'limit':
        this.#desk.limit = event.perPeriod === null ? Infinity : Number(toFen(event.perPeriod));
        return;
      case 'swap':
        this.#record.swapped += this.#crowd.swap(Number(event.share));
        return;
      case 'legacy':
        return;
    }
  }

  #grant({ at, claims, grant, over }: Plan['rules']['legacies'][number]): void {
    const piece = this.#t - at;
    if (piece < 0 || piece >= over) return;
    const upTo = (pieces: number) => Number((toFen(claims) * BigInt(pieces)) / BigInt(over));
    const claim = upTo(piece + 1) - upTo(piece);
    const value = floorOf(claim * Number(grant));
    const { pool, points } = this.market;
    const units = floorOf(pool > 0 && points > 0 ? (value * points) / pool : value * this.#plan.unitsPerFen);
    this.market.points += units;
    this.#cohorts.grant(claim);
    if (units > 0) this.#crowd.addGroup(this.#cohorts.legacy, -1, 1, units, units, units, claim);
  }

  // ---- orders ----

  #placeOrders(orders: number): void {
    if (orders === 0) return;
    if (this.#orders + orders > LIMITS.fastOrders) throw tooManyOrders(this.#orders + orders, this.#t);
    const cohort = this.#cohorts.open(this.#t, orders, this.#groups.count);
    for (let left = orders; left > 0;) {
      const wasEmpty = this.#crowd.holders === 0;
      const forcedBefore = this.#desk.forced;
      const few = this.#oneByOne() ? 1 : left;
      const n = this.market.order(few, this.#desk.stop, this.#patience.atLeast(left));
      const { first, next, minted } = this.market;
      if (minted > 0) this.#crowd.addGroup(cohort, this.#orders, n, first, next, minted, this.#plan.spend);
      this.#orders += n;
      left -= n;
      this.#desk.forceExits();
      const passedThrough = this.#desk.forced === forcedBefore + 1;
      if (!this.#oneByOne() && wasEmpty && this.#crowd.holders === 0 && passedThrough && left > 0) {
        left -= this.#passThrough(cohort, left);
      }
    }
    this.#cohorts.close(cohort, this.#groups.count);
  }

  /**
   * Nobody holds a point, and each buyer is forced out by their own order: each finds pool p and leaves
   * (1 − φ)(p + c) behind, a geometric series. Returns how many of the orders the desk's limit lets through.
   */
  #passThrough(cohort: number, orders: number): number {
    const desk = this.#desk;
    const { pool } = this.market;
    const { slice, payoutRate, spend, exitMultiple } = this.#plan;
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
      poolAfter(k - 1) + slice >= exitMultiple * spend && paidIn(k) <= desk.limit - desk.paid;
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
    this.market.pool = pool + fits * slice - paid;
    this.#orders += fits;
    desk.forced += fits;
    desk.paid += paid;
    this.#cohorts.paid[cohort] = (this.#cohorts.paid[cohort] as number) + paid;
    this.#record.left(fits, paid / fits >= this.#plan.needed * REACHED ? fits : 0);
    return fits;
  }

  // ---- cash-outs ----

  #serveTakers(): void {
    const { takers } = this.#plan;
    if (!takers) return;
    const groups = this.#groups;
    const waiting = this.#cohorts.waitingTakers;
    let enough = (takers.target * REACHED) / this.market.price;
    let kept = 0;
    let i = 0;
    // Earlier groups hold more; if even the first of one is short, so is everybody after it.
    const looked = this.#crowd.declining ? 1 : Infinity;
    while (this.#desk.isOpen) {
      const short = waiting.moveUp(i, kept, enough, looked);
      i += short;
      kept += short;
      if (short === looked || i === waiting.length) break;
      const g = waiting.groups[i++] as number;
      const falling = (groups.slope[g] as number) <= 0;
      const most = falling && groups.holders[g] !== 0 ? groups.at(g, groups.takersFrom(g)) : Infinity;
      if (most < enough || !this.#desk.serveTakersOf(g, takers.target)) waiting.keep(kept++, g, most);
      enough = (takers.target * REACHED) / this.market.price;
    }
    waiting.closeGap(kept, i);
  }

  #serveLeavers(rate: number): void {
    if (this.#plan.calm === 0 && this.#plan.panicked === 0) return;
    const count = startLeaving(rate);
    for (let i = 0; i < count && this.#desk.isOpen; i++) {
      const inSpells = this.#desk.limit === Infinity && !this.#oneByOne() && !this.#groups.areMany;
      if (inSpells) i = this.#serveInSpells(i, count);
      if (i < count) this.#serveLeaversOf(this.#cohorts.present[i] as number);
    }
  }

  #serveInSpells(from: number, to: number): number {
    const next = serveSpells(this.#plan, this.market, from, to, this.#exits.nextPrice);
    this.#crowd.holders -= served.people;
    this.#desk.voluntary += served.people;
    this.#desk.paid += served.paid;
    this.#record.left(served.people, served.ahead);
    this.#exits.someoneLeft();
    return next;
  }

  #serveLeaversOf(c: number): void {
    const cohorts = this.#cohorts;
    while (this.#desk.isOpen && (cohorts.holders[c] as number) > 0) {
      const wanting = wholePeople(cohorts.leaving[c] as number);
      if (wanting === 0) return;
      const g = cohorts.earliestGroup(c, this.#groups);
      const people = Math.min(wanting, this.#groups.holders[g] as number);
      const served = this.#desk.serveFront(g, people, this.#desk.stop);
      this.#desk.voluntary += served;
      cohorts.leaving[c] = Math.max(0, (cohorts.leaving[c] as number) - served);
      this.#desk.forceExits();
    }
  }
}

/** Arrivals were checked beforehand; it is re-buyers who can take a run past the limit. */
function tooManyOrders(orders: number, period: number): ScenarioError {
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
}
