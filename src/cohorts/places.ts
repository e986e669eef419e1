import { LARGE } from './floors';
import { groups } from './groups';

/** Up to so many places are looked at one by one; takers lie about evenly among more. */
const COUNTED = 64;

/** Of the orders the share n/d are takers': order i is one when ⌊(i+1)·n/d⌋ > ⌊i·n/d⌋. */
const share = { n: 0, d: 1 };

export const shareOfTakers = (n: number, d: number): void => {
  share.n = n;
  share.d = d;
};

/** Units of the order at a place of a group, which may lie between two. */
export const unitsAt = (g: number, place: number): number => {
  const { first, slope, bend } = groups;
  return (first[g] as number) + place * ((slope[g] as number) + place * (bend[g] as number));
};

/** Of those who leave in a spell nothing else is noted but that they are gone: here they are taken off. */
export const holdersOf = (g: number): number => {
  return (groups.holders[g] as number) - ((groups.front[g] as number) - (groups.counted[g] as number));
};

/** What all holders of a group have; here, too, what those have who left in a spell is taken off. */
export const unitsOf = (g: number): number => {
  const units = groups.units[g] as number;
  const gone = (groups.front[g] as number) - (groups.counted[g] as number);
  if (gone === 0) return units;
  if (groups.holders[g] === gone) return 0;
  return units - gone * evenMean(g, groups.counted[g] as number, (groups.front[g] as number) - 1, gone);
};

/** Notes both, before something else happens to the group. Returns the units. */
export const countUnits = (g: number): number => {
  const units = unitsOf(g);
  groups.holders[g] = holdersOf(g);
  groups.units[g] = units;
  groups.counted[g] = groups.front[g] as number;
  return units;
};

/**
 * Shifts a group's parabola so that it says in sum what the holders have, which spells rely on; where takers have left
 * from among those at the front there is nothing to shift. Notes, too, how far spells may serve.
 */
export const fitToUnits = (g: number): void => {
  const holders = groups.holders[g] as number;
  const front = groups.front[g] as number;
  const isPlain = (groups.taken[g] as number) <= front;
  groups.plainTo[g] = isPlain ? front + holders : 0;
  if (holders === 0 || !isPlain) return;
  const off = (groups.units[g] as number) / holders - evenMean(g, front, front + holders - 1, holders);
  groups.first[g] = (groups.first[g] as number) + off;
};

/** What j orders hold on average that lie evenly from one place to another, both included. */
const meanOver = (g: number, from: number, to: number, j: number): number => {
  const next = to - from === j - 1;
  if (next && j <= COUNTED && !areLarge(g)) return sumOfWhole(g, from, to) / j;
  return evenMean(g, from, to, j);
};

/** The same of what the parabola says, not rounded. */
const evenMean = (g: number, from: number, to: number, j: number): number => {
  const span = to - from;
  const curved = j > 1 ? ((groups.bend[g] as number) * span * span * (j + 1)) / (12 * (j - 1)) : 0;
  return unitsAt(g, (from + to) / 2) + curved;
};

/** Do holders have so many units that a rounding of each is nothing? */
const areLarge = (g: number): boolean => {
  return (groups.first[g] as number) >= LARGE;
};

/** Everybody holds whole units: those of the parabola, rounded. Among many that comes to the same. */
const sumOfWhole = (g: number, from: number, to: number): number => {
  let sum = 0;
  for (let place = from; place <= to; place++) sum += Math.round(unitsAt(g, place));
  return sum;
};

/** The place at which the orders of a group hold so many units, more towards the front. */
export const placeOf = (g: number, units: number): number => {
  const slope = groups.slope[g] as number;
  const bend = groups.bend[g] as number;
  let place = (units - (groups.first[g] as number)) / slope;
  // Newton's steps: the parabola is nearly straight, two are plenty.
  place -= (unitsAt(g, place) - units) / (slope + 2 * bend * place);
  place -= (unitsAt(g, place) - units) / (slope + 2 * bend * place);
  return place;
};

/** The end of the places from … back that hold at least `units`; units fall from place to place. */
export const enoughUntil = (g: number, from: number, back: number, units: number): number => {
  if (unitsAt(g, back - 1) >= units) return back;
  if ((groups.slope[g] as number) >= 0 || unitsAt(g, from) < units) return from;
  return Math.max(from + 1, Math.min(back, Math.floor(placeOf(g, units) + 1e-9) + 1));
};

