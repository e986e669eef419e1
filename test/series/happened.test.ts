import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEGACY } from '../../src/cohorts/run';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario, SchemeEvent } from '../../src/scheme/scenario';
import { happenedBy, type Happened } from '../../src/series/happened';
import { oldDebts } from '../../src/series/old-debts';
import { likelyScenario } from '../support/likely-scenario';
import { seed } from '../support/seed';

const shop = preset('online-shop');
const withEvents = (...events: SchemeEvent[]): Scenario => ({ ...shop, events });

function happened(scenario: Scenario, t = scenario.periods - 1): Happened[] {
  return happenedBy(runFast(scenario, { history: true }), scenario, t);
}

/** Price at the end of one period by that of another. */
function ratio(scenario: Scenario, before: number, after: number): number {
  const { pool, points } = runFast(scenario).periods;
  const price = (t: number) => (pool[t] ?? 0) / (points[t] ?? 0);
  return price(after) / price(before) - 1;
}

describe('what happened', () => {
  test('to the pool is the money that the run moved, and what part of it that was', () => {
    const skim = { at: 20, kind: 'skim', share: '0.25' } as const;
    const [taken] = happened(withEvents(skim));
    const before = (runFast(shop).periods.pool[19] ?? 0) / 100;
    expect(taken).toMatchObject({ kind: 'skim', at: 20, until: 20 });
    expect(taken).toHaveProperty('yuan', Math.floor(before * 25) / 100);
    expect((taken as { part: number }).part).toBeCloseTo(0.25, 6);
  });

  test('says no part where other money moves in the same week, and the price only once', () => {
    const both = happened(
      withEvents({ at: 20, kind: 'inject', amount: '1000' }, { at: 20, kind: 'skim', share: '1' }),
    );
    expect(both.map((each) => ('part' in each ? each.part : undefined))).toEqual([null, null]);
    expect(both.map((each) => ('price' in each ? each.price !== null : undefined))).toEqual([false, true]);
  });

  test('takes what there is: nothing out of an empty pool', () => {
    const scenario = withEvents({ at: 0, kind: 'skim', share: '0.5' });
    expect(happened(scenario)).toMatchObject([{ yuan: 0, part: null, price: null }]);
  });

  test('lets the price fall over the weeks in which old debts become points', () => {
    const scenario = withEvents({ at: 20, kind: 'legacy', claims: '500000', grant: '1', over: 4 });
    const [debts] = happened(scenario);
    expect(debts).toMatchObject({ kind: 'legacy', at: 20, until: 23 });
    const { price } = debts as { price: number };
    expect(price).toBeLessThan(-0.2);
    expect(price).toBeCloseTo(ratio(scenario, 19, 23), 12);
    // So far: in the week shown.
    expect(happened(scenario, 21)).toMatchObject([{ until: 21 }]);
    expect((happened(scenario, 21)[0] as { price: number }).price).toBeCloseTo(ratio(scenario, 19, 21), 12);
  });

  test('does not blame old debts for a price that money moved, too', () => {
    const debts = { at: 20, kind: 'legacy', claims: '500000', grant: '1', over: 4 } as const;
    const price = (...events: SchemeEvent[]) =>
      happened(withEvents(debts, ...events)).map((each) => ('price' in each ? each.price : undefined));
    expect(price({ at: 22, kind: 'skim', share: '0.5' })[0]).toBeNull();
    expect(price({ at: 22, kind: 'swap', share: '0.5' })[0]).not.toBeNull();
    expect(price({ at: 24, kind: 'skim', share: '0.5' })[0]).not.toBeNull();
  });

  test('joins freezes that touch; the later end counts', () => {
    const freeze = (at: number, periods: number): SchemeEvent => ({ at, kind: 'freeze', periods });
    const spans = (...events: SchemeEvent[]) =>
      happened(withEvents(...events)).map(({ at, until }) => [at, until]);
    expect(spans(freeze(30, 4), freeze(10, 5), freeze(12, 1))).toEqual([
      [10, 14],
      [30, 33],
    ]);
    expect(spans(freeze(10, 5), freeze(15, 2))).toEqual([[10, 16]]);
    expect(spans(freeze(58, 1000))).toEqual([[58, 59]]);
  });

  test('of limits set in one week keeps the last', () => {
    const scenario = withEvents(
      { at: 5, kind: 'limit', perPeriod: '100' },
      { at: 5, kind: 'limit', perPeriod: '200.5' },
      { at: 9, kind: 'limit', perPeriod: null },
    );
    expect(happened(scenario)).toMatchObject([
      { at: 5, perPeriod: 200.5 },
      { at: 9, perPeriod: null },
    ]);
  });

  test('is one where the same happens in week after week', () => {
    const skim = (at: number, share = '0.05'): SchemeEvent => ({ at, kind: 'skim', share });
    const weekly = [20, 21, 22, 23].map((at) => skim(at));
    const scenario = withEvents(...weekly);
    const { skimmed } = runFast(scenario).periods;
    const [row, ...others] = happened(scenario) as (Happened & { kind: 'skim' })[];
    expect(others).toEqual([]);
    expect(row).toMatchObject({ kind: 'skim', at: 20, until: 23 });
    expect(row?.yuan).toBeCloseTo((skimmed[23] ?? 0) / 100, 6);
    expect(row?.part).toBeCloseTo(0.05, 6);
    expect(row?.price).toBeCloseTo(ratio(scenario, 19, 23), 12);
    // So far: in the week shown.
    expect(happened(scenario, 21)).toMatchObject([{ at: 20, until: 21 }]);
    const spans = (...events: SchemeEvent[]) =>
      happened(withEvents(...events)).map(({ kind, at, until }) => [kind, at, until]);
    // Another share, and the same after a week without it, stand for themselves.
    expect(spans(...weekly, skim(24, '0.06'), skim(26, '0.06'))).toEqual([
      ['skim', 20, 23],
      ['skim', 24, 24],
      ['skim', 26, 26],
    ]);
    const weeklyMoney = [22, 23].map((at): SchemeEvent => ({ at, kind: 'inject', amount: '1000' }));
    expect(spans(...weekly, ...weeklyMoney)).toEqual([
      ['skim', 20, 23],
      ['inject', 22, 23],
    ]);
    const debts = [30, 31].map((at): SchemeEvent => ({
      at,
      kind: 'legacy',
      claims: '9',
      grant: '1',
      over: 3,
    }));
    expect(spans(...debts)).toEqual([['legacy', 30, 33]]);
  });

  test('says neither part nor price of a row into which other money comes', () => {
    const events: SchemeEvent[] = [
      { at: 20, kind: 'skim', share: '0.05' },
      { at: 21, kind: 'skim', share: '0.05' },
      { at: 21, kind: 'inject', amount: '1000' },
    ];
    expect(happened(withEvents(...events))).toMatchObject([
      { kind: 'skim', part: null, price: null },
      { kind: 'inject', part: null, price: null },
    ]);
  });

  test('is nothing where the limit in force is set once more', () => {
    const limit = (at: number, perPeriod: string | null): SchemeEvent => ({ at, kind: 'limit', perPeriod });
    const scenario = withEvents(limit(5, '100'), limit(9, '100'), limit(20, null), limit(21, '100'));
    expect(happened(scenario).map(({ at }) => at)).toEqual([5, 20, 21]);
  });

  test(`adds up to what the run moved, and comes in the order of time (seed ${seed})`, () => {
    fc.assert(
      fc.property(likelyScenario({ orders: 2000, periods: 30 }), fc.nat(29), (raw, week) => {
        const scenario = mustRead(raw);
        const t = Math.min(week, scenario.periods - 1);
        const run = runFast(scenario, { history: true });
        const found = happenedBy(run, scenario, t);
        const sum = (kind: string) =>
          found.reduce((all, each) => all + (each.kind === kind && 'yuan' in each ? each.yuan * 100 : 0), 0);
        expect(sum('inject')).toBeCloseTo(run.periods.injected[t] ?? NaN, 3);
        expect(sum('skim')).toBeCloseTo(run.periods.skimmed[t] ?? NaN, 3);
        expect(sum('swap')).toBeCloseTo(run.periods.swapped[t] ?? NaN, 3);
        expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => a - b));
        expect(found.filter(({ at, until }) => at > until || until > t)).toEqual([]);
        // While it is in force, no week pays more than the limit.
        found.forEach((each, i) => {
          if (each.kind !== 'limit' || each.perPeriod === null) return;
          const next = found.slice(i + 1).find(({ kind }) => kind === 'limit');
          for (let paid = each.at + 1; paid < (next?.at ?? t + 1); paid++) {
            expect(run.periods.paid[paid]).toBeLessThanOrEqual(each.perPeriod * 100);
          }
        });
      }),
      { numRuns: 200, seed },
    );
  });
});

