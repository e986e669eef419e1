import { priceGrowth } from './price-growth';
import type { Terms } from './terms';

/** What a buyer waits for: points worth `multiple` times what they spent, counted before or after the fee. */
export interface Goal {
  readonly multiple: number;
  readonly afterFee: boolean;
}

/** Cashing out pays back what was spent. */
export const LEVEL: Goal = { multiple: 1, afterFee: true };

/** More orders than this are not counted: 100,000 times everybody alive. */
export const COUNTABLE = 1e15;

/** Doubles err in the 16th digit; a goal reached exactly must not be missed for that. */
const SLACK = 1e-12;

/**
 * How many orders there must have been in all, buyer `buyer`'s own included, until their points reach the goal, if
 * nobody ever leaves (buyers are numbered from 1). Points are taken unrounded. `null`: never, however many come
 * (nothing is minted, nothing is paid, or the mint rate is 1 or more, so that orders do not lift the price).
 * `Infinity`: some day, but it takes more than `countable` orders.
 */
export function ordersUntil(
  terms: Terms,
  buyer: number,
  goal: Goal,
  countable: number = COUNTABLE,
): number | null {
  if (!(Number.isInteger(buyer) && buyer >= 1))
    throw new RangeError(`Buyers are numbered 1, 2, 3, …; there is no buyer ${buyer}.`);
  const lift = neededLift(terms, goal);
  if (lift === 0) return buyer;
  if (lift === Infinity) return null;
  const growth = priceGrowth(terms.rate);
  const wanted = lift * growth(buyer - 1) * (1 - SLACK);
  const reached = (orders: number) => growth(orders) >= wanted;
  if (reached(buyer)) return buyer;
  if (terms.rate >= 1) return null;
  return firstAfter(buyer, countable, reached);
}

/** The same, counting only those who must still come after buyer `buyer`. */
export function buyersAfter(terms: Terms, buyer: number, goal: Goal): number | null {
  const orders = ordersUntil(terms, buyer, goal);
  return orders === null ? null : orders - buyer;
}

/**
 * How many times as many orders as stood before a late buyer it takes; what ordersUntil ÷ (buyer − 1) comes to as
 * `buyer` grows. `null`: never.
 */
export function timesAsMany(terms: Terms, goal: Goal): number | null {
  const lift = neededLift(terms, goal) * (1 - SLACK);
  if (lift <= 1) return 1;
  return lift === Infinity || terms.rate >= 1 ? null : lift ** (1 / (1 - terms.rate));
}

/** What the price must have grown by since a buyer's order, from before it, to reach the goal. */
function neededLift({ spend, minted, payoutRate }: Terms, { multiple, afterFee }: Goal): number {
  if (multiple <= 0) return 0;
  const cashable = minted * (afterFee ? payoutRate : 1);
  return cashable === 0 ? Infinity : (multiple * spend) / cashable;
}

/** The first whole number after `below` for which `holds`, which once true stays true; Infinity when beyond `limit`. */
function firstAfter(below: number, limit: number, holds: (n: number) => boolean): number {
  let no = below;
  let yes = Math.min(2 * below, limit);
  while (!holds(yes)) {
    if (yes >= limit) return Infinity;
    no = yes;
    yes = Math.min(2 * yes, limit);
  }
  for (;;) {
    const middle = Math.floor(no / 2 + yes / 2);
    // Beyond 2^53 the doubles are further than 1 apart and there may be none between.
    if (middle <= no || middle >= yes) return yes;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
}
