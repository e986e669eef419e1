import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leftForRent,
  neededMargin,
  partnersDay,
  SHOP,
  shopDay,
  type Owners,
} from '../../../src/analysis/beside/shop-day';
import { holderAfter, STAKES, stakeRows, worthApart } from '../../../src/analysis/beside/shareholders';
import { lines } from '../../support/scenarios';
import { seed } from '../../support/seed';

const owners = (sold: string, managers = 1, hasPartners = false): Owners => ({ sold, managers, hasPartners });
const yuan = (fen: bigint) => String(Number(fen) / 100);

describe('the stakes of a shop', () => {
  test('are paid the sources’ ¥245 and ¥116 a day at ¥5,000: by share of 58 %, and 2 % for managing', () => {
    const [large, small] = stakeRows();
    expect([large?.dividend, large?.management, large?.perDay]).toEqual([14_500n, 10_000n, 24_500n]);
    expect([small?.dividend, small?.management, small?.perDay]).toEqual([11_600n, 0n, 11_600n]);
  });

  test('are back after 204 and 283 days of that, the larger after 344 without the pay for managing', () => {
    expect(stakeRows().map(({ days, daysByShare }) => [days, daysByShare])).toEqual([
      [204, 344],
      [283, 283],
    ]);
  });

  test('are not sold at one price: they make the whole shop worth ¥996,000 or ¥820,000', () => {
    expect(stakeRows().map(({ wholeShop }) => yuan(wholeShop))).toEqual(['996000', '820000']);
  });

  test('cannot all be paid as the first is: ¥245 a day is there for 16 of the 20 holders of 5 %', () => {
    const [large, small] = stakeRows();
    expect(large?.most).toBe(16);
    expect(small?.most).toBe(25);
    const all = shopDay(SHOP, owners('1', 20));
    expect(yuan(all.shop)).toBe('-900');
    expect(yuan(shopDay(SHOP, owners('0.8', 16)).shop)).toBe('80');
  });

  test('of a turnover of 0 are never back', () => {
    expect(stakeRows({ ...SHOP, turnover: '0' })[0]?.days).toBeNull();
  });

  test('come back to the holder from customers, while the price stays with whoever sold the stake', () => {
    const [row] = stakeRows();
    if (!row) throw new Error('There are two stakes.');
    const at = (days: number) => {
      const { holder, seller, customers } = holderAfter(days, row);
      return [holder, seller, customers].map(yuan).join(' ');
    };
    expect([0, 203, 204].map(at).join('\n')).toBe(
      lines(`
        -49800 49800 0
        -65 49800 -49735
        180 49800 -49980`),
    );
  });
});

describe('a day of a shop that takes ¥5,000', () => {
  test('leaves less for goods, rent and wages the more of it is sold', () => {
    const rows = [
      owners('0', 0),
      owners('0.25'),
      owners('0.5'),
      owners('0.75'),
      owners('1'),
      owners('0', 0, true),
      owners('1', 1, true),
    ].map((each) => {
      const day = shopDay(SHOP, each);
      const { platform, shareholders, managers, partners, shop } = day;
      const parts = [platform, shareholders, managers, partners, shop].map(yuan).join(' ');
      return `${each.sold} ${parts} ${+(100 * neededMargin(day)).toFixed(2)}%`;
    });
    // sold | platform, shareholders, managers, partners, shop | break-even margin before rent and wages
    expect(rows.join('\n')).toBe(
      lines(`
        0 1000 0 0 0 4000 20%
        0.25 1000 725 100 0 3175 36.5%
        0.5 1000 1450 100 0 2450 51%
        0.75 1000 2175 100 0 1725 65.5%
        1 1000 2900 100 0 1000 80%
        0 1000 0 0 600 3400 32%
        1 1000 2900 100 600 400 92%`),
    );
  });

  test('leaves ¥400 or ¥250, as the partners’ 15 % is of what the cut leaves or of everything', () => {
    const all = owners('1', 1, true);
    expect(yuan(shopDay(SHOP, all).shop)).toBe('400');
    expect(yuan(shopDay({ ...SHOP, partnersOf: 'turnover' }, all).shop)).toBe('250');
  });

  test('is short once the goods cost more than what is left', () => {
    const day = shopDay(SHOP, owners('1'));
    expect(yuan(leftForRent(day, '0.2'))).toBe('0');
    expect(yuan(leftForRent(day, '0.5'))).toBe('-1500');
    expect(yuan(leftForRent(shopDay(SHOP, owners('0', 0)), '0.5'))).toBe('1500');
  });

  test(`balances, whatever is promised (seed ${seed})`, () => {
    const rate = fc.integer({ min: 0, max: 1000 }).map((value) => String(value / 1000));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.tuple(rate, rate, rate, rate, rate), (fen, rates) => {
        const [platformCut, dividend, management, partners, sold] = rates;
        const terms = {
          ...SHOP,
          turnover: (fen / 100).toFixed(2),
          platformCut,
          dividend,
          management,
          partners,
        };
        const day = shopDay(terms, owners(sold, 2, true));
        expect(Object.values(day).reduce((sum, each) => sum + each, 0n)).toBe(0n);
        expect(day.customers).toBe(-BigInt(fen));
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('store partners', () => {
  test('share ¥600 of a day’s ¥5,000: 15 % of what the cut leaves', () => {
    const { partners } = shopDay(SHOP, owners('0', 0, true));
    const { each, balances } = partnersDay(partners, 7);
    expect(each).toBe(8571n);
    expect(balances).toEqual({ pot: -60_000n, partners: 59_997n, undivided: 3n });
  });
});

describe('“800 shops worth ¥10 billion”', () => {
  test('is ¥12.5 million a shop: 12.6 and 15.2 times what the stakes value one at', () => {
    const { perShop, timesStakes } = worthApart();
    expect(yuan(perShop)).toBe('12500000');
    expect(timesStakes.map((times) => times.toFixed(1))).toEqual(['12.6', '15.2']);
  });

  test('asks of each a profit of ¥1,142 to ¥3,425 a day of its ¥5,000, more than is left for goods, rent and wages', () => {
    const { needed } = worthApart();
    expect(
      needed.map(({ years, aDay, ofTurnover }) => `${years} ${yuan(aDay)} ${ofTurnover.toFixed(3)}`),
    ).toEqual(['10 3424.65 0.685', '20 1712.32 0.342', '30 1141.55 0.228']);
    const left = shopDay(SHOP, owners('1')).shop;
    for (const { aDay } of needed) expect(aDay).toBeGreaterThan(left);
  });

  test('is 6.8 years of all turnover, and 342 of the 2 % the platform keeps', () => {
    const { yearsOfTurnover, yearsOfPlatform } = worthApart();
    expect([yearsOfTurnover.toFixed(1), yearsOfPlatform.toFixed(0)]).toEqual(['6.8', '342']);
  });

  test('cannot be of one mind with the stakes', () => {
    expect(
      worthApart({ worth: '820000', shops: 1, turnover: '5000', platform: '0.02' }, STAKES).timesStakes[1],
    ).toBe(1);
  });
});
