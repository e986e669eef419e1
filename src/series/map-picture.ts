export type MapMeasureName = 'short' | 'returned';

/** One side of a map: what the control shows at each place, from low to high. */
export interface MapSide {
  readonly numbers: readonly number[];
  readonly log: boolean;
}

/** A map as far as it has been drawn, as plain numbers. */
export interface MapPicture {
  readonly measure: MapMeasureName;
  readonly x: MapSide;
  readonly y: MapSide;
  /** One number per cell, row by row from below; NaN where there is none, or none yet. */
  readonly values: Float64Array;
  /** 1 where a cell is done. */
  readonly done: Uint8Array;
  readonly isWhole: boolean;
}

/** The round values that part one colour from the next. The last of the shares short stands for everybody. */
export const LEVELS: Readonly<Record<MapMeasureName, readonly number[]>> = {
  short: [0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1 - 1e-12],
  returned: [0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1],
};

/** What the sentences about a map say. */
export interface MapFacts {
  readonly measure: MapMeasureName;
  /** The value where the visitor stands; null where it has none: nobody buys. */
  readonly here: number | null;
  /** The best and the worst there is, for the buyers, on the map or here; null when no place has a value. */
  readonly best: number | null;
  readonly worst: number | null;
  readonly isWhole: boolean;
  /** Some places make no scheme, or nobody buys there. */
  readonly hasGaps: boolean;
}

export function mapFacts({ measure, values, done, isWhole }: MapPicture, here: number | null): MapFacts {
  let [least, most] = [here ?? Infinity, here ?? -Infinity];
  let hasGaps = false;
  values.forEach((value, cell) => {
    if (Number.isNaN(value)) {
      if (done[cell]) hasGaps = true;
      return;
    }
    least = Math.min(least, value);
    most = Math.max(most, value);
  });
  const known = (value: number) => (Number.isFinite(value) ? value : null);
  const [best, worst] = measure === 'short' ? [least, most] : [most, least];
  return { measure, here, best: known(best), worst: known(worst), isWhole, hasGaps };
}
