import type { Column, Integers } from '../money/integers';
import type { Fraction } from '../money/fraction';
import type { Holders } from './holders';

const BLOCK = 256;

/**
 * The holders who cash out as soon as that pays enough, in the order they joined. Kept in blocks, each with the most
 * points anybody in it may hold: a block in which even that is not enough is passed over whole, so that a look
 * through all takers costs little in the many periods when few of them want to leave.
 */
export class Takers<T> {
  readonly #integers: Integers<T>;
  readonly #holders: Holders<T>;
  readonly #share: { n: number; d: number };
  #phase = 0;
  #ids = new Int32Array(BLOCK);
  #count = 0;
  #most: Column<T>;

  constructor(integers: Integers<T>, holders: Holders<T>, share: Fraction) {
    this.#integers = integers;
    this.#holders = holders;
    this.#share = { n: Number(share.n), d: Number(share.d) };
    this.#most = integers.column(1);
  }

  /**
   * Is the next order a taker's? Order i is when ⌊(i+1)·share⌋ > ⌊i·share⌋; the remainder of i·share is carried
   * along, so that nothing is ever multiplied. To be called once per order.
   */
  claimsNext(): boolean {
    this.#phase += this.#share.n;
    if (this.#phase < this.#share.d) return false;
    this.#phase -= this.#share.d;
    return true;
  }

  add(id: number): void {
    if (this.#count === this.#ids.length) {
      const longer = new Int32Array(2 * this.#count);
      longer.set(this.#ids);
      this.#ids = longer;
      this.#most = this.#integers.lengthen(this.#most, longer.length / BLOCK);
    }
    const block = Math.floor(this.#count / BLOCK);
    this.#ids[this.#count++] = id;
    this.#raise(block, id);
  }

  /**
   * Those takers, in turn, for whom `wants` says yes when it is their turn. `wants` gets the points of a holder and
   * must say yes to more points whenever it does to fewer.
   */
  *wanting(wants: (units: T) => boolean): Generator<number, void> {
    const { zero, isZero } = this.#integers;
    for (let block = 0; block * BLOCK < this.#count; block++) {
      const most = this.#most[block] as T;
      if (isZero(most) || !wants(most)) continue;
      const end = Math.min(this.#count, (block + 1) * BLOCK);
      // Not lowered before the whole block has been seen: the walk may end at any yield.
      for (let i = block * BLOCK; i < end; i++) {
        const id = this.#ids[i] as number;
        if (this.#holders.isHolder(id) && wants(this.#holders.units(id))) yield id;
      }
      this.#most[block] = zero;
      for (let i = block * BLOCK; i < end; i++) this.#raise(block, this.#ids[i] as number);
    }
  }

  #raise(block: number, id: number): void {
    const units = this.#holders.units(id);
    if (this.#holders.isHolder(id) && this.#integers.isMore(units, this.#most[block] as T))
      this.#most[block] = units;
  }
}
