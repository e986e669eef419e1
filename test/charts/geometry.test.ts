import { describe, expect, test } from 'vitest';
import { barsPath, pathsOf, weekTicks } from '../../src/charts/geometry';

describe('the geometry of a chart', () => {
  test('draws a single value as wide as its column', () => {
    expect(pathsOf([50], 100)).toEqual({ line: 'M0,50H1', area: 'M0,50H1V100H0Z' });
    expect(pathsOf([null], 100)).toEqual({ line: '', area: '' });
  });

  test('leaves a gap where there is no value, in line and area alike', () => {
    expect(pathsOf([null, 10, 10, null, 20], 100)).toEqual({
      line: 'M1.5,90L2.5,90M4.5,80',
      area: 'M1.5,90L2.5,90V100H1.5ZM4.5,80V100H4.5Z',
    });
  });

  test('draws a bar where a row reaches up from somewhere, and none where it does not', () => {
    const bar = { column: (_: unknown, i: number) => 2 * i, from: () => 20, to: (value: number) => value };
    expect(barsPath([50, 20, 10, 60], bar, 100, 0.1)).toBe('M0.1 80V50h0.8V80ZM6.1 80V40h0.8V80Z');
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
