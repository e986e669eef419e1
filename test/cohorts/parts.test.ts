import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { clearCohorts, cohorts, openCohort } from '../../src/cohorts/cohorts';
import { addGroup, clearCrowd } from '../../src/cohorts/crowd';
import * as exits from '../../src/cohorts/exits';
import { floorOf, meanLoss } from '../../src/cohorts/floors';
import { groups, minted } from '../../src/cohorts/groups';
import { cashOut, market, openMarket, order, priceNow } from '../../src/cohorts/market';
import * as patience from '../../src/cohorts/patience';
import { wholePeople } from '../../src/cohorts/people';
import {
  countUnits,
  eachOfFront,
  fitToUnits,
  holdersOf,
  placeBehind,
  placeOf,
  shareOfTakers,
  takerPlace,
  takersAmong,
  unitsAt,
  unitsOf,
} from '../../src/cohorts/places';
import { planFor } from '../../src/cohorts/plan';
import { served, serveSpell } from '../../src/cohorts/spell';
import { binomialsOf, exp, ln, power, powerOfNear } from '../../src/cohorts/special';
import { till } from '../../src/cohorts/till';
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

  test('(1 + u)^e is the same by its series and by its logarithm', () => {
    for (const u of [
      0, 1e-9, -1e-9, 1e-4, -0.00999, 0.00999, -0.01001, 0.01001, 0.0299, -0.0301, -0.1099, 0.1099, 0.1101,
      -0.3,
    ]) {
      for (const e of [0, 0.3, 0.8, 1, 7]) close(powerOfNear(u, binomialsOf(e)), (1 + u) ** e, 1e-11);
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

/** Nobody is there yet, and nobody is to be forced out. */
function begin(): void {
  planFor(preset('online-shop'));
  openMarket();
  clearCrowd();
  clearCohorts();
  exits.clear();
  patience.begin(0);
  shareOfTakers(0, 1);
  Object.assign(till, { isOpen: true, paid: 0, limit: Infinity });
}

/** Orders that minted so much: the first, one more, and all together. They spent so much that nobody is forced out. */
function group(
  cohort: number,
  order: number,
  people: number,
  first: number,
  next: number,
  units: number,
): number {
  Object.assign(minted, { first, next, units, spend: 1e15 });
  addGroup(cohort, order, people);
  return groups.count - 1;
}

/** Somebody with a single unit is to be forced out at this price, three times what they spent. */
function forceOutAt(price: number): void {
  Object.assign(minted, { first: 1, next: 1, units: 1, spend: price / 3 });
  addGroup(1, 0, 1);
}

describe('people', () => {
  test('are whole; a count that is whole but for the error of sums is whole', () => {
    expect([0, 0.3, 0.999, 1, 0.1 * 3 * 10, 5.7, 2.9999999999999, 1e9 + 0.5].map(wholePeople)).toEqual([
      0, 0, 0, 1, 3, 5, 3, 1e9,
    ]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (count) => {
        const near = count * 4e-12 + 1e-11;
        expect(wholePeople(count)).toBeGreaterThanOrEqual(Math.floor(count));
        expect(wholePeople(count)).toBeLessThanOrEqual(Math.floor(count + near));
      }),
      { seed },
    );
  });
});

describe('the closed forms', () => {
  beforeEach(begin);

  test.each([30, 1000, 1_000_000])('%i orders at once are as many one by one', (start) => {
    market.pool = start * 30_000;
    market.points = 1.298 * start ** 0.7 * 1e6;
    let [pool, points] = [market.pool, market.points];
    const placed = order(1_000_000);
    for (let i = 0; i < placed; i++) {
      points += Math.floor((21_000 * points) / pool);
      pool += 30_000;
    }
    expect(placed).toBeGreaterThan(start / 100);
    close(market.pool, pool, 1e-12);
    close(market.points, points, 1e-7);
  });

  test('orders stop at the one that lifts the price to the mark', () => {
    market.pool = 30_000 * 1000;
    market.points = 1e9;
    const mark = priceNow() * 1.001;
    forceOutAt(mark);
    const placed = order(1000);
    expect(priceNow()).toBeGreaterThanOrEqual(exits.nextPrice());
    expect((market.pool - 30_000) / (market.points - minted.units / placed)).toBeLessThan(mark);
  });

  test.each([
    [199, 74],
    [1000, 900],
    [100_000, 50_000],
  ])('of %i like holders %i cash out at once as they would one by one', (holders, leaving) => {
    market.pool = holders * 1e7;
    market.points = holders * 1e6;
    let [pool, points] = [market.pool, market.points];
    expect(cashOut(leaving, 1e6, true)).toBe(leaving);
    for (let i = 0; i < leaving; i++) {
      pool -= Math.floor((0.8 * 1e6 * pool) / points);
      points -= 1e6;
    }
    close(market.pool, pool, 1e-6);
    expect(market.points).toBe(points);
  });

  test('who holds next to nothing of very many points is paid that, and not what is no number', () => {
    Object.assign(market, { pool: 1e12, points: 1e200 });
    expect(cashOut(1000, 1e190, false)).toBe(1000);
    close(market.paid, 0.8 * 1e12 * 1e-7, 1e-5);
    expect(cashOut(1000, 1, false)).toBe(1000);
    expect(market.paid).toBe(0);
  });

  test('spells through many cohorts come to the same as a run of cash-outs in each', () => {
    let points = 0;
    for (let c = 0; c < 60; c++) {
      const each = 1e6 * (1 - c / 100);
      const cohort = openCohort(c, 1000);
      group(cohort, c * 1000, 1000, each, each, each * 1000);
      points += each * 1000;
    }
    const start = () => Object.assign(market, { pool: 9e10, points });
    start();
    for (let c = 0; c < 60; c++) cashOut(345, 1e6 * (1 - c / 100), true);
    const { pool: poolLeft, points: pointsLeft } = market;
    start();
    // The first column is that of old debts, whose holders do not just leave.
    served.wishing = 1;
    let [people, paid, spells] = [0, 0, 0];
    for (let next = 1; next < 61; spells++) {
      next = serveSpell(0.3456, next, 61);
      people += served.people;
      paid += served.paid;
      expect(served.goesOn).toBe(next < 61);
    }
    expect(spells).toBeGreaterThan(2);
    expect(people).toBe(60 * 345);
    close(market.pool, poolLeft, 1e-6);
    close(market.points, pointsLeft, 1e-12);
    close(9e10 - paid, market.pool, 1e-12);
    expect(cohorts.leaving[1]).toBeCloseTo(0.6, 9);
    const held = Array.from({ length: 60 }, (_, g) => unitsOf(g)).reduce((a, b) => a + b, 0);
    close(held, market.points, 1e-12);
  });

  test('cash-outs stop at the price mark, and before the first that does not fit', () => {
    market.pool = 1e9;
    market.points = 1e9;
    forceOutAt(1.05);
    expect(cashOut(500, 1e6, true)).toBeLessThan(500);
    expect(priceNow()).toBeGreaterThanOrEqual(exits.nextPrice());
    till.limit = 10e6;
    const fits = cashOut(100, 1e6, false);
    expect(market.refused).toBe(true);
    expect(market.paid).toBeLessThanOrEqual(10e6);
    expect(fits).toBe(Math.floor(market.paid / 0.84e6));
  });
});

describe('groups', () => {
  beforeEach(begin);

  test('tell takers from others place by place, as the exact rules do', () => {
    shareOfTakers(37, 100);
    const g = group(1, 5, 40, 100, 60, 80 * 40);
    const isTaker = (place: number) =>
      Math.floor(((5 + place + 1) * 37) / 100) > Math.floor(((5 + place) * 37) / 100);
    const places = Array.from({ length: 40 }, (_, place) => place).filter(isTaker);
    expect(takersAmong(g, 0, 40)).toBe(places.length);
    expect(places.map((_, i) => takerPlace(g, 0, i + 1))).toEqual(places);
    groups.taken[g] = 40;
    groups.holders[g] = 40 - places.length;
    const others = Array.from({ length: 40 }, (_, place) => place).filter((place) => !isTaker(place));
    expect(others.map((_, i) => placeBehind(g, i + 1) - 1)).toEqual(others);
  });

  test('hold in sum what their run of orders minted', () => {
    const g = group(1, 0, 7, 100, 86, 650);
    const sum = Array.from({ length: 7 }, (_, place) => unitsAt(g, place)).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(650, 9);
    expect(unitsAt(g, 7)).toBeCloseTo(86, 9);
    expect(placeOf(g, unitsAt(g, 3))).toBeCloseTo(3, 4);
  });

  test('say what is left when some have gone from the front, and are shifted to what they have', () => {
    const g = group(1, 0, 700, 1e6, 9e5, 665e6);
    const gone = Array.from({ length: 200 }, (_, place) => unitsAt(g, place)).reduce((a, b) => a + b, 0);
    groups.front[g] = 200;
    expect(holdersOf(g)).toBe(500);
    expect(unitsOf(g)).toBeCloseTo(665e6 - gone, 3);
    groups.units[g] = countUnits(g) + 1000;
    fitToUnits(g);
    expect(500 * eachOfFront(g, 500)).toBeCloseTo(unitsOf(g), 3);
  });

  test('outgrow their columns without losing anything', () => {
    const room = groups.first.length;
    for (let g = 0; g <= room; g++) group(1, g, 1, g, g, g);
    expect(groups.first.length).toBe(2 * room);
    expect(Array.from(groups.first.subarray(0, groups.count))).toEqual(
      Array.from({ length: groups.count }, (_, g) => g),
    );
  });
});
