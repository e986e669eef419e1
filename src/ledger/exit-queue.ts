import type { Factor, Integers } from '../money/integers';
import type { Holders } from './holders';

/**
 * Holders by trigger price (spend ÷ points), lowest first; among equals the earliest joined first. A binary heap.
 * Those who left some other way stay in it until they come to the top, which keeps every departure cheap.
 */
export class ExitQueue<T> {
  readonly #integers: Integers<T>;
  readonly #holders: Holders<T>;
  #heap = new Int32Array(1024);
  #size = 0;

  constructor(integers: Integers<T>, holders: Holders<T>) {
    this.#integers = integers;
    this.#holders = holders;
  }

  /** The holder who is next to be forced out, or -1 when there is none. */
  first(): number {
    while (this.#size > 0) {
      const id = this.#heap[0] as number;
      if (this.#holders.isHolder(id)) return id;
      this.#removeFirst();
    }
    return -1;
  }

  add(id: number): void {
    if (this.#size === this.#heap.length) {
      const longer = new Int32Array(2 * this.#size);
      longer.set(this.#heap);
      this.#heap = longer;
    }
    let place = this.#size++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#heap[above] as number;
      if (!this.#goesBefore(id, parent)) break;
      this.#heap[place] = parent;
      place = above;
    }
    this.#heap[place] = id;
  }

  /** Sorts anew, after everybody's points have changed at once. */
  rebuild(): void {
    this.#size = 0;
    for (let id = 0; id < this.#holders.count; id++) if (this.#holders.isHolder(id)) this.add(id);
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const size = --this.#size;
    const id = heap[size] as number;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= size) break;
      if (below + 1 < size && this.#goesBefore(heap[below + 1] as number, heap[below] as number)) below++;
      if (!this.#goesBefore(heap[below] as number, id)) break;
      heap[place] = heap[below] as number;
      place = below;
    }
    heap[place] = id;
  }

  #goesBefore(a: number, b: number): boolean {
    const holders = this.#holders;
    const spendA = holders.spend(a);
    const spendB = holders.spend(b);
    const unitsA = holders.units(a);
    const unitsB = holders.units(b);
    if (spendA === spendB) return unitsA === unitsB ? a < b : this.#integers.isMore(unitsA, unitsB);
    const aReachesB = this.#reaches(unitsA, spendB, unitsB, spendA);
    const bReachesA = this.#reaches(unitsB, spendA, unitsA, spendB);
    return aReachesB && bReachesA ? a < b : aReachesB;
  }

  #reaches(a: T, aFactor: Factor, b: T, bFactor: Factor): boolean {
    return this.#integers.productReaches(a, this.#integers.one, aFactor, b, bFactor);
  }
}
