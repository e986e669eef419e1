import { stopUpTo } from './exits';
import { floorOf, floorOfRounded, meanLoss } from './floors';
import { minted } from './groups';
import { plan } from './plan';
import { binomialsOf, exp, ln, powerOfNear } from './special';
import { till } from './till';

/** A run of like orders may move the price by this part. A parabola through what they mint errs by its cube ÷ 100 or so. */
const PRICE_STEP = 0.02;
/** A run of no more than so many orders may move it by this part: from one to the next it moves by far more than such an error. */
const SHORT_RUN = 300;
const PRICE_STEP_OF_SHORT = 0.03;
/** … and may add at most this part to the orders before it: when the price hardly moves, its curve still does. */
const ORDER_STEP = 0.1;
/** Below this many units the rounding of each order counts, and orders are run by their whole units. */
const FEW_UNITS = 100;
/** Points that have grown so many times are all there is, for any double; more would outgrow it. */
const DWARFED = 1e20;
/** A number of units larger than another by less than this is the other, as far as doubles can tell. */
const SAME = 1 + 1e-14;
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
export const market = {
  pool: NaN,
  points: NaN,
  /** At the end of the period before. */
  lastPrice: NaN,
  /** Of the last run of cash-outs: fen paid, units handed in, and whether the next payout did not fit. */
  paid: NaN,
  handedIn: NaN,
  refused: false,
};

/**
 * Of the plan: r; the part that one run, and a short one, may add to the orders before it; s(1−s²)/24 and the coefficients of a
 * power's series, for orders and for cash-outs.
 */
const terms = {
  rate: NaN,
  step: NaN,
  stepOfShort: NaN,
  orders: NaN,
  cashOuts: NaN,
  ofOrders: binomialsOf(0),
  ofCashOuts: binomialsOf(0),
};

export const openMarket = (): void => {
  market.pool = 0;
  market.points = 0;
  market.lastPrice = NaN;
  minted.next = 0;
  const r = plan.slice === 0 ? 0 : plan.mint / plan.slice;
  const phi = plan.payoutRate;
  terms.rate = r;
  terms.step = Math.min(ORDER_STEP, PRICE_STEP / Math.abs(1 - r));
  terms.stepOfShort = Math.min(ORDER_STEP, PRICE_STEP_OF_SHORT / Math.abs(1 - r));
  terms.orders = (r * (1 - r * r)) / 24;
  terms.cashOuts = (phi * (1 - phi * phi)) / 24;
  binomialsOf(r, terms.ofOrders);
  binomialsOf(phi, terms.ofCashOuts);
};

/** No number while nobody holds a point. */
export const priceNow = (): number => market.pool / (market.points || NaN);

// ---- orders ----

/**
 * Places up to k like orders, fewer when they have to stop or the price has moved far enough, but `atLeast` so many.
 * Returns how many.
 */
export const order = (k: number, atLeast = 1): number => {
  const { pool, points } = market;
  if (!(points > 0 && pool > 0)) return orderFirst(atLeast, k);
  if (plan.mint === 0) return place(k, 0, 0, 0);
  if (atLeast > 1) return orderAlike(atLeast, 0);
  const units = (plan.mint * points) / pool;
  if (units < FEW_UNITS) return orderWholeUnits(k, floorOf(units));
  const a = pool / plan.slice;
  const step = Math.max(a * terms.step, Math.min(SHORT_RUN, a * terms.stepOfShort));
  let n = a < MANY_ORDERS * (1 + terms.rate) ? 1 : Math.min(k, Math.floor(step));
  if (n < 2) return orderOne();
  let after = pointsAfter(n, a);
  const above = (pool + n * plan.slice) / after;
  const stop = stopUpTo(above);
  if (above >= stop) {
    n = firstOrderPast(stop, n, above);
    if (n === 1) return orderOne();
    after = pointsAfter(n, a);
  }
  const last = (plan.mint * after) / (pool + n * plan.slice);
  const lost = meanLoss(units, last);
  return place(n, units - lost, last - lost, Math.round(after - points - n * lost));
};

/** Where there is no price. */
const orderFirst = (atLeast: number, k: number): number => {
  const x = plan.openingUnits;
  if (x === 0) return place(k, 0, 0, 0);
  return atLeast > 1 ? orderAlike(atLeast, x) : place(1, x, x, x);
};

const orderOne = (): number => {
  const units = floorOf((plan.mint * market.points) / market.pool);
  const before = minted.next;
  // Who comes later is not forced out earlier for the last digit of a double.
  const x = units > before && units < before * SAME ? before : units;
  return place(1, x, x, x);
};

/**
 * The first of n orders that lifts the price to `stop`, as the last does, to `above`: the price is all but linear here, so guesses
 * hit at once.
 */
const firstOrderPast = (stop: number, n: number, above: number): number => {
  const { pool } = market;
  const a = pool / plan.slice;
  let low = 0;
  let high = n;
  let atLow = priceNow();
  let atHigh = above;
  while (high - low > 1) {
    const guess = low + Math.ceil(((stop - atLow) / (atHigh - atLow)) * (high - low));
    const middle = Math.min(high - 1, Math.max(low + 1, guess));
    const price = (pool + middle * plan.slice) / pointsAfter(middle, a);
    if (price >= stop) {
      high = middle;
      atHigh = price;
    } else {
      low = middle;
      atLow = price;
    }
  }
  return high;
};

