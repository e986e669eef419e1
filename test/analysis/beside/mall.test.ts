import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLEARING, clearingRows } from '../../../src/analysis/beside/clearing';
import {
  afterMany,
  redeem,
  REDEMPTIONS,
  type RedemptionName,
} from '../../../src/analysis/beside/points-for-goods';
import {
  afterUsing,
  cutBack,
  mallPurchase,
  pointWorth,
  pointsGiven,
  SHOPPING_POINTS,
} from '../../../src/analysis/beside/shopping-points';
import { lines } from '../../support/scenarios';
import { seed } from '../../support/seed';

const yuan = (fen: bigint) => String(Number(fen) / 100);
const sum = (balances: Readonly<Record<string, bigint>>) =>
  Object.values(balances).reduce((total, fen) => total + fen, 0n);

describe('shopping points', () => {
  test('are 3,000 for a purchase of ¥1000', () => {
    expect(pointsGiven(SHOPPING_POINTS)).toBe(300_000n);
  });

  test('buy a label of ¥100 with ¥30 in cash, of which the goods cost 10; the sources’ margin of 20 is 10 + 5 + 5', () => {
    expect(mallPurchase(SHOPPING_POINTS, 10_000n)).toEqual({
      customer: -3000n,
      supplier: 1000n,
      shop: 1000n,
      promoters: 500n,
      mall: 500n,
    });
  });

  test('cost more cash the more of them are used', () => {
    const rows = ['0', '0.25', '0.5', '0.75', '1'].map((share) => {
      const { used, held, label, balances, shopGain } = afterUsing(SHOPPING_POINTS, share);
      const { customer, shop, platform, supplier, promoters, mall } = balances;
      const money = [customer, shop, platform, supplier, promoters, mall].map(yuan).join(' ');
      return `${yuan(used)} ${yuan(held)} ${yuan(label)} | ${money} | ${yuan(shopGain)}`;
    });
    // points used, held, labels | customer, shop, platform, supplier, promoters, mall | what the shop has beyond its cut
    expect(rows.join('\n')).toBe(
      lines(`
        0 3000 0 | -1000 800 200 0 0 0 | -200
        750 2250 1071.42 | -1321.42 907.14 200 107.14 53.57 53.57 | -92.86
        1500 1500 2142.85 | -1642.85 1014.28 200 214.28 107.14 107.15 | 14.28
        2250 750 3214.28 | -1964.28 1121.42 200 321.42 160.71 160.73 | 121.42
        3000 0 4285.71 | -2285.71 1228.57 200 428.57 214.28 214.29 | 228.57`),
    );
  });

  test('give the shop its ¥200 back once 1,400 of 3,000 are used, for which customers pay ¥600 more', () => {
    expect(cutBack()).toEqual({ label: 200_000n, cash: 60_000n, points: 140_000n, ofGiven: 1400 / 3000 });
  });

  test('take 2,800 of 3,000 for that if the shop gets one of the fives instead of the ten', () => {
    expect(cutBack(SHOPPING_POINTS, '0.05')).toMatchObject({ points: 280_000n, cash: 120_000n });
    expect(cutBack(SHOPPING_POINTS, '0.04')?.ofGiven).toBeGreaterThan(1);
    expect(cutBack(SHOPPING_POINTS, '0')).toBeNull();
  });

  test('save nothing where the goods sell elsewhere for the cash alone, and cost 29 fen each at what the mall pays', () => {
    expect(pointWorth(SHOPPING_POINTS, 0.3)).toBe(0);
    expect(pointWorth(SHOPPING_POINTS, 0.1)).toBeCloseTo(-0.2857, 4);
    expect(pointWorth(SHOPPING_POINTS, 1)).toBe(1);
  });

  test(`leave books in balance, and no point unaccounted for (seed ${seed})`, () => {
    const thousandth = fc.integer({ min: 0, max: 999 }).map((value) => String(value / 1000));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), thousandth, thousandth, (fen, cash, share) => {
        const terms = { ...SHOPPING_POINTS, spend: (fen / 100).toFixed(2), cash };
        const { used, held, balances } = afterUsing(terms, share);
        expect(sum(balances)).toBe(0n);
        expect(used + held).toBe(pointsGiven(terms));
        expect(held).toBeGreaterThanOrEqual(0n);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('clearing stock labelled ¥1000', () => {
  test('brings the shop ¥300 in a sale and ¥300 through the scheme, where the buyer pays ¥700 more', () => {
    const rows = clearingRows().map(({ way, balances, pointsPay, pointsUsed, overpaid }) => {
      const { buyer, shop, promotion, platform, pool, mall } = balances;
      const money = [buyer, shop, promotion, platform, pool, mall].map(yuan).join(' ');
      return `${way} ${money} | ${yuan(pointsPay)} ${yuan(pointsUsed)} ${yuan(overpaid)}`;
    });
    // way, buyer, shop, promotion, platform, pool, mall | points would pay, shopping points used, overpaid
    expect(rows.join('\n')).toBe(
      lines(`
        sale -300 300 0 0 0 0 | 0 0 0
        order -1000 300 300 100 300 0 | 168 0 532
        mall -300 100 50 0 0 150 | 0 700 0`),
    );
  });

  test('overpays the buyer’s purchase in the mall too where a sale asks for less than the cash', () => {
    const mall = clearingRows({ ...CLEARING, clearance: '0.1' }).at(-1);
    expect(mall && yuan(mall.overpaid)).toBe('200');
  });

  test('balances whichever way', () => {
    for (const { balances } of clearingRows()) expect(sum(balances)).toBe(0n);
  });
});

describe('points spent on goods', () => {
  const standing = { pool: 30_000_000n, points: 10_000_000n };

  test.each<[RedemptionName, string]>([
    // pool, holder, mall | the pool and the points then
    ['cash', '-800 800 0 | 299200 9966667'],
    ['label', '-1000 100 900 | 299000 9966667'],
    ['cost', '-100 100 0 | 299900 9966667'],
  ])('worth ¥1000, handed in for %s, move %s', (name, expected) => {
    const { balances, value, pool, points } = redeem(standing, 33_333n, REDEMPTIONS[name]);
    const { pool: given, holder, mall } = balances;
    expect(yuan(value)).toBe('999.99');
    const rounded = (fen: bigint) => String(Math.round(Number(fen) / 100));
    expect(`${[given, holder, mall].map(rounded).join(' ')} | ${rounded(pool)} ${points}`).toBe(expected);
  });

  test('lift the price the more, the less they are paid for: by 15 %, not at all, by 87 % when half are gone', () => {
    const rows = (Object.keys(REDEMPTIONS) as RedemptionName[]).map((name) => {
      const [half, most] = [0.5, 0.9].map((share) => afterMany(share, REDEMPTIONS[name]));
      return `${name} ${half?.poolLeft.toFixed(3)} ${half?.price.toFixed(3)} ${most?.poolLeft.toFixed(3)} ${most?.price.toFixed(3)}`;
    });
    // half of all points handed in: pool left, price × | nine in ten: the same
    expect(rows.join('\n')).toBe(
      lines(`
        cash 0.574 1.149 0.158 1.585
        label 0.500 1.000 0.100 1.000
        cost 0.933 1.866 0.794 7.943`),
    );
  });

  test.each(Object.entries(REDEMPTIONS))(
    'by %s, holder after holder, come to the closed form',
    (_, redemption) => {
      let state = { pool: 10n ** 12n, points: 10n ** 10n };
      const start = state;
      for (let i = 0; i < 5000; i++) {
        const { balances, pool, points } = redeem(state, 10n ** 6n, redemption);
        expect(sum(balances)).toBe(0n);
        state = { pool, points };
      }
      const { poolLeft, price } = afterMany(0.5, redemption);
      expect(Number(state.pool) / Number(start.pool)).toBeCloseTo(poolLeft, 3);
      expect(Number(state.pool) / Number(state.points) / 100).toBeCloseTo(price, 3);
    },
  );
});
