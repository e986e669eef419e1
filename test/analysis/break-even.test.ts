import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buyersAfter, LEVEL, ordersUntil, timesAsMany, type Goal } from '../../src/analysis/break-even';
import { gammaRatio, priceGrowth } from '../../src/analysis/price-growth';
import { termsOf, type Terms } from '../../src/analysis/terms';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import { plainJson } from '../support/scenarios';
import { seed } from '../support/seed';

const gross = (multiple: number): Goal => ({ multiple, afterFee: false });
const net = (multiple: number): Goal => ({ multiple, afterFee: true });

/** The terms of the plain scheme of round numbers (¥10, half into the pool), changed. */
const terms = (scheme: Record<string, unknown>): Terms => termsOf(mustRead(plainJson({ scheme })).scheme);
const allInThePool = { goods: '0', promotion: '0', platform: '0', pool: '1' };

const onlineShop = termsOf(preset('online-shop').scheme);
const localShop = termsOf(preset('local-shop').scheme);

describe('the price, nobody leaving', () => {
  test('is what the rule book says after 1, 2, 3 and 766, 767, 768 orders of the online shop', () => {
    const price = (n: number) => priceGrowth(0.7)(n) / 0.7;
    const written = [1.428571, 1.680672, 1.867413, 9.519658, 9.523383, 9.527105];
    [1, 2, 3, 766, 767, 768].forEach((n, i) => {
      expect(Math.abs(price(n) - (written[i] ?? NaN))).toBeLessThan(1e-6);
    });
  });

  test('grows like 1.298 · n^0.3 when 70 % is minted', () => {
    expect(priceGrowth(0.7)(1e9) / 0.7 / 1e9 ** 0.3).toBeCloseTo(1.298, 3);
  });

  test('doubles, about, with ten times the orders', () => {
    const growth = priceGrowth(0.7);
    expect(growth(1e7) / growth(1e6)).toBeCloseTo(10 ** 0.3, 6);
  });

  test(`is the same by the closed form as order by order (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 10, noNaN: true }),
        fc.integer({ min: 1, max: 3000 }),
        (r, n) => {
          let points = 1;
          for (let k = 1; k < n; k++) points *= 1 + r / k;
          const price = n / points;
          expect(Math.abs(priceGrowth(r)(n) / price - 1)).toBeLessThan(r <= 1 ? 2e-12 : 1e-8);
        },
      ),
      { seed, numRuns: 100 },
    );
  });

  test('a ratio of Γ is the same whichever side of the series’ beginning it is taken from', () => {
    for (const r of [0, 0.1, 0.7, 1, 2.5]) {
      const lifted = (gammaRatio(512, r) * (511.5 + r)) / 511.5 / gammaRatio(512, r);
      expect((gammaRatio(512.5, r) / gammaRatio(511.5, r) / lifted).toFixed(12)).toBe('1.000000000000');
    }
  });
});

describe('how many must buy until a buyer reaches a goal', () => {
  test('the first buyer of the online shop is level at order 76, doubles at 768 and is forced out at 2965', () => {
    expect([1, 2, 3].map((multiple) => ordersUntil(onlineShop, 1, gross(multiple)))).toEqual([76, 768, 2965]);
  });

  test('the second is forced out at order 9736', () => {
    expect(ordersUntil(onlineShop, 2, gross(3))).toBe(9736);
  });

  test('those who must still come are all orders but the buyer’s own and those before', () => {
    expect(buyersAfter(onlineShop, 1, gross(1))).toBe(75);
    expect(buyersAfter(onlineShop, 2, gross(3))).toBe(9734);
  });

  test('a late buyer needs 182 times the orders before them to be level, 382 after the fee, 1831 and 7074 for 2× and 3×', () => {
    const times = [gross(1), LEVEL, gross(2), gross(3)].map((goal) => timesAsMany(onlineShop, goal));
    expect(times.map(Math.round as (n: number | null) => number)).toEqual([182, 382, 1831, 7074]);
  });

  test('in the local shop it is 2712 times for 1.2×', () => {
    expect(Math.round(timesAsMany(localShop, gross(1.2)) as number)).toBe(2712);
  });

  test('for a late buyer both ways of counting agree', () => {
    const ratio = (ordersUntil(onlineShop, 1_000_001, LEVEL) as number) / 1_000_000;
    expect(ratio / (timesAsMany(onlineShop, LEVEL) as number)).toBeCloseTo(1, 5);
  });

  test('the opening price makes no difference', () => {
    expect(ordersUntil(terms({ openingPrice: '250' }), 3, LEVEL)).toBe(ordersUntil(terms({}), 3, LEVEL));
  });

  test('a cap on minting is a lower mint rate', () => {
    expect(terms({ maxMintPerOrder: '1' }).rate).toBe(0.2);
    expect(ordersUntil(terms({ maxMintPerOrder: '1' }), 4, LEVEL)).toBe(
      ordersUntil(terms({ mintRate: '0.2' }), 4, LEVEL),
    );
    expect(terms({ maxMintPerOrder: '100' })).toEqual(terms({}));
  });

  test.each<[string, Record<string, unknown>, Goal]>([
    [
      'nothing goes into the pool',
      { split: { goods: '1', promotion: '0', platform: '0', pool: '0' } },
      net(1),
    ],
    ['nothing is minted', { mintRate: '0' }, net(1)],
    ['the fee keeps everything', { cashOutFee: '1' }, net(1)],
    ['orders leave the price as it is (mint rate 1)', { mintRate: '1' }, net(1)],
    ['orders lower the price (mint rate above 1)', { mintRate: '1.5' }, net(1)],
  ])('nobody ever gets there when %s', (_, scheme, goal) => {
    expect(ordersUntil(terms(scheme), 1, goal)).toBeNull();
    expect(ordersUntil(terms(scheme), 5, goal)).toBeNull();
    expect(buyersAfter(terms(scheme), 5, goal)).toBeNull();
    expect(timesAsMany(terms(scheme), goal)).toBeNull();
  });

  test('a fee that keeps everything does not keep the points from being worth something', () => {
    expect(ordersUntil(terms({ cashOutFee: '1' }), 1, gross(1))).toBe(
      ordersUntil(terms({ cashOutFee: '0' }), 1, gross(1)),
    );
  });

  test('nobody else is needed when all goes into the pool, all is minted and there is no fee', () => {
    const fair = terms({ split: allInThePool, mintRate: '1', cashOutFee: '0' });
    expect(ordersUntil(fair, 1, LEVEL)).toBe(1);
    expect(buyersAfter(fair, 70, LEVEL)).toBe(0);
    expect(buyersAfter(fair, 70, gross(1.01))).toBeNull();
    expect(timesAsMany(fair, LEVEL)).toBe(1);
  });

  test('where more is minted than goes in, a late buyer can be ahead at once, at the others’ cost', () => {
    const giving = terms({ split: allInThePool, mintRate: '10', cashOutFee: '0' });
    expect(buyersAfter(giving, 1000, gross(5))).toBe(0);
    expect(buyersAfter(giving, 2, gross(5))).toBeNull();
  });

  test('nothing is needed for 0 times the spend', () => {
    expect(buyersAfter(terms({ mintRate: '0', cashOutFee: '1' }), 3, net(0))).toBe(0);
  });

  test('what would take more than 10^15 orders is Infinity, not a number', () => {
    expect(ordersUntil(onlineShop, 1e12, gross(2))).toBe(Infinity);
    expect(ordersUntil(terms({ mintRate: '0.99' }), 1, net(3))).toBe(Infinity);
    expect(ordersUntil(onlineShop, 1e12, gross(1))).toBeGreaterThan(1.8e14);
  });

  test('buyers are numbered from 1', () => {
    expect(() => ordersUntil(onlineShop, 0, LEVEL)).toThrow('there is no buyer 0');
    expect(() => ordersUntil(onlineShop, 1.5, LEVEL)).toThrow('there is no buyer 1.5');
  });

  test(`counts what a plain loop over unrounded points counts (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.record({
          pool: fc.integer({ min: 5, max: 100 }),
          mint: fc.integer({ min: 1, max: 90 }),
          fee: fc.integer({ min: 0, max: 60 }),
        }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0.5, 1, 1.2, 2, 3),
        fc.boolean(),
        ({ pool, mint, fee }, buyer, multiple, afterFee) => {
          const share = pool / 100;
          const scheme = {
            spend: '1000',
            split: { goods: String((100 - pool) / 100), promotion: '0', platform: '0', pool: String(share) },
            mintRate: String(mint / 100),
            cashOutFee: String(fee / 100),
          };
          const counted = loop(share, mint / 100, afterFee ? 1 - fee / 100 : 1, buyer, multiple, 20_000);
          const orders = ordersUntil(terms(scheme), buyer, { multiple, afterFee }) as number;
          if (counted === null) expect(orders).toBeGreaterThan(20_000);
          else expect(orders).toBe(counted);
        },
      ),
      { seed, numRuns: 150 },
    );
  });

  test(`the later a buyer and the higher the goal, the more must come (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (buyer, later, multiple) => {
          const orders = (m: number, goal: Goal) => ordersUntil(onlineShop, m, goal) as number;
          expect(orders(buyer + later, gross(multiple))).toBeGreaterThan(orders(buyer, gross(multiple)));
          expect(orders(buyer, net(multiple))).toBeGreaterThanOrEqual(orders(buyer, gross(multiple)));
        },
      ),
      { seed, numRuns: 100 },
    );
  });
});

/** One order after the other, spend 1, opening price 1, nothing rounded. */
function loop(c: number, r: number, payout: number, buyer: number, multiple: number, limit: number) {
  let pool = 0;
  let points = 0;
  let held = 0;
  for (let order = 1; order <= limit; order++) {
    const minted = order === 1 ? c * r : (c * r * points) / pool;
    pool += c;
    points += minted;
    if (order === buyer) held = minted;
    if (order >= buyer && (held * pool * payout) / points >= multiple * (1 - 1e-12)) return order;
  }
  return null;
}
