import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import CohortColumns from '../../src/charts/CohortColumns.svelte';
import Flow from '../../src/charts/Flow.svelte';
import Inflow from '../../src/charts/Inflow.svelte';
import Points from '../../src/charts/Points.svelte';
import Pool from '../../src/charts/Pool.svelte';
import { happeningIn } from '../../src/charts/happening';
import { runFast } from '../../src/cohorts/simulate';
import { charts } from '../../src/i18n/charts.en';
import { happened } from '../../src/i18n/happened.en';
import { numbersOf } from '../../src/i18n/numbers';
import { preset } from '../../src/scheme/presets';
import type { SchemeEvent } from '../../src/scheme/scenario';
import { factsOf } from '../../src/series/facts';
import { pictureAt } from '../../src/series/picture';
import { attributes, html } from '../ui/markup';

const EVENTS: SchemeEvent[] = [
  { at: 30, kind: 'inject', amount: '2000000' },
  { at: 44, kind: 'skim', share: '0.5' },
  { at: 60, kind: 'legacy', claims: '2000000', grant: '1', over: 4 },
  { at: 70, kind: 'freeze', periods: 4 },
];

function drawn(Chart: Component<never>, events: readonly SchemeEvent[], week = 103): string {
  const scenario = { ...preset('default'), events };
  const picture = pictureAt(runFast(scenario, { history: true }), scenario, week);
  const numbers = numbersOf('en');
  return html(Chart, {
    picture,
    facts: factsOf(picture),
    words: charts,
    numbers,
    happening: happeningIn(happened),
  });
}

describe('the pictures on the time axis', () => {
  test.each(Object.entries({ Inflow, Pool, Points, CohortColumns }))(
    '%s has a line at each week in which something happens, and none where nothing does',
    (_, Chart) => {
      const markup = drawn(Chart as Component<never>, EVENTS, 50);
      expect(markup).toContain('d="M30.5 0V100M44.5 0V100"');
      // Later ones too, but lighter.
      expect(markup).toMatch(/class="later[^"]*" d="M60.5 0V100M70.5 0V100"/);
      expect(drawn(Chart as Component<never>, [])).not.toMatch(/M[\d.]+ 0V100/);
    },
  );

  test('mark of the same in week after week the first and the last, with one note', () => {
    const weekly = Array.from({ length: 26 }, (_, i): SchemeEvent => ({
      at: i + 20,
      kind: 'skim',
      share: '0.05',
    }));
    const markup = drawn(Pool as Component<never>, weekly);
    expect(markup).toContain('d="M20.5 0V100M45.5 0V100"');
    expect(markup.match(/weeks 21–46: [^<;.]*<\/span>/g)).toHaveLength(1);
    expect(markup).toMatch(
      /Marked in it: weeks 21–46: 5% of the pool taken every week, ¥[\d.]+[kM] in all\./,
    );
  });

  test('shade the weeks without cashing out', () => {
    expect(drawn(Pool as Component<never>, EVENTS)).toMatch(/<rect x="70" width="4" y="0" height="100"/);
  });

  test('write into the pool what came and went, and say it to those who do not see it', () => {
    const markup = drawn(Pool as Component<never>, EVENTS);
    expect(markup).toMatch(/<circle [^>]*><\/circle><text [^>]*>1<\/text>/);
    expect(markup).toContain('<b>1</b> week 31: ¥2M from outside</span>');
    const described = attributes(markup, '<svg[^>]*role="img"')['aria-describedby'] ?? '';
    const sentence = new RegExp(`id="${described}">([^<]+)<`).exec(markup)?.[1];
    expect(sentence).toMatch(
      / Marked in it: week 31: ¥2M from outside; week 45: ¥2\.44M taken, 50% of the pool; /,
    );
  });

  test('write that the price falls when old debts are paid in points', () => {
    expect(drawn(Points as Component<never>, EVENTS)).toMatch(/ [^<]*old debts[^<]*price falls 3\d%<\/span>/);
  });

  test('write nothing of what is still to come', () => {
    expect(drawn(Points as Component<never>, EVENTS, 50)).not.toContain('old debts');
    expect(drawn(Pool as Component<never>, EVENTS, 50)).not.toContain('cashing out</text>');
  });
});

describe('old debts', () => {
  test('have a column beside the axis, a row in the table and a sentence', () => {
    const markup = drawn(CohortColumns as Component<never>, EVENTS);
    expect(markup).toMatch(/<text [^>]*>old debts<\/text>/);
    expect(markup).toMatch(/<th [^>]*>old debts<\/th><td>4<\/td>/);
    expect(markup).toMatch(/Old debts: ¥2,000,000 so far, paid in points\. Of every ¥1,000 owed/);
    expect(drawn(CohortColumns as Component<never>, EVENTS, 50)).not.toContain('old debts');
  });
});

describe('the flow', () => {
  test('shows outside money, what was skimmed and what the company got', () => {
    const swap = { at: 80, kind: 'swap', share: '0.5' } as const;
    const markup = drawn(Flow as Component<never>, [...EVENTS, swap]);
    for (const name of ['outside money', 'operator took', 'company took']) {
      expect(markup).toMatch(new RegExp(`<tspan>${name}</tspan><tspan [^>]*>¥[\\d.]+[kM]</tspan>`));
    }
  });
});
