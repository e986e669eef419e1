import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohorts, startLeaving } from '../../src/cohorts/cohorts';
import { floorOf, meanLoss } from '../../src/cohorts/floors';
import { groups } from '../../src/cohorts/groups';
import { Market } from '../../src/cohorts/market';
import { planOf } from '../../src/cohorts/plan';
import { served, serveSpells } from '../../src/cohorts/spell';
import { exp, ln, power, powerOfRest } from '../../src/cohorts/special';
import { preset } from '../../src/scheme/presets';
import { seed } from '../support/seed';

const close = (value: number, expected: number, within: number) =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(within);

describe('ln, exp and powers from plain arithmetic', () => {
  test(`are good to the last places (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e15, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        (x, y) => {
          expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-14 * Math.max(1, Math.abs(Math.log(x))));
          close(exp(y), Math.exp(y), 1e-14);
          close(power(x, 0.3), x ** 0.3, 1e-13);
        },
      ),
      { seed, numRuns: 2000 },
    );
    expect([exp(1000), exp(-1000), exp(0), ln(1)]).toEqual([Infinity, 0, 1, 0]);
  });

  test('(1 − u)^e is the same by its series and by its logarithm', () => {
    for (const u of [0, 1e-9, 1e-4, 0.00999, 0.01001, 0.3]) {
      for (const e of [0, 0.5, 0.8, 1]) close(powerOfRest(u, e), (1 - u) ** e, 1e-14);
    }
  });
});

describe('rounding down on average', () => {
  test('a value that is whole but for the error of doubles is whole', () => {
    expect([floorOf(0.1 * 3 * 10), floorOf(2.9999), floorOf(5)]).toEqual([3, 2, 5]);
  });

  test('loses the fraction where no whole number is passed, half a unit where many are', () => {
    expect(meanLoss(5.2, 5.4)).toBeCloseTo(0.3, 9);
    expect(meanLoss(7, 7)).toBeCloseTo(0, 9);
    expect(meanLoss(100.3, 900.3)).toBeCloseTo(0.5, 2);
    expect(meanLoss(1.5, 2.5)).toBeCloseTo(0.5, 9);
    expect(meanLoss(2.9, 3.1)).toBeCloseTo(0.5, 9);
  });

  test('is the mean of what is lost one by one', () => {
    const values = Array.from({ length: 10_000 }, (_, i) => 3.7 + (i / 10_000) * 2.9);
    const lost = values.reduce((sum, value) => sum + value - Math.floor(value), 0) / values.length;
    expect(meanLoss(3.7, 6.6)).toBeCloseTo(lost, 3);
  });
});

describe('the closed forms', () => {
  const plan = planOf(preset('online-shop'));

  test.each([30, 1000, 1_000_000])('%i orders at once are as many one by one', (start) => {
    const market = new Market(plan);
    market.pool = start * 30_000;
    market.points = 1.298 * start ** 0.7 * 1e6;
    let [pool, points] = [market.pool, market.points];
    const placed = market.order(1_000_000, Infinity);
    for (let i = 0; i < placed; i++) {
      points += Math.floor((21_000 * points) / pool);
      pool += 30_000;
    }
    expect(placed).toBeGreaterThan(start / 100);
    close(market.pool, pool, 1e-12);
    close(market.points, points, 1e-7);
  });

  test('orders stop at the one that lifts the price to the mark', () => {
    const market = new Market(plan);
    market.pool = 30_000 * 1000;
    market.points = 1e9;
    const mark = market.price * 1.001;
    const placed = market.order(1000, mark);
    expect(market.price).toBeGreaterThanOrEqual(mark);
    expect((market.pool - 30_000) / (market.points - market.minted / placed)).toBeLessThan(mark);
  });

  test.each([
    [199, 74],
    [1000, 900],
    [100_000, 50_000],
  ])('of %i like holders %i cash out at once as they would one by one', (holders, leaving) => {
    const market = new Market(plan);
    market.pool = holders * 1e7;
    market.points = holders * 1e6;
    let [pool, points] = [market.pool, market.points];
    expect(market.cashOut(leaving, 1e6, Infinity, Infinity)).toBe(leaving);
    for (let i = 0; i < leaving; i++) {
      pool -= Math.floor((0.8 * 1e6 * pool) / points);
      points -= 1e6;
    }
    close(market.pool, pool, 1e-6);
    expect(market.points).toBe(points);
  });

  test('a spell through many cohorts comes to the same as a run of cash-outs in each', () => {
    const [one, other] = [new Market(plan), new Market(plan)];
    groups.clear(0, 1);
    cohorts.clear();
    for (let c = 0; c < 60; c++) {
      const each = 1e6 * (1 - c / 100);
      const cohort = cohorts.open(c, 1000, groups.count);
      groups.add(cohort, c * 1000, 1000, each, each, each * 1000, 1, 1);
      cohorts.holders[cohort] = 1000;
      cohorts.close(cohort, groups.count);
      other.points += each * 1000;
    }
    other.pool = one.pool = 9e10;
    one.points = other.points;
    const count = startLeaving(0.1234);
    expect(serveSpells(plan, other, 0, count, Infinity)).toBe(count);
    for (let c = 0; c < 60; c++) one.cashOut(123, 1e6 * (1 - c / 100), Infinity, Infinity);
    expect(served.people).toBe(60 * 123);
    close(other.pool, one.pool, 1e-6);
    close(other.points, one.points, 1e-12);
    close(9e10 - served.paid, other.pool, 1e-12);
    expect(cohorts.leaving[1]).toBeCloseTo(0.4, 9);
  });

  test('cash-outs stop at the price mark, and before the first that does not fit', () => {
    const market = new Market(plan);
    market.pool = 1e9;
    market.points = 1e9;
    expect(market.cashOut(500, 1e6, 1.05, Infinity)).toBeLessThan(500);
    expect(market.price).toBeGreaterThanOrEqual(1.05);
    const fits = market.cashOut(100, 1e6, Infinity, 10e6);
    expect(market.refused).toBe(true);
    expect(market.paid).toBeLessThanOrEqual(10e6);
    expect(fits).toBe(Math.floor(market.paid / 0.84e6));
  });
});

describe('groups', () => {
  test('tell takers from others place by place, as the exact rules do', () => {
    groups.clear(37, 100);
    const g = groups.add(1, 5, 40, 100, 60, 80 * 40, 1, 1);
    const isTaker = (place: number) =>
      Math.floor(((5 + place + 1) * 37) / 100) > Math.floor(((5 + place) * 37) / 100);
    const places = Array.from({ length: 40 }, (_, place) => place).filter(isTaker);
    expect(groups.takers(g, 0, 40)).toBe(places.length);
    expect(places.map((_, i) => groups.takerPlace(g, 0, i + 1))).toEqual(places);
    groups.taken[g] = 40;
    groups.holders[g] = 40 - places.length;
    const others = Array.from({ length: 40 }, (_, place) => place).filter((place) => !isTaker(place));
    expect(others.map((_, i) => groups.placeBehind(g, i + 1) - 1)).toEqual(others);
  });

  test('hold in sum what their run of orders minted', () => {
    groups.clear(0, 1);
    const g = groups.add(1, 0, 7, 100, 86, 650, 1, 1);
    const sum = Array.from({ length: 7 }, (_, place) => groups.at(g, place)).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(650, 9);
    expect(groups.at(g, 7)).toBeCloseTo(86, 9);
    expect(groups.placeOf(g, groups.at(g, 3))).toBeCloseTo(3, 4);
  });

  test('outgrow their columns without losing anything, and begin anew in the old ones', () => {
    groups.clear(0, 1);
    const { first } = groups;
    for (let g = 0; !groups.areMany; g++) groups.add(1, g, 1, g, g, g, 1, 1);
    expect(Array.from(groups.first.subarray(0, groups.count))).toEqual(
      Array.from({ length: groups.count }, (_, g) => g),
    );
    groups.clear(0, 1);
    expect(groups.first).toBe(first);
    expect(groups.areMany).toBe(false);
  });
});
