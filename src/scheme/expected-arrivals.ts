import { fraction, fractionOf, nearest, partOf, type Fraction } from '../money/fraction';
import type { Arrivals, Natural } from './scenario';

/** Arrivals are carried in billionths of a person, the 9 decimal places of the rule book. */
export const PER_PERSON = 1_000_000_000n;

/** The x of the rule book for periods 0, 1, 2, …, in billionths of a person, each rounded half up. */
export function* expectedArrivals(arrivals: Arrivals, periods: number): Generator<bigint> {
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
      const perPeriod = growthOf(arrivals.rate);
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

function bass(market: bigint, p: Fraction, q: Fraction): () => bigint {
  const next = bassStep(market, p, q);
  let cum = 0n;
  return () => {
    const x = next(cum);
    cum += x;
    return x;
  };
}

/**
 * Bass diffusion in discrete steps, (p + q·cum/market)(market − cum). With p and q large a step can pass the market;
 * nobody is left to come then, and arrivals stay at 0 rather than turn negative.
 */
export function bassStep(market: bigint, p: Fraction, q: Fraction): (cum: bigint) => bigint {
  const own = p.n * q.d * market;
  const others = q.n * p.d;
  const whole = p.d * q.d * market;
  return (cum) => (cum >= market ? 0n : nearest((own + others * cum) * (market - cum), whole));
}

/** 1 + rate. */
export function growthOf(rate: string): Fraction {
  const { n, d } = fractionOf(rate);
  return fraction(d + n, d);
}

export function billionths(decimal: string): bigint {
  return partOf(PER_PERSON, fractionOf(decimal));
}

export function scaled(x: bigint, by: Fraction): bigint {
  return nearest(x * by.n, by.d);
}
