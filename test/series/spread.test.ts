import { describe, expect, test } from 'vitest';
import { uncertaintyBands } from '../../src/analysis/uncertainty';
import { noiseFactors, withNoise } from '../../src/analysis/noise';
import { outcomesAt, everybody } from '../../src/analysis/outcomes';
import { randomFrom } from '../../src/analysis/random';
import { runFast } from '../../src/cohorts/simulate';
import { preset } from '../../src/scheme/presets';
import { pictureAt } from '../../src/series/picture';
import { NINE_OF_TEN, spreadOf, type Spread } from '../../src/series/spread';

const RUNS = 60;
const scenario = { ...preset('default'), periods: 40 };

function spread(of = scenario, sd = 0.4): Spread {
  const steps = uncertaintyBands(of, { runs: RUNS, sd, seed: 7, quantiles: NINE_OF_TEN });
  for (;;) {
    const step = steps.next();
    if (step.done) return spreadOf(step.value, of, sd);
  }
}

/** How many of the very runs the spread was made of lie within. */
function within(number: (run: ReturnType<typeof runFast>) => number, low: number, high: number): number {
  return Array.from({ length: RUNS }, (_, k) =>
    number(runFast(withNoise(scenario, noiseFactors(0.4, randomFrom(7, k))))),
  ).filter((value) => low <= value && value <= high).length;
}

describe('the spread of many runs', () => {
  const made = spread();

  test('holds nine of ten of them, in the units of pictures', () => {
    const { low, high } = made.pool;
    expect(within((run) => (run.periods.pool[20] ?? 0) / 100, low[20] ?? NaN, high[20] ?? NaN)).toBe(54);
    const { ahead } = made;
    const enough = within((run) => outcomesAt(run, 39).ahead, ahead.low, ahead.high);
    expect(enough).toBeGreaterThanOrEqual(54);
    const back = made.backOf1000;
    expect(
      within(({ totals }) => (1000 * totals.paid) / totals.spent, back.low, back.high),
    ).toBeGreaterThanOrEqual(54);
  });

  test('without chance is the picture itself', () => {
    const still = spread(scenario, 0);
    const picture = pictureAt(
      runFast(
        withNoise(scenario, () => 1),
        { history: true },
      ),
      scenario,
      39,
    );
    for (const [line, series] of [
      [still.pool, picture.pool],
      [still.points, picture.points],
      [still.newcomers, picture.newcomers],
    ] as const) {
      expect(line.low).toEqual(line.high);
      line.low.forEach((value, i) => expect(value).toBeCloseTo(series[i] ?? NaN, 6));
    }
    expect(still.buyers + still.debts).toBeCloseTo(everybody(picture.counts), 6);
    expect(still.ahead.low).toBeCloseTo(picture.counts.ahead, 6);
    expect(still.aheadOf100.low).toBeCloseTo((100 * picture.counts.ahead) / everybody(picture.counts), 6);
  });

  test('of a scheme to which nobody comes has no price, and nothing comes back', () => {
    const arrivals = { kind: 'constant', perPeriod: '0', slowdown: null } as const;
    const { price, backOf1000, buyers } = spread({ ...scenario, arrivals, periods: 3 });
    expect([price.low, backOf1000, buyers]).toEqual([[null, null, null], { low: 0, high: 0 }, 0]);
  });
});
