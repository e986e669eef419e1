import type { FastRun } from '../cohorts/run';
import { runFast, type FastOptions } from '../cohorts/simulate';
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
  /** Yuan that the goods of an order are counted at, as in a run; without it 0. */
  readonly goodsWorth?: number;
  /** So many neighbouring periods are counted together where newcomers are; without it each by itself. */
  readonly bin?: number;
}

/** Per quantile asked for, in that order: one number per period. */
export type Band = readonly Float64Array[];

export interface Bands {
  readonly quantiles: readonly number[];
  /** Who comes for the first time: one number per bin of periods. */
  readonly newcomers: Band;
  /** Fen. */
  readonly pool: Band;
  /** Units. */
  readonly points: Band;
  /** Yuan per point, over the runs that have a price then; NaN when none has. */
  readonly price: Band;
  /** Shares of all people at the end, over the runs that had any; one number per quantile. */
  readonly outcomes: Readonly<Record<Outcome, Float64Array>>;
  /** The same as counts, over all runs; everybody; and of each yuan spent what came back in cash. */
  readonly counts: Readonly<Record<Outcome, Float64Array>>;
  readonly people: Float64Array;
  readonly back: Float64Array;
}

/**
 * The scenario run again and again with chance in who comes when: bands between which it ends up. Yields the part
 * done, 0 to 1, after each run. Run k depends on the seed and on k alone, so more runs only add to the same ones.
 */
export function* uncertaintyBands(
  scenario: Scenario,
  { runs, sd, seed, quantiles = [0.1, 0.5, 0.9], goodsWorth = 0, bin = 1 }: Uncertainty,
  run: (scenario: Scenario, options: FastOptions) => FastRun = runFast,
): Generator<number, Bands> {
  const { periods } = scenario;
  const newcomers = new Samples(Math.ceil(periods / bin), runs);
  const pool = new Samples(periods, runs);
  const points = new Samples(periods, runs);
  const price = new Samples(periods, runs);
  const outcomes = new Samples(OUTCOMES.length, runs);
  const ends = new Samples(OUTCOMES.length + 2, runs);
  for (let k = 0; k < runs; k++) {
    const result = run(withNoise(scenario, noiseFactors(sd, randomFrom(seed, k))), { goodsWorth });
    for (let t = 0; t < periods; t++) {
      newcomers.add(Math.floor(t / bin), k, result.periods.newcomers[t] ?? NaN);
      pool.put(t, k, result.periods.pool[t] ?? NaN);
      points.put(t, k, result.periods.points[t] ?? NaN);
      price.put(t, k, priceAt(result, t));
    }
    const counts = outcomesAt(result, periods - 1);
    const people = everybody(counts);
    OUTCOMES.forEach((outcome, i) => outcomes.put(i, k, counts[outcome] / people));
    const { paid, spent } = result.totals;
    [...OUTCOMES.map((outcome) => counts[outcome]), people, spent > 0 ? paid / spent : 0].forEach((end, i) =>
      ends.put(i, k, end),
    );
    yield (k + 1) / runs;
  }
  const [shares, final] = [outcomes.band(quantiles), ends.band(quantiles)];
  const each = (band: Band, i: number) => Float64Array.from(band, (row) => row[i] ?? NaN);
  const ofEach = (band: Band) =>
    Object.fromEntries(OUTCOMES.map((outcome, i) => [outcome, each(band, i)])) as Record<
      Outcome,
      Float64Array
    >;
  return {
    quantiles,
    newcomers: newcomers.band(quantiles),
    pool: pool.band(quantiles),
    points: points.band(quantiles),
    price: price.band(quantiles),
    outcomes: ofEach(shares),
    counts: ofEach(final),
    people: each(final, OUTCOMES.length),
    back: each(final, OUTCOMES.length + 1),
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

  add(place: number, run: number, value: number): void {
    this.put(place, run, (this.#values[place * this.runs + run] ?? 0) + value);
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
