import { floorOf, meanLoss } from './floors';
import type { Plan } from './plan';
import { exp, ln, powerOfRest } from './special';

/** A run of like orders may move the price by this part. A parabola through what they mint errs by its cube ÷ 100 or so. */
const PRICE_STEP = 0.02;
/** … and may add at most this part to the orders before it: when the price hardly moves, its curve still does. */
const ORDER_STEP = 0.1;
/** Below this many units the rounding of each order counts, and orders are run by their whole units. */
const FEW_UNITS = 100;
/** Points that have grown so many times are all there is, for any double; more would outgrow it. */
const DWARFED = 1e20;
/** The asymptotic Γ ratios are used from here on; below, orders and cash-outs go one by one. */
const MANY_ORDERS = 20;
const MANY_HOLDERS = 12;
/**
 * The pool and the points, and the closed forms for runs of like orders and like cash-outs. A sum of whole amounts is
 * whole: so is all that a run moves, rounded to the nearest; then the books balance and nothing is left of nothing.
 *
 * k orders of slice c at mint rate r: N′ = N·R(a+k)/R(a), R(z) = Γ(z+r)/Γ(z), a = pool ÷ c.
 * j cash-outs of x units at payout rate φ: pool′ = pool·Q(n−j)/Q(n), Q(z) = Γ(z+1)/Γ(z+1−φ), n = N ÷ x.
 * Both ratios are w^s·(1 + s(1−s²)/24w² + O(w⁻⁴)) with the middle argument w (Fields 1970).
 */
export class Market {
  pool = 0;
  points = 0;
  /** At the end of the period before. */
  lastPrice = NaN;
  /** Of the last run of orders: the units of its first order, of one more, and of all. */
  first = 0;
  next = 0;
  minted = 0;
  /** Of the last run of cash-outs: fen paid, units handed in, and whether the next payout did not fit. */
  paid = 0;
  handedIn = 0;
  refused = false;

  readonly #slice: number;
  readonly #mint: number;
  readonly #rate: number;
  readonly #correction: number;
  readonly #openingUnits: number;
  readonly #payoutRate: number;
  readonly #payoutCorrection: number;

  constructor(plan: Plan) {
    const r = plan.slice === 0 ? 0 : plan.mint / plan.slice;
    const phi = plan.payoutRate;
    this.#slice = plan.slice;
    this.#mint = plan.mint;
    this.#rate = r;
    this.#correction = (r * (1 - r * r)) / 24;
    this.#openingUnits = plan.openingUnits;
    this.#payoutRate = phi;
    this.#payoutCorrection = (phi * (1 - phi * phi)) / 24;
  }

  get price(): number {
    return this.points > 0 ? this.pool / this.points : NaN;
  }

  // ---- orders ----

