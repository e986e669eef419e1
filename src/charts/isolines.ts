import { contours } from 'd3-contour';
import { round } from './geometry';

/** Where a map passes a round value, and where on it the value can be written. */
export interface Isoline {
  readonly level: number;
  /** In a box as wide as there are columns and as high as there are rows, the first row at its foot. */
  readonly path: string;
  /** In the same box; null when there is no room. */
  readonly label: Point | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

/** Shorter ones, in cells, are noise: a single person more or less. */
const LEAST = 6;
/** How near the edges, and how near each other, labels may stand: parts of the picture's width and height. */
const MARGIN = 0.07;
const APART = 0.16;

export function isolines(field: Field, levels: readonly number[], taken: readonly Point[] = []): Isoline[] {
  const { columns, rows, values } = field;
  const draw = contours().size([columns, rows]);
  const numbers = Array.from(values);
  const labels: Point[] = [...taken];
  return levels.flatMap((level): Isoline[] => {
    const rings = draw.contour(numbers, level).coordinates.flat() as [number, number][][];
    const lines = rings
      .flatMap((ring) => stretches(ring, field))
      .filter((line) => lengthOf(line) >= LEAST)
      .map((line) => line.map(({ x, y }) => ({ x, y: rows - y })));
    if (lines.length === 0) return [];
    const label = placeFor(lines, labels, field);
    if (label) labels.push(label);
    return [{ level, path: lines.map(pathOf).join(''), label }];
  });
}

/** The parts of a ring that lie between two numbers: not along the edge, nor about cells without a number. */
function stretches(ring: readonly [number, number][], field: Field): Point[][] {
  const found: Point[][] = [];
  let line: Point[] = [];
  for (const [x, y] of ring) {
    if (isBetween(x, y, field)) line.push({ x, y });
    else if (line.length > 0) {
      found.push(line);
      line = [];
    }
  }
  if (line.length > 0) found.push(line);
  const [first, last] = [found[0], found.at(-1)];
  // A ring begins anywhere; what is cut only there is one line.
  const [start, end] = [ring[0], ring.at(-1)];
  const isClosed = start && end && start[0] === end[0] && start[1] === end[1] && isBetween(...start, field);
  return isClosed && first && last && first !== last
    ? [[...last, ...first.slice(1)], ...found.slice(1, -1)]
    : found;
}

function isBetween(x: number, y: number, { columns, rows, values }: Field): boolean {
  if (x <= 0 || y <= 0 || x >= columns || y >= rows) return false;
  // Cell (i, j) has its number at (i + ½, j + ½); a line crosses between two such places, or runs through one.
  for (const i of [Math.floor(x - 0.5), Math.ceil(x - 0.5)]) {
    for (const j of [Math.floor(y - 0.5), Math.ceil(y - 0.5)]) {
      if (i < 0 || j < 0 || i >= columns || j >= rows) continue;
      if (Number.isNaN(values[j * columns + i])) return false;
    }
  }
  return !touchesGap(x, y, { columns, rows, values });
}

/** Beside a cell without a number, d3 ends a line in the middle of the last one that has one. */
function touchesGap(x: number, y: number, { columns, values }: Field): boolean {
  if (x % 1 !== 0.5 || y % 1 !== 0.5) return false;
  const cell = (y - 0.5) * columns + x - 0.5;
  return [1, -1, columns, -columns].some((step) => Number.isNaN(values[cell + step]));
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, i) => {
    const before = line[i - 1];
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : sum;
  }, 0);
}

/** The point of a line that is farthest from all other labels; of the first, the middle of its longest stretch. */
function placeFor(lines: readonly Point[][], labels: readonly Point[], field: Field): Point | null {
  const { columns, rows } = field;
  const longest = lines.reduce((most, line) => (line.length > most.length ? line : most));
  const middle = longest[Math.floor(longest.length / 2)] as Point;
  const isInside = ({ x, y }: Point) =>
    Math.min(x / columns, 1 - x / columns, y / rows, 1 - y / rows) >= MARGIN;
  const distance = (a: Point, b: Point) => Math.hypot((a.x - b.x) / columns, (a.y - b.y) / rows);
  const room = (point: Point) => Math.min(...labels.map((label) => distance(label, point)), APART * 2);
  let best: Point | null = null;
  let bestRank = -Infinity;
  for (const point of lines.flat().filter(isInside)) {
    const rank = room(point) - distance(point, middle) / 4;
    if (room(point) >= APART && rank > bestRank) [best, bestRank] = [point, rank];
  }
  return best;
}

function pathOf(line: readonly Point[]): string {
  return line.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
