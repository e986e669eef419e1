import fc from 'fast-check';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { isolines } from '../../src/charts/isolines';
import { lineLabels } from '../../src/charts/line-labels';
import { bandOf, bandPaths, NONE } from '../../src/charts/map-cells';
import { mapTicks } from '../../src/charts/map-ticks';
import OutcomeMap from '../../src/charts/OutcomeMap.svelte';
import { words as en } from '../../src/i18n/map.en';
import { words as zh } from '../../src/i18n/map.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { LEVELS, mapFacts, type MapPicture } from '../../src/series/map-picture';
import { seed } from '../support/seed';

const WORDS = { zh, en };
const LEVEL = [0.5, 0.9];

/** Squares of each path: how many cells it covers. */
function area(path: string): number {
  return [...path.matchAll(/h([\d.]+)v1/g)].reduce((sum, [, width]) => sum + Number(width), 0);
}

describe('the cells of a map', () => {
  test('are in the band of the last level they have reached', () => {
    expect([0, 0.5, 0.89, 0.9, 1, NaN].map((value) => bandOf(value, LEVEL))).toEqual([0, 1, 1, 2, 2, NONE]);
  });

  test('lie row by row from below, neighbours of one band together', () => {
    const values = Float64Array.from([0, 0, 1, 1, NaN, 0]);
    const paths = bandPaths({ columns: 3, rows: 2, values, done: new Uint8Array(6).fill(1) }, LEVEL);
    expect(Object.fromEntries(paths)).toEqual({
      0: 'M0 1h2v1h-2zM2 0h1v1h-1z',
      2: 'M2 1h1v1h-1zM0 0h1v1h-1z',
      [NONE]: 'M1 0h1v1h-1z',
    });
  });

  test('look like the coarse cell they belong to until they are done', () => {
    const values = new Float64Array(16).fill(NaN);
    const done = new Uint8Array(16);
    values[0] = 0.95;
    done[0] = 1;
    expect(Object.fromEntries(bandPaths({ columns: 4, rows: 4, values, done }, LEVEL))).toEqual({
      2: 'M0 3h4v1h-4zM0 2h4v1h-4zM0 1h4v1h-4zM0 0h4v1h-4z',
    });
    values[5] = 0.1;
    done[5] = 1;
    expect(area(bandPaths({ columns: 4, rows: 4, values, done }, LEVEL).get(0) ?? '')).toBe(1);
  });

  test(`are each covered once (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (cells) => {
          const values = Float64Array.from(cells);
          const paths = bandPaths({ columns: 4, rows: 3, values, done: new Uint8Array(12).fill(1) }, LEVEL);
          expect([...paths.values()].reduce((sum, path) => sum + area(path), 0)).toBe(12);
        },
      ),
      { seed },
    );
  });
});

/** A field whose value at a place is a number of the place, counted in columns and rows from the lower left. */
function field(columns: number, rows: number, at: (x: number, y: number) => number) {
  const values = Float64Array.from({ length: columns * rows }, (_, cell) =>
    at((cell % columns) + 0.5, Math.floor(cell / columns) + 0.5),
  );
  return { columns, rows, values };
}

describe('the lines of a map', () => {
  test('run where the value is, and carry it there', () => {
    const slope = field(20, 20, (x) => x / 20);
    const [line, ...others] = isolines(slope, [0.5]);
    expect(others).toEqual([]);
    expect(line?.path).toMatch(/^M10 [\d.]+(L10 [\d.]+)+$/);
    expect(lineLabels(line ? [line] : [], 20, 20, [])).toMatchObject([{ level: 0.5, x: 10 }]);
  });

  test('do not follow the edge of the map, nor that of cells without a number', () => {
    const hole = field(20, 20, (x, y) => (x > 14 && y > 14 ? NaN : 1));
    expect(isolines(hole, [0.5])).toEqual([]);
    const cut = isolines(
      field(20, 20, (x, y) => (y > 10 ? NaN : x / 20)),
      [0.5],
    );
    const rows = [...(cut[0]?.path ?? '').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(10);
  });

  test('are left out where they are no longer than noise', () => {
    const speck = field(20, 20, (x, y) => (x === 10.5 && y === 10.5 ? 1 : 0));
    expect(isolines(speck, [0.5])).toEqual([]);
  });

  test('come out whole where a ring happens to begin in the middle of one', () => {
    const ring = field(30, 30, (x, y) => (x > 25 ? NaN : Math.hypot(x - 20, y - 15) / 10));
    const [line] = isolines(ring, [0.8]);
    expect(line?.path.match(/M/g)).toHaveLength(1);
  });

  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
  test(`are labelled on the line, away from the edges and each other (seed ${seed})`, () => {
    fc.assert(
      fc.property(values, ([a = 0, b = 0, c = 0, d = 0]) => {
        const at = (x: number, y: number) => {
          const [u, v] = [x / 24, y / 24];
          return a * (1 - u) * (1 - v) + b * u * (1 - v) + c * (1 - u) * v + d * u * v;
        };
        const levels = [0.2, 0.4, 0.5, 0.6, 0.8];
        const here = { x: 12, y: 12 };
        const labels = lineLabels(isolines(field(24, 24, at), levels), 24, 24, [here]);
        for (const { level, x, y } of labels) {
          expect(at(x, 24 - y)).toBeCloseTo(level, 2);
          expect(Math.min(x, y, 24 - x, 24 - y)).toBeGreaterThan(1);
          expect(Math.hypot(x - here.x, y - here.y)).toBeGreaterThan(24 * 0.15);
        }
        labels.forEach((one, i) =>
          labels.slice(0, i).forEach((other) => {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(24 * 0.15);
          }),
        );
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe('the sides of a map', () => {
  test('have at most five round numbers, where these are', () => {
    const numbers = Array.from({ length: 61 }, (_, i) => i);
    expect(mapTicks({ numbers, log: false }).map(({ value }) => value)).toEqual([0, 20, 40, 60]);
    expect(mapTicks({ numbers, log: false })[1]?.at).toBeCloseTo((100 * 20.5) / 61);
    const below = numbers.map((n) => n - 20);
    expect(mapTicks({ numbers: below, log: false })[0]).toEqual({ value: -20, at: 50 / 61 });
  });

  test('have tenfolds on a logarithmic scale, between two columns if need be', () => {
    const numbers = [11, 30, 90, 110, 400, 1100];
    expect(mapTicks({ numbers, log: true })).toEqual([
      { value: 100, at: (100 * 3) / 6 },
      { value: 1000, at: (100 * (4.5 + 600 / 700)) / 6 },
    ]);
    expect(mapTicks({ numbers: [2, 3, 5], log: true }).map(({ value }) => value)).toEqual([2, 5]);
  });
});

const picture = (values: readonly number[], done = 1): MapPicture => ({
  measure: 'short',
  x: { numbers: Array.from({ length: 12 }, (_, i) => i * 5), log: false },
  y: { numbers: Array.from({ length: 12 }, (_, i) => i + 1), log: false },
  values: Float64Array.from({ length: 144 }, (_, i) => values[i % values.length] ?? NaN),
  done: new Uint8Array(144).fill(done),
  isWhole: done === 1,
});

describe('a map, drawn', () => {
  const drawn = (map: MapPicture, language: 'zh' | 'en') =>
    render(OutcomeMap as unknown as Component<Record<string, unknown>>, {
      props: {
        picture: map,
        facts: mapFacts(map, 0.95),
        x: { name: 'X', say: (value: number) => `${value}%` },
        y: { name: 'Y', say: String },
        here: { x: 3.5, y: 4 },
        look: { column: 2, row: 11 },
        stale: false,
        words: WORDS[language],
        tableLabel: 'Table',
        numbers: numbersOf(language),
      },
    }).body;

  test.each(['zh', 'en'] as const)('in %s says what it shows, and has nothing broken in it', (language) => {
    for (const map of [picture([0.4, 0.95, 1, NaN]), picture([NaN], 0), picture([1]), picture([NaN])]) {
      const markup = drawn(map, language);
      expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object/);
      expect(markup).toMatch(/<svg[^>]* role="img" aria-labelledby="[^"]+" aria-describedby="[^"]+"/);
    }
  });

  test('has a table of nine by nine places, the highest row first', () => {
    const markup = drawn(picture([0.4]), 'en');
    expect(markup.match(/<tr/g)).toHaveLength(10);
    expect(markup.match(/<th scope="row"[^>]*>12</)).not.toBeNull();
    expect(markup.indexOf('>12<')).toBeLessThan(markup.indexOf('>1<'));
    expect(markup.match(/<td[^>]*>40\.0%</g)).toHaveLength(81);
  });

  test('never has more colours than levels', () => {
    const markup = drawn(picture([0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1]), 'en');
    expect(markup.match(/class="band/g)).toHaveLength(LEVELS.short.length + 1);
  });
});
