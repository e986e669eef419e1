import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaOrder,
  soldOut,
  TERRITORIES,
  territoryRows,
  type Recovery,
} from '../../../src/analysis/beside/territories';
import { AREA_PEOPLE, type AreaLevel } from '../../../src/analysis/beside/yardsticks';
import { lines } from '../../support/scenarios';
import { seed } from '../../support/seed';

const yuan = (fen: bigint | null) => (fen === null ? '-' : String(Number(fen) / 100));
const recovery = ({ perOrder, orders, turnover, perPerson }: Recovery) =>
  [yuan(perOrder), orders, yuan(turnover), perPerson === null ? '-' : +(100 * perPerson).toFixed(2)].join(
    ' ',
  );

describe('a territory', () => {
  test('has its fee back after so many orders of ¥1000, alone and with agents below everywhere', () => {
    // fee | alone: ¥ per order, orders, turnover, orders per 100 people | above agents: the same
    const rows = territoryRows().map(
      ({ level, fee, alone, above }) => `${level} ${yuan(fee)} | ${recovery(alone)} | ${recovery(above)}`,
    );
    expect(rows.join('\n')).toBe(
      lines(`
        county 50000 | 1 50000 50000000 10 | 1 50000 50000000 10
        city 100000 | 2 50000 50000000 1.25 | 1 100000 100000000 2.5
        province 300000 | 3 100000 100000000 0.22 | 1 300000 300000000 0.67`),
    );
  });

  test('is at an order of ¥0.01 never paid, and its fee never back', () => {
    expect(territoryRows(TERRITORIES, '0.01')[0]?.alone).toEqual({
      perOrder: 0n,
      orders: null,
      turnover: null,
      perPerson: null,
    });
  });

  test('is paid nothing above one that has the same rate', () => {
    const [county] = TERRITORIES;
    if (!county) throw new Error('There is a county.');
    const rows = territoryRows([county, { ...county, level: 'city' }]);
    expect(rows[1]?.above.orders).toBeNull();
    expect(rows[1]?.alone.orders).toBe(50_000);
  });

  test.each<[AreaLevel[], string]>([
    // in place, what county, city, province and everybody else get of ¥1000, in fen
    [[], '0 0 0 100000'],
    [['county'], '100 0 0 99900'],
    [['province'], '0 0 300 99700'],
    [['county', 'province'], '100 0 200 99700'],
    [['city', 'province'], '0 200 100 99700'],
    [['county', 'city', 'province'], '100 100 100 99700'],
  ])('takes its difference of an order where these are in place: %j', (inPlace, expected) => {
    const { county, city, province, everybodyElse } = areaOrder(inPlace);
    expect([county, city, province, everybodyElse].join(' ')).toBe(expected);
  });

  test(`costs all agents together no more than the highest rate, and the books balance (seed ${seed})`, () => {
    const levels = fc.subarray<AreaLevel>(['county', 'city', 'province']);
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 1e9 }), (inPlace, fen) => {
        const order = areaOrder(inPlace, TERRITORIES, (fen / 100).toFixed(2));
        expect(Object.values(order).reduce((sum, each) => sum + each, 0n)).toBe(0n);
        expect(order.county + order.city + order.province).toBeLessThanOrEqual((BigInt(fen) * 3n) / 1000n);
        expect(order.buyers).toBe(-BigInt(fen));
      }),
      { seed, numRuns: 200 },
    );
  });

  test('pays the whole of its fee back neither an order sooner nor later', () => {
    for (const { level, fee, alone, above } of territoryRows()) {
      for (const { orders, perOrder } of [alone, above]) {
        expect(BigInt(orders ?? 0) * perOrder, level).toBeGreaterThanOrEqual(fee);
        expect(BigInt((orders ?? 0) - 1) * perOrder, level).toBeLessThan(fee);
      }
    }
  });
});

describe('a province in which every territory is sold', () => {
  test('has paid ¥5.9 million before the first order, and has it back after 1,966,667', () => {
    expect(soldOut()).toEqual({
      agents: { county: 90, city: 11, province: 1 },
      fees: 590_000_000n,
      orders: 1_966_667,
      perPerson: 1_966_667 / AREA_PEOPLE.province,
    });
  });
});
