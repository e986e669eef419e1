import { across, down, HEIGHT, round } from '../geometry';

/** The price after each move as steps, one wide, in a box 100 high; the first is the opening price. */
export function stairsPath(prices: readonly (number | null)[], opening: number, top: number): string {
  let path = `M0 ${heightOf(opening, top)}H1`;
  for (const [i, price] of prices.entries()) {
    if (price === null) break;
    path += `V${heightOf(price, top)}H${i + 2}`;
  }
  return path;
}

/**
 * Columns side by side. Where they stand close, neighbours of one height are drawn as one, and those of no height not at
 * all.
 */
export function columnsPath(heights: readonly number[], top: number, gap: number): string {
  let path = '';
  let before = HEIGHT;
  heights.forEach((height, i) => {
    const y = down(height, top);
    if (gap > 0) {
      if (height > 0) path += `M${across(i + gap)} ${HEIGHT}V${y}H${across(i + 1 - gap)}V${HEIGHT}Z`;
      return;
    }
    if (y !== before) {
      path += `${path === '' || before === HEIGHT ? `M${across(i)} ${HEIGHT}` : `H${across(i)}`}V${y}`;
    }
    if (y === HEIGHT && before !== HEIGHT) path += 'Z';
    before = y;
  });
  return gap > 0 || before === HEIGHT ? path : `${path}H${across(heights.length)}V${HEIGHT}Z`;
}

/** Stacks of discs seen from the side, filled row by row from the floor of a box that is so many rows high. */
export function discsPath(count: number, columns: number, rows: number): string {
  return Array.from({ length: count }, (_, i) => {
    const x = round((i % columns) + 0.06);
    const y = round(rows - Math.floor(i / columns) - 0.5);
    return `M${x} ${y}a.44 .4 0 1 0 .88 0a.44 .4 0 1 0-.88 0`;
  }).join('');
}

function heightOf(value: number, top: number): number {
  return round(100 - (100 * value) / top);
}