/** Takers among the places from … to. */
export const takersAmong = (g: number, from: number, to: number): number => {
  const order = groups.order[g] as number;
  const { n, d } = share;
  if (order < 0 || n === 0 || to <= from) return 0;
  // The halves keep a quotient that is a whole number from falling just below it.
  return Math.floor(((order + to) * n + 0.5) / d) - Math.floor(((order + from) * n + 0.5) / d);
};

/**
 * When half of those have left who were there the last time: takes the sum of the units anew from the places that
 * are left, so that small errors in what many took do not add up on the few. Returns by how much it changed.
 */
export const sumAnew = (g: number): number => {
  const holders = groups.holders[g] as number;
  if (holders === 0 || 2 * holders > (groups.summed[g] as number)) return 0;
  groups.summed[g] = holders;
  const units = groups.units[g] as number;
  const change = Math.round(holders * eachOfFront(g, holders) - units);
  groups.units[g] = units + change;
  return change;
};

/** All takers of the group have left: those who have not close ranks. */
export const forgetTakers = (g: number): void => {
  const front = groups.front[g] as number;
  const holders = groups.holders[g] as number;
  const start = holders > 0 ? placeLeft(g, front, 1) : front;
  const apart = holders > 1 ? (placeLeft(g, front, holders) - start) / (holders - 1) : 1;
  const bend = groups.bend[g] as number;
  groups.first[g] = unitsAt(g, start);
  groups.slope[g] = ((groups.slope[g] as number) + 2 * bend * start) * apart;
  groups.bend[g] = bend * apart * apart;
  groups.order[g] = -1;
  groups.front[g] = 0;
  groups.counted[g] = 0;
  groups.taken[g] = 0;
  groups.back[g] = holders;
  fitToUnits(g);
};

/** The first place at which a taker may still be. */
export const takersFrom = (g: number): number => {
  return Math.max(groups.front[g] as number, groups.taken[g] as number);
};

/** The place of the i-th taker from `from` on. */
export const takerPlace = (g: number, from: number, i: number): number => {
  const order = groups.order[g] as number;
  const { n, d } = share;
  const number = Math.floor(((order + from) * n + 0.5) / d) + i;
  return Math.ceil((number * d - 0.5) / n) - 1 - order;
};

/** What each of the first j takers from `from` on holds on average. */
export const eachOfTakers = (g: number, from: number, j: number): number => {
  if (j > COUNTED || (share.n === 1 && areLarge(g))) {
    return meanOver(g, takerPlace(g, from, 1), takerPlace(g, from, j), j);
  }
  let sum = 0;
  for (let i = 1; i <= j; i++) sum += Math.round(unitsAt(g, takerPlace(g, from, i)));
  return sum / j;
};

/** The place just behind the j-th holder from the front. */
export const placeBehind = (g: number, j: number): number => {
  const front = groups.front[g] as number;
  const taken = groups.taken[g] as number;
  const left = leftBefore(g, front, taken);
  return j > left ? Math.max(front, taken) + (j - left) : placeLeft(g, front, j) + 1;
};

/** What each of the j holders at the front holds on average. */
export const eachOfFront = (g: number, j: number): number => {
  const front = groups.front[g] as number;
  const taken = groups.taken[g] as number;
  if (taken <= front) return meanOver(g, front, front + j - 1, j);
  const left = Math.min(j, leftBefore(g, front, taken));
  const behind = j - left;
  const inLeft = left > 0 ? eachLeft(g, front, left) : 0;
  const inBehind = behind > 0 ? meanOver(g, taken, taken + behind - 1, behind) : 0;
  return (left * inLeft + behind * inBehind) / j;
};

/** Holders before `taken`, where only non-takers are left. */
const leftBefore = (g: number, front: number, taken: number): number => {
  return taken <= front ? 0 : taken - front - takersAmong(g, front, taken);
};

/** What each of the first j non-takers from `from` on holds on average. */
const eachLeft = (g: number, from: number, j: number): number => {
  if (j > COUNTED || (share.d - share.n === 1 && areLarge(g))) {
    return meanOver(g, placeLeft(g, from, 1), placeLeft(g, from, j), j);
  }
  let sum = 0;
  for (let i = 1; i <= j; i++) sum += Math.round(unitsAt(g, placeLeft(g, from, i)));
  return sum / j;
};

/** The place of the i-th non-taker from `from` on. */
const placeLeft = (g: number, from: number, i: number): number => {
  const order = groups.order[g] as number;
  const { n, d } = share;
  const number = order + from - Math.floor(((order + from) * n + 0.5) / d) + i;
  return Math.floor(((number - 1) * d + 0.5) / (d - n)) - order;
};
