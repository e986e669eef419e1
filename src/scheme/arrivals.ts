import { expectedArrivals, PER_PERSON } from './expected-arrivals';
import { quickArrivals } from './quick-arrivals';
import type { Arrivals } from './scenario';

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
