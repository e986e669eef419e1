import { describe, expect, test } from 'vitest';
import { LOCAL_REFERRAL, ONLINE_REFERRAL } from '../../src/analysis/beside/referral-terms';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { referralColumns } from '../../src/series/beside/referral-columns';
import { tenthsPicture } from '../../src/series/beside/referral-tenths';
import { treePicture } from '../../src/series/beside/referral-tree';
import { shopPicture } from '../../src/series/beside/shop';
import { cutBackPicture, shoppingPicture } from '../../src/series/beside/shopping';
import { territoriesPicture } from '../../src/series/beside/territories';
import { pictureAt } from '../../src/series/picture';

const opening = preset('default');
const run = runFast(opening, { history: true });
const picture = pictureAt(run, opening, opening.periods - 1);

describe('columns with referral pay', () => {
  const online = referralColumns(picture, ONLINE_REFERRAL);

  test('are the columns of the run, with what recruiting is expected to bring on top', () => {
    expect(online.columns.map(({ cash, worth }) => [cash, worth])).toEqual(
      picture.cohorts.map(({ cash, worth }) => [cash, worth]),
    );
    const [first] = online.columns;
    expect(Math.round(first?.referral ?? 0)).toBe(5182);
  });

  test('let 2,688 of 19,993 buyers be level on average instead of 67, where all 30 % goes to referrers', () => {
    expect([online.buyers, online.levelWithout, online.levelWith]).toEqual([19_993, 67, 2688]);
  });

  test('hardly change it at the local shop’s half a per cent', () => {
    const { levelWithout, levelWith } = referralColumns(picture, LOCAL_REFERRAL);
    expect([levelWithout, levelWith]).toEqual([67, 95]);
  });

  test('pay out no more than the promotion slice: under ¥300 of every ¥1000, ¥300 but for what finds no referrer', () => {
    expect(online.referral).toBeLessThan(300);
    expect(online.referral).toBeGreaterThan(299.9);
  });

  test('stand as they stood in any week, and put neighbouring weeks together as the run’s own columns do', () => {
    const early = referralColumns(pictureAt(run, opening, 9), ONLINE_REFERRAL);
    expect(early.columns).toHaveLength(10);
    const years = { ...opening, periods: 520 };
    const long = referralColumns(pictureAt(runFast(years, { history: true }), years, 519), ONLINE_REFERRAL);
    expect(long.columns.length).toBeLessThanOrEqual(130);
    expect(long.bin).toBe(4);
    expect(long.referral).toBeLessThan(300);
  });

  test('of a run to which nobody comes are none', () => {
    const shop = preset('online-shop');
    const nobody = { ...shop, arrivals: { kind: 'constant', perPeriod: '0', slowdown: null } as const };
    const empty = pictureAt(runFast(nobody, { history: true }), nobody, 5);
    expect(referralColumns(empty, ONLINE_REFERRAL)).toMatchObject({
      columns: [],
      buyers: 0,
      back: 0,
      referral: 0,
    });
  });
});

describe('a tree', () => {
  test('is the same for the same seed, and tells who got most', () => {
    const tree = treePicture(LOCAL_REFERRAL, 150, 1);
    expect(treePicture(LOCAL_REFERRAL, 150, 1)).toEqual(tree);
    expect(tree.most).toMatchObject({ buyer: 1, total: 299 });
    expect(tree.paid).toBe(tree.buyers.reduce((sum, { total }) => sum + total, 0));
  });

  test('of a single buyer pays nobody', () => {
    expect(treePicture(LOCAL_REFERRAL, 1, 1)).toMatchObject({ paid: 0, unpaid: 1, first: 1, firstShare: 0 });
  });
});

test('tenths add up to everything', () => {
  const { tenths } = tenthsPicture(LOCAL_REFERRAL, 20_000);
  expect(tenths.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('parts of a day’s turnover add up to it', () => {
  for (const managers of [0, 1, 20]) {
    const { turnover, parts } = shopPicture({ sold: '0.6', managers, hasPartners: true });
    expect(Object.values(parts).reduce((sum, yuan) => sum + yuan, 0)).toBeCloseTo(turnover, 8);
  }
});

test('the cash that customers add in the mall is divided to the fen', () => {
  const { cash, parts, label, points } = shoppingPicture();
  expect(Object.values(parts).reduce((sum, yuan) => sum + yuan, 0)).toBeCloseTo(cash, 8);
  expect(label - cash).toBeCloseTo(points, 8);
  expect(cutBackPicture().rows.map(({ needed, cash: added }) => [needed, added])).toEqual([
    [1400, 600],
    [2800, 1200],
  ]);
});

test('a county stands once among territories: it has nobody below', () => {
  expect(
    territoriesPicture().rows.map(({ level, aboveOthers, orders }) => `${level} ${aboveOthers} ${orders}`),
  ).toEqual([
    'county false 50000',
    'city false 50000',
    'city true 100000',
    'province false 100000',
    'province true 300000',
  ]);
});
