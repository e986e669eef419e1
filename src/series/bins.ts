/** More columns than this are thinner than a finger and a pixel; neighbours are then drawn as one. */
export const MOST_COLUMNS = 130;

/** The periods that a column stands for: the first and the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many periods one column stands for. */
export function binSize(periods: number): number {
  return Math.ceil(periods / MOST_COLUMNS);
}

export function spanOf(column: number, { bin, periods }: { bin: number; periods: number }): Span {
  return { from: column * bin, to: Math.min((column + 1) * bin, periods) - 1 };
}

/** Sums of `size` neighbours each; the last bin may hold fewer. */
export function binned(values: ArrayLike<number>, size: number): number[] {
  const sums = new Array<number>(Math.ceil(values.length / size)).fill(0);
  for (let t = 0; t < values.length; t++) {
    const bin = Math.floor(t / size);
    sums[bin] = (sums[bin] as number) + (values[t] as number);
  }
  return sums;
}
