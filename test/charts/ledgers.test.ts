import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { besideStates } from '../../src/app/design/beside-states';
import { labelOf, longest, type BarChart } from '../../src/charts/beside/bar-chart';
import BesideBars from '../../src/charts/beside/BesideBars.svelte';
import { clearingBars, cutBackBars, redemptionsBars, shoppingBars } from '../../src/charts/beside/mall-bars';
import { columnsChart } from '../../src/charts/beside/columns-chart';
import ReferralColumns from '../../src/charts/beside/ReferralColumns.svelte';
import ReferralTenths from '../../src/charts/beside/ReferralTenths.svelte';
import ReferralTree from '../../src/charts/beside/ReferralTree.svelte';
import {
  marginBars,
  shopBars,
  stakesBars,
  territoriesBars,
  worthBars,
} from '../../src/charts/beside/shop-bars';
import { sliceBars } from '../../src/charts/beside/slice-bars';
import { tenthsChart } from '../../src/charts/beside/tenths-chart';
import { treeChart } from '../../src/charts/beside/tree-chart';
import { treeLayout } from '../../src/charts/beside/tree-layout';
import { beside as en } from '../../src/i18n/ledgers.en';
import { beside as zh } from '../../src/i18n/ledgers.zh';
import { charts as chartsEn } from '../../src/i18n/charts.en';
import { charts as chartsZh } from '../../src/i18n/charts.zh';
import { numbersOf } from '../../src/i18n/numbers';

const LANGUAGES = [
  ['zh', zh, chartsZh],
  ['en', en, chartsEn],
] as const;
const states = besideStates();

