import { fraction, fractionOf, times } from '../money/fraction';
import type { Column, Integers } from '../money/integers';
import { ACCOUNT, ACCOUNTS, Books, transfer } from './books';
import { cohortOf, newCohort, type Cohort } from './cohort';
import { Desk } from './desk';
import { ExitQueue } from './exit-queue';
import { Holders } from './holders';
import type { EntryKind, RawEntry, Standing } from './journal';
import { target, type Rules, type Target } from '../scheme/rules';

export type Journal<T> = (entry: RawEntry<T>) => void;

/**
 * Everything that can happen to the pool and the points, each as one balanced entry in the books: an order, a
 * cash-out, a grant, outside money, skimming, a swap. When they happen is the ledger's business.
 */
export class Moves<T> {
  readonly desk: Desk<T>;
  readonly holders: Holders<T>;
  readonly cohorts: Cohort<T>[] = [];
  readonly legacy: Cohort<T>;
  readonly books: Books<T>;
  t = 0;
  /** People cashed out, since the beginning. */
  forced = 0;
  voluntary = 0;

  readonly #integers: Integers<T>;
  readonly #rules: Rules;
  readonly #journal: Journal<T> | null;
  readonly #exits: ExitQueue<T> | null;
  readonly #exitTarget: Target | null;
  readonly #legacyExitTargets = new Map<number, Target>();
  readonly #order: { postings: Column<T>; value: T; unitsAtOpening: T };
  readonly #payout: { n: T; d: T };
  #points: T;

  constructor(integers: Integers<T>, rules: Rules, journal: Journal<T> | null) {
    const expected = rules.arrivals.reduce((sum, orders) => sum + orders, 0);
    this.#integers = integers;
    this.#rules = rules;
    this.#journal = journal;
    this.desk = new Desk(integers);
    this.books = new Books(integers);
    this.holders = new Holders(integers, rules.spend, expected);
    this.legacy = newCohort(integers, null, 0);
    this.#exits = rules.exitMultiple && new ExitQueue(integers, this.holders);
    this.#exitTarget = rules.exitMultiple && target(times(rules.exitMultiple, fraction(rules.spend)));
    this.#order = {
      postings: orderPostings(integers, rules),
      value: integers.from(rules.mintValue),
      unitsAtOpening: integers.from(this.#atOpening(rules.mintValue)),
    };
    this.#payout = { n: integers.from(rules.payoutRate.n), d: integers.from(rules.payoutRate.d) };
    this.#points = integers.zero;
  }

  get standing(): Standing<T> {
    return { pool: this.#pool, points: this.#points };
  }

  get #pool(): T {
    return this.books.balance(ACCOUNT.pool);
  }

