import { arrivingOrders } from '../scheme/arrivals';
import { orderLimit, type Scenario } from '../scheme/scenario';

const FACTORS = 8;

/** Beyond this a factor could be negative. */
const MOST_SD = 3;

/** What custom arrivals may hold per period. */
const MOST_ORDERS = 1_000_000_000;

/**
 * A source of random factors above 0, with mean 1 and standard deviation `sd`, skewed like a lognormal: the product of
 * eight independent factors, each uniform about 1. Built so, rather than as the exponential of a normal number,
 * because browsers differ in the last bits of exp, log and cos, while + − × ÷ and the square root are exact everywhere.
 */
export function noiseFactors(sd: number, random: () => number): () => number {
  if (!(sd >= 0 && sd <= MOST_SD))
    throw new RangeError(`A standard deviation of ${sd} is not between 0 and ${MOST_SD}.`);
  // (1 + spread²/3)^8 = 1 + sd², the variances of independent factors multiplying like this.
  const spread = Math.sqrt(3 * (Math.sqrt(Math.sqrt(Math.sqrt(1 + sd * sd))) - 1));
  return () => {
    let factor = 1;
    for (let i = 0; i < FACTORS; i++) factor *= 1 + spread * (2 * random() - 1);
    return factor;
  };
}

/**
 * The scenario with each period's newcomers multiplied by the next factor, as custom arrivals. Fractions of people
 * accumulate as they do in all arrivals, so that rounding adds nobody and loses nobody. Periods are capped at the
 * billion that custom arrivals may hold.
 */
export function withNoise(scenario: Scenario, factor: () => number): Scenario {
  const orders = arrivingOrders(scenario.arrivals, scenario.periods, orderLimit('fast'));
  let sum = 0;
  const values = orders.map((expected) => {
    const before = Math.floor(sum);
    sum += expected * factor();
    return String(Math.min(MOST_ORDERS, Math.floor(sum) - before));
  });
  return { ...scenario, arrivals: { kind: 'custom', values, slowdown: null } };
}
