import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVEL, ordersUntil } from '../../src/analysis/break-even';
import { inflowNeeded } from '../../src/analysis/inflow-needed';
import { termsOf, type Terms } from '../../src/analysis/terms';
import { preset } from '../../src/scheme/presets';
import { plain } from '../support/scenarios';
import { seed } from '../support/seed';

const onlineShop = termsOf(preset('online-shop').scheme);
const terms = (scheme: Record<string, unknown>): Terms => termsOf(plain({ scheme }).scheme);

describe('the inflow it takes to have everybody level in time', () => {
  test('the next period alone must bring what the last buyer needs', () => {
    const { rows } = inflowNeeded(onlineShop, { first: 1, within: 1 });
    expect(rows.slice(0, 3)).toEqual([
      { t: 0, buyers: 1, total: 1 },
      { t: 1, buyers: 159, total: 160 },
      { t: 2, buyers: 60_745, total: 60_905 },
    ]);
  });

  test('from 100 buyers, level within 4 weeks passes a city in week 7, China in week 12, the world in week 13', () => {
    const needed = inflowNeeded(onlineShop, { first: 100, within: 4 });
    expect(needed.totalPasses).toEqual({ city: 7, country: 12, world: 13 });
    expect(needed.buyersPass).toEqual({ city: 7, country: 12, world: 13 });
    expect(needed.ends).toBe('beyond');
  });

  test('to have it in twice the time puts off the end about as much', () => {
    const world = (within: number) =>
      inflowNeeded(onlineShop, { first: 100, within }).totalPasses.world as number;
    expect([world(4), world(8), world(16)]).toEqual([13, 25, 49]);
  });

  test('a goal other than level can be set', () => {
    const promised = { first: 100, within: 4, goal: { multiple: 3, afterFee: false } };
    expect(inflowNeeded(onlineShop, promised).rows[4]?.total).toBe(702_818);
  });

  test('no inflow does it where orders do not lift the price', () => {
    for (const mintRate of ['0', '1', '1.5']) {
      const needed = inflowNeeded(terms({ mintRate }), { first: 7, within: 3 });
      expect(needed.ends).toBe('never');
      expect(needed.rows).toEqual([{ t: 0, buyers: 7, total: 7 }]);
      expect(needed.totalPasses).toEqual({ city: null, country: null, world: null });
    }
  });

  test('nobody need come where all is level from the start', () => {
    const split = { goods: '0', promotion: '0', platform: '0', pool: '1' };
    const fair = terms({ split, mintRate: '1', cashOutFee: '0' });
    const needed = inflowNeeded(fair, { first: 7, within: 2 });
    expect(needed.ends).toBe('enough');
    expect(needed.rows.map(({ buyers }) => buyers)).toEqual([7, 0]);
  });

  test('what passes all counting in one step passes city, country and world in that step', () => {
    const steep = terms({ mintRate: '0.99' });
    const needed = inflowNeeded(steep, { first: 7, within: 1 });
    expect(needed.rows).toHaveLength(1);
    expect(needed.totalPasses).toEqual({ city: 1, country: 1, world: 1 });
  });

  test('counts are from 1 up', () => {
    expect(() => inflowNeeded(onlineShop, { first: 0, within: 4 })).toThrow('"first"');
    expect(() => inflowNeeded(onlineShop, { first: 1, within: 0.5 })).toThrow('"within"');
  });

  test(`every period’s last buyer has what they need in time, and it is not overdone (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 30 }), (first, within) => {
        const { rows } = inflowNeeded(onlineShop, { first, within });
        rows.forEach(({ total, buyers }, t) => {
          expect(buyers).toBeGreaterThanOrEqual(0);
          const then = rows[t + within];
          if (then) expect(then.total).toBe(ordersUntil(onlineShop, total, LEVEL));
        });
        expect(rows.at(-1)?.total).toBeLessThanOrEqual(1e15);
      }),
      { seed, numRuns: 40 },
    );
  });
});
