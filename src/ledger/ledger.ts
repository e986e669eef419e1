import { fractionOf, partOf } from '../money/fraction';
import type { Integers } from '../money/integers';
import { toFen } from '../money/units';
import { ScenarioError } from '../scheme/fault';
import { LIMITS, type SchemeEvent } from '../scheme/scenario';
import type { Standing } from './journal';
import { Leavers, Rebuyers } from './leavers';
import { Moves, type Journal } from './moves';
import type { Rules } from '../scheme/rules';
import { Takers } from './takers';

/** What one period did, and what stood at its end. */
export interface PeriodRow<T> {
  readonly t: number;
  readonly orders: number;
  readonly forced: number;
  readonly voluntary: number;
  readonly paid: T;
  readonly end: Standing<T>;
}

/** Moves between two yields: about a millisecond's worth. */
const STRIDE = 4096;

/**
 * The exact ledger: one order and one cash-out after the other, in whole fen and whole points units, in the order
 * the rules give for a period. `run` stops at every yield; whoever runs it decides when to go on, or not to.
 */
export class Ledger<T> {
  readonly moves: Moves<T>;
  readonly rows: PeriodRow<T>[] = [];

  readonly #integers: Integers<T>;
  readonly #rules: Rules;
  readonly #takers: Takers<T> | null;
  readonly #leavers: Leavers;
  readonly #rebuyers: Rebuyers;
  #orders = 0;
  #served = 0;

  constructor(integers: Integers<T>, rules: Rules, journal: Journal<T> | null) {
    this.#integers = integers;
    this.#rules = rules;
    this.moves = new Moves(integers, rules, journal);
    this.#takers = rules.takers && new Takers(integers, this.moves.holders, rules.takers.share);
    this.#leavers = new Leavers(rules.leaving);
    this.#rebuyers = new Rebuyers(rules.rebuy);
  }

  /** Runs to the end, yielding the part done, 0 to 1. */
  *run(): Generator<number, void> {
    for (let t = 0; t < this.#rules.periods; t++) yield* this.#period(t);
  }

  *#period(t: number): Generator<number, void> {
    const { moves } = this;
    const start = { ...moves.standing, forced: moves.forced, voluntary: moves.voluntary };
    moves.t = t;
    moves.desk.startPeriod(t);
    for (const event of this.#rules.eventsAt(t)) {
      this.#apply(event);
      moves.forceExits();
    }
    this.#grantPieces(t);
    moves.forceExits();
    const orders = (this.#rules.arrivals[t] ?? 0) + this.#rebuyers.takeWhole();
    yield* this.#placeOrders(orders);
    const panicked = t > 0 && this.#panics(start);
    yield* this.#serveTakers();
    yield* this.#serveLeavers(panicked);
    const forced = moves.forced - start.forced;
    const voluntary = moves.voluntary - start.voluntary;
    this.#rebuyers.add(forced);
    this.rows.push({ t, orders, forced, voluntary, paid: moves.desk.paid, end: moves.standing });
  }

  #apply(event: SchemeEvent): void {
    const { moves } = this;
    switch (event.kind) {
      case 'inject':
        return moves.inject(toFen(event.amount));
      case 'skim':
        return moves.skim(event.share);
      case 'swap':
        return moves.swap(event.share);
      case 'freeze':
        moves.desk.freeze(moves.t, event.periods);
        return moves.note(event.kind);
      case 'limit':
        moves.desk.setLimit(event.perPeriod === null ? null : this.#integers.from(toFen(event.perPeriod)));
        return moves.note(event.kind);
      case 'legacy':
        return; // Its points are granted with those of the other old debts, after all events.
    }
  }

  /** The pieces of old debts that are due, split over the periods so that no fen is lost. */
  #grantPieces(t: number): void {
    for (const { at, claims, grant, over } of this.#rules.legacies) {
      if (t < at || t - at >= over) continue;
      const piece = BigInt(t - at);
      const upTo = (pieces: bigint) => (toFen(claims) * pieces) / BigInt(over);
      const claim = upTo(piece + 1n) - upTo(piece);
      this.moves.grant(claim, partOf(claim, fractionOf(grant)));
    }
  }

  *#placeOrders(orders: number): Generator<number, void> {
    if (orders === 0) return;
    this.#orders += orders;
    this.#refuseTooMany();
    const cohort = this.moves.openCohort(orders);
    for (let placed = 0; placed < orders; placed += STRIDE) {
      for (let i = Math.min(STRIDE, orders - placed); i > 0; i--) {
        const id = this.moves.order(cohort);
        if (this.#takers?.claimsNext()) this.#takers.add(id);
        this.moves.forceExits();
      }
      yield this.#progress(placed / orders);
    }
  }

  /** Arrivals were checked beforehand; it is re-buyers who can take a run past the limit. */
  #refuseTooMany(): void {
    const limit = LIMITS.exactOrders;
    if (this.#orders <= limit) return;
    const orders = String(this.#orders);
    throw new ScenarioError([
      {
        code: 'too-many-orders',
        path: 'behaviour.rebuy',
        orders,
        period: this.moves.t,
        limit,
        engine: 'exact',
      },
    ]);
  }

  /** Has the price, now that the period's orders are placed, risen too little since the end of the period before? */
  #panics(before: Standing<T>): boolean {
    const { panicBelow } = this.#rules;
    const { big } = this.#integers;
    const { pool, points } = this.moves.standing;
    if (!panicBelow || big(before.points) === 0n || big(before.pool) === 0n || big(points) === 0n)
      return false;
    const now = big(pool) * big(before.points) * panicBelow.d;
    return now < panicBelow.n * big(before.pool) * big(points);
  }

  *#serveTakers(): Generator<number, void> {
    const { moves } = this;
    const wanted = this.#rules.takers?.target;
    if (!this.#takers || !wanted) return;
    for (const id of this.#takers.wanting((units) => moves.isWorth(units, wanted))) {
      if (!moves.desk.isOpen || !moves.cashOut(id, 'taker')) return;
      moves.forceExits();
      yield* this.#pause();
    }
  }

  *#serveLeavers(panicked: boolean): Generator<number, void> {
    if (!this.#leavers.any) return;
    const { moves } = this;
    const cohorts = moves.cohorts.filter((cohort) => cohort.holders > 0);
    this.#leavers.startPeriod(cohorts, panicked);
    for (const cohort of cohorts) {
      while (moves.desk.isOpen && this.#leavers.wantsOut(cohort)) {
        while (!moves.holders.isHolder(cohort.earliest)) cohort.earliest++;
        if (!moves.cashOut(cohort.earliest, 'leaver')) break;
        this.#leavers.served(cohort);
        moves.forceExits();
        yield* this.#pause();
      }
    }
    this.#leavers.endPeriod(cohorts);
  }

  *#pause(): Generator<number, void> {
    if (++this.#served % STRIDE === 0) yield this.#progress(1);
  }

  #progress(part: number): number {
    return (this.moves.t + part) / this.#rules.periods;
  }
}