/**
 * Many orders as if each minted the mean of all: nobody has the patience for more. Where there is no price the first
 * mints `opening` units.
 */
const orderAlike = (n: number, opening: number): number => {
  const a = market.pool / plan.slice + (opening > 0 ? 1 : 0);
  const growth = exp(terms.rate * ln(1 + n / (a + (terms.rate - Math.min(1, a)) / 2)));
  const points = market.points + opening;
  const x = floorOf((points * (Math.min(growth, DWARFED) - 1) + opening) / n);
  return place(n, x, x, n * x);
};

const pointsAfter = (n: number, a: number): number => {
  const from = a + (terms.rate - 1) / 2;
  const to = from + n;
  const ratio = powerOfNear(n / from, terms.ofOrders);
  return (market.points * ratio * (1 + terms.orders / (to * to))) / (1 + terms.orders / (from * from));
};

/** Orders that all mint x whole units: as many as do, which is a linear condition. */
const orderWholeUnits = (k: number, x: number): number => {
  const { pool, points } = market;
  const c = plan.slice;
  const m = plan.mint;
  let n = k;
  // Order j mints x while x·(pool + jc) ≤ m·(N + jx) < (x + 1)·(pool + jc).
  const falling = x * (c - m);
  if (falling > 0) n = Math.min(n, Math.floor((m * points - x * pool) / falling + 1e-9) + 1);
  const rising = m * x - (x + 1) * c;
  if (rising > 0) n = Math.min(n, Math.ceil(((x + 1) * pool - m * points) / rising - 1e-9));
  const stop = stopUpTo((pool + n * c) / (points + n * x));
  const lift = c - stop * x;
  if (stop < Infinity && lift > 0) n = Math.min(n, Math.ceil((stop * points - pool) / lift - 1e-9));
  n = Math.max(1, n);
  return place(n, x, x, n * x);
};

const place = (n: number, first: number, next: number, units: number): number => {
  market.pool += n * plan.slice;
  market.points += units;
  minted.first = first;
  minted.next = next;
  minted.units = units;
  minted.spend = plan.spend;
  return n;
};

// ---- cash-outs ----

/**
 * Cashes out up to j holders of x units each (on average), fewer when they have to stop (if they do for anybody) or the
 * next payout would not fit into what the desk may still pay. Returns how many.
 */
export const cashOut = (j: number, x: number, stops: boolean): number => {
  market.refused = false;
  const n = market.points / x;
  const run = Math.min(j, Math.floor(n - MANY_HOLDERS));
  if (run <= 2) return cashOutOne(x);
  let served = run;
  let after = poolAfter(served, n, x);
  const price = after / (market.points - served * x);
  const stop = stops ? stopUpTo(price) : Infinity;
  if (price >= stop) {
    served = firstPast(stop, Infinity, served, n, x);
    after = poolAfter(served, n, x);
  }
  const room = till.limit - till.paid;
  if (market.pool - after > room) {
    // `misfit` is the first who does not fit; those before are served.
    const misfit = firstPast(Infinity, room, served, n, x);
    served = misfit - 1;
    if (served === 0) return refuse();
    after = poolAfter(served, n, x);
    market.refused = true;
  }
  return pay(served, Math.max(0, Math.round(market.pool - after)), x);
};

const cashOutOne = (x: number): number => {
  const value = payoutOf(x);
  // Of all points there are, nothing was rounded off.
  const payout = Math.min(market.pool, x < market.points ? floorOfRounded(value, x) : floorOf(value));
  return payout > till.limit - till.paid ? refuse() : pay(1, payout, x);
};

const pay = (people: number, paid: number, x: number): number => {
  market.paid = paid;
  market.pool -= paid;
  market.handedIn = Math.min(market.points, Math.round(people * x));
  market.points -= market.handedIn;
  return people;
};

/** A few units more, or fewer, of those who were served last, and what they are paid for them. */
export const handInMore = (units: number): number => {
  const room = till.limit - till.paid;
  const more = Math.min(Math.round(units), market.points);
  market.paid = Math.max(-market.paid, Math.min(Math.round(payoutOf(more)), room));
  market.pool -= market.paid;
  market.points -= more;
  return more;
};

const refuse = (): number => {
  market.refused = true;
  market.paid = 0;
  return 0;
};

/** What x units would pay now, not yet rounded down. */
const payoutOf = (x: number): number => {
  return market.points > 0 ? (plan.payoutRate * x * market.pool) / market.points : 0;
};

const poolAfter = (j: number, n: number, x: number): number => {
  const from = n + (1 - plan.payoutRate) / 2;
  const to = from - j;
  const ratio = powerOfNear(-j / from, terms.ofCashOuts);
  const correction = terms.cashOuts * (1 / (to * to) - 1 / (from * from));
  const after = market.pool * ratio * (1 + correction);
  const price = after / (market.points - j * x);
  return after + j * meanLoss(payoutOf(x), plan.payoutRate * x * price);
};

/** The first of j cash-outs, of whom the last does, who lifts the price to a mark or takes what is paid past so many fen. */
const firstPast = (mark: number, fen: number, j: number, n: number, x: number): number => {
  let low = 0;
  let high = j;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const after = poolAfter(middle, n, x);
    if (after / (market.points - middle * x) >= mark || market.pool - after > fen) high = middle;
    else low = middle;
  }
  return high;
};
