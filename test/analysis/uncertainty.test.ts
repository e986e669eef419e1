import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noiseFactors, withNoise } from '../../src/analysis/noise';
import { quantile } from '../../src/analysis/quantile';
import { randomFrom } from '../../src/analysis/random';
import { uncertaintyBands, type Bands, type Uncertainty } from '../../src/analysis/uncertainty';
import { arrivingOrders } from '../../src/scheme/arrivals';
import { preset } from '../../src/scheme/presets';
import type { Scenario } from '../../src/scheme/scenario';
import { seed } from '../support/seed';
import { drawn } from './fast-run';

const shop: Scenario = { ...preset('online-shop'), periods: 4 };

/** An engine that knows only who came: the pool is all orders so far. The first period of all has no price. */
function counting(scenario: Scenario) {
  const orders = arrivingOrders(scenario.arrivals, scenario.periods, 1e12);
  const all = orders.map((_, t) => orders.slice(0, t + 1).reduce((sum, n) => sum + n, 0));
  const enough = (orders[0] ?? 0) >= 100 ? 1 : 0;
  return drawn({
    periods: { orders, pool: all, points: all.map((_, t) => (t === 0 ? 0 : 100)) },
    outcomes: { ahead: all.map(() => enough), waiting: all.map(() => 1) },
  });
}

function bands(asked: Uncertainty): Bands {
  return finished(uncertaintyBands(shop, asked, counting));
}

