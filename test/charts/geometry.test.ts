import { describe, expect, test } from 'vitest';
import { areaPath, linePath, weekTicks } from '../../src/charts/geometry';

describe('the geometry of a chart', () => {
  test('draws a single value as wide as its column', () => {
    expect(linePath([50], 100)).toBe('M0,50H1');
    expect(areaPath([50], 100)).toBe('M0,50H1V100H0Z');
    expect(linePath([null], 100)).toBe('');
  });

  test('leaves a gap where there is no value', () => {
    expect(linePath([10, 10, null, 20, 20], 100).match(/M/g)).toHaveLength(2);
  });

  test.each([1, 2, 5, 12, 26, 52, 60, 104, 260, 520])(
    'writes at most five weeks under %i, the first of them one',
    (periods) => {
      const ticks = weekTicks(periods);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks[0]).toBe(0);
      expect(new Set(ticks).size).toBe(ticks.length);
      expect(ticks.at(-1)).toBeLessThan(periods);
    },
  );
});
