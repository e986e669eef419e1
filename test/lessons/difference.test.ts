import { describe, expect, test } from 'vitest';
import { closenessOf } from '../../src/lessons/difference';
import { isReached } from '../../src/lessons/goal';
import type { Amount, Draw } from '../../src/lessons/lesson';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { factsOf } from '../../src/series/facts';
import { pictureAt } from '../../src/series/picture';

describe('a number', () => {
  const ask: Amount = {
    by: 'number',
    min: 0,
    max: 1000,
    step: 1,
    as: 'yuan',
    truth: 300,
    close: 50,
    says: {},
  };
  test.each([
    [300, 'close'],
    [350, 'close'],
    [250, 'close'],
    [351, 'high'],
    [0, 'low'],
  ])('of %d is %s', (guess, closeness) => expect(closenessOf(ask, guess)).toBe(closeness));
});

describe('a curve', () => {
  const ask: Draw = {
    by: 'draw',
    series: 'price',
    as: 'price',
    top: 10,
    given: [1, 2],
    truth: [1, 2, 3, 4],
    close: 0.5,
    says: {},
  };
  test.each([
    [[1, 2, 3, 4], 'close'],
    [[1, 2, 3.5, 4.5], 'close'],
    [[1, 2, 6, 6], 'high'],
    [[1, 2, 2, 2], 'low'],
    // What is given cannot be drawn wrong.
    [[9, 9, 3, 4], 'close'],
  ])('%j is %s', (guess, closeness) => expect(closenessOf(ask, guess)).toBe(closeness));
});

test('a goal is reached at its bound, and not before', () => {
  const scenario = preset('online-shop');
  const picture = pictureAt(runFast(scenario, { history: true }), scenario, 59);
  const reached = (measure: 'poolOf1000' | 'short', atLeast: number | null, atMost: number | null) =>
    isReached({ measure, atLeast, atMost }, factsOf(picture), picture);
  expect(reached('poolOf1000', 300, null)).toBe(true);
  expect(reached('poolOf1000', 300.01, null)).toBe(false);
  expect(reached('short', null, 6000)).toBe(true);
  expect(reached('short', null, 0)).toBe(false);
});
