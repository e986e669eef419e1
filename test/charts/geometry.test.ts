import { describe, expect, test } from 'vitest';
import { barsPath, pathsOf, weekTicks } from '../../src/charts/geometry';

describe('the geometry of a chart', () => {
  test('draws a single value as wide as its column', () => {
    expect(pathsOf([50], 100)).toEqual({ line: 'M0,5000H100', area: 'M0,5000H100V10000H0Z' });
    expect(pathsOf([null], 100)).toEqual({ line: '', area: '' });
  });

  test('leaves a gap where there is no value, in line and area alike', () => {
    expect(pathsOf([null, 10, 10, null, 20], 100)).toEqual({
      line: 'M150,9000L250,9000M450,8000',
      area: 'M150,9000L250,9000V10000H150ZM450,8000V10000H450Z',
    });
  });

  test('draws a bar where a row reaches up from somewhere, and none where it does not', () => {
    const bar = { column: (_: unknown, i: number) => 2 * i, from: () => 20, to: (value: number) => value };
    expect(barsPath([50, 20, 10, 60], bar, 100, 0.1)).toBe('M10 8000V5000h80V8000ZM610 8000V4000h80V8000Z');
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