  /** Begins the cohort of this period, with room for `orders` orders. */
  openCohort(orders: number): Cohort<T> {
    const cohort = newCohort(this.#integers, this.t, this.holders.count);
    cohort.spent = this.#integers.from(BigInt(orders) * this.#rules.spend);
    this.cohorts.push(cohort);
    return cohort;
  }

  /** One order of the newest cohort. Returns the buyer's id. */
  order(cohort: Cohort<T>): number {
    const before = this.#journal && this.standing;
    const { postings, value, unitsAtOpening } = this.#order;
    const units = this.#hasPrice ? this.#unitsWorth(value) : unitsAtOpening;
    this.books.post(postings);
    const id = this.#join(cohort, units, null);
    if (before) this.#write('order', id, postings, before);
    return id;
  }

  /** An old debt of `claim` fen, paid in points worth `value` fen; no money moves. */
  grant(claim: bigint, value: bigint): void {
    const { from, add, column } = this.#integers;
    const before = this.standing;
    const units = this.#hasPrice ? this.#unitsWorth(from(value)) : from(this.#atOpening(value));
    const id = this.#join(this.legacy, units, claim);
    this.legacy.spent = add(this.legacy.spent, from(claim));
    if (this.#rules.exitMultiple) {
      this.#legacyExitTargets.set(id, target(times(this.#rules.exitMultiple, fraction(claim))));
    }
    this.#write('legacy', id, column(ACCOUNTS.length), before);
  }

  /** Serves one request at the desk; false when it does not fit the limit, which closes the desk. */
  cashOut(id: number, kind: 'forced' | 'taker' | 'leaver'): boolean {
    const { subtract, add, mulMulDiv } = this.#integers;
    const before = this.#journal && this.standing;
    const units = this.holders.units(id);
    const payout = mulMulDiv(units, this.#pool, this.#payout.n, this.#points, this.#payout.d);
    if (!this.desk.pays(payout)) return false;
    const postings = transfer(this.#integers, ACCOUNT.pool, ACCOUNT.buyers, payout);
    this.books.post(postings);
    this.#points = subtract(this.#points, units);
    this.holders.leave(id);
    const cohort = this.holders.isLegacy(id) ? this.legacy : cohortOf(this.cohorts, id);
    cohort.holders--;
    cohort.points = subtract(cohort.points, units);
    cohort.paid = add(cohort.paid, payout);
    if (kind === 'forced') this.forced++;
    else this.voluntary++;
    if (before) this.#write(kind, id, postings, before);
    return true;
  }

  /** Cashes out, lowest trigger price first, everybody whose points have reached their multiple. */
  forceExits(): void {
    if (!this.#exits) return;
    while (this.desk.isOpen) {
      const id = this.#exits.first();
      if (id < 0 || !this.isWorth(this.holders.units(id), this.#exitTargetOf(id))) return;
      this.cashOut(id, 'forced');
    }
  }

  /** Are so many units, at today's price, worth the target or more? */
  isWorth(units: T, { n, d }: Target): boolean {
    return this.#integers.productReaches(units, this.#pool, d, this.#points, n);
  }

  inject(amount: bigint): void {
    this.#transfer('inject', ACCOUNT.outside, ACCOUNT.pool, this.#integers.from(amount));
  }

  skim(share: string): void {
    this.#transfer('skim', ACCOUNT.pool, ACCOUNT.operator, this.#shareOf(this.#pool, share));
  }

  /** Something that moves no money. */
  note(kind: 'freeze' | 'limit'): void {
    this.#write(kind, null, this.#integers.column(ACCOUNTS.length), this.standing);
  }

  /** Burns a share of everybody's points for company shares of that face value; the money behind them goes too. */
  swap(share: string): void {
    const { zero, add, subtract, isZero, mulDiv } = this.#integers;
    const before = this.standing;
    let burned = zero;
    for (let id = 0; id < this.holders.count; id++) {
      if (!this.holders.isHolder(id)) continue;
      const units = this.holders.units(id);
      const given = this.#shareOf(units, share);
      const left = subtract(units, given);
      const cohort = this.holders.isLegacy(id) ? this.legacy : cohortOf(this.cohorts, id);
      cohort.shares = add(cohort.shares, mulDiv(given, before.pool, before.points));
      cohort.points = subtract(cohort.points, given);
      if (isZero(left)) cohort.holders--;
      this.holders.setUnits(id, left);
      burned = add(burned, given);
    }
    const money = isZero(burned) ? zero : mulDiv(before.pool, burned, before.points);
    const postings = transfer(this.#integers, ACCOUNT.pool, ACCOUNT.company, money);
    this.books.post(postings);
    this.#points = subtract(this.#points, burned);
    this.#exits?.rebuild();
    this.#write('swap', null, postings, before);
  }

  #transfer(kind: EntryKind, from: number, to: number, amount: T): void {
    const before = this.standing;
    const postings = transfer(this.#integers, from, to, amount);
    this.books.post(postings);
    this.#write(kind, null, postings, before);
  }

  #join(cohort: Cohort<T>, units: T, claim: bigint | null): number {
    const id = this.holders.join(units, claim);
    cohort.buyers++;
    if (this.#integers.isZero(units)) return id;
    this.#points = this.#integers.add(this.#points, units);
    cohort.holders++;
    cohort.points = this.#integers.add(cohort.points, units);
    this.#exits?.add(id);
    return id;
  }

  get #hasPrice(): boolean {
    return !this.#integers.isZero(this.#points) && !this.#integers.isZero(this.#pool);
  }

  #unitsWorth(value: T): T {
    return this.#integers.mulDiv(value, this.#points, this.#pool);
  }

  /** Units minted while there is no price, or a price of 0. */
  #atOpening(value: bigint): bigint {
    return (value * this.#rules.openingUnits.n) / this.#rules.openingUnits.d;
  }

  #shareOf(amount: T, share: string): T {
    const { n, d } = fractionOf(share);
    return this.#integers.mulDiv(amount, this.#integers.from(n), this.#integers.from(d));
  }

  #exitTargetOf(id: number): Target {
    return (this.holders.isLegacy(id) && this.#legacyExitTargets.get(id)) || (this.#exitTarget as Target);
  }

  #write(kind: EntryKind, holder: number | null, postings: Column<T>, before: Standing<T>): void {
    this.#journal?.({ t: this.t, kind, holder, postings, before, after: this.standing });
  }
}

function orderPostings<T>(integers: Integers<T>, { spend, slices }: Rules): Column<T> {
  const postings = integers.column(ACCOUNTS.length);
  postings[ACCOUNT.buyers] = integers.from(-spend);
  for (const account of ['goods', 'promotion', 'platform', 'pool'] as const) {
    postings[ACCOUNT[account]] = integers.from(slices[account]);
  }
  return postings;
}
