import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivingOrders } from '../../src/scheme/arrivals';
import type { Arrivals } from '../../src/scheme/scenario';
import * as oracle from '../ledger/oracle';
import { seed } from '../support/seed';

function orders(arrivals: object, periods: number): string {
  return arrivingOrders({ slowdown: null, ...arrivals } as Arrivals, periods, 1e12).join(' ');
}

describe('arrivals', () => {
  test('constant: fractions of people add up until they make one', () => {
    expect(orders({ kind: 'constant', perPeriod: '2.5' }, 5)).toBe('2 3 2 3 2');
    expect(orders({ kind: 'constant', perPeriod: '0.333333333' }, 7)).toBe('0 0 0 1 0 0 1');
  });

  test('growth: each period is the one before times 1 + rate', () => {
    expect(orders({ kind: 'growth', start: '100', rate: '0.1' }, 4)).toBe('100 110 121 133');
    expect(orders({ kind: 'growth', start: '100', rate: '-1' }, 3)).toBe('100 0 0');
  });

  test('growth: x is rounded half up to 9 places before it is used further', () => {
    // 0.000000001 × 1.5 = 0.0000000015, rounded up to 0.000000002, then 0.000000003, 0.0000000045 → 0.000000005 …
    const x = arrivingOrders({ kind: 'growth', start: '0.000000001', rate: '0.5', slowdown: null }, 60, 1e12);
    let billionths = 1;
    let sum = 0;
    const expected = x.map(() => {
      const before = Math.floor(sum / 1e9);
      sum += billionths;
      billionths = Math.floor(billionths * 1.5 + 0.5);
      return Math.floor(sum / 1e9) - before;
    });
    expect(x).toEqual(expected);
    expect(x.at(-1)).toBeGreaterThan(0);
  });

  test('bass: (p + q·cum/market)(market − cum), cum the sum of the x and not of whole orders', () => {
    // 20 · 0.05 = 1; (0.05 + 0.5/20)(19) = 1.425; cum 2.425: (0.05 + 0.060625)(17.575) = 1.944234375; …
    expect(orders({ kind: 'bass', market: '20', p: '0.05', q: '0.5' }, 4)).toBe('1 1 2 2');
    expect(orders({ kind: 'bass', market: '20000', p: '0.001', q: '0.12' }, 3)).toBe('20 22 25');
  });

  test('bass: nobody comes once everybody has, even if a step passes the market', () => {
    expect(orders({ kind: 'bass', market: '10', p: '1', q: '1' }, 3)).toBe('10 0 0');
    expect(orders({ kind: 'bass', market: '100', p: '0.9', q: '1' }, 4)).toBe('90 18 0 0');
    expect(orders({ kind: 'bass', market: '0', p: '0.5', q: '0.5' }, 2)).toBe('0 0');
  });

  test('custom: as listed, padded with 0', () => {
    expect(orders({ kind: 'custom', values: ['3', '0', '2'] }, 5)).toBe('3 0 2 0 0');
  });

  test('slowdown: from its period on each x is the one before times the factor, whatever the kind', () => {
    const slowdown = { at: 2, factor: '0.5' };
    expect(orders({ kind: 'constant', perPeriod: '8', slowdown }, 6)).toBe('8 8 4 2 1 0');
    expect(orders({ kind: 'custom', values: ['8', '8', '99', '99'], slowdown }, 5)).toBe('8 8 4 2 1');
    expect(orders({ kind: 'growth', start: '8', rate: '1', slowdown: { at: 1, factor: '10' } }, 3)).toBe(
      '8 80 800',
    );
  });

  test('stops early once the limit is passed, so that explosive growth costs nothing', () => {
    const explosive: Arrivals = { kind: 'growth', start: '1000', rate: '10', slowdown: null };
    expect(arrivingOrders(explosive, 5000, 10_000).length).toBeLessThan(4);
  });

  test(`are those of the rule book step by step, be they few or too many for a double (seed ${seed})`, () => {
    const few = fc.constantFrom('0', '0.000000001', '0.000000007', '0.5', '3', '1200.123456789');
    const many = fc.constantFrom(
      '20000',
      '100000',
      '2345678.9',
      '4503599',
      '9007199',
      '123456789',
      '1000000000',
    );
    const size = fc.oneof(few, many);
    const rate = fc.constantFrom('0', '0.001', '0.12', '0.333333333', '0.5', '0.999999999', '1');
    const natural = fc.oneof(
      fc.record({ kind: fc.constant('constant'), perPeriod: size }),
      fc.record({
        kind: fc.constant('growth'),
        start: size,
        rate: fc.oneof(rate, fc.constantFrom('-0.3', '-1')),
      }),
      fc.record({ kind: fc.constant('bass'), market: size, p: rate, q: rate }),
      fc.record({
        kind: fc.constant('custom'),
        values: fc.array(fc.constantFrom('0', '7', '1000000000'), { maxLength: 9 }),
      }),
    );
    const slowdown = fc.option(
      fc.record({ at: fc.integer({ min: 1, max: 8 }), factor: fc.oneof(rate, fc.constant('1.1')) }),
    );
    fc.assert(
      fc.property(natural, slowdown, fc.integer({ min: 1, max: 80 }), (kind, slow, periods) => {
        const told = orders({ ...kind, slowdown: slow }, periods);
        const exact = oracle.arrivals(slow ? { ...kind, slowdown: slow } : kind, periods);
        const placed = told.split(' ');
        expect(placed).toEqual(exact.slice(0, placed.length).map(String));
        if (placed.length < periods) expect(placed.map(Number).reduce((a, b) => a + b)).toBeGreaterThan(1e12);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
