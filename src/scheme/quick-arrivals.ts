import { approximate, fractionOf, type Fraction } from '../money/fraction';
import { bassStep, billionths, growthOf, PER_PERSON, scaled } from './expected-arrivals';
import type { Arrivals, Natural } from './scenario';

/** Whole numbers below this are whole in doubles, and so are their sums. */
const LARGEST = 2 ** 52;
/** Some six roundings of a double, each by 2^-53, and half as much again. */
const DOUBT = 1e-15;

/**
 * Orders of newcomers per period, told by doubles: each x is worked out in them, and exactly only when they leave a doubt
 * which way it is to be rounded. Null when numbers outgrow them.
 */
export function quickArrivals(arrivals: Arrivals, periods: number, limit: number): number[] | null {
  const { slowdown } = arrivals;
  const natural = naturalArrivals(arrivals);
  const slow = slowdown && times(fractionOf(slowdown.factor));
  const perPerson = Number(PER_PERSON);
  const orders: number[] = [];
  let [x, sum, before] = [0, 0, 0];
  for (let t = 0; t < periods; t++) {
    x = slowdown && slow && t >= slowdown.at ? slow(x) : natural(t);
    sum += x;
    if (!(sum < LARGEST)) return null;
    const placed = Math.floor(sum / perPerson);
    orders.push(placed - before);
    before = placed;
    if (placed > limit) break;
  }
  return orders;
}

function naturalArrivals(arrivals: Natural): (t: number) => number {
  switch (arrivals.kind) {
    case 'constant': {
      const x = Number(billionths(arrivals.perPeriod));
      return () => x;
    }
    case 'growth': {
      const grown = times(growthOf(arrivals.rate));
      let next = Number(billionths(arrivals.start));
      return () => {
        const x = next;
        next = x < LARGEST ? grown(x) : Infinity;
        return x;
      };
    }
    case 'bass':
      return bass(billionths(arrivals.market), fractionOf(arrivals.p), fractionOf(arrivals.q));
    case 'custom': {
      const values = arrivals.values.map((value) => Number(billionths(value)));
      return (t) => values[t] ?? 0;
    }
  }
}

function bass(market: bigint, p: Fraction, q: Fraction): (t: number) => number {
  const exactly = bassStep(market, p, q);
  const [all, own, others] = [Number(market), approximate(p), approximate(q)];
  let cum = 0;
  return () => {
    if (all >= LARGEST) return Infinity;
    if (cum >= all) return 0;
    const value = (own + (others * cum) / all) * (all - cum);
    const x = isInDoubt(value) ? Number(exactly(BigInt(cum))) : Math.floor(value + 0.5);
    cum += x;
    return x;
  };
}

function times(by: Fraction): (x: number) => number {
  const factor = approximate(by);
  return (x) => (isInDoubt(x * factor) ? Number(scaled(BigInt(x), by)) : Math.floor(x * factor + 0.5));
}

/** Is a value ≥ 0 so near to a half that it might be rounded either way? */
function isInDoubt(value: number): boolean {
  const above = value + 0.5;
  const whole = Math.floor(above);
  const doubt = above * DOUBT;
  return !(above - whole > doubt && whole + 1 - above > doubt);
}
