import type { LedgerWords } from '../../i18n/ledgers';
import type { Numbers } from '../../i18n/numbers';
import type { ClearingPicture } from '../../series/beside/clearing';
import type { RedemptionsPicture } from '../../series/beside/redemptions';
import type { CutBackPicture, ShoppingPicture } from '../../series/beside/shopping';
import { endToEnd, type BarChart, type BarKind } from './bar-chart';

const PARTS: readonly (readonly [keyof ShoppingPicture['parts'], BarKind])[] = [
  ['supplier', 'people'],
  ['shop', 'cash'],
  ['promoters', 'gone'],
  ['mall', 'gone'],
];

/** The label, paid in points and cash; then who gets the cash. */
export function shoppingBars(
  picture: ShoppingPicture,
  { shopping: words }: LedgerWords,
  n: Numbers,
): BarChart {
  const { label, cash, parts } = picture;
  const rounded = (yuan: number) => n.yuan(Math.round(yuan));
  const steps = endToEnd(PARTS.map(([part, kind]) => [parts[part], kind]));
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: [
      [words.label, n.yuan(label)],
      [words.points, n.yuan(label - cash)],
      [words.cash, n.yuan(cash)],
      ...PARTS.map(([part]) => [words.part[part], n.yuan(parts[part])]),
    ],
    bars: [
      {
        name: words.label,
        text: rounded(label),
        parts: endToEnd([
          [cash, 'short'],
          [label - cash, 'points'],
        ]),
      },
      ...PARTS.map(([part], i) => ({
        name: words.part[part],
        text: rounded(parts[part]),
        parts: steps.slice(i, i + 1),
      })),
    ],
    keys: [
      { kind: 'short', text: `${words.cash} ${rounded(cash)}` },
      { kind: 'points', text: `${words.points} ${rounded(label - cash)}` },
    ],
  };
}

export function cutBackBars(picture: CutBackPicture, { cutBack: words }: LedgerWords, n: Numbers): BarChart {
  const { points, rows } = picture;
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: rows.map(({ toShop, needed, cash }) => [
      n.percent(toShop),
      needed === null ? words.needed({ toShop, needed, cash }, n) : n.count(needed),
      n.yuan(cash),
    ]),
    bars: rows.map((row) => ({
      name: words.toShop(row.toShop, n),
      text: words.needed(row, n),
      parts: endToEnd([
        [row.needed ?? 0, 'points'],
        [Math.max(0, points - (row.needed ?? 0)), 'gone'],
      ]),
    })),
    keys: [
      { kind: 'points', text: words.used },
      { kind: 'gone', text: `${words.given} ${n.count(points)}` },
    ],
  };
}

export function clearingBars(
  picture: ClearingPicture,
  { clearing: words }: LedgerWords,
  n: Numbers,
): BarChart {
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: picture.rows.map(({ way, buyerPays, shopGets, pointsPay, pointsUsed, overpaid }) => [
      words.way[way],
      ...[buyerPays, shopGets, pointsPay].map(n.yuan),
      n.count(pointsUsed),
      n.yuan(overpaid),
    ]),
    bars: picture.rows.map((row) => ({
      name: words.way[row.way],
      text: words.pays(row, n),
      parts: endToEnd([
        [row.shopGets, 'cash'],
        [row.buyerPays - row.shopGets, 'gone'],
      ]),
    })),
    keys: [
      { kind: 'cash', text: words.shop },
      { kind: 'gone', text: words.others },
    ],
  };
}

export function redemptionsBars(
  picture: RedemptionsPicture,
  { redemptions: words }: LedgerWords,
  n: Numbers,
): BarChart {
  return {
    title: words.title(picture, n),
    sentence: words.sentence(picture, n),
    head: words.head,
    rows: picture.rows.map(({ name, holder, mall, stays, price }) => [
      words.name[name],
      ...[holder, mall, stays].map(n.yuan),
      words.price(price, n),
    ]),
    bars: picture.rows.map(({ name, holder, mall, stays, price }) => ({
      name: words.name[name],
      text: words.price(price, n),
      parts: endToEnd([
        [holder, 'cash'],
        [mall, 'gone'],
        [stays, 'pool'],
      ]),
    })),
    keys: [
      { kind: 'cash', text: words.holder },
      { kind: 'gone', text: words.mall },
      { kind: 'pool', text: words.stays },
      { kind: null, text: words.half },
    ],
  };
}
