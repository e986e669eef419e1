import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../src/analysis/audit';
import type { FastRun } from '../../src/cohorts/run';
import { runFast } from '../../src/cohorts/simulate';
import { words as en } from '../../src/i18n/audit.en';
import { words as zh } from '../../src/i18n/audit.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { inPercent, oneIn } from '../../src/i18n/part-of';
import { runExact } from '../../src/ledger/run';
import { preset, PRESET_NAMES } from '../../src/scheme/presets';
import { auditFacts, type AuditFacts, type Quantity } from '../../src/series/audit-facts';
import { asFast } from '../analysis/fast-run';
import { runPlain } from '../support/scenarios';

const WORDS = { zh, en };
const exact = runPlain({ arrivals: [2, 2, 2], behaviour: { drift: '0.25' } });
function audited(change: (run: FastRun) => void = () => {}, of = exact): AuditFacts {
  const run = asFast(of, 2);
  change(run);
  return auditFacts(compareRuns(run, of), run, of);
}
const row = (facts: AuditFacts, quantity: Quantity) => facts.rows.find((each) => each.quantity === quantity);
const scaled = (column: Float64Array, t: number, by: number) => (column[t] = (column[t] ?? 0) * by);

describe('what an audit says', () => {
  test('is that all is the same, where it is', () => {
    const facts = audited();
    expect(new Set(facts.rows.map(({ verdict }) => verdict))).toEqual(new Set(['same']));
    expect(facts.orders).toBe(6);
    for (const words of Object.values(WORDS)) {
      expect(words.title(facts, numbersOf('en'))).toMatch(/every figure is the same|每个数都一样/);
    }
  });

  test('gives the difference in yuan and weeks from 1, and whether the promise is kept', () => {
    const facts = audited(({ periods, cohorts }) => {
      scaled(periods.pool, 1, 1.0005);
      scaled(cohorts.netValue, 2, 1.01);
    });
    const pool = row(facts, 'pool');
    expect(pool).toMatchObject({ at: 2, promised: 0.001, verdict: 'kept' });
    expect(pool?.fast).toBeCloseTo(Number(exact.periods[1]?.pool) * 1.0005, 9);
    expect(pool?.exact).toBe(Number(exact.periods[1]?.pool));
    expect(row(facts, 'cohort')).toMatchObject({ at: 3, promised: 0.005 });
  });

  test('does not hide what is larger than promised: the title says it, and by how much', () => {
    const facts = audited(({ periods }) => scaled(periods.points, 2, 1.02));
    expect(facts.worst).toMatchObject({ quantity: 'points', verdict: 'broken', at: 3 });
    expect(en.title(facts, numbersOf('en'))).toBe(
      'Run again order by order, all 6 of them, a figure differs by more than is promised: 2%',
    );
    expect(en.sentence(facts, numbersOf('en'))).toContain(
      'in points in circulation (end of week 3): 2%. That is more than the fast engine promises',
    );
    expect(zh.sentence(facts, numbersOf('zh'))).toContain('超出了快速引擎的保证');
  });

  test('says so when it is of the last thousandth of what there was', () => {
    const nearlyGone = runPlain({
      arrivals: [2000, 0],
      events: [{ at: 1, kind: 'skim', share: '0.99999' }],
    });
    const facts = audited(({ periods }) => (periods.pool[1] = (periods.pool[1] ?? 0) + 0.9), nearlyGone);
    expect([row(facts, 'pool')?.verdict, row(facts, 'price')?.verdict]).toEqual(['last', 'last']);
    expect(facts.worst.relative).toBeCloseTo(0.09, 9);
    expect(en.sentence(facts, numbersOf('en'))).toContain('less than a thousandth was left');
    const more = audited(({ periods }) => (periods.pool[1] = (periods.pool[1] ?? 0) + 1.1), nearlyGone);
    expect(row(more, 'pool')?.verdict).toBe('broken');
  });

  test('puts a broken promise before a larger difference of which nothing was promised', () => {
    const swapped = runPlain({ arrivals: [2, 2], events: [{ at: 1, kind: 'swap', share: '0.5' }] });
    const facts = audited(({ cohorts, periods }) => {
      scaled(cohorts.shares, 0, 1.5);
      scaled(periods.pool, 0, 1.01);
    }, swapped);
    expect(row(facts, 'shares')).toMatchObject({ verdict: 'unpromised', promised: null });
    expect(facts.worst.quantity).toBe('pool');
  });

  test.each(PRESET_NAMES)('of %s is that all promises are kept', (name) => {
    const scenario = preset(name);
    const ledger = runExact(scenario);
    const run = runFast(scenario);
    const facts = auditFacts(compareRuns(run, ledger), run, ledger);
    expect(['same', 'kept']).toContain(facts.worst.verdict);
    expect(facts.orders).toBe(ledger.periods.reduce((sum, { orders }) => sum + orders, 0));
    for (const language of ['zh', 'en'] as const) {
      const n = numbersOf(language);
      const words = WORDS[language];
      const all = [words.title(facts, n), words.sentence(facts, n)].concat(
        facts.rows.flatMap((fact) => [words.size(fact, n), words.where(fact), words.promised(fact, n)]),
      );
      expect(all.join('|')).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
    }
  });
});

describe('one part in so many', () => {
  test('has two digits, and never says less than there is', () => {
    expect([1 / 150_000, 1 / 151_634, 1 / 145_100, 1 / 99.5].map(oneIn)).toEqual([
      150_000, 150_000, 140_000, 99,
    ]);
    expect([0.01, 0.0201, 0.5, 3.14].map(inPercent)).toEqual(['1%', '2.1%', '50%', '320%']);
  });
});
