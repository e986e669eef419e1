import { describe, expect, test } from 'vitest';
import { journalOf, runExact } from '../../src/ledger/run';
import { preset, type PresetName } from '../../src/scheme/presets';
import type { Scenario } from '../../src/scheme/scenario';

/** The offer with so many orders at once, nobody leaving before the end unless forced. */
function offer(name: PresetName, orders: number, change: Partial<Scenario['scheme']> = {}): Scenario {
  const scenario = preset(name);
  return {
    ...scenario,
    scheme: { ...scenario.scheme, ...change },
    arrivals: { kind: 'constant', perPeriod: String(orders), slowdown: null },
    periods: 1,
  };
}

function orders(scenario: Scenario) {
  return [...journalOf(scenario)].filter(({ kind }) => kind === 'order');
}

function priceAfter(name: PresetName, count: number, points: number): number {
  const scenario = { ...offer(name, count, { exitMultiple: null }), precision: { points } };
  return Number(runExact(scenario).totals.price);
}

describe('what the sources state', () => {
  test.each([
    ['online-shop', ['210', '147', '125'], ['300', '600', '900'], ['210', '357', '482']],
    ['thin-promotion', ['210', '147', '125'], ['300', '600', '900'], ['210', '357', '482']],
    ['local-shop', ['112', '78', '67'], ['160', '320', '480'], ['112', '190', '257']],
  ] as const)('%s: the first three orders', (name, minted, pool, points) => {
    const entries = orders(offer(name, 3));
    const whole = (text: string) => String(Math.round(Number(text)));
    expect(entries.map((entry) => whole(entry.minted))).toEqual(minted);
    expect(entries.map((entry) => whole(entry.poolAfter))).toEqual(pool);
    expect(entries.map((entry) => whole(entry.pointsAfter))).toEqual(points);
    expect(entries.map((entry) => Number(entry.priceAfter).toFixed(2))).toEqual(['1.43', '1.68', '1.87']);
  });

  test('small-basket: 21 points for order 1, 6.65 for order 20 at a price of 3.21', () => {
    const entries = orders(offer('small-basket', 20));
    expect(Number(entries[0]?.minted)).toBe(21);
    expect(Number(entries[19]?.minted).toFixed(2)).toBe('6.65');
    expect(Number(entries[19]?.priceAfter).toFixed(2)).toBe('3.21');
  });

  test('online-shop: buyer 1 is level at 4.76 and forced out at 14.29, buyer 2 at 20.41', () => {
    const [first, second] = orders(offer('online-shop', 2)).map(({ minted }) => Number(minted));
    expect((1000 / (first as number)).toFixed(2)).toBe('4.76');
    expect((3000 / (first as number)).toFixed(2)).toBe('14.29');
    expect((3000 / (second as number)).toFixed(2)).toBe('20.41');
  });

  test('online-shop: at 9.52 the first points are worth 2000, cash-out pays 1600, 400 stays', () => {
    const taking = {
      ...offer('online-shop', 768, { exitMultiple: null }),
      behaviour: {
        takeProfit: { share: '1', multiple: '1.6' },
        drift: '0',
        panic: null,
        rebuy: '0',
      },
    };
    const [left] = [...journalOf(taking)].filter(({ kind }) => kind === 'taker');
    expect(left?.holder).toBe(0);
    // It is the order that first lifts the price to 9.5238 or more that makes them leave: a step above it.
    const worth = 210 * Number(left?.priceBefore);
    const paid = Number(left?.postings.buyers);
    expect([worth, paid, worth - paid].map(Math.floor)).toEqual([2000, 1600, 400]);
  });

  test('local-shop: the first buyer is out at 10.71, worth 1200, paid 960, 240 stays', () => {
    const entries = [...journalOf(offer('local-shop', 1200))];
    const out = entries.find(({ kind }) => kind === 'forced');
    expect(out?.holder).toBe(0);
    expect((1200 / 112).toFixed(2)).toBe('10.71');
    expect(Number(out?.priceBefore)).toBeGreaterThanOrEqual(1200 / 112);
    expect(Math.round(Number(out?.postings.buyers))).toBe(960);
  });

  test.each(['thin-promotion', 'online-shop'] as const)('%s: about 767 orders to 9.52', (name) => {
    expect(priceAfter(name, 766, 4)).toBeGreaterThan(9.519);
    expect(priceAfter(name, 768, 4)).toBeGreaterThan(20 / 2.1);
  });
});

describe('exact prices of online-shop, nobody cashing out', () => {
  test.each([
    [1, '1.428571'],
    [2, '1.680672'],
    [3, '1.867413'],
    [766, '9.519658'],
    [767, '9.523383'],
    [768, '9.527105'],
  ])('after %i orders, with points of 8 places: %s', (count, price) => {
    const exact = priceAfter('online-shop', count, 8);
    expect(Math.abs(exact - Number(price))).toBeLessThan(1e-6);
  });

  test('with points of 4 places rounding down lifts the price by 4 in the 5th place', () => {
    expect(priceAfter('online-shop', 766, 4)).toBeCloseTo(9.519698, 6);
  });

  test('it first reaches 4.7619, 9.5238, 14.2857 and 20.4082 at orders 76, 768, 2965 and 9736', () => {
    const prices = orders(offer('online-shop', 9736, { exitMultiple: null })).map((entry) =>
      Number(entry.priceAfter),
    );
    const reachedAt = (price: number) => prices.findIndex((it) => it >= price) + 1;
    expect([1000 / 210, 2000 / 210, 3000 / 210, 3000 / 147].map(reachedAt)).toEqual([76, 768, 2965, 9736]);
  });
});

