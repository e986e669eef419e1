import { floor, fraction, fractionOf, nearest, times, type Fraction } from '../money/fraction';
import type { Arrivals, Natural } from './scenario';

/** Arrivals are carried in billionths of a person, the 9 decimal places of the rule book. */
const PLACES = 1_000_000_000n;

/**
 * Orders of newcomers per period. Fractions of people accumulate: in period t as many whole orders are placed as the
 * running sum has passed whole numbers. Stops early, with fewer periods, as soon as the total passes `limit`.
 */
export function arrivingOrders(arrivals: Arrivals, periods: number, limit: number): number[] {
  const stopAt = BigInt(limit) * PLACES;
  const orders: number[] = [];
  let sum = 0n;
  let before = 0n;
  for (const x of expectedArrivals(arrivals, periods)) {
    sum += x;
    const placed = sum / PLACES;
    orders.push(Number(placed - before));
    before = placed;
    if (sum >= stopAt + PLACES) break;
  }
  return orders;
}

/**
 * More than the orders that come, told quickly: adding them up exactly can cost more than a fast run of them. Every
 * period counts as the best one, and twice: numbers so small that they are rounded up grow by up to half as much again.
 */
export function upperBound(arrivals: Arrivals, periods: number): number {
  const faster = Math.max(1, Number(arrivals.slowdown?.factor ?? 1)) ** periods;
  return 2 * mostInAPeriod(arrivals, periods) * faster * periods + 1;
}

function mostInAPeriod(arrivals: Natural, periods: number): number {
  switch (arrivals.kind) {
    case 'constant':
      return Number(arrivals.perPeriod);
    case 'growth':
      return Number(arrivals.start) * Math.max(1, 1 + Number(arrivals.rate)) ** periods;
    case 'bass':
      return Number(arrivals.market) * (Number(arrivals.p) + Number(arrivals.q));
    case 'custom':
      return arrivals.values.reduce((most, value) => Math.max(most, Number(value)), 0);
  }
}

/** The x of the rule book for periods 0, 1, 2, …, in billionths of a person, each rounded half up. */
function* expectedArrivals(arrivals: Arrivals, periods: number): Generator<bigint> {
  const { slowdown } = arrivals;
  const natural = naturalArrivals(arrivals);
  const factor = slowdown && fractionOf(slowdown.factor);
  let x = 0n;
  for (let t = 0; t < periods; t++) {
    x = slowdown && factor && t >= slowdown.at ? scaled(x, factor) : natural(t);
    yield x;
  }
}

/** The same before any slowdown; called for t = 0, 1, 2, … in turn. */
function naturalArrivals(arrivals: Natural): (t: number) => bigint {
  switch (arrivals.kind) {
    case 'constant': {
      const x = billionths(arrivals.perPeriod);
      return () => x;
    }
    case 'growth': {
      const growth = fraction(1n);
      const rate = fractionOf(arrivals.rate);
      const perPeriod = fraction(growth.n * rate.d + rate.n, rate.d);
      let next = billionths(arrivals.start);
      return () => {
        const x = next;
        next = scaled(next, perPeriod);
        return x;
      };
    }
    case 'bass':
      return bass(billionths(arrivals.market), fractionOf(arrivals.p), fractionOf(arrivals.q));
    case 'custom': {
      const values = arrivals.values.map(billionths);
      return (t) => values[t] ?? 0n;
    }
  }
}

/**
 * Bass diffusion in discrete steps, (p + q·cum/market)(market − cum). With p and q large a step can pass the market;
 * nobody is left to come then, and arrivals stay at 0 rather than turn negative.
 */
function bass(market: bigint, p: Fraction, q: Fraction): () => bigint {
  const own = p.n * q.d * market;
  const others = q.n * p.d;
  const whole = p.d * q.d * market;
  let cum = 0n;
  return () => {
    if (cum >= market) return 0n;
    const x = nearest((own + others * cum) * (market - cum), whole);
    cum += x;
    return x;
  };
}

function billionths(decimal: string): bigint {
  return floor(times(fractionOf(decimal), fraction(PLACES)));
}

function scaled(x: bigint, by: Fraction): bigint {
  return nearest(x * by.n, by.d);
}