describe('old debts paid in points', () => {
  test(`stand at the end as the run says, and have nothing before they begin (seed ${seed})`, () => {
    fc.assert(
      fc.property(likelyScenario({ orders: 2000, periods: 30 }), (raw) => {
        const scenario = mustRead(raw);
        const run = runFast(scenario, { history: true });
        const last = scenario.periods - 1;
        const debts = oldDebts(run, scenario, last);
        const row = run.cohorts.t.indexOf(LEGACY);
        const spent = run.cohorts.spent[row] ?? 0;
        if (spent === 0) {
          expect(debts).toBeNull();
          return;
        }
        expect(debts).toMatchObject({
          pieces: run.cohorts.buyers[row],
          holders: run.cohorts.holders[row],
          owed: spent / 100,
        });
        expect(debts?.cash).toBeCloseTo((1000 * (run.cohorts.paid[row] ?? 0)) / spent, 6);
        // Less than a fen is rounded off.
        const worth = ((debts?.worth ?? NaN) * spent) / 1000;
        expect(Math.abs(worth - (run.cohorts.netValue[row] ?? NaN))).toBeLessThan(1.01);
        const first = Math.min(...scenario.events.flatMap(({ kind, at }) => (kind === 'legacy' ? at : [])));
        if (first > 0) expect(oldDebts(run, scenario, first - 1)).toBeNull();
      }),
      { numRuns: 200, seed },
    );
  });
});
