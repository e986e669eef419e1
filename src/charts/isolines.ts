import { contours } from 'd3-contour';
import { round } from './geometry';

/** Where a map passes a round value, in a box as wide as there are columns and as high as there are rows. */
export interface Isoline {
  readonly level: number;
  /** The first row is at the foot of the box. */
  readonly lines: readonly (readonly Point[])[];
  readonly path: string;
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

export function isolines(field: Field, levels: readonly number[]): Isoline[] {
  const { columns, rows, values } = field;
  const draw = contours().size([columns, rows]);
  const numbers = Array.from(values);
  return levels.flatMap((level): Isoline[] => {
    const rings = draw.contour(numbers, level).coordinates.flat() as [number, number][][];
    const lines = rings
      .flatMap((ring) => stretches(ring, field))
      .filter((line) => lengthOf(line) >= LEAST)
      .map((line) => line.map(({ x, y }) => ({ x, y: rows - y })));
    return lines.length === 0 ? [] : [{ level, lines, path: lines.map(pathOf).join('') }];
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
  const [left, right] = [Math.max(0, Math.floor(x - 0.5)), Math.min(columns - 1, Math.ceil(x - 0.5))];
  const [low, high] = [Math.max(0, Math.floor(y - 0.5)), Math.min(rows - 1, Math.ceil(y - 0.5))];
  const isGap = (i: number, j: number) => Number.isNaN(values[j * columns + i]);
  if (isGap(left, low) || isGap(right, low) || isGap(left, high) || isGap(right, high)) return false;
  // Beside a cell without a number, d3 ends a line in the middle of the last one that has one.
  if (left !== right || low !== high) return true;
  return !(isGap(left - 1, low) || isGap(left + 1, low) || isGap(left, low - 1) || isGap(left, low + 1));
}

function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, point, i) => {
    const before = line[i - 1];
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : sum;
  }, 0);
}

function pathOf(line: readonly Point[]): string {
  return line.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
