import { factor, type Column, type Factor, type Integers } from '../money/integers';

/**
 * Everybody who ever ordered or was granted points, in the order they joined; their place in that order is their id.
 * Whoever has no points is not a holder (any more).
 */
export class Holders<T> {
  readonly #integers: Integers<T>;
  readonly #orderSpend: Factor;
  /** The claims of the few who were granted points; everybody else spent `orderSpend`. */
  readonly #claims = new Map<number, Factor>();
  #units: Column<T>;
  #isHolder: Uint8Array;
  #count = 0;

  constructor(integers: Integers<T>, orderSpend: bigint, expected: number) {
    this.#integers = integers;
    this.#orderSpend = factor(orderSpend);
    this.#units = integers.column(Math.max(16, expected));
    this.#isHolder = new Uint8Array(this.#units.length);
  }

  get count(): number {
    return this.#count;
  }

  /** Their points; of somebody who has left, the points they left with, so that an order by points stays one. */
  units(id: number): T {
    return this.#units[id] as T;
  }

  isHolder(id: number): boolean {
    return this.#isHolder[id] === 1;
  }

  join(units: T, claim: bigint | null): number {
    const id = this.#count++;
    if (id === this.#units.length) this.#makeRoom();
    this.setUnits(id, units);
    if (claim !== null) this.#claims.set(id, factor(claim));
    return id;
  }

  setUnits(id: number, units: T): void {
    this.#units[id] = units;
    this.#isHolder[id] = this.#integers.isZero(units) ? 0 : 1;
  }

  leave(id: number): void {
    this.#isHolder[id] = 0;
  }

  isLegacy(id: number): boolean {
    return this.#claims.size > 0 && this.#claims.has(id);
  }

  /** What the holder put in, in fen: the price of an order, or the claim that was paid in points. */
  spend(id: number): Factor {
    return (this.#claims.size > 0 && this.#claims.get(id)) || this.#orderSpend;
  }

  #makeRoom(): void {
    const room = 2 * this.#count;
    this.#units = this.#integers.lengthen(this.#units, room);
    const flags = new Uint8Array(room);
    flags.set(this.#isHolder);
    this.#isHolder = flags;
  }
}
