/** So many columns and rows, at most, in the first coarse picture. */
const COARSE = 8;

/**
 * The cells of a grid (row × columns + column) in an order that gives a whole picture soon: first about 8 × 8 cells
 * spread over the grid, then those halfway between them, and so on until all are there.
 */
export function coarseToFine(columns: number, rows: number): Uint32Array {
  const order = new Uint32Array(columns * rows);
  const taken = new Uint8Array(columns * rows);
  let count = 0;
  let [stepX, stepY] = [firstStep(columns), firstStep(rows)];
  while (count < order.length) {
    for (let y = 0; y < rows; y += stepY) {
      for (let x = 0; x < columns; x += stepX) {
        const cell = y * columns + x;
        if (taken[cell]) continue;
        taken[cell] = 1;
        order[count++] = cell;
      }
    }
    [stepX, stepY] = [Math.max(1, stepX / 2), Math.max(1, stepY / 2)];
  }
  return order;
}

function firstStep(length: number): number {
  let step = 1;
  while (length / step > COARSE) step *= 2;
  return step;
}