  /**
   * Places up to k like orders, fewer when the price reaches `stop` or has moved far enough, but `atLeast` so many.
   * Returns how many.
   */
  order(k: number, stop: number, atLeast = 1): number {
    const units = (this.#mint * this.points) / this.pool;
    if (!(this.points > 0 && this.pool > 0)) {
      const x = this.#openingUnits;
      if (x === 0) return this.#place(k, 0, 0, 0);
      return atLeast > 1 ? this.#orderAlike(atLeast, x) : this.#place(1, x, x, x);
    }
    if (this.#mint === 0) return this.#place(k, 0, 0, 0);
    if (atLeast > 1) return this.#orderAlike(atLeast, 0);
    if (units < FEW_UNITS) return this.#orderWholeUnits(k, floorOf(units), stop);
    const a = this.pool / this.#slice;
    const r = this.#rate;
    const step = Math.floor(a * Math.min(ORDER_STEP, PRICE_STEP / Math.abs(1 - r)));
    const run = a < MANY_ORDERS * (1 + r) ? 1 : Math.min(k, Math.max(1, step));
    if (run === 1) {
      const x = floorOf(units);
      return this.#place(1, x, x, x);
    }
    return this.#orderRun(run, a, units, stop);
  }

  #orderRun(run: number, a: number, units: number, stop: number): number {
    let n = run;
    let after = this.#pointsAfter(n, a);
    let above = (this.pool + n * this.#slice) / after;
    if (above >= stop) {
      // The first order that lifts the price to `stop`: the price is all but linear here, so guesses hit at once.
      let below = this.price;
      let low = 0;
      while (n - low > 1) {
        const guess = low + Math.ceil(((stop - below) / (above - below)) * (n - low));
        const middle = Math.min(n - 1, Math.max(low + 1, guess));
        const points = this.#pointsAfter(middle, a);
        const price = (this.pool + middle * this.#slice) / points;
        if (price >= stop) {
          n = middle;
          above = price;
          after = points;
        } else {
          low = middle;
          below = price;
        }
      }
      if (n === 1) return this.#place(1, floorOf(units), floorOf(units), floorOf(units));
    }
    const last = (this.#mint * after) / (this.pool + n * this.#slice);
    const lost = meanLoss(units, last);
    return this.#place(n, units - lost, last - lost, Math.round(after - this.points - n * lost));
  }

  /**
   * Many orders as if each minted the mean of all: nobody has the patience for more. Where there is no price the first
   * mints `opening` units.
   */
  #orderAlike(n: number, opening: number): number {
    const a = this.pool / this.#slice + (opening > 0 ? 1 : 0);
    const growth = exp(this.#rate * ln(1 + n / (a + (this.#rate - Math.min(1, a)) / 2)));
    const points = this.points + opening;
    const x = floorOf((points * (Math.min(growth, DWARFED) - 1) + opening) / n);
    return this.#place(n, x, x, n * x);
  }

  #pointsAfter(n: number, a: number): number {
    const from = a + (this.#rate - 1) / 2;
    const to = from + n;
    const ratio = exp(this.#rate * ln(to / from));
    return (
      (this.points * ratio * (1 + this.#correction / (to * to))) / (1 + this.#correction / (from * from))
    );
  }

  /** Orders that all mint x whole units: as many as do, which is a linear condition. */
  #orderWholeUnits(k: number, x: number, stop: number): number {
    const { pool, points } = this;
    const c = this.#slice;
    const m = this.#mint;
    let n = k;
    // Order j mints x while x·(pool + jc) ≤ m·(N + jx) < (x + 1)·(pool + jc).
    const falling = x * (c - m);
    if (falling > 0) n = Math.min(n, Math.floor((m * points - x * pool) / falling + 1e-9) + 1);
    const rising = m * x - (x + 1) * c;
    if (rising > 0) n = Math.min(n, Math.ceil(((x + 1) * pool - m * points) / rising - 1e-9));
    const lift = c - stop * x;
    if (stop < Infinity && lift > 0) n = Math.min(n, Math.ceil((stop * points - pool) / lift - 1e-9));
    n = Math.max(1, n);
    return this.#place(n, x, x, n * x);
  }

  #place(n: number, first: number, next: number, minted: number): number {
    this.pool += n * this.#slice;
    this.points += minted;
    this.first = first;
    this.next = next;
    this.minted = minted;
    return n;
  }

  // ---- cash-outs ----

  /**
   * Cashes out up to j holders of x units each (on average), fewer when the price reaches `stop` or the next payout
   * would not fit into `room`. Returns how many.
   */
  cashOut(j: number, x: number, stop: number, room: number): number {
    this.refused = false;
    const n = this.points / x;
    const run = Math.min(j, Math.floor(n - MANY_HOLDERS));
    if (run <= 2) return this.#cashOutOne(x, room);
    let served = run;
    let after = this.#poolAfter(served, n, x);
    if (stop < Infinity && after / (this.points - served * x) >= stop) {
      served = this.#search(served, (i) => this.#poolAfter(i, n, x) / (this.points - i * x) >= stop);
      after = this.#poolAfter(served, n, x);
    }
    if (this.pool - after > room) {
      // `misfit` is the first who does not fit; those before are served.
      const misfit = this.#search(served, (i) => this.pool - this.#poolAfter(i, n, x) > room);
      served = misfit - 1;
      if (served === 0) return this.#refuse();
      after = this.#poolAfter(served, n, x);
      this.refused = true;
    }
    return this.#pay(served, Math.max(0, Math.round(this.pool - after)), x);
  }

  #cashOutOne(x: number, room: number): number {
    const payout = Math.min(this.pool, floorOf(this.payout(x)));
    return payout > room ? this.#refuse() : this.#pay(1, payout, x);
  }

  #pay(people: number, paid: number, x: number): number {
    this.paid = paid;
    this.pool -= paid;
    this.handedIn = Math.min(this.points, Math.round(people * x));
    this.points -= this.handedIn;
    return people;
  }

  /** A few units more, or fewer, of those who were served last, and what they are paid for them. */
  handInMore(units: number, room: number): number {
    const more = Math.min(Math.round(units), this.points);
    this.paid = Math.max(-this.paid, Math.min(Math.round(this.payout(more)), room));
    this.pool -= this.paid;
    this.points -= more;
    return more;
  }

  #refuse(): number {
    this.refused = true;
    this.paid = 0;
    return 0;
  }

  /** What x units would pay now, not yet rounded down. */
  payout(x: number): number {
    return this.points > 0 ? (this.#payoutRate * x * this.pool) / this.points : 0;
  }

  #poolAfter(j: number, n: number, x: number): number {
    const from = n + (1 - this.#payoutRate) / 2;
    const to = from - j;
    const ratio = powerOfRest(j / from, this.#payoutRate);
    const correction = this.#payoutCorrection * (1 / (to * to) - 1 / (from * from));
    const after = this.pool * ratio * (1 + correction);
    const price = after / (this.points - j * x);
    return after + j * meanLoss(this.payout(x), this.#payoutRate * x * price);
  }

  /** The first i of 1 … j for which `holds`, which is true of j and of all after the first. */
  #search(j: number, holds: (i: number) => boolean): number {
    let low = 0;
    let high = j;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (holds(middle)) high = middle;
      else low = middle;
    }
    return high;
  }
}
