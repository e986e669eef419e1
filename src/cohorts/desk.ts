import { aheadAmong } from './ahead';
import type { Cohorts } from './cohorts';
import type { Crowd } from './crowd';
import type { ExitHeap } from './exit-heap';
import { REACHED } from './floors';
import type { Groups } from './groups';
import type { Market } from './market';
import type { Patience } from './patience';
import type { Recorder } from './recorder';

/** Whoever holds more than one part in so many of all points cashes out alone. */
const FEW = 100;
/** In place of the place from which takers are served: whoever is at the front is. */
const EVERYBODY = -1;

/** Where points are cashed out, by force or asked for, as long as it is open and its limit allows. */
export class Desk {
  /** People cashed out in this period, and what they were paid. */
  forced = 0;
  voluntary = 0;
  paid = 0;
  isOpen = false;
  /** Fen that may be paid in a period. */
  limit = Infinity;

  readonly #crowd: Crowd;
  readonly #market: Market;
  readonly #groups: Groups;
  readonly #exits: ExitHeap;
  readonly #cohorts: Cohorts;
  readonly #record: Recorder;
  readonly #patience: Patience;

  constructor(
    crowd: Crowd,
    market: Market,
    groups: Groups,
    exits: ExitHeap,
    cohorts: Cohorts,
    record: Recorder,
    patience: Patience,
  ) {
    this.#crowd = crowd;
    this.#market = market;
    this.#groups = groups;
    this.#exits = exits;
    this.#cohorts = cohorts;
    this.#record = record;
    this.#patience = patience;
  }

  startPeriod(isOpen: boolean): void {
    this.forced = 0;
    this.voluntary = 0;
    this.paid = 0;
    this.isOpen = isOpen;
    this.#exits.everybody = this.#crowd.holders;
  }

  /** The price at which a run has to stop for somebody to be forced out. */
  get stop(): number {
    return this.isOpen && !this.#patience.isOver ? this.#exits.nextPrice : Infinity;
  }

  forceExits(): void {
    const market = this.#market;
    while (this.isOpen && this.#crowd.holders > 0 && market.price >= this.#exits.nextPrice) {
      const g = this.#exits.nextGroup;
      const front = this.#groups.front[g] as number;
      const left = (this.#groups.back[g] as number) - front;
      const places = Math.max(this.#exits.dueAt(g, market.price), this.#patience.atLeast(left));
      const taken = Math.min(front + places, this.#groups.takersFrom(g));
      const people = Math.max(1, places - this.#groups.takers(g, front, taken));
      this.forced += this.serveFront(g, people, Infinity);
    }
  }

  /** Serves the takers of a group who have enough now. True when none are left. */
  serveTakersOf(g: number, target: number): boolean {
    const groups = this.#groups;
    while (this.isOpen) {
      const from = groups.takersFrom(g);
      const back = groups.back[g] as number;
      if ((groups.holders[g] as number) === 0 || from >= back) return true;
      const enough = (target * REACHED) / this.#market.price;
      let end = groups.enoughUntil(g, from, back, enough);
      const wanting = end > from ? groups.takers(g, from, end) : 0;
      if (wanting === 0) return end === back;
      const people = this.#fewEnough(g, wanting);
      if (people < wanting) end = groups.takerPlace(g, from, people) + 1;
      const served = this.#serve(g, people, from, this.stop);
      groups.taken[g] = served === people ? end : groups.takerPlace(g, from, served) + 1;
      this.#sumAnew(g);
      if (groups.taken[g] === groups.back[g]) groups.forgetTakers(g);
      this.voluntary += served;
      this.forceExits();
    }
    return false;
  }

  /** Serves `people` from the front of a group. Returns how many. */
  serveFront(g: number, people: number, stop: number): number {
    const groups = this.#groups;
    const wanted = this.#fewEnough(g, Math.min(people, groups.holders[g] as number));
    const end = groups.placeBehind(g, wanted);
    const served = this.#serve(g, wanted, EVERYBODY, stop);
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

  /** What each of the first n holds on average: of the takers from a place on, or of everybody. */
  #each(g: number, takersFrom: number, n: number): number {
    return takersFrom === EVERYBODY
      ? this.#groups.eachOfFront(g, n)
      : this.#groups.eachOfTakers(g, takersFrom, n);
  }

  /** Cashes out up to `people` of a group, takers from a place on or everybody; closes the desk when one does not fit. */
  #serve(g: number, people: number, takersFrom: number, stop: number): number {
    const groups = this.#groups;
    const market = this.#market;
    const holders = groups.holders[g] as number;
    const units = groups.units[g] as number;
    // The last ones of a group take what is left of its units, so that nothing gets lost between places and sums.
    const x =
      people === holders ? units / people : Math.min(this.#each(g, takersFrom, people), units / people);
    const cohort = groups.cohort[g] as number;
    let served = 0;
    let given = 0;
    while (served < people && this.isOpen) {
      const n = market.cashOut(people - served, x, stop, this.limit - this.paid);
      if (market.refused) this.isOpen = false;
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
        this.#crowd.needed(g) * REACHED,
      );
      this.#record.left(n, ahead);
      if (market.price >= stop) break;
    }
    if (served > 1 && served < people) {
      // The first ones hold a little more than all who were to be served.
      const held = Math.min(served * this.#each(g, takersFrom, served), units);
      const more = market.handInMore(held - given, this.limit - this.paid);
      given += more;
      this.paid += market.paid;
      this.#cohorts.paid[cohort] = (this.#cohorts.paid[cohort] as number) + market.paid;
    }
    if (served === holders) {
      // The last ones of a group leave nothing behind.
      market.points = Math.max(0, market.points - (units - given));
      given = units;
    }
    this.#crowd.takeFrom(g, served, given);
    this.#crowd.sumUpIfShrunk();
    if (served > 0) this.#exits.someoneLeft();
    return served;
  }
}
