import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { inflowNeeded, YARDSTICKS } from '../../src/analysis/inflow-needed';
import { termsOf } from '../../src/analysis/terms';
import Needed from '../../src/charts/Needed.svelte';
import { words as en } from '../../src/i18n/needed.en';
import { words as zh } from '../../src/i18n/needed.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { preset } from '../../src/scheme/presets';
import { neededPicture, passedInTurn, type NeededPicture } from '../../src/series/needed-picture';
import { plain } from '../support/scenarios';

const WORDS = { zh, en };
const FAIR = {
  split: { goods: '0', promotion: '0', platform: '0', pool: '1' },
  mintRate: '1',
  cashOutFee: '0',
};
const SLOW = {
  split: { goods: '0.05', promotion: '0', platform: '0', pool: '0.95' },
  mintRate: '0.9',
  cashOutFee: '0',
};

function pictured(scheme: Record<string, unknown>, first: number, within: number): NeededPicture {
  const needed = inflowNeeded(termsOf(plain({ scheme }).scheme), { first, within });
  return neededPicture(needed, { first, within, goodsOf1000: 0 }, Array<number>(30).fill(100));
}

const { maxMintPerOrder: _, ...terms } = preset('online-shop').scheme;

/** One of each way in which the counting ends. */
const CASES: Readonly<Record<string, NeededPicture>> = {
  beyond: pictured(terms, 100, 4),
  'beyond at once': pictured({ ...terms, mintRate: '0.99' }, 7, 1),
  never: pictured({ ...terms, mintRate: '1' }, 7, 3),
  enough: pictured(FAIR, 7, 2),
  'enough, from a city’s worth': pictured(FAIR, 2_000_000, 2),
  long: pictured(SLOW, 20, 520),
};

describe('the inflow needed, as a picture', () => {
  test('goes up to the week in which the world is passed', () => {
    const { weeks, totals, weekly, present, facts } = CASES['beyond'] as NeededPicture;
    expect(facts.passes).toEqual({ city: 8, country: 13, world: 14 });
    expect([weeks, totals.length, weekly.length, present.length]).toEqual([14, 14, 14, 14]);
    expect(totals[13]).toBeGreaterThan(YARDSTICKS.world);
    expect(totals[12]).toBeLessThanOrEqual(YARDSTICKS.world);
    expect(present[13]).toBe(1400);
    expect(facts.presentTotal).toBe(3000);
  });

  test('goes on beyond what can be counted where the world is passed in that step', () => {
    const { weeks, totals, weekly } = CASES['beyond at once'] as NeededPicture;
    expect([weeks, totals.length, weekly.length]).toEqual([2, 2, 1]);
    expect(totals[1]).toBeGreaterThan(1e15);
  });

  test('has no curve where no number would do, and a level one where nobody more need come', () => {
    expect(CASES['never']?.totals).toEqual([]);
    expect(CASES['never']?.weeks).toBe(30);
    expect(new Set(CASES['enough']?.totals)).toEqual(new Set([7]));
  });

  test('names of the crowds passed in one week only the largest', () => {
    expect(passedInTurn((CASES['beyond'] as NeededPicture).facts)).toEqual(['city', 'country', 'world']);
    expect(passedInTurn((CASES['beyond at once'] as NeededPicture).facts)).toEqual(['world']);
    expect(passedInTurn((CASES['enough, from a city’s worth'] as NeededPicture).facts)).toEqual(['city']);
  });

  describe.each(Object.entries(CASES))('when it ends as %s', (_, picture) => {
    test.each(['zh', 'en'] as const)('is drawn in %s with its sentence and its table', (language) => {
      const props = {
        picture,
        words: WORDS[language],
        week: (week: number) => `week ${week}`,
        tableLabel: 'Table',
        numbers: numbersOf(language),
        crowds: YARDSTICKS,
      };
      const markup = render(Needed as unknown as Component<Record<string, unknown>>, { props }).body;
      expect(markup).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
      expect(markup.match(/<tr/g)).toHaveLength(picture.weeks + 1);
      expect(markup.match(/<circle/g) ?? []).toHaveLength(passedInTurn(picture.facts).length);
    });
  });
});

describe('the sentence about the inflow needed', () => {
  const said = (name: string) => en.sentence((CASES[name] as NeededPicture).facts, numbersOf('en'));
  const title = (name: string) => en.title((CASES[name] as NeededPicture).facts, numbersOf('en'));

  test('says in which week the buyers outnumber a city, the country, the world', () => {
    expect(title('beyond')).toBe(
      'Level within 4 weeks for everybody: by week 14 that takes more buyers than there are people in the world',
    );
    expect(said('beyond')).toContain(
      'more buyers than people in a city of a million by week 8, in China by week 13 and in the world by week 14. Counting ends with week 21;',
    );
    expect(said('beyond')).toMatch(/As things are, 3,000 buyers come in 30 weeks\.$/);
  });

  test('says what is true of each other end', () => {
    expect(title('never')).toBe('No number of new buyers would bring everybody level');
    expect(said('never')).not.toContain('within');
    expect(title('enough')).toBe('Level within 2 weeks for everybody takes 7 buyers in all, and no more');
    expect(said('enough')).toContain('after week 2 everybody is level and nobody more need come');
    expect(title('long')).toContain(
      'by week 3603 that takes more buyers than there are people in a city of a million',
    );
    expect(said('long')).toContain(
      '68.3M buyers in all by week 5000, where counting ends, and ever more after that',
    );
  });

  test('says in both languages the same numbers', () => {
    for (const { facts } of Object.values(CASES)) {
      const weeks = [facts.within, facts.passes.world, facts.presentWeeks].filter((week) => week !== null);
      for (const week of facts.ends === 'never' ? [facts.presentWeeks] : weeks) {
        for (const words of [zh, en]) expect(words.sentence(facts, numbersOf('zh'))).toContain(String(week));
      }
    }
  });
});
