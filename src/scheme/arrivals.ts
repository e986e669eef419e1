import { expectedArrivals, PER_PERSON } from './expected-arrivals';
import { quickArrivals } from './quick-arrivals';
import type { Arrivals, Natural } from './scenario';

/**
 * Orders of newcomers per period. Fractions of people accumulate: in period t as many whole orders are placed as the
 * running sum has passed whole numbers. Stops early, with fewer periods, as soon as the total passes `limit`.
 */
export function arrivingOrders(arrivals: Arrivals, periods: number, limit: number): number[] {
  const quick = quickArrivals(arrivals, periods, limit);
  if (quick) return quick;
  const stopAt = BigInt(limit) * PER_PERSON;
  const orders: number[] = [];
  let sum = 0n;
  let before = 0n;
  for (const x of expectedArrivals(arrivals, periods)) {
    sum += x;
    const placed = sum / PER_PERSON;
    orders.push(Number(placed - before));
    before = placed;
    if (sum >= stopAt + PER_PERSON) break;
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
