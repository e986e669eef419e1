import { REACHED } from './floors';
import { groups } from './groups';
import { longer } from './longer';
import * as patience from './patience';
import { holdersOf, placeOf, unitsAt } from './places';
import { plan } from './plan';
import { till } from './till';

/**
 * Where there are many holders, neighbours of one group are forced out together, when the price reaches the middle
 * one's trigger: some a little early, some a little late. Their triggers lie this close together, and they are no
 * more than this part of all holders; so among the first tens of thousands everybody leaves alone.
 */
const TOGETHER = 1e-3;
const PART_OF_ALL = 3e-5;

/** Groups by the price at which their next holders are forced out, lowest first, then the earliest: a heap. */
const heap = {
  size: 0,
  groups: new Int32Array(1024),
  /** The trigger prices of the heap's groups; too low where somebody of the group has left meanwhile, never too high. */
  prices: new Float64Array(1024),
  topIsCurrent: false,
  together: 0,
};

export const clear = (): void => {
  heap.size = 0;
  heap.topIsCurrent = false;
};

/** Nobody is forced out at a lower price than this; told at once, where `nextPrice` may have to look. */
export const nobodyBelow = (): number => {
  return heap.size > 0 ? (heap.prices[0] as number) : Infinity;
};

/** Fen per unit at which somebody is to be forced out next; Infinity when there is nobody. */
export const nextPrice = (): number => {
  if (heap.topIsCurrent) return heap.prices[0] as number;
  while (heap.size > 0) {
    const g = heap.groups[0] as number;
    if (holdersOf(g) > 0) {
      const price = trigger(g);
      if (price === heap.prices[0]) {
        heap.topIsCurrent = true;
        return price;
      }
      siftDown(g, price);
    } else if (--heap.size > 0) {
      siftDown(heap.groups[heap.size] as number, heap.prices[heap.size] as number);
    }
  }
  return Infinity;
};

/** The price at which a run has to stop for somebody to be forced out, if it would end at `price` otherwise. */
export const stopUpTo = (price: number): number => {
  if (price < nobodyBelow() || !till.isOpen || patience.isOver()) return Infinity;
  return nextPrice();
};

/** To be told now and then how many holders there are. */
export const beMany = (holders: number): void => {
  heap.together = Math.floor(holders * PART_OF_ALL);
  heap.topIsCurrent = false;
};

/** The group `nextPrice` spoke of. */
export const nextGroup = (): number => {
  return heap.groups[0] as number;
};

/** To be told when somebody has left who may have been next. */
export const someoneLeft = (): void => {
  heap.topIsCurrent = false;
};

export const add = (g: number): void => {
  if (heap.size === heap.groups.length) grow();
  const price = trigger(g);
  let place = heap.size++;
  while (place > 0) {
    const above = (place - 1) >> 1;
    if (!goesBefore(g, price, above)) break;
    copy(above, place);
    place = above;
  }
  heap.groups[place] = g;
  heap.prices[place] = price;
  if (place === 0) heap.topIsCurrent = true;
};

export const rebuild = (): void => {
  clear();
  for (let g = 0; g < groups.count; g++) if (holdersOf(g) > 0) add(g);
};

/** How many places, from the front, of a group are forced out at this price. */
export const dueAt = (g: number, price: number): number => {
  const units = targetOf(g) / price;
  const front = groups.front[g] as number;
  const left = (groups.back[g] as number) - front;
  if ((groups.slope[g] as number) >= 0 || unitsAt(g, front + left - 1) >= units) return left;
  return Math.max(1, Math.min(left, Math.floor(placeOf(g, units) - front) + 1));
};

/** Fen of points × price at which somebody of a group is forced out. */
const targetOf = (g: number): number => (groups.spend[g] as number) * plan.exitMultiple * REACHED;

const trigger = (g: number): number => targetOf(g) / unitsAt(g, nextPlace(g));

/** The place in a group whose holder's trigger is the group's. */
const nextPlace = (g: number): number => {
  const slope = groups.slope[g] as number;
  const start = groups.front[g] as number;
  if (slope > 0) return (groups.back[g] as number) - 1;
  if (heap.together === 0 || slope === 0) return start;
  const left = (groups.back[g] as number) - start - 1;
  const alike = Math.floor((TOGETHER * (groups.first[g] as number)) / -slope);
  return start + Math.floor(Math.min(left, alike, heap.together) / 2);
};

const goesBefore = (g: number, price: number, place: number): boolean => {
  const other = heap.prices[place] as number;
  return price < other || (price === other && g < (heap.groups[place] as number));
};

/** Puts a group at the top and lets it sink to its place. */
const siftDown = (g: number, price: number): void => {
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    if (below >= heap.size) break;
    const right = below + 1;
    if (right < heap.size && goesBefore(heap.groups[right] as number, heap.prices[right] as number, below)) {
      below = right;
    }
    if (goesBefore(g, price, below)) break;
    copy(below, place);
    place = below;
  }
  heap.groups[place] = g;
  heap.prices[place] = price;
  heap.topIsCurrent = false;
};

const copy = (from: number, to: number): void => {
  heap.groups[to] = heap.groups[from] as number;
  heap.prices[to] = heap.prices[from] as number;
};

const grow = (): void => {
  heap.groups = longer(heap.groups);
  heap.prices = longer(heap.prices);
};
