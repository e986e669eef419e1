/**
 * The cells of a map in colours, one path per colour: a browser draws a few long paths faster than thousands of squares.
 * In a box as wide as there are columns and as high as there are rows, the first row at its foot.
 */

interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
  readonly done: Uint8Array;
}

/** A cell that has no number. */
export const NONE = -1;
const WAITING = -2;

/** How many levels a value has reached: 0 is below all of them. */
export function bandOf(value: number, levels: readonly number[]): number {
  return Number.isNaN(value) ? NONE : levels.filter((level) => value >= level).length;
}

/** The path of each band that there is. Until a cell is done it looks like the coarser one it is part of. */
export function bandPaths(cells: Cells, levels: readonly number[]): ReadonlyMap<number, string> {
  const { columns, rows } = cells;
  const bands = bandsOf(cells, levels);
  const paths = new Map<number, string[]>();
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns;) {
      const band = bands[y * columns + x] as number;
      const from = x;
      while (x < columns && bands[y * columns + x] === band) x++;
      if (band === WAITING) continue;
      const path = paths.get(band) ?? [];
      paths.set(band, path);
      path.push(`M${from} ${rows - y - 1}h${x - from}v1h${from - x}z`);
    }
  }
  return new Map([...paths].map(([band, parts]) => [band, parts.join('')]));
}

function bandsOf({ columns, rows, values, done }: Cells, levels: readonly number[]): Int8Array {
  const bands = new Int8Array(columns * rows).fill(WAITING);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const known = coarser(x, y, columns, done);
      if (known !== null) bands[y * columns + x] = bandOf(values[known] as number, levels);
    }
  }
  return bands;
}

/** The cell itself if it is done, else the corner of the smallest block about it that is. */
function coarser(x: number, y: number, columns: number, done: Uint8Array): number | null {
  for (let size = 1; size <= columns || size <= done.length / columns; size *= 2) {
    const corner = (y - (y % size)) * columns + x - (x % size);
    if (done[corner]) return corner;
  }
  return null;
}
