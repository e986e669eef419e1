import { byKind, decimal, decimalOrNull, exactly, list, object, optional, text, whole } from './fields';
import { LIMITS } from './scenario';

/** What each field of a scenario may hold. Rates and multiples have at most 9 decimal places, money at most 2. */

const share = decimal({ min: '0', max: '1', places: 9 });
const perThing = decimal({ min: '0', max: '10', places: 9 });
const people = decimal({ min: '0', max: '1000000000', places: 9 });
const amount = decimal({ min: '0', above: true, max: '1000000000000000', places: 2 });
const at = whole(0, LIMITS.periods - 1);

const split = object({ goods: share, promotion: share, platform: share, pool: share });

const scheme = object({
  spend: decimal({ min: '0', above: true, max: '1000000000', places: 2 }),
  split,
  mintRate: perThing,
  openingPrice: optional(decimal({ min: '0', above: true, max: '1000000', places: 9 })),
  cashOutFee: share,
  exitMultiple: optional(decimalOrNull({ min: '0', above: true, max: '1000', places: 9 })),
  maxMintPerOrder: optional(amount),
});

const slowdown = optional(object({ at: whole(1, LIMITS.periods - 1), factor: perThing }));

export const arrivalsField = byKind({
  constant: object({ kind: exactly('constant'), perPeriod: people, slowdown }),
  growth: object({
    kind: exactly('growth'),
    start: people,
    rate: decimal({ min: '-1', max: '10', places: 9 }),
    slowdown,
  }),
  bass: object({
    kind: exactly('bass'),
    market: decimal({ min: '0', max: '1000000000000', places: 9 }),
    p: share,
    q: share,
    slowdown,
  }),
  custom: object({
    kind: exactly('custom'),
    values: list(decimal({ min: '0', max: '1000000000', places: 0 }), LIMITS.periods),
    slowdown,
  }),
});

const behaviour = object({
  takeProfit: optional(object({ share, multiple: decimal({ min: '0', max: '1000', places: 9 }) })),
  drift: optional(share),
  panic: optional(object({ below: decimal({ min: '-1', max: '10', places: 9 }), rate: share })),
  rebuy: optional(share),
});

const event = byKind({
  inject: object({ at, kind: exactly('inject'), amount }),
  skim: object({ at, kind: exactly('skim'), share }),
  freeze: object({ at, kind: exactly('freeze'), periods: whole(1) }),
  limit: object({
    at,
    kind: exactly('limit'),
    perPeriod: decimalOrNull({ min: '0', max: '1000000000000000', places: 2 }),
  }),
  legacy: object({ at, kind: exactly('legacy'), claims: amount, grant: perThing, over: whole(1) }),
  swap: object({ at, kind: exactly('swap'), share }),
});

export const periodsField = whole(1, LIMITS.periods);

export const splitField = split;

export const scenarioField = object({
  version: exactly(1),
  name: optional(text(LIMITS.name)),
  scheme,
  arrivals: arrivalsField,
  behaviour: optional(behaviour),
  events: optional(list(event, LIMITS.events)),
  periods: periodsField,
  precision: optional(object({ points: optional(whole(0, 8)) })),
});
