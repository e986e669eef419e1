import type { LedgerWords } from '../../i18n/ledgers';
import type { Numbers } from '../../i18n/numbers';
import type { TenthsPicture } from '../../series/beside/referral-tenths';
import type { ToldChart } from './told-chart';

/** Ten columns for ten groups of buyers: how much of all referral pay each gets. */
export interface TenthsChart extends ToldChart {
  readonly tenths: readonly { readonly direct: number; readonly share: number; readonly text: string }[];
  readonly names: Readonly<Record<'direct' | 'indirect' | 'firstTenth' | 'lastTenth', string>>;
}

export function tenthsChart(picture: TenthsPicture, { tenths: words }: LedgerWords, n: Numbers): TenthsChart {
  const { direct, indirect, firstTenth, lastTenth } = words;
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: picture.tenths.map(({ direct, indirect, share }, i) => [
      String(i + 1),
      ...[direct, indirect, share].map((part) => words.share(part, n)),
    ]),
    tenths: picture.tenths.map(({ direct, share }) => ({ direct, share, text: words.share(share, n) })),
    names: { direct, indirect, firstTenth, lastTenth },
  };
}
