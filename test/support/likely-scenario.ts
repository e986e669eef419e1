import fc from 'fast-check';
import { arbitraryScenario, type Size } from './arbitrary-scenario';

/** A decimal from … to with so many places. */
const number = (from: number, to: number, places = 3) =>
  fc
    .integer({ min: Math.round(from * 10 ** places), max: Math.round(to * 10 ** places) })
    .map((n) => String(n / 10 ** places));

const scheme = fc.record({
  spend: fc.constantFrom('1000', '100', '498.5', '3000'),
  mintRate: fc.oneof(fc.constant('0.7'), number(0.3, 1, 2)),
  cashOutFee: fc.oneof(fc.constant('0.2'), number(0.05, 0.5, 2)),
  openingPrice: fc.constantFrom('1', '0.5', '10'),
  exitMultiple: fc.constantFrom(null, '0.5', '1', '1.2', '1.5', '2', '3', '5'),
});

const behaviour = fc.record(
  {
    takeProfit: fc.record({ share: number(0, 1, 2), multiple: number(0.3, 3, 2) }),
    drift: number(0, 0.1),
    panic: fc.record({ below: number(-0.02, 0.05), rate: number(0, 0.6, 2) }),
    rebuy: number(0, 1, 2),
  },
  { requiredKeys: [] },
);

const events = ({ orders, periods }: Size) => {
  const at = fc.integer({ min: 0, max: periods - 1 });
  const money = fc.integer({ min: 1, max: orders * 30 }).map(String);
  const event = fc.oneof(
    fc.record({ at, kind: fc.constant('inject'), amount: money }),
    fc.record({ at, kind: fc.constant('skim'), share: number(0, 0.6, 2) }),
    fc.record({ at, kind: fc.constant('freeze'), periods: fc.integer({ min: 1, max: 10 }) }),
    fc.record({ at, kind: fc.constant('limit'), perPeriod: fc.option(money) }),
    fc.record({
      at,
      kind: fc.constant('legacy'),
      claims: money,
      grant: number(0, 1.5, 2),
      over: fc.integer({ min: 1, max: 20 }),
    }),
    fc.record({ at, kind: fc.constant('swap'), share: number(0, 0.9, 2) }),
  );
  return fc.array(event, { maxLength: 5 });
};

/**
 * A random scenario such as somebody might set up: every behaviour and every event, within what sliders would offer.
 * Amounts of a few fen, prices that fall with every order and everybody leaving every week are left to
 * `arbitraryScenario`: there, rounding decides, which the fast engine cannot follow person by person.
 */
export function likelyScenario(size: Size): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(arbitraryScenario(size), scheme, behaviour, events(size), fc.integer({ min: 2, max: 8 }))
    .map(([raw, scheme, behaviour, events, points]) => ({
      version: 1,
      scheme: { ...scheme, split: (raw['scheme'] as { split: unknown }).split },
      arrivals: raw['arrivals'],
      behaviour,
      events,
      periods: raw['periods'],
      precision: { points },
    }));
}
