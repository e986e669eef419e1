import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noiseFactors, withNoise } from '../../src/analysis/noise';
import { everybody, outcomesAt } from '../../src/analysis/outcomes';
import { randomFrom } from '../../src/analysis/random';
import { uncertaintyBands } from '../../src/analysis/uncertainty';
import { runFast } from '../../src/cohorts/simulate';
import { chance as en } from '../../src/i18n/chance.en';
import { chance as zh } from '../../src/i18n/chance.zh';
import { numbersOf } from '../../src/i18n/numbers';
import { outward, rangeAt, STEPS } from '../../src/i18n/outward';
import { preset } from '../../src/scheme/presets';
import { mustRead } from '../../src/scheme/read';
import type { Scenario } from '../../src/scheme/scenario';
import { NINE_OF_TEN, spreadOf, type Spread } from '../../src/series/spread';
import { likelyScenario } from '../support/likely-scenario';
import { seed } from '../support/seed';

const n = numbersOf('en');
const [RUNS, SD] = [40, 0.5];

function spread(scenario: Scenario, runs = RUNS): Spread {
  const steps = uncertaintyBands(scenario, { runs, sd: SD, seed: 3, quantiles: NINE_OF_TEN });
  for (;;) {
    const step = steps.next();
    if (step.done) return spreadOf(step.value, scenario, SD);
  }
}

/** The end of every run that the sentence is about. */
function ends(scenario: Scenario) {
  return Array.from({ length: RUNS }, (_, k) => {
    const run = runFast(withNoise(scenario, noiseFactors(SD, randomFrom(3, k))));
    const counts = outcomesAt(run, scenario.periods - 1);
    const { paid, spent } = run.totals;
    return {
      ahead: Math.round(counts.ahead),
      back: Math.round(spent > 0 ? (1000 * paid) / spent : 0),
      people: everybody(counts),
    };
  });
}

/** "12 to 15", "12 到 15" or "12" as its ends. */
function range(text: string, pattern: RegExp): [number, number] {
  const { low, high = low } = pattern.exec(text)?.groups ?? {};
  const number = (digits: string | undefined) => Number((digits ?? '0').replaceAll(',', ''));
  return [number(low), number(high)];
}

describe('the sentence of chance', () => {
  test('speaks of the end, in both languages', () => {
    const made = spread({ ...preset('default'), periods: 60 });
    expect(en.live(made, n)).toMatch(
      /^By chance \(give or take 50% in who comes\), in 9 of 10 runs \d+ to \d+ of about 18,\d{3} buyers got their money back by the end, week 60; in 9 of 10, ¥\d+ to ¥\d+ of every ¥1,000 came back\.$/,
    );
    expect(zh.live(made, numbersOf('zh'))).toMatch(
      /^看运气（每周来的人上下浮动 50%），到第 60 周结束时，10 次里有 9 次，约 18,\d{3} 个买家里有 \d+ 到 \d+ 人拿回本钱；也有 9 次，每花 ¥1,000，到手现金 ¥\d+ 到 ¥\d+。$/,
    );
  });

  test('says nobody where it is nobody, and that nobody comes', () => {
    expect(en.live(spread({ ...preset('local-shop'), periods: 5 }, 3), n)).toContain(
      'in 9 of 10 runs none of about',
    );
    const arrivals = { kind: 'custom', values: [], slowdown: null } as const;
    const nobody = spread({ ...preset('default'), arrivals, periods: 5 }, 3);
    expect(en.live(nobody, n)).toMatch(/in half of the runs or more, nobody ever buys\.$/);
    expect(en.people(nobody, n)).toBe('');
    expect(en.points(nobody, 2, n)).toBe('The bands are chance.');
    expect(rangeAt(nobody.price, 2)).toBe(null);
  });

  test(`is true of at least nine of ten runs of any likely scenario (seed ${seed})`, () => {
    fc.assert(
      fc.property(likelyScenario({ orders: 1500, periods: 15 }), (raw) => {
        const scenario = mustRead(raw);
        const made = spread(scenario);
        const runs = ends(scenario);
        const texts = [en.live(made, n), zh.live(made, numbersOf('zh'))];
        if (Math.round(made.buyers) + made.debts === 0) {
          expect(runs.filter(({ people }) => Math.round(people) === 0).length * 2).toBeGreaterThanOrEqual(
            RUNS,
          );
          return;
        }
        const patterns = [
          [/runs (?<low>[\d,]+)( to (?<high>[\d,]+))? of/, /¥(?<low>[\d,]+)( to ¥(?<high>[\d,]+))? of every/],
          [/有 (?<low>[\d,]+)( 到 (?<high>[\d,]+))? 人拿回/, /现金 ¥(?<low>[\d,]+)( 到 ¥(?<high>[\d,]+))?/],
        ] as const;
        texts.forEach((text, i) => {
          expect(text).not.toMatch(/NaN|undefined|Infinity/);
          const [[fewest, most], [least, best]] = (patterns[i] ?? patterns[0]).map((p) => range(text, p)) as [
            [number, number],
            [number, number],
          ];
          const enough = 0.9 * RUNS;
          expect(runs.filter(({ ahead }) => fewest <= ahead && ahead <= most).length).toBeGreaterThanOrEqual(
            enough,
          );
          expect(runs.filter(({ back }) => least <= back && back <= best).length).toBeGreaterThanOrEqual(
            enough,
          );
        });
      }),
      { numRuns: 60, seed },
    );
  });
});

describe('a range as it is written', () => {
  test('is never narrower than it is', () => {
    expect(outward({ low: 12.9, high: 13.1 }, STEPS.whole, n.count)).toEqual(['12', '14']);
    expect(outward({ low: 12_345_678, high: 12_345_679 }, STEPS.whole, n.count)).toEqual(['12.3M', '12.4M']);
    expect(outward({ low: 14.351, high: 14.352 }, STEPS.price, n.price)).toEqual(['¥14.35', '¥14.36']);
    expect(outward({ low: 0.012345, high: 0.012345 }, STEPS.price, n.price)).toEqual(['¥0.0123', '¥0.0124']);
    expect(outward({ low: 0.777, high: 98.21 }, STEPS.of100, n.points)).toEqual(['0.77', '98.3']);
  });

  test('is one number where both ends are, whatever dust is on them', () => {
    expect(outward({ low: 155, high: 155.000000000001 }, STEPS.whole, n.count)).toEqual(['155', '155']);
    expect(outward({ low: 0, high: 0 }, STEPS.price, n.price)).toEqual(['¥0', '¥0']);
  });
});
