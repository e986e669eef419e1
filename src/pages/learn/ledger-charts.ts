import type { BarChart } from '../../charts/beside/bar-chart';
import { columnsChart, type ColumnsChart } from '../../charts/beside/columns-chart';
import { clearingBars, cutBackBars, redemptionsBars, shoppingBars } from '../../charts/beside/mall-bars';
import { marginBars, shopBars, stakesBars, territoriesBars, worthBars } from '../../charts/beside/shop-bars';
import { sliceBars } from '../../charts/beside/slice-bars';
import { tenthsChart, type TenthsChart } from '../../charts/beside/tenths-chart';
import { treeChart, type TreeChart } from '../../charts/beside/tree-chart';
import { charts as chartsEn } from '../../i18n/charts.en';
import { charts as chartsZh } from '../../i18n/charts.zh';
import type { Language } from '../../i18n/language';
import { beside as en } from '../../i18n/ledgers.en';
import { beside as zh } from '../../i18n/ledgers.zh';
import { numbersOf } from '../../i18n/numbers';
import type { LedgerShow } from '../../lessons/ledger-pictures';
import type { Show } from '../../lessons/pictures';

/** A picture of a ledger with its words, as a lesson's page ships it. */
export type LedgerChart = { readonly chart: 'ledger' } & (
  | { readonly drawn: 'bars'; readonly told: BarChart }
  | { readonly drawn: 'tenths'; readonly told: TenthsChart }
  | { readonly drawn: 'columns'; readonly told: ColumnsChart }
  | { readonly drawn: 'tree'; readonly told: TreeChart }
);

/** What a page shows, by name. Where pages are made: the ledgers' words are not shipped. */
export type Shows = Readonly<Record<string, Show | LedgerChart>>;

export function showsIn(language: Language, shows: Readonly<Record<string, Show | LedgerShow>>): Shows {
  return Object.fromEntries(
    Object.entries(shows).map(([name, show]) => [
      name,
      show.chart === 'ledger' ? { chart: show.chart, ...told(show, language) } : show,
    ]),
  );
}

type Told = LedgerChart extends infer C ? (C extends unknown ? Omit<C, 'chart'> : never) : never;

function told(show: LedgerShow, language: Language): Told {
  const words = language === 'zh' ? zh : en;
  const n = numbersOf(language);
  const bars = (told: BarChart): Told => ({ drawn: 'bars', told });
  switch (show.kind) {
    case 'tenths':
      return { drawn: 'tenths', told: tenthsChart(show.picture, words, n) };
    case 'tree':
      return { drawn: 'tree', told: treeChart(show.picture, words, n) };
    case 'columns': {
      const charts = language === 'zh' ? chartsZh : chartsEn;
      return { drawn: 'columns', told: columnsChart(show.picture, words, charts, n) };
    }
    case 'slice':
      return bars(sliceBars(show.picture, words, n));
    case 'territories':
      return bars(territoriesBars(show.picture, words, n));
    case 'stakes':
      return bars(stakesBars(show.picture, words, n));
    case 'shop':
      return bars(shopBars(show.picture, words, n));
    case 'margin':
      return bars(marginBars(show.picture, words, n));
    case 'worth':
      return bars(worthBars(show.picture, words, n));
    case 'shopping':
      return bars(shoppingBars(show.picture, words, n));
    case 'cutBack':
      return bars(cutBackBars(show.picture, words, n));
    case 'clearing':
      return bars(clearingBars(show.picture, words, n));
    case 'redemptions':
      return bars(redemptionsBars(show.picture, words, n));
  }
}
