import fc from 'fast-check';

/** Sizes of the random scenarios: the slow auditor needs few orders, the fast engine is compared on many. */
export interface Size {
  readonly orders: number;
  readonly periods: number;
}

type Json = Record<string, unknown>;

/** A rate as people write them: mostly a few decimals, sometimes all nine, sometimes the ends of the range. */
const rate = (min: number, max: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: min * 100, max: max * 100 }).map((n) => String(n / 100)) },
    {
      weight: 2,
      arbitrary: fc.integer({ min: min * 1e9, max: max * 1e9 }).map((n) => (n / 1e9).toFixed(9)),
    },
    { weight: 1, arbitrary: fc.constantFrom(String(min), String(max)) },
  );

const yuan = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((fen) => (fen / 100).toFixed(2));

/** Four rates that add up to exactly 1. */
const split = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([pool, promotion, platform]) => ({
    goods: String((100 - pool - promotion - platform) / 100),
    promotion: String(promotion / 100),
    platform: String(platform / 100),
    pool: String(pool / 100),
  }));

const scheme = fc.record(
  {
    spend: fc.oneof(fc.constantFrom('1000', '100', '0.07', 99.5), yuan(5000)),
    split,
    mintRate: fc.oneof(
      { weight: 5, arbitrary: rate(0, 1) },
      { weight: 1, arbitrary: rate(1, 3) },
      { weight: 3, arbitrary: fc.constant('0.7') },
    ),
    openingPrice: fc.constantFrom('1', 1, '0.01', '7.123456789', '250'),
    cashOutFee: fc.oneof(fc.constant('0.2'), rate(0, 1)),
    exitMultiple: fc.constantFrom(null, '0.3', '0.5', '1', '1.2', '3', '0.123456789'),
    maxMintPerOrder: fc.constantFrom('10', '150.55', '1000000'),
  },
  { requiredKeys: ['spend', 'split', 'mintRate', 'cashOutFee'] },
);

const arrivals = ({ orders, periods }: Size) => {
  const perPeriod = Math.max(1, Math.floor(orders / periods));
  const slowdown = fc.record({ at: fc.integer({ min: 1, max: periods - 1 }), factor: rate(0, 1) });
  const count = (max: number) =>
    fc.integer({ min: 0, max: Math.round(max * 100) }).map((n) => String(n / 100));
  const kind = fc.oneof(
    fc.record({ kind: fc.constant('constant'), perPeriod: count(perPeriod) }),
    fc.record({ kind: fc.constant('growth'), start: count(perPeriod / 3), rate: rate(-1, 0) }),
    fc.record({
      kind: fc.constant('growth'),
      start: count(Math.max(1, perPeriod / 4)),
      rate: fc.integer({ min: 0, max: 100 }).map((n) => (n / 100 / periods).toFixed(9)),
    }),
    fc.record({
      kind: fc.constant('bass'),
      market: count(orders),
      p: rate(0, 0.2),
      q: rate(0, 1),
    }),
    fc.record({
      kind: fc.constant('custom'),
      values: fc.array(fc.integer({ min: 0, max: 2 * perPeriod }), { maxLength: periods }),
    }),
  );
  return fc
    .tuple(kind, fc.option(slowdown))
    .map(([natural, slow]): Json => (slow ? { ...natural, slowdown: slow } : natural));
};

const behaviour = fc.record(
  {
    takeProfit: fc.record({ share: rate(0, 1), multiple: rate(0, 2) }),
    drift: fc.oneof(rate(0, 0.1), rate(0, 1)),
    panic: fc.record({ below: fc.oneof(rate(0, 0.1), rate(-1, 1)), rate: rate(0, 1) }),
    rebuy: rate(0, 1),
  },
  { requiredKeys: [] },
);

const event = ({ orders, periods }: Size) => {
  const at = fc.integer({ min: 0, max: periods - 1 });
  const big = Math.max(1000, orders * 100);
  return fc.oneof(
    fc.record({ at, kind: fc.constant('inject'), amount: yuan(big) }),
    fc.record({ at, kind: fc.constant('skim'), share: rate(0, 1) }),
    fc.record({ at, kind: fc.constant('freeze'), periods: fc.integer({ min: 1, max: periods }) }),
    fc.record({ at, kind: fc.constant('limit'), perPeriod: fc.option(yuan(big / 10)) }),
    fc.record({
      at,
      kind: fc.constant('legacy'),
      claims: yuan(big),
      grant: rate(0, 2),
      over: fc.integer({ min: 1, max: periods }),
    }),
    fc.record({ at, kind: fc.constant('swap'), share: rate(0, 1) }),
  );
};

/** A valid scenario as JSON, every rule, behaviour and event drawn at random. */
export function arbitraryScenario(size: Size): fc.Arbitrary<Json> {
  return fc
    .record(
      {
        version: fc.constant(1),
        scheme,
        arrivals: arrivals(size),
        behaviour,
        events: fc.array(event(size), { maxLength: 6 }),
        periods: fc.constant(size.periods),
        precision: fc.record({ points: fc.integer({ min: 0, max: 8 }) }),
      },
      { requiredKeys: ['version', 'scheme', 'arrivals', 'periods'] },
    )
    .map((scenario): Json => scenario);
}
