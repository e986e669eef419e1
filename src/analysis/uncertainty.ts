import type { FastRun } from '../cohorts/run';
import { runFast } from '../cohorts/simulate';
import type { Scenario } from '../scheme/scenario';
import { priceAt } from './measures';
import { noiseFactors, withNoise } from './noise';
import { everybody, OUTCOMES, outcomesAt, type Outcome } from './outcomes';
import { quantile } from './quantile';
import { randomFrom } from './random';

export interface Uncertainty {
  readonly runs: number;
  /** Standard deviation of the factor on each period's newcomers; 0.3 is "give or take 30 %". */
  readonly sd: number;
  readonly seed: number;
  /** Which quantiles to give, from 0 to 1; without it 10, 50 and 90 %. */
  readonly quantiles?: readonly number[];
}

/** Per quantile asked for, in that order: one number per period. */
export type Band = readonly Float64Array[];

export interface Bands {
  readonly quantiles: readonly number[];
  /** Fen. */
  readonly pool: Band;
  /** Units. */
  readonly points: Band;
  /** Yuan per point, over the runs that have a price then; NaN when none has. */
  readonly price: Band;
  /** Shares of all people at the end, over the runs that had any; one number per quantile. */
  readonly outcomes: Readonly<Record<Outcome, Float64Array>>;
}

/**
 * The scenario run again and again with chance in who comes when: bands between which it ends up. Yields the part
 * done, 0 to 1, after each run. Run k depends on the seed and on k alone, so more runs only add to the same ones.
 */
export function* uncertaintyBands(
  scenario: Scenario,
  { runs, sd, seed, quantiles = [0.1, 0.5, 0.9] }: Uncertainty,
  run: (scenario: Scenario) => FastRun = runFast,
): Generator<number, Bands> {
  const { periods } = scenario;
  const pool = new Samples(periods, runs);
  const points = new Samples(periods, runs);
  const price = new Samples(periods, runs);
  const outcomes = new Samples(OUTCOMES.length, runs);
  for (let k = 0; k < runs; k++) {
    const result = run(withNoise(scenario, noiseFactors(sd, randomFrom(seed, k))));
    for (let t = 0; t < periods; t++) {
      pool.put(t, k, result.periods.pool[t] ?? NaN);
      points.put(t, k, result.periods.points[t] ?? NaN);
      price.put(t, k, priceAt(result, t));
    }
    const counts = outcomesAt(result, periods - 1);
    OUTCOMES.forEach((outcome, i) => outcomes.put(i, k, counts[outcome] / everybody(counts)));
    yield (k + 1) / runs;
  }
  const shares = outcomes.band(quantiles);
  return {
    quantiles,
    pool: pool.band(quantiles),
    points: points.band(quantiles),
    price: price.band(quantiles),
    outcomes: Object.fromEntries(
      OUTCOMES.map((outcome, i) => [outcome, Float64Array.from(shares, (band) => band[i] ?? NaN)]),
    ) as Record<Outcome, Float64Array>,
  };
}

/** One row of numbers per place (a period, an outcome), one column per run. */
class Samples {
  readonly #values: Float64Array;

  constructor(
    readonly places: number,
    readonly runs: number,
  ) {
    this.#values = new Float64Array(places * runs);
  }

  put(place: number, run: number, value: number): void {
    this.#values[place * this.runs + run] = value;
  }

  band(quantiles: readonly number[]): Float64Array[] {
    const band = quantiles.map(() => new Float64Array(this.places));
    for (let place = 0; place < this.places; place++) {
      const row = this.#values.slice(place * this.runs, (place + 1) * this.runs);
      const sorted = row.filter((value) => !Number.isNaN(value)).sort();
      quantiles.forEach((q, i) => (band[i] as Float64Array).fill(quantile(sorted, q), place, place + 1));
    }
    return band;
  }
}
