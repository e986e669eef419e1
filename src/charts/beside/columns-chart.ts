import type { ChartsWords } from '../../i18n/charts';
import type { LedgerWords } from '../../i18n/ledgers';
import type { Numbers } from '../../i18n/numbers';
import type { ReferralColumns } from '../../series/beside/referral-columns';
import { weekTicks } from '../geometry';
import type { ToldChart } from './told-chart';

/** One column for each week's buyers: from the pool, and for recruiting, of every 1000 they spent. */
export interface ColumnsChart extends ToldChart {
  readonly columns: readonly {
    readonly from: number;
    readonly cash: number;
    /** Cash and what could be had, and that with referral pay. */
    readonly pool: number;
    readonly all: number;
  }[];
  readonly periods: number;
  readonly bin: number;
  readonly level: number;
  readonly names: Readonly<
    Record<'cash' | 'worth' | 'referral' | 'gone' | 'level' | 'levelYuan' | 'first' | 'firstYuan', string>
  >;
  readonly ticks: readonly { readonly t: number; readonly text: string }[];
}

export function columnsChart(
  picture: ReferralColumns,
  words: LedgerWords,
  charts: ChartsWords,
  n: Numbers,
): ColumnsChart {
  const { columns, periods, bin, level } = picture;
  const { title, sentence, head, referral } = words.columns;
  const whole = (yuan: number) => n.yuan(Math.round(yuan));
  const tops = columns.map(({ from, cash, worth, referral }) => ({
    from,
    cash,
    pool: cash + worth,
    all: cash + worth + referral,
  }));
  const [first] = tops;
  return {
    title: title(picture, n),
    sentence: sentence(picture, n),
    head,
    rows: columns.map(({ from, to, buyers, cash, worth, referral }) => [
      from === to ? String(from + 1) : `${from + 1}–${to + 1}`,
      n.count(buyers),
      whole(cash + worth),
      whole(referral),
    ]),
    columns: tops,
    periods,
    bin,
    level,
    names: {
      cash: charts.cohorts.cash,
      worth: charts.cohorts.worth,
      referral,
      gone: charts.cohorts.gone,
      level: charts.cohorts.levelName,
      levelYuan: whole(level),
      first: first ? charts.week(first.from + 1) : '',
      firstYuan: first ? whole(first.all) : '',
    },
    ticks: weekTicks(periods).map((t) => ({ t, text: charts.week(t + 1) })),
  };
}
