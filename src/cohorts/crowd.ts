import { aheadAmong } from './ahead';
import type { Cohorts } from './cohorts';
import type { ExitHeap } from './exit-heap';
import { floorOf, meanLoss } from './floors';
import type { Groups } from './groups';
import type { Market } from './market';
import { Patience } from './patience';
import type { Plan } from './plan';
import type { Recorder } from './recorder';

/** An amount that is reached but for rounding is reached. */
export const REACHED = 1 - 1e-12;
/** A group's line of units may end a little below the next one's beginning; that is no rise. */
const LIKE = 1 + 1e-4;
/** Whoever holds more than one part in so many of all points cashes out alone. */
const FEW = 100;
/** When no more than this part of the points is left, what doubles lost of the large sums counts in the small ones. */
const SHRUNK = 1e-9;
/**
 * Points can outgrow any double, when orders or grants are worth many times the pool. Past MANY units everybody's are
 * cut to this part of them: shares, and so money, stay what they were. A price of 10^-270 reads as nothing either way;
 * whoever had less than 10^-80 of all has nothing then.
 */
const MANY = 1e280;
const CUT = 1e-200;

/** Everybody who holds points, the pool they hold them on, and the desk at which they leave. */
export class Crowd {
  holders = 0;
  /** People cashed out in this period, and what they were paid. */
  forced = 0;
  voluntary = 0;
  paid = 0;
  deskOpen = false;
  /** Fen that the desk may pay in a period. */
  limit = Infinity;
  /** Do later groups hold no more units than earlier ones? Then a search for who has enough can stop early. */
  declining = true;

  readonly #plan: Plan;
  readonly #market: Market;
  readonly #groups: Groups;
  readonly #exits: ExitHeap;
  readonly #cohorts: Cohorts;
  readonly #record: Recorder;
  readonly #patience = new Patience();
  #leastUnits = Infinity;
  /** The most points there were since they were last summed up. */
  #mostPoints = 0;
  /** All groups before this one are empty. */
  #oldest = 0;

  constructor(
    plan: Plan,
    market: Market,
    groups: Groups,
    exits: ExitHeap,
    cohorts: Cohorts,
    record: Recorder,
  ) {
    this.#plan = plan;
    this.#market = market;
    this.#groups = groups;
    this.#exits = exits;
    this.#cohorts = cohorts;
    this.#record = record;
  }

  startPeriod(deskOpen: boolean): void {
    this.forced = 0;
    this.voluntary = 0;
    this.paid = 0;
    this.deskOpen = deskOpen;
    this.#exits.everybody = this.holders;
    this.#market.lastPrice = this.#market.price;
  }

  swap(share: number): void {
    const groups = this.#groups;
    const price = this.#market.price;
    let burned = 0;
    for (let g = 0; g < groups.count; g++) {
      const people = groups.holders[g] as number;
      if (people === 0) continue;
      const front = groups.at(g, groups.front[g] as number) * share;
      const back = groups.at(g, (groups.back[g] as number) - 1) * share;
      const loss = meanLoss(front, back);
      const units = groups.units[g] as number;
      const given =
        share === 1 ? units : Math.min(units, Math.max(0, Math.round(units * share - people * loss)));
      const each = given / people;
      groups.first[g] = (groups.first[g] as number) * (1 - share) + loss;
      groups.slope[g] = (groups.slope[g] as number) * (1 - share);
      groups.bend[g] = (groups.bend[g] as number) * (1 - share);
      const cohort = groups.cohort[g] as number;
      const face = people * (each * price - meanLoss((front - loss) * price, (back - loss) * price));
      this.#cohorts.shares[cohort] = (this.#cohorts.shares[cohort] as number) + Math.max(0, Math.round(face));
      burned += given;
      this.#takeFrom(g, units - given < 0.5 * people ? people : 0, given);
    }
    if (burned === 0) return;
    this.#leastUnits *= 1 - share;
    const all = this.holders === 0;
    const money = all ? this.#market.pool : Math.min(this.#market.pool, floorOf(burned * price));
    this.#market.pool -= money;
    this.#market.points -= burned;
    this.#record.swapped += money;
    this.sumUp();
    this.#exits.rebuild();
  }

