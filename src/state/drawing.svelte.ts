/**
 * A curve that a hand goes on with. The first columns are facts and stay. What comes after the furthest column drawn
 * follows it level, so that a curve half drawn does not fall back.
 */
export class Drawing {
  values: readonly number[] = $state.raw([]);
  #furthest = $state(-1);
  /** What the pen drew last: it knows nothing of what follows level. */
  #drawn: readonly number[];
  readonly #given: readonly number[];
  readonly #fine: number;

  /** `fine`: a pen that rounds may be off by this much where it did not draw. */
  constructor(given: readonly number[], columns: number, fine: number) {
    this.#given = given;
    this.#fine = fine;
    this.values = Array.from({ length: columns }, (_, i) => given[i] ?? given.at(-1) ?? 0);
    this.#drawn = this.values;
  }

  get touched(): boolean {
    return this.#furthest >= 0;
  }

  draw(drawn: readonly number[]): void {
    const changed = drawn.map(
      (value, i) => i >= this.#given.length && Math.abs(value - (this.#drawn[i] ?? 0)) > this.#fine,
    );
    this.#drawn = drawn;
    this.#furthest = Math.max(this.#furthest, changed.lastIndexOf(true));
    // As long as only what is given was touched, it stays as it was.
    const end = drawn[this.#furthest] ?? this.#given.at(-1) ?? 0;
    this.values = drawn.map((value, i) => this.#given[i] ?? (i > this.#furthest ? end : value));
  }

  /** The pen comes down or lifts: the next stroke begins with what is there. */
  rest(): void {
    this.#drawn = this.values;
  }
}
