import type { LedgerWords } from '../../i18n/ledgers';
import type { Numbers } from '../../i18n/numbers';
import type { SlicePart, SlicePicture } from '../../series/beside/promotion-slice';
import { endToEnd, type BarChart, type BarKind } from './bar-chart';

const PARTS: readonly (readonly [SlicePart, BarKind])[] = [
  ['direct', 'cash'],
  ['indirect', 'cash'],
  ['merchant', 'gone'],
  ['ranks', 'gone'],
  ['sameRank', 'gone'],
  ['territories', 'gone'],
  ['kept', 'people'],
];

/** Who gets what of an order's promotion slice, one below the other; who gets nothing is left out. */
export function sliceBars(picture: SlicePicture, { slice: words }: LedgerWords, n: Numbers): BarChart {
  const { slice, parts } = picture;
  const shown = PARTS.filter(([part]) => parts[part] > 0);
  const steps = endToEnd(shown.map(([part, kind]) => [parts[part], kind]));
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: shown.map(([part]) => [words.part[part], n.yuan(parts[part]), n.percent(parts[part] / slice)]),
    bars: shown.map(([part], i) => ({
      name: words.part[part],
      text: n.yuan(parts[part]),
      parts: steps.slice(i, i + 1),
    })),
    keys: [],
  };
}
