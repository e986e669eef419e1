import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runFast } from '../../src/cohorts/simulate';
import { charts as enCharts } from '../../src/i18n/charts.en';
import { charts as zhCharts } from '../../src/i18n/charts.zh';
import { kept as enKept } from '../../src/i18n/kept.en';
import { kept as zhKept } from '../../src/i18n/kept.zh';
import { words as en } from '../../src/i18n/lesson.en';
import { words as zh } from '../../src/i18n/lesson.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { plainText } from '../../src/i18n/text';
import { preset } from '../../src/scheme/presets';
import { factsOf } from '../../src/series/facts';
import { pictureAt } from '../../src/series/picture';
import { seed } from '../support/seed';

const WORDS = { zh: { charts: zhCharts, kept: zhKept }, en: { charts: enCharts, kept: enKept } };
const PICTURES = ['inflow', 'pool', 'points', 'cohorts', 'people', 'flow'] as const;

/** So many buyers in each of a few weeks, of whom so many leave. */
function factsWith(values: number[], drift: number) {
  const scenario = {
    ...preset('online-shop'),
    arrivals: { kind: 'custom', values: values.map(String), slowdown: null } as const,
    behaviour: { ...preset('online-shop').behaviour, drift: String(drift) },
    periods: values.length,
  };
  return factsOf(pictureAt(runFast(scenario, { history: true }), scenario, values.length - 1));
}
type SmallFacts = ReturnType<typeof factsWith>;

/** Everything that is said of a run, and of one kept beside it. */
function allSaid(now: SmallFacts, before: SmallFacts, language: 'zh' | 'en'): string {
  const { charts, kept } = WORDS[language];
  const n = numbersOf(language);
  return [
    plainText(charts.live(now, n)),
    ...PICTURES.flatMap((name) => [charts[name].title(now, n), charts[name].sentence(now, n)]),
    ...(now.first ? [charts.story(now.first, 1000, n)] : []),
    plainText(kept.live(now, before, n)),
    ...(['inflow', 'pool', 'points', 'cohorts', 'people', 'flow'] as const).map((name) => kept[name](now, n)),
  ].join('\n');
}

const few = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 0.5, 1))
  .map(([values, drift]) => factsWith(values, drift));

test(`one is one person, who is and has and holds (seed ${seed})`, () => {
  fc.assert(
    fc.property(few, few, (now, before) => {
      const plural = /(?<![\d.,])1 (?:are|have|buyers|people|(?:still )?hold|new buyers)\b/;
      expect(allSaid(now, before, 'en')).not.toMatch(plural);
    }),
    { numRuns: 200, seed },
  );
});

test(`nobody is not drawn as a hundred figures, nor is a week without buyers the busiest (seed ${seed})`, () => {
  fc.assert(
    fc.property(few, few, (now, before) => {
      expect(allSaid(now, before, 'en')).not.toMatch(/(?<![\d.,])0 (?:buyers|new buyers)|at most 0|with 0\b/);
      expect(allSaid(now, before, 'zh')).not.toMatch(/(?<![\d.,])0 个买家|最多，0 人/);
    }),
    { numRuns: 200, seed },
  );
});

test('a finished lesson says when its questions come back, or that they have', () => {
  expect(en.finished('in 7 days')).toMatch(/once more in 7 days, and/);
  expect(en.finished('')).not.toMatch(/ ,|once more, and/);
  expect(zh.finished('7 天后')).toContain('7 天后再来答一次');
  expect(zh.finished('')).not.toContain('再来');
});
