import { describe, expect, test } from 'vitest';
import { aheadAmong } from '../../src/cohorts/ahead';

describe('of people who leave together, those who got what they needed', () => {
  test.each([
    // people, mean, first ÷ mean, last ÷ mean, needed, ahead
    [1, 1000, 1, 1, 1000, 1],
    [1, 999, 1, 1, 1000, 0],
    [5, 1100, 1.01, 0.99, 1000, 5],
    [5, 900, 1.01, 0.99, 1000, 0],
    [5, 1000, 1.02, 0.98, 1000, 3],
    [5, 1000, 0.98, 1.02, 1000, 3],
    [4, 1000, 1.015, 0.985, 1000, 2],
    [4, 1010, 1.015, 0.985, 1000, 3],
    [3, 1000, 1, 1, 1000, 3],
  ])(
    '%i paid %i on average, from %f to %f times that, needing %i: %i',
    (people, each, first, last, needed, ahead) => {
      expect(aheadAmong(people, each, first, last, needed)).toBe(ahead);
    },
  );
});
