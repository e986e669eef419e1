import { expect, test } from 'vitest';
import { lastToLevel } from '../../src/lessons/last-to-level';
import { journalOf, runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';

const { scheme } = preset('online-shop');
/** 168 of 1000 come back at once, so the price must become 1000 ÷ 168 = 5.952 times as high. */
const weeks = (...prices: (string | null)[]) => prices.map((price) => ({ orders: 10, price }));

test('the last week that can be level is the last in which a point cost little enough at its beginning', () => {
  expect(lastToLevel(weeks('2', '2.1', '12'), scheme, 2)).toBe(1);
  expect(lastToLevel(weeks('2', '2.1', '12.6'), scheme, 2)).toBe(2);
});

test('the first week begins at the opening price, and so does one before which nobody held a point', () => {
  expect(lastToLevel(weeks('5', '5.95'), scheme, 1)).toBeNull();
  expect(lastToLevel(weeks('5', '5.96'), scheme, 1)).toBe(0);
  expect(lastToLevel(weeks('5', null, '5.96'), scheme, 2)).toBe(2);
});

test('a week in which nobody bought is passed over, and without a price nobody is level', () => {
  const [first, second, last] = weeks('2', '2.1', '12.6');
  expect(lastToLevel([first!, second!, { ...last!, orders: 0 }], scheme, 2)).toBe(1);
  expect(lastToLevel(weeks('2', null), scheme, 1)).toBeNull();
});

test('of the scenario the site opens with, nobody who came after the week it names ever had their money back', () => {
  const scenario = preset('default');
  const last = lastToLevel(runExact(scenario).periods, scenario.scheme, scenario.periods - 1);
  expect(last).toBe(31);
  const joined = new Map<number | null, number>();
  const level: number[] = [];
  for (const { kind, holder, t, postings } of journalOf(scenario)) {
    if (kind === 'order') joined.set(holder, t);
    else if (Number(postings.buyers) >= 1000) level.push(joined.get(holder) ?? Infinity);
  }
  expect(level.length).toBeGreaterThan(100);
  expect(Math.max(...level)).toBeLessThanOrEqual(31);
});
