import { describe, expect, test } from 'vitest';
import { journalOf, runExact } from '../../src/ledger/run';
import { lines, plain, runPlain, table, type Change } from '../support/scenarios';

/** Every sentence of the rule book, §2 to §7, as a small run whose figures can be checked by hand. */

function periods(
  change: Change,
  ...columns: Parameters<typeof table<ReturnType<typeof runPlain>['periods'][number]>>[1][]
) {
  return table(runPlain(change).periods, ...columns);
}

function journal(change: Change): string {
  return table(
    [...journalOf(plain(change))].map((entry) => ({ ...entry, paid: entry.postings.buyers })),
    't',
    'kind',
    'holder',
    'paid',
    'minted',
    'poolAfter',
    'pointsAfter',
  );
}

describe('§2 units and rounding', () => {
  test('points minted are rounded down, at the precision the scenario asks for', () => {
    // The second order buys ¥2.50 worth at 5 ÷ 2.5 = ¥2; the third at 10 ÷ 3.75 = ¥2.67: 0.9375 points.
    const minted = (points: number) =>
      [...journalOf(plain({ arrivals: [3], points }))].map((entry) => entry.minted).join(' ');
    expect(minted(0)).toBe('2 1 0');
    expect(minted(2)).toBe('2.50 1.25 0.93');
    expect(minted(4)).toBe('2.5000 1.2500 0.9375');
  });

  test('payouts are rounded down to the fen, so that a cash-out never lowers the price', () => {
    // 2.5 of 4.68 points on ¥15 are worth 8.0128…, of which 80 % is 6.4102….
    expect(journal({ arrivals: [3], behaviour: { drift: '0.4' } })).toBe(
      lines(`0 order  0 -10.00  2.50  5.00 2.50
             0 order  1 -10.00  1.25 10.00 3.75
             0 order  2 -10.00  0.93 15.00 4.68
             0 leaver 0   6.41 -2.50  8.59 2.18`),
    );
  });

  test('while nobody holds a point there is no price, and new points are minted at the opening price', () => {
    // All leave in period 0; the ¥1 left over is inherited by the newcomer of period 2.
    expect(
      periods(
        { arrivals: [1, 0, 1], behaviour: { takeProfit: { share: 1, multiple: 0 } } },
        'pool',
        'points',
        'price',
      ),
    ).toBe(
      lines(`1.00 0.00 –
             1.00 0.00 –
             1.20 0.00 –`),
    );
    const inherited = runPlain({
      arrivals: [1, 1],
      scheme: { openingPrice: '0.5' },
      behaviour: { takeProfit: { share: '0.5', multiple: 0 }, drift: 0 },
      events: [],
    });
    // Order 1 is the taker: it leaves at once; order 0 stays.
    expect(inherited.cohorts.map(({ holders }) => holders)).toEqual([1, 0]);
  });

  test('a newcomer after everybody has left inherits what was left over', () => {
    const result = runPlain({ arrivals: [1, 1], scheme: { exitMultiple: '0.25' } });
    // ¥2.50 worth of a ¥10 order is its multiple already: out at once with 80 % of ¥5, ¥1 stays. The second
    // newcomer gets 2.50 points at the opening price again, now on ¥6: out with ¥4.80.
    expect(table(result.periods, 'forced', 'paid', 'pool', 'price')).toBe(
      lines(`1 4.00 1.00 –
             1 4.80 1.20 –`),
    );
  });

  test('after a full skim the price is 0, a string and not null, and points are minted at the opening price', () => {
    const result = runPlain({ arrivals: [1, 1], events: [{ at: 1, kind: 'skim', share: 1 }] });
    const empty = runPlain({ arrivals: [1, 0], events: [{ at: 1, kind: 'skim', share: 1 }] });
    expect(Number(empty.totals.price)).toBe(0);
    expect(empty.totals.price).not.toBeNull();
    expect(table(result.periods, 'pool', 'points')).toBe(
      lines(`5.00 2.50
             5.00 5.00`),
    );
  });

  test('an order so small that it mints nothing makes no holder, but is an order and pays into the pool', () => {
    const result = runPlain({ arrivals: [2], points: 0, scheme: { mintRate: '0.1' } });
    expect(table(result.cohorts, 'buyers', 'spent', 'holders', 'points')).toBe('2 20.00 0 0');
    expect(result.totals.pool).toBe('10.00');
    expect(result.totals.price).toBeNull();
  });

  test('a price has at least 12 significant digits', () => {
    expect(runPlain({ arrivals: [3] }).totals.price).toBe('3.20512820512821');
    expect(runPlain().totals.price).toBe('2.00000000000000');
  });
});

