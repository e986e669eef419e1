import { REACHED } from './floors';
import type { Groups } from './groups';
import { longer } from './longer';

/**
 * Where there are many holders, neighbours of one group are forced out together, when the price reaches the middle
 * one's trigger: some a little early, some a little late. Their triggers lie this close together, and they are no
 * more than this part of all holders; so among the first tens of thousands everybody leaves alone.
 */
const TOGETHER = 1e-3;
const PART_OF_ALL = 3e-5;

/** Groups by the price at which their next holders are forced out, lowest first, then the earliest. */
export class ExitHeap {
  readonly #groups: Groups;
  #heap = new Int32Array(64);
  /** The trigger prices of the heap's groups; too low where somebody of the group has left meanwhile, never too high. */
  #prices = new Float64Array(64);
  #size = 0;
  #topIsCurrent = false;
  #together = 0;

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  clear(): void {
    this.#size = 0;
    this.#topIsCurrent = false;
  }

  /** Fen per unit at which somebody is to be forced out next; Infinity when there is nobody. */
  get nextPrice(): number {
    if (this.#topIsCurrent) return this.#prices[0] as number;
    while (this.#size > 0) {
      const g = this.#heap[0] as number;
      if ((this.#groups.holders[g] as number) > 0) {
        const price = this.#trigger(g);
        if (price === this.#prices[0]) {
          this.#topIsCurrent = true;
          return price;
        }
        this.#siftDown(g, price);
      } else if (--this.#size > 0) {
        this.#siftDown(this.#heap[this.#size] as number, this.#prices[this.#size] as number);
      }
    }
    return Infinity;
  }

  /** To be told now and then how many holders there are. */
  set everybody(holders: number) {
    this.#together = Math.floor(holders * PART_OF_ALL);
    this.#topIsCurrent = false;
  }

  /** The group `nextPrice` spoke of. */
  get nextGroup(): number {
    return this.#heap[0] as number;
  }

  /** To be told when somebody has left who may have been next. */
  someoneLeft(): void {
    this.#topIsCurrent = false;
  }

  add(g: number): void {
    if (this.#size === this.#heap.length) this.#grow();
    const price = this.#trigger(g);
    let place = this.#size++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#goesBefore(g, price, above)) break;
      this.#copy(above, place);
      place = above;
    }
    this.#heap[place] = g;
    this.#prices[place] = price;
    if (place === 0) this.#topIsCurrent = true;
  }

  rebuild(): void {
    this.#size = 0;
    this.#topIsCurrent = false;
    for (let g = 0; g < this.#groups.count; g++) if ((this.#groups.holders[g] as number) > 0) this.add(g);
  }

  /** How many places, from the front, of a group are forced out at this price. */
  dueAt(g: number, price: number): number {
    const groups = this.#groups;
    const units = ((groups.target[g] as number) * REACHED) / price;
    const front = groups.front[g] as number;
    const left = (groups.back[g] as number) - front;
    if ((groups.slope[g] as number) >= 0 || groups.at(g, front + left - 1) >= units) return left;
    return Math.max(1, Math.min(left, Math.floor(groups.placeOf(g, units) - front) + 1));
  }

  #trigger(g: number): number {
    const { front, back, first, slope, target } = this.#groups;
    const steepness = Math.abs(slope[g] as number);
    const start = front[g] as number;
    const left = (back[g] as number) - start - 1;
    const alike = steepness === 0 ? 0 : Math.floor((TOGETHER * (first[g] as number)) / steepness);
    const together = Math.min(left, alike, this.#together);
    const place = (slope[g] as number) > 0 ? start + left : start + Math.floor(together / 2);
    return ((target[g] as number) * REACHED) / this.#groups.at(g, place);
  }

  #goesBefore(g: number, price: number, place: number): boolean {
    const other = this.#prices[place] as number;
    return price < other || (price === other && g < (this.#heap[place] as number));
  }

  /** Puts a group at the top and lets it sink to its place. */
  #siftDown(g: number, price: number): void {
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= this.#size) break;
      const right = below + 1;
      if (
        right < this.#size &&
        this.#goesBefore(this.#heap[right] as number, this.#prices[right] as number, below)
      ) {
        below = right;
      }
      if (this.#goesBefore(g, price, below)) break;
      this.#copy(below, place);
      place = below;
    }
    this.#heap[place] = g;
    this.#prices[place] = price;
    this.#topIsCurrent = false;
  }

  #copy(from: number, to: number): void {
    this.#heap[to] = this.#heap[from] as number;
    this.#prices[to] = this.#prices[from] as number;
  }

  #grow(): void {
    this.#heap = longer(this.#heap);
    this.#prices = longer(this.#prices);
  }
}
