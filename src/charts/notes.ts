import { round } from './geometry';
import type { Size } from './measured';
import { textWidth } from './text-width';

/** A short sentence that belongs to a place on the axis. */
export interface Note {
  readonly text: string;
  /** In per cent from the left. */
  readonly x: number;
  /** The lower, the more it matters; among equals what stands furthest on. */
  readonly rank: number;
}

export interface PlacedNote {
  readonly text: string;
  /** Where it begins, ends or has its middle, and its middle line, in per cent of the picture. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

type Anchor = 'start' | 'end' | 'middle';

/** All of them in words, or numbers on the axis and the words, in the order of time, in a list under the picture. */
export interface ArrangedNotes {
  readonly placed: readonly PlacedNote[];
  readonly listed: readonly string[];
}

/** Room that is taken, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is written beside a place on the axis, its middle line at a height. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly anchor: 'start' | 'end';
}

/** What else is in the picture. */
export interface Surroundings {
  readonly labels: readonly Label[];
  /** In per cent from the top, one value per column. */
  readonly curves: readonly (readonly (number | null)[])[];
}

/** In ems: a line of text, what is left free beside it, between it and its place on the axis, and the ring around a number. */
const LINE = 1.25;
const AIR = 0.3;
const BESIDE = 0.4;
const RING = 1.2;
/**
 * The lines a picture has room for, however high it is: were that asked, a list under it, which takes some of its height
 * on a desk, could make room for what it stands for, and vanish, and come again.
 */
const ROWS = [0, 1, 2, 3, 4];
/** More than this nobody reads in one picture. */
const MOST = 12;

/**
 * Finds room for notes, given in the order of time. They stand beside their places on the axis, off the curves, each other
 * and each other's places; where not all of them can, numbers stand for them.
 */
export function arrangeNotes(notes: readonly Note[], size: Size, around: Surroundings): ArrangedNotes {
  const inTurn = [...notes].sort((a, b) => a.rank - b.rank || b.x - a.x).slice(0, MOST);
  const told = notes.filter((note) => inTurn.includes(note));
  const words = inWords(inTurn, size, around);
  if (words.length === told.length) return { placed: words, listed: [] };
  return { placed: inNumbers(told, size, around), listed: told.map(({ text }) => text) };
}

/** As high as it can, and rather to the right. */
function inWords(notes: readonly Note[], size: Size, { labels, curves }: Surroundings): PlacedNote[] {
  const { width, em } = size;
  const taken = labels.map((label) => labelBox(label, size));
  const places = notes.map(({ x }) => (x / 100) * width);
  return notes.flatMap(({ text, x }) => {
    const length = textWidth(text) * em;
    const at = (x / 100) * width;
    const ways = [
      { anchor: 'start', edge: at + BESIDE * em, left: at + BESIDE * em },
      { anchor: 'end', edge: at - BESIDE * em, left: at - BESIDE * em - length },
    ] as const;
    for (const row of ROWS) {
      for (const { anchor, edge, left } of ways) {
        const box = boxAt(row, left, length, em);
        if (left < 0 || box.right > width || isTaken(box, taken, em) || isCrossed(box, size, places, curves))
          continue;
        taken.push(box);
        return { text, x: round((100 * edge) / width), y: middleOf(row), anchor };
      }
    }
    return [];
  });
}

/** On the axis, and on one another where it is crowded. */
function inNumbers(notes: readonly Note[], size: Size, { labels }: Surroundings): PlacedNote[] {
  const { width, em } = size;
  const ring = RING * em;
  const taken = labels.map((label) => labelBox(label, size));
  return notes.flatMap(({ x }, i) => {
    const left = Math.min(Math.max(0, (x / 100) * width - ring / 2), width - ring);
    const row = ROWS.filter((each) => !isTaken(boxAt(each, left, ring, em), taken, em)).at(-1);
    if (row === undefined) return [];
    taken.push(boxAt(row, left, ring, em));
    const middle = round((100 * (left + ring / 2)) / width);
    return { text: String(i + 1), x: middle, y: middleOf(row), anchor: 'middle' };
  });
}

function middleOf(row: number): number {
  return (100 * (row + 0.5)) / ROWS.length;
}

function boxAt(row: number, left: number, width: number, em: number): Box {
  return { left, right: left + width, top: row * LINE * em, bottom: (row + 1) * LINE * em };
}

function isTaken(a: Box, taken: readonly Box[], em: number): boolean {
  const air = AIR * em;
  return taken.some(
    (b) => a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom,
  );
}

/** Whether the place of another note, or a curve, runs through it. */
function isCrossed(
  { left, right, top, bottom }: Box,
  { width, em }: Size,
  places: readonly number[],
  curves: Surroundings['curves'],
): boolean {
  const height = ROWS.length * LINE * em;
  const crosses = (curve: readonly (number | null)[]) => {
    const [from, to] = [left, right].map((edge) => (edge / width) * curve.length) as [number, number];
    const along = curve
      .slice(Math.floor(from), Math.ceil(to))
      .flatMap((y) => (y === null ? [] : (y / 100) * height));
    return Math.min(...along) < bottom && Math.max(...along) > top;
  };
  return places.some((at) => left < at && at < right) || curves.some(crosses);
}

/** The room of a label. */
function labelBox({ text, x, y, dx, anchor }: Label, { width, em }: Size): Box {
  const at = (x / 100) * width + dx;
  const length = textWidth(text) * em * 1.1;
  const left = anchor === 'start' ? at : at - length;
  return boxAt((y / 100) * ROWS.length - 0.5, left, length, em);
}