describe('§3 one order', () => {
  test('each slice is rounded down, and goods takes the rest', () => {
    const { totals } = runPlain({
      scheme: { spend: '0.07', split: { goods: '0.1', promotion: '0.3', platform: '0.3', pool: '0.3' } },
    });
    expect(table([totals], 'spent', 'goods', 'promotion', 'platform', 'poolIn')).toBe(
      '0.07 0.01 0.02 0.02 0.02',
    );
  });

  test('points are bought at the price before the order', () => {
    const [, second] = [...journalOf(plain({ arrivals: [2] }))];
    expect(second?.priceBefore).toBe('2.00000000000000');
    expect(second?.minted).toBe('1.25');
  });

  test('minted value is rounded down to the fen before it buys points', () => {
    // ¥0.05 × 0.5 is 2.5 fen, so 2 fen: 0.02 points.
    expect(runPlain({ scheme: { spend: '0.10' } }).totals.points).toBe('0.02');
  });

  test('an order mints at most maxMintPerOrder', () => {
    const points = (cap: string) => runPlain({ scheme: { maxMintPerOrder: cap } }).totals.points;
    expect([points('1'), points('2.5'), points('9')]).toEqual(['1.00', '2.50', '2.50']);
  });

  test('with a mint rate of 1 an order leaves the price unchanged', () => {
    expect(periods({ arrivals: [1, 1], scheme: { mintRate: '1' } }, 'price')).toBe(
      '1.00000000000000\n1.00000000000000',
    );
  });
});

describe('§4 one cash-out', () => {
  test('a holder cashes out all points and is gone', () => {
    const { cohorts } = runPlain({ behaviour: { drift: '1' } });
    expect(table(cohorts, 'paid', 'holders', 'points')).toBe('4.00 0 0.00');
  });

  test('a fee of 1 pays nothing and leaves everything in the pool', () => {
    expect(
      periods({ scheme: { cashOutFee: '1' }, behaviour: { drift: '1' } }, 'voluntary', 'paid', 'pool'),
    ).toBe('1 0.00 5.00');
  });

  test('the first payout that does not fit the limit closes the desk for everybody until the next period', () => {
    // Leavers are paid ¥6.41, then ¥3.93 … : the second does not fit ¥7, and the third is not even asked.
    expect(
      periods(
        {
          arrivals: [3, 0, 0],
          behaviour: { drift: '1' },
          events: [{ at: 0, kind: 'limit', perPeriod: '7' }],
        },
        'voluntary',
        'paid',
        'pool',
      ),
    ).toBe(
      lines(`1 6.41 8.59
             1 3.94 4.65
             1 3.72 0.93`),
    );
  });

  test('a payout of exactly what is left of the limit fits', () => {
    const paid = (limit: string) =>
      runPlain({ behaviour: { drift: '1' }, events: [{ at: 0, kind: 'limit', perPeriod: limit }] }).totals
        .paid;
    expect([paid('4'), paid('3.99')]).toEqual(['4.00', '0.00']);
  });

  test('a forced exit takes the limit too, and can close the desk', () => {
    expect(
      periods(
        {
          arrivals: [1, 0],
          scheme: { exitMultiple: '0.5' },
          events: [{ at: 0, kind: 'limit', perPeriod: '1' }],
        },
        'forced',
        'paid',
      ),
    ).toBe('0 0.00\n0 0.00');
  });

  test('holders are forced out when points × price is exactly their multiple', () => {
    // One order stands at ¥5.00 of ¥10 spent.
    const forced = (exitMultiple: string) => runPlain({ scheme: { exitMultiple } }).periods[0]?.forced;
    expect([forced('0.5'), forced('0.500000001')]).toEqual([1, 0]);
  });

  test('the lowest trigger price goes first, and each cash-out may push the next over', () => {
    // ¥9 more lifts the price to 24 ÷ 4.68: 2.50 points are worth 12.82, 1.25 points 6.41, 0.93 points 4.76.
    expect(
      journal({
        arrivals: [3, 0],
        scheme: { exitMultiple: '0.6' },
        events: [{ at: 1, kind: 'inject', amount: 9 }],
      }),
    ).toBe(
      lines(`0 order  0 -10.00  2.50  5.00 2.50
             0 order  1 -10.00  1.25 10.00 3.75
             0 forced 0   5.33 -2.50  4.67 1.25
             0 order  2 -10.00  0.66  9.67 1.91
             0 forced 1   5.06 -1.25  4.61 0.66
             1 inject – 0.00    0.00 13.61 0.66
             1 forced 2  10.88 -0.66  2.73 0.00`),
    );
  });

  test('among equal trigger prices the earliest joined goes first', () => {
    expect(
      journal({
        arrivals: [2, 0],
        scheme: { mintRate: '1', exitMultiple: '1' },
        events: [{ at: 1, kind: 'inject', amount: 10 }],
      }),
    ).toBe(
      lines(`0 order  0 -10.00  5.00  5.00 5.00
             0 order  1 -10.00  5.00 10.00 10.00
             1 inject –   0.00  0.00 20.00 10.00
             1 forced 0   8.00 -5.00 12.00 5.00
             1 forced 1   9.60 -5.00  2.40 0.00`),
    );
  });
});

