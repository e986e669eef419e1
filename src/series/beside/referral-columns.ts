import { expectedPayOfGroups } from '../../analysis/beside/referral-expected';
import { orderPay, type ReferralTerms } from '../../analysis/beside/referral-terms';
import type { CohortColumn } from '../cohort-columns';
import type { Picture } from '../picture';

/** A column of buyers with what they may expect for recruiting, on average, of every 1000 they spent. */
export interface ReferralColumn extends CohortColumn {
  readonly referral: number;
}

export interface ReferralColumns {
  readonly columns: readonly ReferralColumn[];
  readonly periods: number;
  readonly bin: number;
  readonly level: number;
  /** Buyers in all, and those whose column is level on average: from the pool alone, and with referral pay. */
  readonly buyers: number;
  readonly levelWithout: number;
  readonly levelWith: number;
  /** Of every 1000 that all buyers spent: from the pool, paid or to be had, and for recruiting. */
  readonly back: number;
  readonly referral: number;
}

/**
 * Every order of a run counts as one newcomer brought by somebody before, those of people who buy again too. Averages
 * of many: half of all buyers bring nobody, and of each column a few get most.
 */
export function referralColumns(
  { cohorts, periods, bin, level }: Picture,
  terms: ReferralTerms,
): ReferralColumns {
  const pay = orderPay(terms);
  const groups = expectedPayOfGroups(
    pay,
    cohorts.map(({ buyers }) => buyers),
  );
  const spend = Number(pay.spend);
  const columns = cohorts.map((column, i) => {
    const { direct = 0, indirect = 0 } = groups[i] ?? {};
    return { ...column, referral: (1000 * (direct + indirect)) / (column.buyers * spend) };
  });
  const count = (some: readonly CohortColumn[]) => some.reduce((sum, { buyers }) => sum + buyers, 0);
  const buyers = count(columns);
  const perThousand = (of: (column: ReferralColumn) => number) =>
    buyers > 0 ? columns.reduce((sum, column) => sum + of(column) * column.buyers, 0) / buyers : 0;
  return {
    columns,
    periods,
    bin,
    level,
    buyers,
    levelWithout: count(columns.filter(({ cash, worth }) => cash + worth >= level)),
    levelWith: count(columns.filter(({ cash, worth, referral }) => cash + worth + referral >= level)),
    back: perThousand(({ cash, worth }) => cash + worth),
    referral: perThousand(({ referral }) => referral),
  };
}
