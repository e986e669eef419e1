import { describe, expect, test } from 'vitest';
import { words as en } from '../../src/i18n/map.en';
import { words as zh } from '../../src/i18n/map.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { ofHundred } from '../../src/i18n/of-hundred';
import { mapFacts, type MapFacts, type MapPicture } from '../../src/series/map-picture';

const map = (values: readonly number[], change: Partial<MapPicture> = {}): MapPicture => ({
  measure: 'short',
  x: { numbers: [1, 2], log: false },
  y: { numbers: [1, 2], log: false },
  values: Float64Array.from(values),
  done: new Uint8Array(values.length).fill(1),
  isWhole: true,
  ...change,
});
const title = (facts: MapFacts, language: 'zh' | 'en' = 'en') =>
  (language === 'en' ? en : zh).title(facts, numbersOf(language));

describe('what a map says', () => {
  test('is where you are and the best there is: fewest short, or most come back', () => {
    expect(mapFacts(map([0.9, 0.71, NaN, 1]), 0.992)).toEqual({
      measure: 'short',
      here: 0.992,
      best: 0.71,
      worst: 1,
      isWhole: true,
      hasGaps: true,
    });
    expect(mapFacts(map([0.1, 0.3], { measure: 'returned' }), 0.4)).toMatchObject({ best: 0.4, worst: 0.1 });
  });

  test('takes a cell that is not done for no gap', () => {
    expect(mapFacts(map([NaN], { done: new Uint8Array(1) }), null).hasGaps).toBe(false);
    expect(mapFacts(map([NaN]), null)).toMatchObject({ here: null, best: null, worst: null, hasGaps: true });
  });

  test('is said in whole people of 100', () => {
    expect(title(mapFacts(map([0.7104, 1]), 0.992))).toBe(
      'At what you have chosen, 99 of 100 buyers are short of level; the best place on this map still leaves 71 of 100 short',
    );
    expect(title(mapFacts(map([0.7104, 1]), 0.992), 'zh')).toBe(
      '照你选的，100 人里 99 人没有回本；图上最好的地方，100 人里也还有 71 人没回本',
    );
  });

  test.each<[string, readonly number[], number | null, RegExp]>([
    ['nobody buys', [0.5], null, /^Nobody buys/],
    ['nothing is better', [0.9, 0.95], 0.9, /; nowhere on this map is it better$/],
    ['nothing is better that shows', [0.9899, 0.95], 0.9902, /best place on this map still leaves 95/],
    ['little is better', [0.9899], 0.9902, /; nowhere on this map is it noticeably better$/],
    ['everybody is short', [1], 1, /everybody is short of level; nowhere on this map is it better$/],
    ['one in a thousand is not', [1], 0.999, /more than 99 of 100 buyers are short/],
    [
      'somewhere nobody is short',
      [0],
      0.4,
      /40 of 100 buyers are short of level; at the best place on this map nobody is$/,
    ],
    ['hardly anybody is short', [0.001], 0.4, /still leaves fewer than 1 of 100 short$/],
    ['one is short', [1], 0.01, /1 of 100 buyers is short/],
  ])('is true when %s', (_, values, here, said) => {
    expect(title(mapFacts(map(values), here))).toMatch(said);
  });

  test('says nothing of the best before the map is whole', () => {
    expect(title(mapFacts(map([0.2], { isWhole: false }), 0.99))).not.toContain('map');
    expect(title(mapFacts(map([0.2], { isWhole: false }), 0.99), 'zh')).not.toContain('图上');
  });

  test('reads a place out, and says why it has no number', () => {
    const cell = { x: 'into the pool 30%', y: 'minted 70%', measure: 'short', isHere: false } as const;
    const n = numbersOf('en');
    expect(en.reading({ ...cell, value: 0.992, why: null, isHere: true }, n)).toBe(
      'into the pool 30%, minted 70%: 99 of 100 buyers are short of level. You are here.',
    );
    for (const why of ['waiting', 'impossible', 'nobody'] as const) {
      expect(en.reading({ ...cell, value: null, why }, n)).toMatch(/: (not|these|nobody) .*\.$/);
      expect(zh.reading({ ...cell, value: null, why }, n)).toMatch(/：.+。$/);
    }
  });
});

describe('a share as so many of 100', () => {
  test('is 100 only for all and 0 only for none', () => {
    expect([1, 0.9996, 0.9994, 0.5, 0.0006, 0.0004, 0].map(ofHundred)).toEqual([
      '100',
      '> 99.9',
      '99.9',
      '50.0',
      '0.1',
      '< 0.1',
      '0',
    ]);
  });
});
