import fc from 'fast-check';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import CohortColumns from '../../src/charts/CohortColumns.svelte';
import Flow from '../../src/charts/Flow.svelte';
import Inflow from '../../src/charts/Inflow.svelte';
import People from '../../src/charts/People.svelte';
import Points from '../../src/charts/Points.svelte';
import Pool from '../../src/charts/Pool.svelte';
import { textWidth } from '../../src/charts/text-width';
import { happeningIn, type MayHappen } from '../../src/charts/happening';
import { runFast } from '../../src/cohorts/simulate';
import { charts as en } from '../../src/i18n/charts.en';
import type { ChartsWords } from '../../src/i18n/charts';
import { charts as zh } from '../../src/i18n/charts.zh';
import { happened as happenedEn } from '../../src/i18n/happened.en';
import { happened as happenedZh } from '../../src/i18n/happened.zh';
import { numbersOf, type Numbers } from '../../src/i18n/numbers';
import { preset, PRESET_NAMES } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { factsOf, type Facts } from '../../src/series/facts';
import { pictureAt, type Picture } from '../../src/series/picture';
import { likelyScenario } from '../support/likely-scenario';
import { seed } from '../support/seed';

interface ChartProps extends MayHappen {
  picture: Picture;
  facts: Facts;
  words: ChartsWords;
  numbers: Numbers;
}

const CHARTS: Record<string, Component<ChartProps>> = { Inflow, Pool, Points, CohortColumns, People, Flow };
const WORDS = { zh, en };
const HAPPENED = { zh: happenedZh, en: happenedEn };

function drawn(
  Chart: Component<ChartProps>,
  scenario: Scenario,
  week: number,
  language: 'zh' | 'en',
): string {
  const picture = pictureAt(runFast(scenario, { history: true }), scenario, week);
  const props = {
    picture,
    facts: factsOf(picture),
    words: WORDS[language],
    numbers: numbersOf(language),
    happening: happeningIn(HAPPENED[language]),
  };
  return render(Chart, { props }).body;
}

/** What no reader should ever see. */
const BROKEN = /NaN|Infinity|undefined|null|\[object/;

describe.each(Object.entries(CHARTS))('%s', (_, Chart) => {
  test.each(PRESET_NAMES)('draws %s in both languages, in its first week as in its last', (name) => {
    const scenario = preset(name);
    for (const language of ['zh', 'en'] as const) {
      for (const week of [0, Math.floor(scenario.periods / 2), scenario.periods - 1]) {
        const markup = drawn(Chart, scenario, week, language);
        expect(markup).not.toMatch(BROKEN);
        expect(markup).toMatch(/<svg[^>]* role="img" aria-labelledby="[^"]+" aria-describedby="[^"]+"/);
        expect(markup).toContain('<table>');
      }
    }
  });

  test(`draws any likely scenario (seed ${seed})`, () => {
    fc.assert(
      fc.property(likelyScenario({ orders: 1000, periods: 20 }), fc.nat(19), (raw, week) => {
        const scenario = mustRead(raw);
        expect(drawn(Chart, scenario, Math.min(week, scenario.periods - 1), 'en')).not.toMatch(BROKEN);
      }),
      { numRuns: 40, seed },
    );
  });

  test('draws a scheme to which nobody comes', () => {
    const scenario = mustRead({
      version: 1,
      scheme: {
        spend: 1000,
        split: { goods: 0.3, promotion: 0.3, platform: 0.1, pool: 0.3 },
        mintRate: 0.7,
        cashOutFee: 0.2,
      },
      arrivals: { kind: 'constant', perPeriod: 0 },
      periods: 3,
    });
    expect(drawn(Chart, scenario, 2, 'zh')).not.toMatch(BROKEN);
  });

  test('draws the same for the same rows', () => {
    const once = drawn(Chart, preset('local-shop'), 30, 'zh');
    expect(drawn(Chart, preset('local-shop'), 30, 'zh')).toBe(once);
  });
});

describe('a column', () => {
  const scenario = preset('default');
  const picture = pictureAt(runFast(scenario, { history: true }), scenario, 103);

  test('stands as high as what its buyers have, of a highest that all columns share', () => {
    const markup = drawn(CohortColumns as Component<ChartProps>, scenario, 103, 'en');
    const cash = /<path class="cash[^"]*" d="([^"]+)"/.exec(markup)?.[1] ?? '';
    const tops = [...cash.matchAll(/M[\d.]+ [\d.]+V([\d.]+)h/g)].map(([, y]) => 10_000 - Number(y));
    expect(tops).toHaveLength(picture.cohorts.filter((column) => column.cash > 0).length);
    const [first, second] = picture.cohorts;
    expect((tops[1] ?? 0) / (tops[0] ?? 1)).toBeCloseTo((second?.cash ?? 0) / (first?.cash ?? 1), 2);
  });
});

test.each(['0.000000001', '0.0123', '9000'])(
  'a price about %s has room beside the picture',
  (openingPrice) => {
    for (const mintRate of ['0.7', '10']) {
      const { scheme, ...rest } = preset('online-shop');
      const scenario: Scenario = { ...rest, scheme: { ...scheme, openingPrice, mintRate } };
      const label = drawn(Points, scenario, 59, 'en').match(/<text class="now[^>]*>([^<]*)</)?.[1] ?? '';
      expect(label).toMatch(/¥/);
      expect(textWidth(label)).toBeLessThan(5);
    }
  },
);
