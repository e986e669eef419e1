import type { Isoline, Point } from './isolines';

/** A value written on its line; in the box of the lines. */
export interface LineLabel extends Point {
  readonly level: number;
}

/** How near the edges, and how near each other, labels may stand: parts of the picture's width and height. */
const MARGIN = 0.07;
const APART = 0.16;

/** A place for each line's value, where there is room: not at the edge, and away from all others and from `taken`. */
export function lineLabels(
  isolines: readonly Isoline[],
  columns: number,
  rows: number,
  taken: readonly Point[],
): LineLabel[] {
  const labels: LineLabel[] = [];
  const distance = (a: Point, b: Point) => Math.hypot((a.x - b.x) / columns, (a.y - b.y) / rows);
  for (const { level, lines } of isolines) {
    const longest = lines.reduce((most, line) => (line.length > most.length ? line : most));
    const middle = longest[Math.floor(longest.length / 2)] as Point;
    let best: Point | null = null;
    let bestRank = -Infinity;
    for (const point of lines.flat()) {
      const { x, y } = point;
      if (Math.min(x / columns, 1 - x / columns, y / rows, 1 - y / rows) < MARGIN) continue;
      let room = 2 * APART;
      for (const other of taken) room = Math.min(room, distance(other, point));
      for (const other of labels) room = Math.min(room, distance(other, point));
      // Beyond enough room, the middle of the longest stretch is where one looks.
      const rank = room - distance(point, middle) / 4;
      if (room >= APART && rank > bestRank) [best, bestRank] = [point, rank];
    }
    if (best) labels.push({ level, x: best.x, y: best.y });
  }
  return labels;
}
