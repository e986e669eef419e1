import type { FlowEnd } from '../analysis/flows';
import { everybody } from '../analysis/outcomes';
import { spanOf, type Span } from './bins';
import type { CohortColumn } from './cohort-columns';
import type { Picture } from './picture';

/** What the sentences beside the pictures say, as numbers. Weeks are counted from 1, as people do. */
export interface Facts {
  readonly week: number;
  readonly weeks: number;
  /** All who are counted below: those who bought, and old debts paid in points, a piece of one like a person. */
  readonly people: number;
  readonly buyers: number;
  readonly debts: number;
  /** Got back in cash at least what they spent. */
  readonly ahead: number;
  /** Could now, by cashing out. */
  readonly level: number;
  /** Neither. */
  readonly short: number;
  readonly holders: number;
  readonly spent: number;
  readonly paid: number;
  /** Money that came into the pool from outside, that the operator took out of it, that left it for the company. */
  readonly outside: number;
  readonly skimmed: number;
  readonly swapped: number;
  /** Cash paid out, of every 1000 yuan that buyers spent. */
  readonly backOf1000: number;
  readonly openingPrice: number;
  /** What the goods are counted at, of every 1000 yuan spent. */
  readonly goodsOf1000: number;
  readonly price: number | null;
  /** It rose above the price at the opening, and no price before was higher. */
  readonly isRecord: boolean;
  readonly pool: number;
  readonly poolPeak: number;
  readonly poolPeakWeek: number;
  /** Of the column that the week is in, and of the highest; each stands for several periods where there are many. */
  readonly newNow: number;
  readonly newNowIn: Span;
  readonly newPeak: number;
  readonly newPeakIn: Span;
  readonly newPeakWeek: number;
  /** As many come in every one. */
  readonly isSteady: boolean;
  /** The first buyers, and those of the week in which most bought; null while nobody has bought. */
  readonly first: CohortColumn | null;
  readonly biggest: CohortColumn | null;
}

/** What the fast engine may be off by is no rise. */
const NOTICEABLY = 1 + 1e-5;

export function factsOf(picture: Picture): Facts {
  const { t, counts, totals, cohorts } = picture;
  const bin = Math.floor(t / picture.bin);
  const poolSoFar = picture.pool.slice(0, t + 1);
  const price = picture.price[t] ?? null;
  const poolPeakWeek = highest(poolSoFar);
  const newPeak = highest(picture.newcomers);
  const newPeakIn = spanOf(newPeak, picture);
  const flow = (name: FlowEnd) =>
    picture.flows.find(({ from, to }) => from === name || to === name)?.yuan ?? 0;
  const people = Math.round(everybody(counts));
  return {
    week: t + 1,
    weeks: picture.periods,
    people,
    buyers: people - totals.debts,
    debts: totals.debts,
    ahead: Math.round(counts.ahead),
    level: Math.round(counts.level),
    short: Math.round(counts.short + counts.waiting),
    holders: Math.round(totals.holders),
    spent: totals.spent,
    paid: totals.paid,
    outside: flow('outside'),
    skimmed: flow('operator'),
    swapped: flow('company'),
    backOf1000: totals.spent > 0 ? (1000 * totals.paid) / totals.spent : 0,
    openingPrice: totals.openingPrice,
    goodsOf1000: 1000 - picture.level,
    price,
    isRecord:
      price !== null &&
      price > totals.openingPrice * NOTICEABLY &&
      picture.price.slice(0, t).every((before) => (before ?? 0) <= price),
    pool: poolSoFar[t] ?? 0,
    poolPeak: poolSoFar[poolPeakWeek] ?? 0,
    poolPeakWeek: poolPeakWeek + 1,
    newNow: picture.newcomers[bin] ?? 0,
    newNowIn: spanOf(bin, picture),
    newPeak: picture.newcomers[newPeak] ?? 0,
    newPeakIn,
    newPeakWeek: newPeakIn.from + 1,
    isSteady: picture.newcomers.every((value) => value === picture.newcomers[0]),
    first: cohorts[0] ?? null,
    biggest: cohorts[highest(cohorts.map(({ buyers }) => buyers))] ?? null,
  };
}

/** Where the first of the highest values stands. */
function highest(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > (values[best] as number) ? i : best), 0);
}