describe('the mathematics worth showing', () => {
  test('without cash-outs the price follows 1.298 · n^0.3, doubling when orders grow tenfold', () => {
    for (const n of [1000, 10_000, 100_000]) {
      expect(priceAfter('online-shop', n, 8) / (1.298 * n ** 0.3)).toBeCloseTo(1, 3);
    }
    expect(priceAfter('online-shop', 10_000, 8) / priceAfter('online-shop', 1000, 8)).toBeCloseTo(2, 1);
  });

  test.each([
    ['level before the fee', '1', 182, '0', 'online-shop'],
    ['level after the fee', '1', 382, '0.2', 'online-shop'],
    ['twice the money', '2', 1831, '0', 'online-shop'],
    ['the 3× exit', '3', 7074, '0', 'online-shop'],
    ['the local 1.2× exit', '1.2', 2712, '0', 'local-shop'],
  ] as const)('%s takes about so many times the orders before', (_, multiple, times, fee, name) => {
    // Buyer m's points are worth 0.21·S·(n/(m−1))^0.3; solve for n, then look at a late buyer on the ledger.
    const before = 200;
    const { scheme } = preset(name);
    const start = Number(scheme.split.pool) * Number(scheme.mintRate);
    const wanted = Number(multiple) / (1 - Number(fee)) / start;
    const predicted = wanted ** (1 / 0.3);
    expect(Math.abs(predicted / times - 1)).toBeLessThan(0.002);
    const n = Math.round(before * predicted);
    const entries = [orders(offer(name, before + 1, { exitMultiple: null })).at(-1)?.minted];
    const value = Number(entries[0]) * priceAfter(name, n, 4);
    expect(value / 1000 / (Number(multiple) / (1 - Number(fee)))).toBeCloseTo(1, 2);
  });

  test.each([
    ['half', '0.5', 1.15],
    ['nine of ten', '0.9', 1.58],
  ])('if %s of many equal holders flee, the price rises', (_, drift, times) => {
    const scenario = (rate: string): Scenario => ({
      ...offer('online-shop', 20_000, { exitMultiple: null, mintRate: '1' }),
      behaviour: { takeProfit: null, drift: rate, panic: null, rebuy: '0' },
    });
    const price = (rate: string) => Number(runExact(scenario(rate)).totals.price);
    expect((price(drift) / price('0')).toFixed(2)).toBe(times.toFixed(2));
  });

  test('100 orders a week for 60 weeks: one buyer of 6,000 is out with 3×; the others hold 79, 21 and 17 %', () => {
    const result = runExact(preset('online-shop'));
    const share = (t: number) => {
      const cohort = result.cohorts[t];
      return Math.round((100 * Number(cohort?.netValue)) / Number(cohort?.spent));
    };
    expect(result.periods.reduce((sum, { orders }) => sum + orders, 0)).toBe(6000);
    expect(result.periods.reduce((sum, { forced }) => sum + forced, 0)).toBe(1);
    expect(result.cohorts[0]?.holders).toBe(99);
    expect([share(0), share(30), share(59)]).toEqual([79, 21, 17]);
  });

  test('everything ever paid out is at most what went into the pool', () => {
    for (const name of ['default', 'online-shop', 'local-shop'] as const) {
      const { totals } = runExact(preset(name));
      expect(Number(totals.paid)).toBeLessThanOrEqual(Number(totals.poolIn) + Number(totals.injected));
    }
  });

  test('default: the price rises a hundredfold, 19,993 buy, 83 still hold points on ¥57,000', () => {
    const { cohorts, totals } = runExact(preset('default'));
    expect(Math.round(Number(totals.price))).toBe(100);
    expect(totals.spent).toBe('19993000.00');
    expect(cohorts.reduce((sum, { holders }) => sum + holders, 0)).toBe(83);
    expect(Math.round(Number(totals.pool) / 1000)).toBe(57);
  });

  test('default: 155 buyers are ahead in cash, the others received ¥290 of every ¥1000', () => {
    const paid = new Map<number, number>();
    for (const entry of journalOf(preset('default'))) {
      if (entry.holder !== null && entry.kind !== 'order')
        paid.set(entry.holder, Number(entry.postings.buyers));
    }
    const ahead = [...paid.values()].filter((cash) => cash >= 1000);
    expect(ahead).toHaveLength(155);
    const others = [...paid.values()].reduce((sum, cash) => sum + cash, 0) - ahead.reduce((a, b) => a + b, 0);
    expect(Math.round(others / (19_993 - 155))).toBe(290);
  });
});
