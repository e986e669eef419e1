import { describe, expect, test } from 'vitest';
import { editing as en } from '../../src/i18n/event-editing.en';
import { editing as zh } from '../../src/i18n/event-editing.zh';
import { flags as flagsEn } from '../../src/i18n/flags.en';
import { flags as flagsZh } from '../../src/i18n/flags.zh';
import { numbersOf } from '../../src/i18n/numbers';
import type { SchemeEvent } from '../../src/scheme/scenario';

const EVENTS: readonly SchemeEvent[] = [
  { at: 30, kind: 'inject', amount: '2000000' },
  { at: 30, kind: 'skim', share: '0.5' },
  { at: 30, kind: 'freeze', periods: 1 },
  { at: 30, kind: 'freeze', periods: 4 },
  { at: 30, kind: 'limit', perPeriod: '50000' },
  { at: 30, kind: 'limit', perPeriod: null },
  { at: 30, kind: 'legacy', claims: '500000', grant: '1', over: 4 },
  { at: 30, kind: 'legacy', claims: '500000', grant: '1.5', over: 1 },
  { at: 30, kind: 'swap', share: '0.333' },
];

describe('an event', () => {
  test('is said in full, with its week', () => {
    expect(EVENTS.map((event) => flagsEn.said(event, numbersOf('en')))).toEqual([
      'funding round of ¥2,000,000 in week 31',
      'skimming of 50% of the pool in week 31',
      'freeze of 1 week from week 31',
      'freeze of 4 weeks from week 31',
      'payout limit of ¥50,000 a week from week 31',
      'payout limit lifted from week 31',
      'old debts of ¥500,000 in points, over 4 weeks from week 31',
      'old debts of ¥500,000 in points at 150%, over 1 week from week 31',
      'share swap of 33% of all points in week 31',
    ]);
    expect(EVENTS.map((event) => flagsZh.said(event, numbersOf('zh')))).toEqual([
      '第 31 周，融资注入 ¥2,000,000',
      '第 31 周，抽走利润池的 50%',
      '第 31 周起，冻结提现 1 周',
      '第 31 周起，冻结提现 4 周',
      '第 31 周起，提现限额每周 ¥50,000',
      '第 31 周起，取消提现限额',
      '第 31 周起，老用户转化 ¥500,000，分 4 周',
      '第 31 周起，老用户转化 ¥500,000，按 150% 给积分，分 1 周',
      '第 31 周，33% 的积分做股权置换',
    ]);
  });
});

describe('a fault of an event', () => {
  const share = { kind: 'decimal', min: '0', max: '100', places: 7 } as const;
  const amount = { kind: 'decimal', min: '0', above: true, max: '1000000000000000', places: 2 } as const;
  const weeks = { kind: 'whole', min: 1, max: Number.MAX_SAFE_INTEGER } as const;

  test('names the field and says what it may hold', () => {
    expect(en.mayBe('of the pool', share)).toBe(
      '“of the pool” may be from 0 to 100, with at most 7 decimals.',
    );
    expect(en.mayBe('into the pool', amount)).toBe(
      '“into the pool” may be more than 0, up to 1,000,000,000,000,000, with at most 2 decimals.',
    );
    expect(en.mayBe('weeks closed', weeks)).toBe('“weeks closed” may be a whole number, 1 or more.');
    expect(en.mayBe('week', { ...weeks, max: 104 })).toBe('“week” may be a whole number from 1 to 104.');
    expect(zh.mayBe('抽走池里的', share)).toBe('“抽走池里的”可以填 0 到 100 的数，小数最多 7 位。');
    expect(zh.mayBe('注入', amount)).toBe(
      '“注入”可以填大于 0、不超过 1,000,000,000,000,000 的数，小数最多 2 位。',
    );
    expect(zh.mayBe('冻结几周', weeks)).toBe('“冻结几周”可以填不小于 1 的整数。');
    expect(zh.mayBe('第几周', { ...weeks, max: 104 })).toBe('“第几周”可以填 1 到 104 的整数。');
  });
});