describe('§5 one period', () => {
  test('events act in the order listed, with forced exits after each', () => {
    const scheme = { exitMultiple: '1' };
    const inject = { at: 1, kind: 'inject', amount: 10 };
    const skim = { at: 1, kind: 'skim', share: 1 };
    expect(periods({ arrivals: [1, 0], scheme, events: [inject, skim] }, 'forced', 'paid')).toBe(
      '0 0.00\n1 12.00',
    );
    expect(periods({ arrivals: [1, 0], scheme, events: [skim, inject] }, 'forced', 'paid')).toBe(
      '0 0.00\n1 8.00',
    );
  });

  test('a freeze listed after another event lets that event force people out first', () => {
    const inject = { at: 1, kind: 'inject', amount: 10 };
    const freeze = { at: 1, kind: 'freeze', periods: 1 };
    const forced = (...events: Record<string, unknown>[]) =>
      runPlain({ arrivals: [1, 0], scheme: { exitMultiple: '1' }, events }).periods[1]?.forced;
    expect([forced(inject, freeze), forced(freeze, inject)]).toEqual([1, 0]);
  });

  test('forced exits are looked for at the end of step 2 even in a period in which nothing happens', () => {
    // Frozen when the money comes; out in the quiet period after the freeze.
    expect(
      periods(
        {
          arrivals: [1, 0, 0],
          scheme: { exitMultiple: '1' },
          events: [
            { at: 1, kind: 'freeze', periods: 1 },
            { at: 1, kind: 'inject', amount: 10 },
          ],
        },
        'forced',
        'paid',
      ),
    ).toBe('0 0.00\n0 0.00\n1 12.00');
  });

  test('a legacy event is an event: who was kept waiting leaves before its points dilute the price', () => {
    const result = runPlain({
      arrivals: [1, 0, 0],
      scheme: { spend: '10', exitMultiple: '1' },
      events: [
        { at: 1, kind: 'freeze', periods: 1 },
        { at: 1, kind: 'inject', amount: 5 },
        { at: 2, kind: 'legacy', claims: 1000, grant: 1, over: 1 },
      ],
    });
    expect(table(result.periods, 'forced', 'paid')).toBe('0 0.00\n0 0.00\n1 8.00');
    expect(result.cohorts[0]?.paid).toBe('8.00');
  });

  test('every order is followed by forced exits', () => {
    expect(
      periods(
        { arrivals: [3], scheme: { exitMultiple: '0.6' } },
        'orders',
        'forced',
        'paid',
        'pool',
        'points',
      ),
    ).toBe('3 2 10.39 4.61 0.66');
  });

  test('orders are numbered over all periods, and order i is a taker when ⌊(i+1)·share⌋ > ⌊i·share⌋', () => {
    // share 0.4: orders 2, 4, 7 and 9 of ten.
    const left = [
      ...journalOf(plain({ arrivals: [3, 4, 3], behaviour: { takeProfit: { share: '0.4', multiple: 0 } } })),
    ].filter(({ kind }) => kind === 'taker');
    expect(left.map(({ holder }) => holder)).toEqual([2, 4, 7, 9]);
  });

  test('legacy holders have no number, and no legacy holder is a taker', () => {
    const left = [
      ...journalOf(
        plain({
          arrivals: [1, 1],
          behaviour: { takeProfit: { share: '0.5', multiple: 0 } },
          events: [{ at: 0, kind: 'legacy', claims: 10, grant: 1, over: 1 }],
        }),
      ),
    ].filter(({ kind }) => kind === 'taker');
    // Ids count the legacy holder (0), orders do not: order 1 has id 2.
    expect(left.map(({ holder }) => holder)).toEqual([2]);
  });

  test('a taker asks when the payout after the fee is exactly the multiple', () => {
    // One order would be paid ¥4 of ¥10 spent.
    const left = (multiple: string) =>
      runPlain({ behaviour: { takeProfit: { share: 1, multiple } } }).periods[0]?.voluntary;
    expect([left('0.4'), left('0.400000001')]).toEqual([1, 0]);
  });

  test('takers ask in join order, each at the price of that moment; nobody is asked twice', () => {
    // Holder 0 is paid 6.41 and lifts the price to 3.94 a point: 1.25 points now pay 3.93, 0.93 points 2.93.
    // Holder 1 falls short of 3.95, holder 2 too; had 1 left first, 0 would have got more.
    expect(
      journal({ arrivals: [3], behaviour: { takeProfit: { share: 1, multiple: '0.39' } } })
        .split('\n')
        .slice(3)
        .join('\n'),
    ).toBe(
      lines(`0 taker 0 6.41 -2.50 8.59 2.18
             0 taker 1 3.94 -1.25 4.65 0.93`),
    );
  });

  test('drift: each cohort adds holders × rate to its count, and whole people leave, earliest first', () => {
    expect(periods({ arrivals: [4, 0, 0, 0], behaviour: { drift: '0.2' } }, 'voluntary')).toBe('0\n1\n1\n0');
    const left = [...journalOf(plain({ arrivals: [4, 0, 0], behaviour: { drift: '0.2' } }))].filter(
      ({ kind }) => kind === 'leaver',
    );
    expect(left.map(({ holder }) => holder)).toEqual([0, 1]);
  });

  test('cohorts are served oldest first, and the buyers of this very period count', () => {
    const left = [...journalOf(plain({ arrivals: [2, 2], behaviour: { drift: '0.5' } }))].filter(
      ({ kind }) => kind === 'leaver',
    );
    // Period 1: the first cohort's count is 0.5 (one of it is left), the second's 1.
    expect(left.map(({ t, holder }) => `${t}:${holder}`)).toEqual(['0:0', '1:2']);
  });

  test('whoever is not served stays in the count, capped at those still there', () => {
    expect(
      periods(
        { arrivals: [4, 0, 0], behaviour: { drift: '0.5' }, events: [{ at: 0, kind: 'freeze', periods: 2 }] },
        'voluntary',
      ),
    ).toBe('0\n0\n4');
  });

  test('panic: when the price rises less than asked, rate = 1 − (1 − drift)(1 − panic.rate)', () => {
    // The price stands still in period 1: 1 − 0.5 · 0.5 = 0.75 of four holders.
    const behaviour = { drift: '0.5', panic: { below: '0.01', rate: '0.5' } };
    expect(
      periods({ arrivals: [4, 0], scheme: { cashOutFee: '0', mintRate: '1' }, behaviour }, 'voluntary'),
    ).toBe('2\n1');
    expect(
      periods({ arrivals: [8, 0], scheme: { cashOutFee: '0', mintRate: '1' }, behaviour }, 'voluntary'),
    ).toBe('4\n3');
  });

  test('a rise of exactly the threshold is no panic; one below it is', () => {
    // The second order lifts the price from 5 ÷ 2.5 to 10 ÷ 3.75, by exactly one third.
    const left = (below: string) =>
      runPlain({ arrivals: [1, 1], points: 4, behaviour: { panic: { below, rate: 1 } } }).periods[1]
        ?.voluntary;
    expect([left('0.333333333'), left('0.333333334')]).toEqual([0, 2]);
  });

  test('never in the first period, nor after a price of 0, nor when there is no price', () => {
    const panic = { below: '10', rate: 1 };
    expect(periods({ arrivals: [2], behaviour: { panic } }, 'voluntary')).toBe('0');
    expect(
      periods(
        {
          arrivals: [2, 0, 1],
          behaviour: { panic: { below: '-0.99', rate: 1 } },
          events: [{ at: 1, kind: 'skim', share: 1 }],
        },
        'voluntary',
      ),
    ).toBe('0\n2\n0');
    expect(
      periods(
        {
          arrivals: [2, 0, 1],
          behaviour: { panic },
          events: [{ at: 1, kind: 'swap', share: 1 }],
        },
        'voluntary',
      ),
    ).toBe('0\n0\n0');
  });

  test('re-buyers: forced exits × rebuy is carried, its whole part orders in the next period', () => {
    // Each order is out at once; 0.5 of a re-buyer per exit.
    expect(
      periods(
        { arrivals: [1, 1, 0, 0], scheme: { exitMultiple: '0.5' }, behaviour: { rebuy: '0.5' } },
        'orders',
        'forced',
      ),
    ).toBe('1 1\n1 1\n1 1\n0 0');
  });

  test('forced legacy holders may buy again too', () => {
    expect(
      periods(
        {
          arrivals: [0, 0],
          scheme: { exitMultiple: '1' },
          behaviour: { rebuy: '1' },
          events: [
            { at: 0, kind: 'inject', amount: 10 },
            { at: 0, kind: 'legacy', claims: 5, grant: 1, over: 1 },
          ],
        },
        'orders',
        'forced',
      ),
    ).toBe('0 1\n1 0');
  });

  test('no orders, no cohort', () => {
    expect(runPlain({ arrivals: [1, 0, 2] }).cohorts.map(({ t }) => t)).toEqual([0, 2]);
  });
});

