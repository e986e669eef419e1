import type { Integers } from '../money/integers';
import { priceText } from '../money/price';
import { fenToYuan, unitsToText } from '../money/units';
import type { CohortResult, Result } from '../scheme/result';
import { ACCOUNT, type Account } from './books';
import type { Cohort } from './cohort';
import type { Ledger } from './ledger';
import type { Rules } from '../scheme/rules';

/** The finished ledger in the words of the result format. */
export function resultOf<T>(integers: Integers<T>, rules: Rules, ledger: Ledger<T>): Result {
  const { moves, rows } = ledger;
  const { big } = integers;
  const { pool, points } = moves.standing;
  const yuan = (amount: T) => fenToYuan(big(amount));
  const units = (amount: T) => unitsToText(big(amount), rules.places);
  const price = (inPool: T, held: T) => priceText(big(inPool), big(held), rules.places);
  const balance = (account: Account) => big(moves.books.balance(ACCOUNT[account]));

  const cohort = (it: Cohort<T>): CohortResult => ({
    t: it.t ?? 'legacy',
    buyers: it.buyers,
    spent: yuan(it.spent),
    paid: yuan(it.paid),
    holders: it.holders,
    points: units(it.points),
    netValue: fenToYuan(
      big(points) === 0n
        ? 0n
        : (big(it.points) * big(pool) * rules.payoutRate.n) / (big(points) * rules.payoutRate.d),
    ),
    shares: yuan(it.shares),
  });

  const spent = moves.cohorts.reduce((sum, { spent }) => sum + big(spent), 0n);
  const poolIn = moves.cohorts.reduce((sum, { buyers }) => sum + BigInt(buyers) * rules.slices.pool, 0n);
  return {
    periods: rows.map(({ t, orders, forced, voluntary, paid, end }) => ({
      t,
      orders,
      forced,
      voluntary,
      paid: yuan(paid),
      pool: yuan(end.pool),
      points: units(end.points),
      price: price(end.pool, end.points),
    })),
    cohorts: [...moves.cohorts, ...(moves.legacy.buyers > 0 ? [moves.legacy] : [])].map(cohort),
    totals: {
      spent: fenToYuan(spent),
      goods: fenToYuan(balance('goods')),
      promotion: fenToYuan(balance('promotion')),
      platform: fenToYuan(balance('platform')),
      poolIn: fenToYuan(poolIn),
      paid: fenToYuan(balance('buyers') + spent),
      injected: fenToYuan(-balance('outside')),
      skimmed: fenToYuan(balance('operator')),
      swapped: fenToYuan(balance('company')),
      pool: yuan(pool),
      points: units(points),
      price: price(pool, points),
    },
  };
}
