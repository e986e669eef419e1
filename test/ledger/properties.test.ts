import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, ACCOUNT, Books, transfer, UnbalancedError } from '../../src/ledger/books';
import { journalOf, runExact, stepsWith } from '../../src/ledger/run';
import { bigIntegers, smallIntegers, type Integers } from '../../src/money/integers';
import { mustRead } from '../../src/scheme/read';
import type { Result } from '../../src/scheme/result';
import type { Scenario } from '../../src/scheme/scenario';
import { arbitraryScenario } from '../support/arbitrary-scenario';
import { seed } from '../support/seed';
import { simulate } from './oracle';

const scenarios = arbitraryScenario({ orders: 120, periods: 10 });

/** Fen of a money string, units of a points string. */
const whole = (text: string) => BigInt(text.replace('.', ''));

function runWith<T>(integers: Integers<T>, scenario: Scenario): Result {
  const steps = stepsWith(integers, scenario);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe(`on random scenarios (seed ${seed})`, () => {
  test('the ledger and the slow auditor agree to the last unit', () => {
    fc.assert(
      fc.property(scenarios, (raw) => {
        expect(runExact(mustRead(raw))).toEqual(simulate(raw));
      }),
      { seed, numRuns: 400 },
    );
  });

  test('arithmetic in doubles and in BigInt gives the same result', () => {
    fc.assert(
      fc.property(arbitraryScenario({ orders: 1000, periods: 20 }), (raw) => {
        const scenario = mustRead(raw);
        expect(runExact(scenario)).toEqual(runWith(bigIntegers, scenario));
      }),
      { seed, numRuns: 150 },
    );
  });

  test('each journal entry adds up to zero, and the pool and the points are the sum of the entries', () => {
    fc.assert(
      fc.property(scenarios, (raw) => {
        let pool = 0n;
        let points = 0n;
        for (const entry of journalOf(mustRead(raw))) {
          const postings = ACCOUNTS.map((account) => whole(entry.postings[account]));
          expect(postings.reduce((sum, fen) => sum + fen, 0n)).toBe(0n);
          pool += whole(entry.postings.pool);
          points += whole(entry.minted);
          expect([whole(entry.poolAfter), whole(entry.pointsAfter)]).toEqual([pool, points]);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test('money in is money out, and positions add up to the points in circulation', () => {
    fc.assert(
      fc.property(scenarios, (raw) => {
        const { cohorts, totals, periods } = runExact(mustRead(raw));
        const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + whole(text), 0n);
        expect(
          sum([totals.poolIn, totals.injected]) - sum([totals.paid, totals.skimmed, totals.swapped]),
        ).toBe(whole(totals.pool));
        expect(sum([totals.goods, totals.promotion, totals.platform, totals.poolIn])).toBe(
          whole(totals.spent),
        );
        expect(sum(cohorts.map(({ points }) => points))).toBe(whole(totals.points));
        expect(sum(cohorts.map(({ paid }) => paid))).toBe(whole(totals.paid));
        expect(sum(periods.map(({ paid }) => paid))).toBe(whole(totals.paid));
        expect(sum(cohorts.filter(({ t }) => t !== 'legacy').map(({ spent }) => spent))).toBe(
          whole(totals.spent),
        );
      }),
      { seed, numRuns: 300 },
    );
  });

  test('nothing is ever negative', () => {
    fc.assert(
      fc.property(scenarios, (raw) => {
        expect(JSON.stringify(runExact(mustRead(raw)))).not.toMatch(/"-|:-/);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('orders and cash-outs never lower the price, exactly compared, with mintRate ≤ 1', () => {
    fc.assert(
      fc.property(scenarios, (raw) => {
        const scenario = mustRead(raw);
        if (Number(scenario.scheme.mintRate) > 1) return;
        let before = { pool: 0n, points: 0n };
        for (const entry of journalOf(scenario)) {
          const after = { pool: whole(entry.poolAfter), points: whole(entry.pointsAfter) };
          const priced = before.points > 0n && before.pool > 0n && after.points > 0n;
          if (priced && !['legacy', 'skim'].includes(entry.kind)) {
            expect(after.pool * before.points >= before.pool * after.points).toBe(true);
          }
          before = after;
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test('the journal’s beginning is the same however much of it is read', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(30), (raw, length) => {
        const scenario = mustRead(raw);
        const beginning = [];
        for (const entry of journalOf(scenario)) {
          if (beginning.length === length) break;
          beginning.push(entry);
        }
        expect(beginning).toEqual([...journalOf(scenario)].slice(0, length));
      }),
      { seed, numRuns: 30 },
    );
  });
});

describe('the books', () => {
  test.each([
    ['doubles', new Books(smallIntegers), transfer(smallIntegers, ACCOUNT.pool, ACCOUNT.buyers, 5)],
    ['BigInt', new Books(bigIntegers), transfer(bigIntegers, ACCOUNT.pool, ACCOUNT.buyers, 5n)],
  ] as const)(
    'in %s refuse an entry that does not add up to zero, and say what it holds',
    (_, books, good) => {
      const post = books.post.bind(books) as (postings: object) => void;
      post(good);
      const bad = Object.assign(Array.from<number | bigint>(good), { [ACCOUNT.goods]: good[ACCOUNT.buyers] });
      expect(() => post(bad)).toThrow(UnbalancedError);
      expect(() => post(bad)).toThrow(/add up to 5 fen: buyers 5, goods 5, .* pool -5/);
      expect(String(books.balance(ACCOUNT.buyers))).toBe('5');
    },
  );
});