describe('§7 events', () => {
  test('inject puts outside money into the pool', () => {
    const { totals } = runPlain({ events: [{ at: 0, kind: 'inject', amount: '7.50' }] });
    expect(table([totals], 'injected', 'pool')).toBe('7.50 12.50');
  });

  test('skim takes the share of the pool, rounded down', () => {
    const { totals } = runPlain({ arrivals: [1, 0], events: [{ at: 1, kind: 'skim', share: '0.333' }] });
    expect(table([totals], 'skimmed', 'pool')).toBe('1.66 3.34');
  });

  test('of two freezes the later end counts', () => {
    expect(
      periods(
        {
          arrivals: [4, 0, 0, 0],
          behaviour: { drift: '1' },
          events: [
            { at: 0, kind: 'freeze', periods: 3 },
            { at: 1, kind: 'freeze', periods: 1 },
          ],
        },
        'voluntary',
      ),
    ).toBe('0\n0\n0\n4');
  });

  test('a limit holds from now on; null lifts it; a desk already closed stays closed until the next period', () => {
    const scheme = { exitMultiple: '1' };
    const inject = { at: 1, kind: 'inject', amount: 10 };
    const limit = (perPeriod: string | null) => ({ at: 1, kind: 'limit', perPeriod });
    expect(
      periods({ arrivals: [1, 0, 0], scheme, events: [limit('1'), inject, limit(null)] }, 'forced', 'paid'),
    ).toBe('0 0.00\n0 0.00\n1 12.00');
  });

  test('what was paid in the period before a limit came counts against it', () => {
    const result = runPlain({
      arrivals: [2, 0],
      scheme: { exitMultiple: '1', mintRate: '1' },
      events: [
        { at: 1, kind: 'inject', amount: 10 },
        { at: 1, kind: 'limit', perPeriod: '17' },
      ],
    });
    expect(table(result.periods, 'forced', 'paid')).toBe('0 0.00\n2 17.60');
  });

  test('legacy: claims are split over the periods without losing a fen, each piece at that moment’s price', () => {
    const result = runPlain({
      arrivals: [1, 0, 0],
      events: [{ at: 0, kind: 'legacy', claims: '10', grant: '0.5', over: 3 }],
    });
    // ¥3.33, ¥3.33, ¥3.34; half of each is ¥1.66, ¥1.66, ¥1.67. The first piece is granted at the opening price, and
    // so is the first order, as ¥0 stand behind the piece; then ¥1.66 buys 1.38 at 5 ÷ 4.16, ¥1.67 1.85 at 5 ÷ 5.54.
    const granted = [
      ...journalOf(
        plain({
          arrivals: [1, 0, 0],
          events: [{ at: 0, kind: 'legacy', claims: '10', grant: '0.5', over: 3 }],
        }),
      ),
    ].filter(({ kind }) => kind === 'legacy');
    expect(granted.map(({ t, minted }) => `${t}: ${minted}`)).toEqual(['0: 1.66', '1: 1.38', '2: 1.85']);
    expect(table(result.cohorts, 't', 'buyers', 'spent')).toBe('0 1 10.00\nlegacy 3 10.00');
    expect(result.totals.spent).toBe('10.00');
  });

  test('legacy: with no new money the price falls', () => {
    const { periods } = runPlain({
      arrivals: [1, 0],
      events: [{ at: 1, kind: 'legacy', claims: '10', grant: '1', over: 1 }],
    });
    expect(periods.map(({ price }) => Number(price).toFixed(4))).toEqual(['2.0000', '0.6667']);
  });

  test('legacy: several due in one period are granted in the order listed, each at the price after the last', () => {
    const granted = [
      ...journalOf(
        plain({
          arrivals: [1, 0],
          events: [
            { at: 1, kind: 'legacy', claims: '5', grant: '1', over: 1 },
            { at: 0, kind: 'legacy', claims: '5', grant: '1', over: 2 },
          ],
        }),
      ),
    ].filter(({ kind, t }) => kind === 'legacy' && t === 1);
    expect(granted.map(({ minted }) => minted)).toEqual(['5.00', '5.00']);
  });

  test('legacy holders are forced out by their claim, and leave no other way', () => {
    const events = [{ at: 0, kind: 'legacy', claims: '10', grant: '1', over: 1 }];
    expect(
      periods(
        { arrivals: [0, 1], scheme: { exitMultiple: '1.5' }, behaviour: { drift: '1' }, events },
        'forced',
        'voluntary',
      ),
    ).toBe('0 0\n0 1');
    expect(
      periods(
        {
          arrivals: [0, 0],
          scheme: { exitMultiple: '1.5' },
          events: [...events, { at: 1, kind: 'inject', amount: 15 }],
        },
        'forced',
        'paid',
      ),
    ).toBe('0 0.00\n1 12.00');
  });

  test('swap: a share of everybody’s points becomes shares of face value, and the money behind them leaves', () => {
    const result = runPlain({ arrivals: [2, 0], events: [{ at: 1, kind: 'swap', share: '0.5' }] });
    // 2.50 and 1.25 points on ¥10: 1.25 and 0.62 are burned, of face value 3.33 and 1.65; 1.87 ÷ 3.75 of ¥10 leaves.
    expect(table(result.cohorts, 'holders', 'points', 'shares', 'spent')).toBe('2 1.88 4.98 20.00');
    expect(table([result.totals], 'swapped', 'pool', 'points')).toBe('4.98 5.02 1.88');
  });

  test('swap of everything: nobody holds points, nobody has left, the price is gone', () => {
    const result = runPlain({ arrivals: [2, 0], events: [{ at: 1, kind: 'swap', share: '1' }] });
    expect(table(result.cohorts, 'holders', 'paid', 'shares')).toBe('0 0.00 9.99');
    expect(table(result.periods, 'forced', 'voluntary', 'pool', 'price')).toBe(
      '0 0 10.00 2.66666666666667\n0 0 0.00 –',
    );
  });

  test('after a swap that makes two holders equal, the earliest joined is forced out first', () => {
    const forced = [
      ...journalOf(
        plain({
          arrivals: [3, 0],
          points: 0,
          scheme: { exitMultiple: '2', mintRate: '0.9', openingPrice: '0.1' },
          events: [
            { at: 1, kind: 'swap', share: '0.99' },
            { at: 1, kind: 'inject', amount: '500' },
          ],
        }),
      ),
    ].filter(({ kind }) => kind === 'forced');
    expect(forced.map(({ holder, minted }) => `${holder} ${minted}`)).toEqual(['0 -1', '1 -1', '2 -1']);
  });
});

