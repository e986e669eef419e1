import type { LedgerWords } from '../../i18n/ledgers';
import type { Numbers } from '../../i18n/numbers';
import type { ShopPart, ShopPicture } from '../../series/beside/shop';
import type { StakesPicture, WorthPicture } from '../../series/beside/stakes';
import type { TerritoriesPicture } from '../../series/beside/territories';
import { endToEnd, type BarChart, type BarKind } from './bar-chart';

export function territoriesBars(
  picture: TerritoriesPicture,
  { territories: words }: LedgerWords,
  n: Numbers,
): BarChart {
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: picture.rows.map((row) => [
      words.name(row),
      n.yuan(row.fee),
      n.yuan(row.perOrder),
      row.orders === null ? words.never : n.count(row.orders),
      n.count(row.people),
      row.perPerson === null ? words.never : (100 * row.perPerson).toFixed(2),
    ]),
    bars: picture.rows.map((row) => ({
      name: words.name(row),
      text: words.orders(row, n),
      parts: endToEnd([[row.orders ?? 0, 'people']]),
    })),
    keys: [{ kind: null, text: words.key(picture.order, n) }],
  };
}

const PARTS: readonly (readonly [ShopPart, BarKind])[] = [
  ['platform', 'gone'],
  ['shareholders', 'cash'],
  ['managers', 'cash'],
  ['partners', 'cash'],
  ['shop', 'people'],
];

/** Who gets what of a day's turnover, one below the other; who is promised nothing is left out. */
export function shopBars(picture: ShopPicture, { shop: words }: LedgerWords, n: Numbers): BarChart {
  const { turnover, parts } = picture;
  const shown = PARTS.filter(([part]) => part === 'shop' || parts[part] > 0);
  const steps = endToEnd(shown.map(([part, kind]) => [parts[part], kind]));
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: shown.map(([part]) => [words.part[part], n.yuan(parts[part]), n.percent(parts[part] / turnover)]),
    bars: shown.map(([part], i) => ({
      name: words.part[part],
      text: n.yuan(parts[part]),
      // More is promised than there is: what is missing, to be laid on top.
      parts: steps
        .slice(i, i + 1)
        .map(({ from, to, kind }) =>
          to < from ? { from: to, to: from, kind: 'short' as const } : { from, to, kind },
        ),
    })),
    keys: [],
  };
}

/** The break-even margin of a shop of which ever more is sold. */
export function marginBars(
  days: readonly ShopPicture[],
  { margin: words }: LedgerWords,
  n: Numbers,
): BarChart {
  return {
    title: words.title(days, n),
    sentence: words.sentence(days, n),
    head: words.head,
    rows: days.map(({ sold, margin }) => [words.sold(sold, n), n.percent(margin), n.percent(1 - margin)]),
    bars: days.map(({ sold, margin }) => ({
      name: words.sold(sold, n),
      text: n.percent(margin),
      parts: endToEnd([
        [margin, 'gone'],
        [Math.max(0, 1 - margin), 'people'],
      ]),
    })),
    keys: [
      { kind: 'gone', text: words.gone },
      { kind: 'people', text: words.left },
    ],
  };
}

export function stakesBars(picture: StakesPicture, { stakes: words }: LedgerWords, n: Numbers): BarChart {
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: picture.stakes.map(({ price, share, perDay, management, days, daysByShare, wholeShop }) => [
      words.stake(price, share, n),
      n.yuan(perDay),
      n.yuan(management),
      words.days(days, n),
      words.days(daysByShare, n),
      n.yuan(wholeShop),
    ]),
    bars: picture.stakes.flatMap(({ price, share, management, days, daysByShare }) => {
      const bar = (name: string, count: number | null) => ({
        name,
        text: words.days(count, n),
        parts: endToEnd([[count ?? 0, 'people']]),
      });
      return [
        bar(words.stake(price, share, n), days),
        ...(management > 0 ? [bar(words.withoutManaging, daysByShare)] : []),
      ];
    }),
    keys: [{ kind: null, text: words.key(picture.turnover, n) }],
  };
}

export function worthBars(picture: WorthPicture, { worth: words }: LedgerWords, n: Numbers): BarChart {
  const { needed, left, turnover } = picture;
  const rows = [
    ...needed.map(({ years, aDay }) => ({ name: words.years(years), aDay, kind: 'gone' as const })),
    { name: words.left, aDay: left, kind: 'people' as const },
  ];
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: rows.map(({ name, aDay }) => [name, n.yuan(aDay), n.percent(aDay / turnover)]),
    bars: rows.map(({ name, aDay, kind }) => ({
      name,
      text: words.aDay(aDay, n),
      parts: endToEnd([[aDay, kind]]),
    })),
    keys: [
      { kind: 'gone', text: words.profit },
      { kind: 'people', text: words.here },
    ],
  };
}
