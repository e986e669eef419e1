import { describe, expect, test } from 'vitest';
import { words as en } from '../../src/i18n/audit.en';
import { words as zh } from '../../src/i18n/audit.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { journalOf } from '../../src/ledger/run';
import { journalTable } from '../../src/pages/explore/deeper/journal-table';
import { preset } from '../../src/scheme/presets';
import type { Scenario } from '../../src/scheme/scenario';
import { plain } from '../support/scenarios';

const first = (scenario: Scenario, count: number) => [...journalOf(scenario)].slice(0, count);
const table = (scenario: Scenario, count = 12) =>
  journalTable(first(scenario, count), en.journal, numbersOf('en'));

describe('the journal as a table', () => {
  test('shows the well-known first orders, each adding up to nothing', () => {
    const { head, rows } = table(preset('online-shop'), 3);
    expect(head).toEqual(
      'No.|Week|What happened|Buyers|Goods|Promoters|Platform|Pool|Sum|Points minted or burned|Price after'.split(
        '|',
      ),
    );
    expect(rows.map((row) => row.join(' '))).toEqual([
      '1 1 order, buyer 1 −¥1,000.00 +¥300.00 +¥300.00 +¥100.00 +¥300.00 0 210 ¥1.43',
      '2 1 order, buyer 2 −¥1,000.00 +¥300.00 +¥300.00 +¥100.00 +¥300.00 0 147 ¥1.68',
      '3 1 order, buyer 3 −¥1,000.00 +¥300.00 +¥300.00 +¥100.00 +¥300.00 0 124.95 ¥1.87',
    ]);
  });

  test('has a column for outside money, the operator and the company only when they come into it', () => {
    const eventful = plain({
      arrivals: [1, 1],
      events: [
        { at: 0, kind: 'inject', amount: '5' },
        { at: 1, kind: 'skim', share: '0.5' },
        { at: 1, kind: 'swap', share: '0.5' },
        { at: 1, kind: 'legacy', claims: '7', grant: '1', over: 1 },
        { at: 1, kind: 'freeze', periods: 1 },
      ],
    });
    const { head, rows } = table(eventful);
    expect(head).toEqual(expect.arrayContaining(['Outside money', 'Operator', 'Company']));
    expect(rows.map((row) => row[2])).toEqual([
      'funding round',
      'order, buyer 1',
      'the operator takes money out',
      'share swap',
      'cash-outs frozen',
      'legacy grant, person 2',
      'order, buyer 3',
    ]);
    const sum = head.indexOf('Sum');
    expect(rows.map((row) => row[sum])).toEqual(rows.map(() => '0'));
  });

  test('names everything that can happen, in both languages', () => {
    const crowded = { ...preset('default'), periods: 40 };
    const kinds = new Set([...journalOf(crowded)].map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['order', 'taker', 'leaver']));
    for (const words of [zh.journal, en.journal]) {
      for (const kind of kinds) expect(words.kinds[kind]).toBeTruthy();
    }
  });
});