describe('the run as a whole', () => {
  test('the same scenario gives the same JSON to the byte', () => {
    const change = { arrivals: [5, 5, 5], behaviour: { drift: '0.1' }, scheme: { exitMultiple: '0.6' } };
    expect(JSON.stringify(runPlain(change))).toBe(JSON.stringify(runPlain(change)));
  });

  test('amounts beyond what a double holds are computed exactly', () => {
    const scenario = plain({
      arrivals: [3, 3],
      scheme: { spend: '999999999.99', openingPrice: '0.000000001', exitMultiple: '3' },
      events: [{ at: 1, kind: 'inject', amount: '999999999999999.99' }],
      points: 8,
    });
    const { totals } = runExact(scenario);
    expect(totals.injected).toBe('999999999999999.99');
    const sum = (a: string) => BigInt(a.replace('.', ''));
    expect(sum(totals.poolIn) + sum(totals.injected) - sum(totals.paid)).toBe(sum(totals.pool));
    // c = 49,999,999,999 fen go in, m = 24,999,999,999 fen buy m·10^9 ÷ 100 points, then m² ÷ c of that.
    const [c, m] = [49_999_999_999n, 24_999_999_999n];
    const unitsPerFen = 10n ** 15n;
    expect([...journalOf(scenario)].slice(0, 2).map(({ minted }) => sum(minted))).toEqual([
      m * unitsPerFen,
      (m * m * unitsPerFen) / c,
    ]);
  });
});
