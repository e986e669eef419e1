import type { Cohorts } from './cohorts';
import type { ExitHeap } from './exit-heap';
import { floorOf, meanLoss, REACHED } from './floors';
import type { Groups } from './groups';
import type { Market } from './market';
import type { Patience } from './patience';
import type { Plan } from './plan';

/** A group's line of units may end a little below the next one's beginning; that is no rise. */
const LIKE = 1 + 1e-4;
/** When no more than this part of the points is left, what doubles lost of the large sums counts in the small ones. */
const SHRUNK = 1e-9;
/**
 * Points can outgrow any double, when orders or grants are worth many times the pool. Past MANY units everybody's are
 * cut to this part of them: shares, and so money, stay what they were. A price of 10^-270 reads as nothing either way;
 * whoever had less than 10^-80 of all has nothing then.
 */
const MANY = 1e280;
const CUT = 1e-200;

/** Everybody who holds points, and what all of them hold together. */
export class Crowd {
  holders = 0;
  /** Do later groups hold no more units than earlier ones? Then a search for who has enough can stop early. */
  declining = true;

  readonly #plan: Plan;
  readonly #market: Market;
  readonly #groups: Groups;
  readonly #exits: ExitHeap;
  readonly #cohorts: Cohorts;
  readonly #patience: Patience;
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
    patience: Patience,
  ) {
    this.#plan = plan;
    this.#market = market;
    this.#groups = groups;
    this.#exits = exits;
    this.#cohorts = cohorts;
    this.#patience = patience;
  }

  /** Swaps a share of everybody's points for shares. Returns the money that leaves the pool with them. */
  swap(share: number): number {
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
      this.takeFrom(g, units - given < 0.5 * people ? people : 0, given);
    }
    if (burned === 0) return 0;
    this.#leastUnits *= 1 - share;
    const all = this.holders === 0;
    const money = all ? this.#market.pool : Math.min(this.#market.pool, floorOf(burned * price));
    this.#market.pool -= money;
    this.#market.points -= burned;
    this.#sumUp();
    this.#exits.rebuild();
    return money;
  }

  /** So many people of a group are no holders any more; together they have given away so many units. */
  takeFrom(g: number, people: number, units: number): void {
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
    if (this.#groups.takers(g, 0, people) > 0) {
      const falls = (this.#groups.slope[g] as number) <= 0;
      this.#cohorts.waitingTakers.push(g, falls ? first : Infinity);
    }
    this.#mostPoints = Math.max(this.#mostPoints, this.#market.points);
    if (this.#market.points > MANY) this.#cutUnits();
  }

  #cutUnits(): void {
    const { holders, units } = this.#groups;
    this.#groups.scale(CUT);
    for (let g = this.#firstHeld(); g < this.#groups.count; g++) {
      const people = holders[g] as number;
      if ((units[g] as number) < people) this.takeFrom(g, people, units[g] as number);
    }
    this.#leastUnits *= CUT;
    this.#market.lastPrice /= CUT;
    this.#sumUp();
    this.#exits.rebuild();
  }

  /** Takes all points anew from the groups. */
  #sumUp(): void {
    const { units } = this.#groups;
    let all = 0;
    this.#patience.looked(this.#groups.count - this.#firstHeld());
    for (let g = this.#firstHeld(); g < this.#groups.count; g++) all += units[g] as number;
    this.#market.points = all;
    this.#mostPoints = all;
  }

  sumUpIfShrunk(): void {
    if (this.#market.points >= this.#mostPoints * SHRUNK) return;
    if (this.holders > 0) return this.#sumUp();
    this.#market.points = 0;
    this.#mostPoints = 0;
  }

  #firstHeld(): number {
    const { count, holders } = this.#groups;
    while (this.#oldest < count && holders[this.#oldest] === 0) this.#oldest++;
    return this.#oldest;
  }

  /** Holders whose points would now pay at least what they spent. */
  levelHolders(): number {
    const groups = this.#groups;
    const worth = this.#market.price * this.#plan.payoutRate;
    let level = 0;
    for (let g = this.#firstHeld(); g < groups.count; g++) {
      const holders = groups.holders[g] as number;
      if (holders === 0) continue;
      const needed = this.needed(g);
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
      const part = (groups.enoughUntil(g, front, back, (needed * REACHED) / worth) - front) / (back - front);
      level += Math.round(part * holders);
    }
    return level;
  }

  /** What a holder of a group must get back to be level; old creditors were owed their claim and got no goods. */
  needed(g: number): number {
    return this.#groups.cohort[g] === 0 ? (this.#groups.spend[g] as number) : this.#plan.needed;
  }
}
