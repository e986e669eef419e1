import { priceText } from '../money/price';
import { fenToYuan, unitsToText } from '../money/units';
import type { Result } from '../scheme/result';
import { LEGACY, type FastRun } from './run';

/** A fast run in the form of an exact result: amounts rounded to the nearest fen and unit. */
export const resultOfRun = ({ places, periods, cohorts, totals }: FastRun): Result => {
  const whole = (amount: number | undefined) => BigInt(Math.round(amount ?? 0));
  const yuan = (fen: number | undefined) => fenToYuan(whole(fen));
  const units = (amount: number | undefined) => unitsToText(whole(amount), places);
  const price = (pool: number | undefined, points: number | undefined) =>
    priceText(whole(pool), whole(points), places);
  return {
    periods: Array.from(periods.orders, (orders, t) => ({
      t,
      orders,
      forced: periods.forced[t] ?? 0,
      voluntary: periods.voluntary[t] ?? 0,
      paid: yuan(periods.paid[t]),
      pool: yuan(periods.pool[t]),
      points: units(periods.points[t]),
      price: price(periods.pool[t], periods.points[t]),
    })),
    cohorts: Array.from(cohorts.t, (t, i) => ({
      t: t === LEGACY ? 'legacy' : t,
      buyers: cohorts.buyers[i] ?? 0,
      spent: yuan(cohorts.spent[i]),
      paid: yuan(cohorts.paid[i]),
      holders: cohorts.holders[i] ?? 0,
      points: units(cohorts.points[i]),
      netValue: yuan(cohorts.netValue[i]),
      shares: yuan(cohorts.shares[i]),
    })),
    totals: {
      spent: yuan(totals.spent),
      goods: yuan(totals.goods),
      promotion: yuan(totals.promotion),
      platform: yuan(totals.platform),
      poolIn: yuan(totals.poolIn),
      paid: yuan(totals.paid),
      injected: yuan(totals.injected),
      skimmed: yuan(totals.skimmed),
      swapped: yuan(totals.swapped),
      pool: yuan(totals.pool),
      points: units(totals.points),
      price: price(totals.pool, totals.points),
    },
  };
};