  /** So many people of a group are no holders any more; together they have given away so many units. */
  #takeFrom(g: number, people: number, units: number): void {
    const groups = this.#groups;
    const cohorts = this.#cohorts;
    const cohort = groups.cohort[g] as number;
    const left = (groups.holders[g] as number) - people;
    groups.holders[g] = left;
    groups.units[g] = left === 0 ? 0 : (groups.units[g] as number) - units;
    cohorts.holders[cohort] = (cohorts.holders[cohort] as number) - people;
    this.holders -= people;
  }

  addGroup(
    cohort: number,
    order: number,
    people: number,
    first: number,
    next: number,
    units: number,
    spend: number,
  ): void {
    const g = this.#groups.add(
      cohort,
      order,
      people,
      first,
      next,
      units,
      spend,
      spend * this.#plan.exitMultiple,
    );
    this.#cohorts.holders[cohort] = (this.#cohorts.holders[cohort] as number) + people;
    this.holders += people;
    if (first > this.#leastUnits * LIKE) this.declining = false;
    this.#leastUnits = Math.min(this.#leastUnits, this.#groups.at(g, people - 1));
    if (this.#plan.exitMultiple < Infinity) this.#exits.add(g);
    if (this.#groups.takers(g, 0, people) > 0) this.#cohorts.waitingTakers.push(g);
    this.#mostPoints = Math.max(this.#mostPoints, this.#market.points);
    if (this.#market.points > MANY) this.#cutUnits();
  }

  #cutUnits(): void {
    const { holders, units } = this.#groups;
    this.#groups.scale(CUT);
    for (let g = this.#firstHeld(); g < this.#groups.count; g++) {
      const people = holders[g] as number;
      if ((units[g] as number) < people) this.#takeFrom(g, people, units[g] as number);
    }
    this.#leastUnits *= CUT;
    this.#market.lastPrice /= CUT;
    this.sumUp();
    this.#exits.rebuild();
  }

  /** Takes all points anew from the groups. */
  sumUp(): void {
    const { units } = this.#groups;
    let all = 0;
    this.#patience.looked(this.#groups.count - this.#firstHeld());
    for (let g = this.#firstHeld(); g < this.#groups.count; g++) all += units[g] as number;
    this.#market.points = all;
    this.#mostPoints = all;
  }

  sumUpIfShrunk(): void {
    if (this.#market.points >= this.#mostPoints * SHRUNK) return;
    if (this.holders > 0) return this.sumUp();
    this.#market.points = 0;
    this.#mostPoints = 0;
  }

  #firstHeld(): number {
    const { count, holders } = this.#groups;
    while (this.#oldest < count && holders[this.#oldest] === 0) this.#oldest++;
    return this.#oldest;
  }

  /** The price at which a run has to stop for somebody to be forced out. */
  get stop(): number {
    return this.deskOpen && !this.#patience.isOver ? this.#exits.nextPrice : Infinity;
  }

  /** How many of so many orders, or of the people left in a group, are to go on at once in any case. */
  atLeast(left: number): number {
    return this.#patience.atLeast(left);
  }

  forceExits(): void {
    const market = this.#market;
    while (this.deskOpen && this.holders > 0 && market.price >= this.#exits.nextPrice) {
      const g = this.#exits.nextGroup;
      const front = this.#groups.front[g] as number;
      const left = (this.#groups.back[g] as number) - front;
      const places = Math.max(this.#exits.dueAt(g, market.price), this.atLeast(left));
      const taken = Math.min(front + places, Math.max(front, this.#groups.taken[g] as number));
      const people = Math.max(1, places - this.#groups.takers(g, front, taken));
      this.forced += this.serveFront(g, people, Infinity);
    }
  }

  takersFrom(g: number): number {
    return Math.max(this.#groups.front[g] as number, this.#groups.taken[g] as number);
  }

  /** Serves the takers of a group who have enough now. True when none are left. */
  serveTakersOf(g: number, target: number): boolean {
    const groups = this.#groups;
    while (this.deskOpen) {
      const from = this.takersFrom(g);
      const back = groups.back[g] as number;
      if ((groups.holders[g] as number) === 0 || from >= back) return true;
      const enough = (target * REACHED) / this.#market.price;
      let end = this.#enoughUntil(g, from, back, enough);
      const wanting = end > from ? groups.takers(g, from, end) : 0;
      if (wanting === 0) return end === back;
      const people = this.#fewEnough(g, wanting);
      if (people < wanting) end = groups.takerPlace(g, from, people) + 1;
      const served = this.#serve(g, people, (n) => groups.eachOfTakers(g, from, n), this.stop);
      groups.taken[g] = served === people ? end : groups.takerPlace(g, from, served) + 1;
      this.#sumAnew(g);
      if (groups.taken[g] === groups.back[g]) groups.forgetTakers(g);
      this.voluntary += served;
      this.forceExits();
    }
    return false;
  }

  /** The end of the places from … back that hold at least `units`; units fall from place to place. */
  #enoughUntil(g: number, from: number, back: number, units: number): number {
    const groups = this.#groups;
    if (groups.at(g, back - 1) >= units) return back;
    if ((groups.slope[g] as number) >= 0 || groups.at(g, from) < units) return from;
    return Math.max(from + 1, Math.min(back, Math.floor(groups.placeOf(g, units) + 1e-9) + 1));
  }

  /** Serves `people` from the front of a group. Returns how many. */
  serveFront(g: number, people: number, stop: number): number {
    const groups = this.#groups;
    const wanted = this.#fewEnough(g, Math.min(people, groups.holders[g] as number));
    const end = groups.placeBehind(g, wanted);
    const served = this.#serve(g, wanted, (n) => groups.eachOfFront(g, n), stop);
    if (served > 0) groups.front[g] = served === wanted ? end : groups.placeBehind(g, served);
    this.#sumAnew(g);
    return served;
  }

  #sumAnew(g: number): void {
    this.#market.points += this.#groups.sumAnew(g);
  }

  /**
   * A run of cash-outs takes everybody's units as equal. That errs when it takes most of all points there are, as the
   * few who are left then hold visibly less; so a run takes half of them at most, and where one holds a visible part
   * of all, one follows the other.
   */
  #fewEnough(g: number, people: number): number {
    const each = (this.#groups.units[g] as number) / (this.#groups.holders[g] as number);
    const inAll = this.#market.points / each;
    if (inAll < FEW) return 1;
    return people * 2 <= inAll ? people : Math.floor(inAll / 2);
  }

  /**
   * Cashes out up to `people` of a group, the first n of whom hold each(n) units on average; closes the desk when one
   * does not fit.
   */
  #serve(g: number, people: number, each: (n: number) => number, stop: number): number {
    const groups = this.#groups;
    const market = this.#market;
    const holders = groups.holders[g] as number;
    const units = groups.units[g] as number;
    // The last ones of a group take what is left of its units, so that nothing gets lost between places and sums.
    const x = people === holders ? units / people : Math.min(each(people), units / people);
    const cohort = groups.cohort[g] as number;
    let served = 0;
    let given = 0;
    while (served < people && this.deskOpen) {
      const n = market.cashOut(people - served, x, stop, this.limit - this.paid);
      if (market.refused) this.deskOpen = false;
      if (n === 0) break;
      served += n;
      given += market.handedIn;
      this.paid += market.paid;
      this.#cohorts.paid[cohort] = (this.#cohorts.paid[cohort] as number) + market.paid;
      const front = groups.front[g] as number;
      const ahead = aheadAmong(
        n,
        market.paid / n,
        groups.at(g, front + served - n) / x,
        groups.at(g, front + served - 1) / x,
        this.#needed(g) * REACHED,
      );
      this.#record.left(n, ahead);
      if (market.price >= stop) break;
    }
    if (served > 1 && served < people) {
      // The first ones hold a little more than all who were to be served.
      const more = market.handInMore(Math.min(served * each(served), units) - given, this.limit - this.paid);
      given += more;
      this.paid += market.paid;
      this.#cohorts.paid[cohort] = (this.#cohorts.paid[cohort] as number) + market.paid;
    }
    if (served === holders) {
      // The last ones of a group leave nothing behind.
      market.points = Math.max(0, market.points - (units - given));
      given = units;
    }
    this.#takeFrom(g, served, given);
    this.sumUpIfShrunk();
    if (served > 0) this.#exits.someoneLeft();
    return served;
  }

  /** Holders whose points would now pay at least what they spent. */
  levelHolders(): number {
    const groups = this.#groups;
    const worth = this.#market.price * this.#plan.payoutRate;
    let level = 0;
    for (let g = this.#firstHeld(); g < groups.count; g++) {
      const holders = groups.holders[g] as number;
      if (holders === 0) continue;
      const needed = this.#needed(g);
      if (needed <= 0) {
        level += holders;
        continue;
      }
      const first = groups.at(g, groups.front[g] as number);
      if (first * worth < needed * REACHED) {
        if (this.declining) break;
        continue;
      }
      const front = groups.front[g] as number;
      const back = groups.back[g] as number;
      const part = (this.#enoughUntil(g, front, back, (needed * REACHED) / worth) - front) / (back - front);
      level += Math.round(part * holders);
    }
    return level;
  }

  /** What a holder of a group must get back to be level; old creditors were owed their claim and got no goods. */
  #needed(g: number): number {
    return this.#groups.cohort[g] === 0 ? (this.#groups.spend[g] as number) : this.#plan.needed;
  }
}
