import { factor, type Factor } from '../money/integers';
import { fraction, fractionOf, partOf, rest, times, type Fraction } from '../money/fraction';
import { toFen } from '../money/units';
import { arrivingOrders } from './arrivals';
import { orderLimit, type Engine, type Scenario, type SchemeEvent } from './scenario';

/** A scenario as the engines read it: whole fen, whole units, exact fractions. Nothing in it changes during a run. */
export interface Rules {
  readonly periods: number;
  readonly places: number;
  readonly spend: bigint;
  readonly slices: { goods: bigint; promotion: bigint; platform: bigint; pool: bigint };
  /** Fen's worth of points that an order mints, its cap applied. */
  readonly mintValue: bigint;
  /** Units per fen while there is no price. */
  readonly openingUnits: Fraction;
  /** The part of a cash-out that is paid, 1 − fee. */
  readonly payoutRate: Fraction;
  readonly exitMultiple: Fraction | null;
  readonly takers: { readonly share: Fraction; readonly target: Target } | null;
  /** Shares of the holders who leave in a period, without and with panic. */
  readonly leaving: { readonly calm: Fraction; readonly panicked: Fraction };
  /** A period's price below this multiple of the last one's is a panic. */
  readonly panicBelow: Fraction | null;
  readonly rebuy: Fraction;
  readonly arrivals: readonly number[];
  readonly eventsAt: (t: number) => readonly SchemeEvent[];
  /** Old debts to be paid in points, in the order listed. */
  readonly legacies: readonly Extract<SchemeEvent, { kind: 'legacy' }>[];
}

/** A value of somebody's points, in fen, that is reached when points × price ≥ n ÷ d. */
export interface Target {
  readonly n: Factor;
  readonly d: Factor;
}

export function target(value: Fraction): Target {
  return { n: factor(value.n), d: factor(value.d) };
}

const NONE: readonly SchemeEvent[] = [];

export function rulesOf(scenario: Scenario, engine: Engine): Rules {
  const { scheme, behaviour } = scenario;
  const spend = toFen(scheme.spend);
  const slice = (rate: string) => partOf(spend, fractionOf(rate));
  const [promotion, platform, pool] = [
    slice(scheme.split.promotion),
    slice(scheme.split.platform),
    slice(scheme.split.pool),
  ];
  const minted = partOf(pool, fractionOf(scheme.mintRate));
  const cap = scheme.maxMintPerOrder === null ? minted : toFen(scheme.maxMintPerOrder);
  const opening = fractionOf(scheme.openingPrice);
  const payoutRate = rest(fractionOf(scheme.cashOutFee));
  const drift = fractionOf(behaviour.drift);
  const { panic } = behaviour;
  const below = panic && fractionOf(panic.below);
  const events = new Map<number, SchemeEvent[]>();
  for (const event of scenario.events) {
    const sameTime = events.get(event.at);
    if (sameTime) sameTime.push(event);
    else events.set(event.at, [event]);
  }
  return {
    periods: scenario.periods,
    places: scenario.precision.points,
    spend,
    slices: { goods: spend - promotion - platform - pool, promotion, platform, pool },
    mintValue: cap < minted ? cap : minted,
    openingUnits: fraction(10n ** BigInt(scenario.precision.points) * opening.d, 100n * opening.n),
    payoutRate,
    exitMultiple: scheme.exitMultiple === null ? null : fractionOf(scheme.exitMultiple),
    takers: takersOf(behaviour.takeProfit, spend, payoutRate),
    leaving: {
      calm: drift,
      panicked: panic ? rest(times(rest(drift), rest(fractionOf(panic.rate)))) : drift,
    },
    panicBelow: below && fraction(below.d + below.n, below.d),
    rebuy: fractionOf(behaviour.rebuy),
    arrivals: arrivingOrders(scenario.arrivals, scenario.periods, orderLimit(engine)),
    eventsAt: (t) => events.get(t) ?? NONE,
    legacies: scenario.events.filter((event) => event.kind === 'legacy'),
  };
}

/** Takers compare what they would be paid; dividing by the paid part compares points × price instead. */
function takersOf(
  takeProfit: Scenario['behaviour']['takeProfit'],
  spend: bigint,
  payoutRate: Fraction,
): Rules['takers'] {
  if (!takeProfit) return null;
  const share = fractionOf(takeProfit.share);
  const wanted = times(fractionOf(takeProfit.multiple), fraction(spend));
  if (share.n === 0n) return null;
  if (wanted.n === 0n) return { share, target: target(fraction(0n)) };
  // When nothing is ever paid, no positive amount is reached.
  if (payoutRate.n === 0n) return null;
  return { share, target: target(fraction(wanted.n * payoutRate.d, wanted.d * payoutRate.n)) };
}
