import { describe, expect, test } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import { runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';
import { binned, binSize, MOST_COLUMNS } from '../../src/series/bins';
import { factsOf } from '../../src/series/facts';
import { pictureAt } from '../../src/series/picture';

describe('a picture', () => {
  const scenario = preset('default');
  const run = runFast(scenario, { history: true });
  const exact = runExact(scenario);

  test('shows at its end what the exact ledger says', () => {
    const picture = pictureAt(run, scenario, 103);
    for (const [i, column] of picture.cohorts.entries()) {
      const { t, buyers, holders, paid, spent, netValue } = exact.cohorts[
        i
      ] as (typeof exact.cohorts)[number];
      expect([column.from, column.buyers, column.holders]).toEqual([t, buyers, holders]);
      expect(Math.abs(column.cash - (1000 * Number(paid)) / Number(spent))).toBeLessThan(0.5);
      expect(Math.abs(column.worth - (1000 * Number(netValue)) / Number(spent))).toBeLessThan(0.5);
    }
    expect(picture.pool.at(-1)).toBeCloseTo(Number(exact.totals.pool), -1);
    expect(picture.price.at(-1)).toBeCloseTo(Number(exact.totals.price), 2);
  });

  test.each([0, 30, 59, 103])('balances to the fen in week %i', (t) => {
    const { flows, totals, pool } = pictureAt(run, scenario, t);
    const sum = (pick: (flow: (typeof flows)[number]) => boolean) =>
      Math.round(flows.filter(pick).reduce((all, { yuan }) => all + yuan * 100, 0));
    expect(sum(({ from }) => from === 'buyers')).toBe(Math.round(totals.spent * 100));
    expect(sum(({ to }) => to === 'pool')).toBe(sum(({ from }) => from === 'pool'));
    const left = flows.find(({ to }) => to === 'left');
    expect(Math.abs((left?.yuan ?? 0) - (pool[t] ?? 0))).toBeLessThan(0.02);
  });

  test('of an early week knows nothing of who came later', () => {
    const { cohorts, counts } = pictureAt(run, scenario, 10);
    expect(cohorts).toHaveLength(11);
    expect(counts.ahead + counts.short + counts.level + counts.waiting).toBe(
      cohorts.reduce((sum, { buyers }) => sum + buyers, 0),
    );
  });

  test('survives JSON, as a page carries it', () => {
    const picture = pictureAt(run, scenario, 103);
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
  });

  test('on the axis of another run has that one’s columns, and ends where the axis does', () => {
    const beside = pictureAt(run, scenario, 29, 0, 30);
    expect([beside.pool.length, beside.newcomers.length, beside.bin]).toEqual([30, 30, 1]);
    expect(beside.pool).toEqual(pictureAt(run, scenario, 29).pool.slice(0, 30));
    const wide = pictureAt(run, scenario, 103, 0, 300);
    expect([wide.periods, wide.bin, wide.newcomers.length, wide.cohorts.length]).toEqual([104, 3, 35, 35]);
    expect(wide.newcomers[1]).toBe(
      pictureAt(run, scenario, 103)
        .newcomers.slice(3, 6)
        .reduce((sum, each) => sum + each, 0),
    );
  });

  test('counts the goods into the line of level', () => {
    expect(pictureAt(run, scenario, 103, 300).level).toBe(700);
    expect(factsOf(pictureAt(run, scenario, 103, 300)).goodsOf1000).toBe(300);
  });

  test('calls no price a record that has not risen', () => {
    const isRecord = (mintRate: string) => {
      const behaviour = { ...scenario.behaviour, takeProfit: null, drift: '0', panic: null };
      const minted = { ...scenario, behaviour, scheme: { ...scenario.scheme, mintRate } };
      return factsOf(pictureAt(runFast(minted, { history: true }), minted, 5)).isRecord;
    };
    expect(['0.7', '1', '1.2'].map(isRecord)).toEqual([true, false, false]);
  });
});

describe('many weeks', () => {
  test('are drawn as columns of several weeks each', () => {
    expect(binSize(MOST_COLUMNS)).toBe(1);
    expect(binSize(MOST_COLUMNS + 1)).toBe(2);
    expect(binSize(520)).toBe(4);
    expect(binned([1, 2, 3, 4, 5], 2)).toEqual([3, 7, 5]);
  });

  test('lose nobody', () => {
    const scenario = { ...preset('online-shop'), periods: 300 };
    const picture = pictureAt(runFast(scenario, { history: true }), scenario, 299);
    expect(picture.cohorts).toHaveLength(100);
    expect(picture.cohorts.reduce((sum, { buyers }) => sum + buyers, 0)).toBe(30_000);
    expect(picture.newcomers.reduce((sum, each) => sum + each, 0)).toBe(30_000);
  });
});