/** What no reader should ever see. */
const BROKEN = /NaN|Infinity|undefined|null|\[object/;

function allBars(words: typeof en, language: 'zh' | 'en'): BarChart[] {
  const n = numbersOf(language);
  return [
    ...states.slices.map((each) => sliceBars(each, words, n)),
    ...states.territories.map((each) => territoriesBars(each, words, n)),
    ...states.shops.map((each) => shopBars(each, words, n)),
    marginBars(states.margins, words, n),
    ...states.stakes.map((each) => stakesBars(each, words, n)),
    worthBars(states.worth, words, n),
    ...states.shopping.map((each) => shoppingBars(each, words, n)),
    ...states.cutBacks.map((each) => cutBackBars(each, words, n)),
    ...states.clearings.map((each) => clearingBars(each, words, n)),
    redemptionsBars(states.redemptions, words, n),
  ];
}

describe.each(LANGUAGES)('in %s', (language, words, charts) => {
  const numbers = numbersOf(language);
  const tableLabel = words.table;
  const looksWell = (markup: string) => {
    expect(markup).not.toMatch(BROKEN);
    expect(markup).toMatch(/<svg[^>]* role="img" aria-labelledby="[^"]+" aria-describedby="[^"]+"/);
    expect(markup).toContain('<table>');
    expect(markup).not.toMatch(/width="-/);
  };

  test('every picture beside the pool is drawn in each of its states', () => {
    for (const picture of states.trees) {
      looksWell(
        render(ReferralTree, { props: { chart: treeChart(picture, words, numbers), tableLabel } }).body,
      );
    }
    for (const picture of states.tenths) {
      looksWell(
        render(ReferralTenths, { props: { chart: tenthsChart(picture, words, numbers), tableLabel } }).body,
      );
    }
    for (const picture of states.columns) {
      looksWell(
        render(ReferralColumns, {
          props: { chart: columnsChart(picture, words, charts, numbers), tableLabel },
        }).body,
      );
    }
    for (const chart of allBars(words, language)) {
      looksWell(render(BesideBars, { props: { chart, tableLabel } }).body);
    }
  });

  test('every table has as many heads as columns, and no two rows that begin alike', () => {
    for (const { head, rows } of allBars(words, language)) {
      expect(head.every((name) => name !== '')).toBe(true);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
      expect(new Set(rows.map((row) => row.slice(0, 2).join('|'))).size).toBe(rows.length);
    }
  });

  test('no two bars of a picture have one name', () => {
    for (const { bars } of allBars(words, language)) {
      expect(new Set(bars.map(({ name }) => name)).size).toBe(bars.length);
    }
  });
});

describe('titles', () => {
  test.each([
    [
      'zh',
      zh,
      [
        '区里每 10 人就要有 1 人下单，区代才回本；省代要等 30万单',
        '一天流水 ¥5,000，分完只剩 ¥1,000 进货、付房租、发工资',
        '股份卖出一半，毛利率要 51% 才不亏；全卖掉，要 80%',
        '¥49,800 要 204 天回本；不算管理奖，要 344 天',
        '一家店要值 ¥1,250万，一天得净赚 ¥1,712；这里分完只剩 ¥1,000，账单还没付',
        '用完 3,000 个购物积分，还得再付现金 ¥1,286，换来的货进价 ¥429',
        '3,000 个积分用掉 1,400 个，店家的 ¥200 才回来；顾客为此再付现金 ¥600',
        '走积分方案，店家到手 ¥300，买家付 ¥1,000；普通清仓，到手 ¥300，付 ¥300',
        '值 ¥1,000 的积分：提现得 ¥800，换货得进价 ¥100 的东西',
      ],
    ],
    [
      'en',
      en,
      [
        'A county’s fee is back when 1 in 10 of its people has bought; a province’s takes 300,000 orders',
        'Of ¥5,000 a day, ¥1,000 is left for goods, rent and wages',
        'Half sold, a shop must earn 51% on its goods to break even; all sold, 80%',
        '¥49,800 is back after 204 days; after 344 without the pay for managing',
        'A shop worth ¥12.5M earns ¥1,712 a day; here ¥1,000 is left, before any bill',
        'To use 3,000 points the customer pays ¥1,286 more, for goods that cost ¥429',
        'The shop’s ¥200 is back after 1,400 of 3,000 points: after customers paid ¥600 more',
        'The shop gets ¥300 through the scheme, ¥300 in a sale; the buyer pays ¥1,000 or ¥300',
        '¥1,000 of points: ¥800 in cash, or goods that cost ¥100',
      ],
    ],
  ] as const)('in %s say what follows from the sources’ own terms', (language, words, expected) => {
    const n = numbersOf(language);
    const { territories, shops, margins, stakes, worth, shopping, cutBacks, clearings, redemptions } = states;
    const first = <T>(all: readonly T[]) => all[0] as T;
    expect([
      words.territories.title(first(territories), n),
      words.shop.title(first(shops), n),
      words.margin.title(margins, n),
      words.stakes.title(first(stakes), n),
      words.worth.title(worth, n),
      words.shopping.title(first(shopping), n),
      words.cutBack.title(first(cutBacks), n),
      words.clearing.title(first(clearings), n),
      words.redemptions.title(redemptions, n),
    ]).toEqual(expected);
  });

  test('of referral pay say who gets most of it, and who nothing', () => {
    const n = numbersOf('en');
    const [tree] = states.trees;
    const [tenths] = states.tenths;
    const [columns] = states.columns;
    const [slice] = states.slices;
    if (!tree || !tenths || !columns || !slice) throw new Error('There is one of each.');
    expect(en.tree.title(tree, n)).toBe(
      'Of 150 buyers, 75 are paid nothing for recruiting; the first 15 get 64%',
    );
    expect(en.tenths.title(tenths, n)).toBe(
      'The first tenth of buyers gets 44% of all referral pay, the last 0.3%',
    );
    expect(en.slice.title(slice, n)).toBe(
      'Of ¥20 set aside from ¥1,000, ¥5 goes to those who brought the buyer',
    );
    expect(en.columns.title(columns, n)).toBe(
      '2,688 of 19,993 buyers came early enough to be level on average; without referral pay, 67',
    );
  });
});

describe('a bar', () => {
  const bar = (from: number, to: number) => ({
    name: '',
    text: '',
    parts: [{ from, to, kind: 'cash' as const }],
  });

  test('has its words at its beginning, or at its end where they would run out of the picture', () => {
    expect(labelOf(bar(0, 10), 100)).toEqual({ x: 0, anchor: 'start' });
    expect(labelOf(bar(30, 40), 100)).toEqual({ x: 30, anchor: 'start' });
    expect(labelOf(bar(80, 90), 100)).toEqual({ x: 90, anchor: 'end' });
    expect(labelOf({ name: '', text: '', parts: [] }, 100)).toEqual({ x: 0, anchor: 'start' });
  });

  test('is as long as its amount on the scale of the longest', () => {
    expect(longest([bar(0, 10), bar(10, 40)])).toBe(40);
    expect(longest([])).toBe(1);
  });
});

describe('a tree of buyers', () => {
  test('has everybody in a place of their own, below whoever brought them', () => {
    const [tree] = states.trees;
    const { nodes, layers } = treeLayout(tree?.buyers ?? []);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
    for (const { buyer, broughtBy } of tree?.buyers ?? []) {
      if (broughtBy === null) continue;
      const [above, below] = [nodes[broughtBy - 1]?.y ?? 0, nodes[buyer - 1]?.y ?? 0];
      expect(below - above).toBeCloseTo(100 / layers, 1);
    }
  });

  test('has circles whose areas are as the pay', () => {
    const buyers = [4, 1, 0].map((total, i) => ({
      buyer: i + 1,
      broughtBy: i === 0 ? null : i,
      brought: i < 2 ? 1 : 0,
      direct: total,
      indirect: 0,
      ranks: 0,
      total,
    }));
    const [large, small, none] = treeLayout(buyers).nodes;
    expect((large?.radius ?? 0) / (small?.radius ?? 1)).toBeCloseTo(2, 2);
    expect(none?.radius).toBeLessThan(2);
  });
});
