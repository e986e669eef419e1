import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestShare, mostLevel } from '../../src/analysis/at-most-level';
import { exactTotals } from '../../src/analysis/fen-totals';
import { journalOf, runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { plain } from '../support/scenarios';
import { seed } from '../support/seed';

describe('how many buyers could be level at the very most', () => {
  test('is the pool’s share of the price: 30 in 100, 16 in the local shop', () => {
    expect(bestShare(preset('online-shop').scheme)).toBe(0.3);
    expect(bestShare(preset('local-shop').scheme)).toBe(0.16);
  });

  test('is rounded down to whole people in a run', () => {
    const scenario = plain({ arrivals: [3, 2] });
    expect(mostLevel(exactTotals(runExact(scenario)), scenario.scheme)).toEqual({
      buyers: 5,
      level: 2,
      share: 0.4,
    });
  });

  test('is more with outside money, but never more than there are', () => {
    const level = (amount: string) => {
      const scenario = plain({ arrivals: [4], events: [{ at: 0, kind: 'inject', amount }] });
      return mostLevel(exactTotals(runExact(scenario)), scenario.scheme).level;
    };
    expect(['9.99', '10', '1000'].map(level)).toEqual([2, 3, 4]);
  });

  test('is nobody when nobody bought', () => {
    const scenario = plain({ arrivals: [0] });
    expect(mostLevel(exactTotals(runExact(scenario)), scenario.scheme)).toEqual({
      buyers: 0,
      level: 0,
      share: 0,
    });
  });

  test(`is never passed in a run, whatever happens in it (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryScenario({ orders: 60, periods: 6 }), (raw) => {
        const scenario = mustRead({ ...raw, events: withoutLegacy(raw['events']) });
        const spend = Number(scenario.scheme.spend);
        const level = [...journalOf(scenario)].filter(
          ({ kind, postings }) => kind !== 'order' && Number(postings.buyers) >= spend,
        ).length;
        const most = mostLevel(exactTotals(runExact(scenario)), scenario.scheme);
        expect(level).toBeLessThanOrEqual(most.level);
      }),
      { seed, numRuns: 60 },
    );
  });
});

/** Old creditors are no buyers; the journal does not tell their cash-outs from others'. */
function withoutLegacy(events: unknown): unknown[] {
  return ((events ?? []) as { kind: string }[]).filter(({ kind }) => kind !== 'legacy');
}
