import { round } from './geometry';
import type { Size } from './measured';
import { textWidth } from './text-width';

/** A short sentence that belongs to a place on the axis. */
export interface Note {
  readonly text: string;
  /** The same in fewer words, where there is no room for more. */
  readonly shorter: readonly string[];
  /** In per cent from the left. */
  readonly x: number;
  /** The lower, the more it matters; among equals what stands furthest on. */
  readonly rank: number;
}

export interface PlacedNote {
  readonly text: string;
  /** Where it begins (or ends) and its middle line, in per cent of the picture. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Room that is taken, in pixels. */
export interface Box {
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
  readonly labels: readonly Box[];
  /** In per cent from the top, one value per column; a note had better not lie on them. */
  readonly curves: readonly (readonly (number | null)[])[];
}

/** In ems: a line of text, what is left free beside it, and between it and its place on the axis. */
const LINE = 1.25;
const AIR = 0.3;
const BESIDE = 0.4;
/** More than this nobody reads in one picture. */
const MOST = 12;
/** So many notes may lie on a curve, if there is no other room; what matters less must keep off it. */
const URGENT = 2;
const OFF = 0.25;
const SAMPLES = 12;
/** What a place costs that lies all on a curve, or across the axis, or one row further down, or holds fewer words. */
const COVERED = 4;
const ACROSS = 1;
const LEFT = 0.2;
const ROW = 0.1;
const SHORTENED = 0.8;

/**
 * Finds room for notes, those first that matter most; what finds none is left out. A note stands beside its place on the
 * axis, or across it where the edge is near; above others rather than below, and off the curves where it can.
 */
export function placeNotes(notes: readonly Note[], size: Size, around: Surroundings): PlacedNote[] {
  const taken = [...around.labels];
  const placed: PlacedNote[] = [];
  const inTurn = [...notes].sort((a, b) => a.rank - b.rank || b.x - a.x);
  for (const note of inTurn.slice(0, MOST)) {
    const mayLie = placed.length < URGENT;
    const best = bestPlace(note, size, taken, around.curves, mayLie);
    if (!best) continue;
    const { text, anchor, box } = best;
    taken.push(box);
    placed.push({
      text,
      x: round((100 * (anchor === 'start' ? box.left : box.right)) / size.width),
      y: round((50 * (box.top + box.bottom)) / size.height),
      anchor,
    });
  }
  return placed;
}

function bestPlace(
  { text, shorter, x }: Note,
  size: Size,
  taken: readonly Box[],
  curves: Surroundings['curves'],
  mayLie: boolean,
): Candidate | null {
  let best: Candidate | null = null;
  const all = [text, ...shorter].flatMap((words, shortened) => candidates(words, x, size, shortened));
  for (const each of all.sort((a, b) => a.cost - b.cost)) {
    if (best && best.cost <= each.cost) break;
    if (taken.some((other) => overlap(each.box, other, AIR * size.em))) continue;
    const lies = covered(each.box, size, curves);
    const cost = each.cost + COVERED * lies;
    if ((lies <= OFF || mayLie) && (!best || cost < best.cost)) best = { ...each, cost };
  }
  return best;
}

interface Candidate {
  readonly text: string;
  readonly box: Box;
  readonly anchor: 'start' | 'end';
  readonly cost: number;
}

function candidates(text: string, x: number, size: Size, shortened: number): Candidate[] {
  const { width: all, height, em } = size;
  const width = textWidth(text) * em;
  const at = (x / 100) * all;
  const across = Math.min(Math.max(0, at - width / 2), all - width);
  const ways = [
    { anchor: 'start', left: at + BESIDE * em, cost: 0 },
    { anchor: 'end', left: at - BESIDE * em - width, cost: LEFT },
    { anchor: 'start', left: across, cost: ACROSS },
  ] as const;
  const rows = Math.floor(height / (LINE * em));
  return ways
    .filter(({ left }) => left >= 0 && left + width <= all)
    .flatMap(({ anchor, left, cost }) =>
      Array.from({ length: rows }, (_, row) => ({
        text,
        anchor,
        box: { left, right: left + width, top: row * LINE * em, bottom: (row + 1) * LINE * em },
        cost: cost + row * ROW + shortened * SHORTENED,
      })),
    );
}

function overlap(a: Box, b: Box, air: number): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom;
}

/** The part of a box's width in which a curve runs through it. */
function covered(box: Box, { width, height }: Size, curves: Surroundings['curves']): number {
  let hits = 0;
  for (const curve of curves) {
    for (let i = 0; i < SAMPLES; i++) {
      const x = (box.left + ((i + 0.5) / SAMPLES) * (box.right - box.left)) / width;
      const percent = curve[Math.floor(x * curve.length)];
      const y = percent == null ? NaN : (percent / 100) * height;
      if (y > box.top && y < box.bottom) hits++;
    }
  }
  return hits / SAMPLES;
}

/** The room of a label. */
export function labelBox({ text, x, y, dx, anchor }: Label, { width, height, em }: Size): Box {
  const at = (x / 100) * width + dx;
  const length = textWidth(text) * em * 1.1;
  const middle = (y / 100) * height;
  const left = anchor === 'start' ? at : at - length;
  return { left, right: left + length, top: middle - (LINE * em) / 2, bottom: middle + (LINE * em) / 2 };
}
