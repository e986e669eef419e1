import fc from 'fast-check';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { uncertaintyBands } from '../../src/analysis/uncertainty';
import Band from '../../src/charts/Band.svelte';
import type { Beside } from '../../src/charts/beside';
import CohortColumns from '../../src/charts/CohortColumns.svelte';
import Flow from '../../src/charts/Flow.svelte';
import { bandPath, stepPath } from '../../src/charts/geometry';
import KeptLine from '../../src/charts/KeptLine.svelte';
import { markOf } from '../../src/charts/kept-mark';
import Inflow from '../../src/charts/Inflow.svelte';
import People from '../../src/charts/People.svelte';
import Points from '../../src/charts/Points.svelte';
import Pool from '../../src/charts/Pool.svelte';
import { runFast } from '../../src/cohorts/simulate';
import { beside as besideEn } from '../../src/i18n/beside/en';
import { beside as besideZh } from '../../src/i18n/beside/zh';
import { charts as en } from '../../src/i18n/charts.en';
import type { ChartsWords } from '../../src/i18n/charts';
import { charts as zh } from '../../src/i18n/charts.zh';
import { numbersOf, type Numbers } from '../../src/i18n/numbers';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { binSize } from '../../src/series/bins';
import { factsOf, type Facts } from '../../src/series/facts';
import { pictureAt, type Picture } from '../../src/series/picture';
import { NINE_OF_TEN, spreadOf, type Spread } from '../../src/series/spread';
import { likelyScenario } from '../support/likely-scenario';
import { seed } from '../support/seed';

interface ChartProps extends Beside {
  picture: Picture;
  facts: Facts;
  words: ChartsWords;
  numbers: Numbers;
}

const CHARTS: Record<string, Component<ChartProps>> = { Inflow, Pool, Points, CohortColumns, People, Flow };
const WORDS = { zh: { charts: zh, beside: besideZh }, en: { charts: en, beside: besideEn } };
const BROKEN = /NaN|Infinity|undefined|null|\[object/;

function spread(scenario: Scenario): Spread {
  const bin = binSize(scenario.periods);
  const steps = uncertaintyBands(scenario, { runs: 4, sd: 0.4, seed: 2, quantiles: NINE_OF_TEN, bin });
  for (;;) {
    const step = steps.next();
    if (step.done) return spreadOf(step.value, scenario, 0.4);
  }
}

/** A chart of one scenario in its last week, with another kept beside it and with chance. */
function drawn(Chart: Component<ChartProps>, now: Scenario, kept: Scenario, language: 'zh' | 'en'): string {
  const picture = pictureAt(runFast(now, { history: true }), now, now.periods - 1);
  const at = Math.min(now.periods, kept.periods) - 1;
  const other = pictureAt(runFast(kept, { history: true }), kept, at, 0, now.periods);
  const { charts, beside } = WORDS[language];
  const props = {
    picture,
    facts: factsOf(picture),
    words: charts,
    numbers: numbersOf(language),
    kept: { picture: other, facts: factsOf(other), words: beside.kept, Line: KeptLine },
    chance: { spread: spread(now), words: beside.chance, Band },
  };
  return render(Chart, { props }).body;
}

const [long, short] = [preset('default'), preset('local-shop')];
const count = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].length;

describe.each(Object.entries(CHARTS))('%s beside A and with chance', (_, Chart) => {
  test('draws a longer A and a shorter one, in both languages', () => {
    for (const [now, kept] of [
      [long, short],
      [short, long],
      [{ ...long, periods: 400 }, long],
      [long, long],
    ] as const) {
      for (const language of ['zh', 'en'] as const)
        expect(drawn(Chart, now, kept, language)).not.toMatch(BROKEN);
    }
  });

  test(`draws any two likely scenarios (seed ${seed})`, () => {
    const any = likelyScenario({ orders: 600, periods: 12 });
    fc.assert(
      fc.property(any, any, (now, kept) => {
        expect(drawn(Chart, mustRead(now), mustRead(kept), 'en')).not.toMatch(BROKEN);
      }),
      { numRuns: 15, seed },
    );
  });

  test('has a column of A for its numbers in the table, as long as the table', () => {
    const rows = drawn(Chart, long, short, 'en').match(/<tr>.*?<\/tr>/gs) ?? [];
    expect(rows[0]).toMatch(/<th[^>]*>A: /);
    const cells = rows.map((row) => count(row, /<t[hd]/g));
    expect(new Set(cells).size).toBe(1);
    expect(rows.length).toBeGreaterThan(3);
  });

  test('says in its sentence what A is', () => {
    expect(drawn(Chart, long, short, 'en')).toMatch(/<p hidden[^>]*>[^<]*(is A|are A|In A)[^<]*</);
  });
});

describe('run A in a picture', () => {
  test('is a dashed line of its own, under the name A', () => {
    for (const [Chart, lines] of [
      [Pool, 1],
      [Points, 2],
      [Inflow, 1],
      [CohortColumns, 1],
    ] as const) {
      const markup = drawn(Chart as Component<ChartProps>, long, short, 'en');
      expect(count(markup, />A<\/text>/g)).toBe(lines);
    }
  });

  test('has no name where it is the same line', () => {
    expect(count(drawn(Pool as Component<ChartProps>, long, long, 'en'), />A<\/text>/g)).toBe(0);
  });

  test('shares an axis on which both have room', () => {
    const small = { ...long, scheme: { ...long.scheme, spend: '10' } };
    for (const [now, kept] of [
      [long, small],
      [small, long],
    ] as const) {
      const numbers = [...drawn(Pool as Component<ChartProps>, now, kept, 'en').matchAll(/ d="([^"]+)"/g)]
        .flatMap(([, d]) => [...(d ?? '').matchAll(/,(-?[\d.]+)/g)])
        .map(([, y]) => Number(y));
      expect(numbers.length).toBeGreaterThan(200);
      expect(Math.min(...numbers)).toBeGreaterThan(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(10_000);
    }
  });

  test('is named at its end, or where it is farthest from the other line', () => {
    const flat = [5, 5, 5, 5];
    expect(markOf([5, 6, 8, 9], flat, 10, 4)).toEqual({ x: 87.5, y: 10, isAbove: false });
    expect(markOf([5, 8, 6, 5], flat, 10, 4)).toEqual({ x: 37.5, y: 20, isAbove: false });
    expect(markOf([5, 7, 6, 5], flat, 10, 4)).toEqual({ x: 37.5, y: 30, isAbove: true });
    expect(markOf([5, 3, 5, 5], flat, 10, 4)).toEqual({ x: 37.5, y: 70, isAbove: false });
    expect(markOf([9, null, null, null], flat, 10, 4)).toMatchObject({ x: 12.5 });
    expect(markOf([null], flat, 10, 4)).toBe(null);
    expect(markOf(flat, flat, 10, 4)).toBe(null);
  });
});

describe('paths', () => {
  test('of columns go up and down at their edges, and stop where there is none', () => {
    expect(stepPath([5, 10, null, 0], 10)).toBe('M0 5000H100V0H200M300 10000H400');
  });

  test('of bands run along both edges, and stop where there is none', () => {
    const path = bandPath({ low: [1, 2, null], high: [3, 4, null] }, 10);
    expect(path).toBe('M50,7000L150,6000L150,8000L50,9000Z');
  });
});
