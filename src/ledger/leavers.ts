import type { Fraction } from '../money/fraction';
import type { Cohort } from './cohort';
import type { Rules } from '../scheme/rules';

/**
 * How many of each cohort want to leave for reasons of their own. Rates make fractions of people, which are carried
 * from period to period; they are counted in parts of a person so small that every rate is a whole number of them.
 */
export class Leavers {
  readonly #partsPerPerson: bigint;
  readonly #calm: bigint;
  readonly #panicked: bigint;

  constructor({ calm, panicked }: Rules['leaving']) {
    this.#partsPerPerson = calm.d * panicked.d;
    this.#calm = calm.n * panicked.d;
    this.#panicked = panicked.n * calm.d;
  }

  /** Can anybody ever leave? */
  get any(): boolean {
    return this.#calm > 0n || this.#panicked > 0n;
  }

  startPeriod<T>(cohorts: readonly Cohort<T>[], panicked: boolean): void {
    const rate = panicked ? this.#panicked : this.#calm;
    for (const cohort of cohorts) {
      cohort.leaving += BigInt(cohort.holders) * rate;
      this.#cap(cohort);
    }
  }

  wantsOut<T>(cohort: Cohort<T>): boolean {
    return cohort.leaving >= this.#partsPerPerson && cohort.holders > 0;
  }

  served<T>(cohort: Cohort<T>): void {
    cohort.leaving -= this.#partsPerPerson;
  }

  endPeriod<T>(cohorts: readonly Cohort<T>[]): void {
    for (const cohort of cohorts) this.#cap(cohort);
  }

  #cap<T>(cohort: Cohort<T>): void {
    const present = BigInt(cohort.holders) * this.#partsPerPerson;
    if (cohort.leaving > present) cohort.leaving = present;
  }
}

/** Fractions of people who come back, carried from period to period until they make whole orders. */
export class Rebuyers {
  readonly #rate: Fraction;
  #carried = 0n;

  constructor(rate: Fraction) {
    this.#rate = rate;
  }

  add(forced: number): void {
    this.#carried += BigInt(forced) * this.#rate.n;
  }

  takeWhole(): number {
    const whole = this.#carried / this.#rate.d;
    this.#carried -= whole * this.#rate.d;
    return Number(whole);
  }
}
