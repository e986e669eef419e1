import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactTotals, roundedTotalsAt } from '../../src/analysis/fen-totals';
import { flowsOf, type Flow, type FlowEnd } from '../../src/analysis/flows';
import { runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { lines, runPlain } from '../support/scenarios';
import { seed } from '../support/seed';
import { drawn } from './fast-run';

const text = (flows: readonly Flow[]) => flows.map(({ from, to, fen }) => `${from} ${to} ${fen}`).join('\n');
const sum = (flows: readonly Flow[], end: 'from' | 'to', name: FlowEnd) =>
  flows.filter((flow) => flow[end] === name).reduce((total, { fen }) => total + fen, 0n);

describe('where every yuan went', () => {
  test('is listed to the fen, flows of nothing included', () => {
    const exact = runPlain({
      scheme: { split: { goods: '0.3', promotion: '0.15', platform: '0.05', pool: '0.5' } },
      arrivals: [2, 2],
      events: [
        { at: 1, kind: 'inject', amount: '7' },
        { at: 1, kind: 'skim', share: '0.1' },
      ],
    });
    expect(text(flowsOf(exactTotals(exact)))).toBe(
      lines(`
        buyers promotion 600
        buyers platform 200
        buyers pool 2000
        buyers goods 1200
        outside pool 700
        pool operator 170
        pool company 0
        pool paid 0
        pool left 2530`),
    );
  });

  test(`balances to the fen in any run of the exact ledger (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryScenario({ orders: 60, periods: 6 }), (raw) => {
        const totals = exactTotals(runExact(mustRead(raw)));
        const flows = flowsOf(totals);
        expect(sum(flows, 'from', 'buyers')).toBe(totals.spent);
        expect(sum(flows, 'to', 'pool')).toBe(sum(flows, 'from', 'pool'));
        expect(sum(flows, 'to', 'left')).toBe(totals.pool);
        expect(sum(flows, 'to', 'paid')).toBe(totals.paid);
        expect(sum(flows, 'to', 'goods')).toBe(totals.goods);
        expect(flows.every(({ fen }) => fen >= 0n)).toBe(true);
      }),
      { seed, numRuns: 60 },
    );
  });

  test('balances to the fen also when the totals are rounded ones', () => {
    const run = drawn({
      periods: { orders: [1], paid: [300.5], skimmed: [200.5] },
      totals: { spent: 1000, promotion: 150.5, platform: 50.5, poolIn: 500.5 },
    });
    const flows = flowsOf(roundedTotalsAt(run, 0));
    expect(text(flows.slice(2, 4))).toBe('buyers pool 501\nbuyers goods 297');
    expect(text(flows.slice(-2))).toBe('pool paid 300\npool left 0');
  });

  test('of the online shop, 30 % of what buyers spend goes into the pool', () => {
    const { spent, poolIn } = exactTotals(runExact({ ...preset('online-shop'), periods: 5 }));
    expect(poolIn * 10n).toBe(spent * 3n);
  });
});