function finished<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('chance from a seed', () => {
  test('gives the same numbers for the same seed, and others for another seed or stream', () => {
    const first = (seedling: number, stream?: number) => {
      const next = randomFrom(seedling, stream);
      return [next(), next(), next()];
    };
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
    expect(first(1)).not.toEqual(first(1, 1));
    expect(first(1)).not.toEqual(first(1 + 2 ** 32));
  });

  test('is what it was: numbers that saved scenarios rely on', () => {
    const next = randomFrom(2026, 7);
    expect([next(), next(), next()].map((n) => n * 2 ** 32)).toEqual([244004913, 2838512892, 621665963]);
  });

  test(`is spread evenly from 0 to 1 (seed ${seed})`, () => {
    const next = randomFrom(seed);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const tenth = Math.floor(next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(600);
  });
});

describe('noise on arrivals', () => {
  test('has mean 1 and the standard deviation asked for, and is never negative', () => {
    for (const sd of [0.1, 0.5, 1]) {
      const factor = noiseFactors(sd, randomFrom(11));
      const drawnFactors = Array.from({ length: 200_000 }, factor);
      const mean = drawnFactors.reduce((sum, f) => sum + f, 0) / drawnFactors.length;
      const variance = drawnFactors.reduce((sum, f) => sum + (f - mean) ** 2, 0) / drawnFactors.length;
      expect(Math.abs(mean - 1)).toBeLessThan(0.01 * (1 + sd));
      expect(Math.abs(Math.sqrt(variance) / sd - 1)).toBeLessThan(0.03);
      expect(Math.min(...drawnFactors.slice(0, 1000))).toBeGreaterThan(0);
    }
  });

  test('leans to the side of few large weeks and many small ones', () => {
    const factor = noiseFactors(0.6, randomFrom(3));
    const sorted = Array.from({ length: 10_001 }, factor).sort((a, b) => a - b);
    expect(sorted[5000]).toBeLessThan(0.95);
  });

  test('of no size changes nobody’s arrival', () => {
    const still = withNoise(shop, noiseFactors(0, randomFrom(1)));
    expect(still.arrivals).toEqual({ kind: 'custom', values: ['100', '100', '100', '100'], slowdown: null });
    expect(still.scheme).toBe(shop.scheme);
  });

  test('counts whole people, and loses none of the fractions', () => {
    const factors = [0.005, 0.005, 1.495, 0.5];
    const noisy = withNoise(shop, () => factors.shift() as number);
    expect(noisy.arrivals).toMatchObject({ values: ['0', '1', '149', '50'] });
  });

  test('of a size that could make arrivals negative is refused', () => {
    expect(() => noiseFactors(3.5, randomFrom(1))).toThrow('between 0 and 3');
    expect(() => noiseFactors(NaN, randomFrom(1))).toThrow('between 0 and 3');
  });
});

describe('quantiles', () => {
  test('lie on the line between the two nearest numbers', () => {
    expect([0, 0.1, 0.5, 1].map((q) => quantile([10, 20, 30, 40], q))).toEqual([10, 13, 25, 40]);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('bands of many runs', () => {
  test('are the same for the same seed', () => {
    const asked = { runs: 9, sd: 0.4, seed: 5 };
    expect(bands(asked)).toEqual(bands(asked));
    expect(bands(asked).pool).not.toEqual(bands({ ...asked, seed: 6 }).pool);
  });

  test('have no width when there is no noise', () => {
    const { pool } = bands({ runs: 3, sd: 0, seed: 5 });
    for (const band of pool) expect([...band]).toEqual([100, 200, 300, 400]);
  });

  test('leave out runs that have no price; without any there is none', () => {
    const { price } = bands({ runs: 3, sd: 0, seed: 5 });
    expect(price.map((band) => [...band])).toEqual([0, 1, 2].map(() => [NaN, 2, 3, 4]));
  });

  test('give final outcomes as shares of everybody', () => {
    const { outcomes } = bands({ runs: 40, sd: 0.5, seed: 5, quantiles: [0, 1] });
    expect([...outcomes.ahead]).toEqual([0, 0.5]);
    expect([...outcomes.waiting]).toEqual([0.5, 1]);
    expect([...outcomes.short]).toEqual([0, 0]);
  });

  test('count people and cash at the end, and newcomers bin by bin', () => {
    const { counts, people, back, newcomers } = bands({
      runs: 40,
      sd: 0.5,
      seed: 5,
      quantiles: [0, 1],
      bin: 3,
    });
    expect([...counts.ahead]).toEqual([0, 1]);
    expect([...people]).toEqual([1, 2]);
    expect([...back]).toEqual([0, 0]);
    const still = bands({ runs: 2, sd: 0, seed: 5, quantiles: [0.5], bin: 3 });
    expect(still.newcomers.map((band) => [...band])).toEqual([[300, 100]]);
    expect(newcomers[0]?.[0]).toBeLessThan(300);
  });

  test('count the goods as the run itself does', () => {
    const spent: unknown[] = [];
    const steps = uncertaintyBands(
      shop,
      { runs: 1, sd: 0, seed: 1, goodsWorth: 300 },
      (scenario, options) => {
        spent.push(options.goodsWorth);
        return counting(scenario);
      },
    );
    finished(steps);
    expect(spent).toEqual([300]);
  });

  test('are made run by run, and say how far they are', () => {
    const steps = uncertaintyBands(shop, { runs: 4, sd: 0.1, seed: 1 }, counting);
    expect([steps.next(), steps.next()]).toEqual([
      { done: false, value: 0.25 },
      { done: false, value: 0.5 },
    ]);
  });

  test('run on the fast engine when given no other', () => {
    const { pool } = finished(uncertaintyBands({ ...shop, periods: 1 }, { runs: 2, sd: 0, seed: 5 }));
    expect(Math.round(pool[1]?.[0] ?? 0)).toBe(100 * 300_00);
  });

  test(`lie in order (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 2, noNaN: true }), (start, sd) => {
        const [low, middle, high] = bands({ runs: 7, sd, seed: start }).pool;
        low?.forEach((value, t) => {
          expect(value).toBeLessThanOrEqual(middle?.[t] ?? NaN);
          expect(middle?.[t]).toBeLessThanOrEqual(high?.[t] ?? NaN);
        });
      }),
      { seed, numRuns: 30 },
    );
  });
});
