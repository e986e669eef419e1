import type { Integers } from '../money/integers';

/** Where holders cash out. It serves requests in order, up to a limit per period if one is set. */
export class Desk<T> {
  readonly #integers: Integers<T>;
  #limit: T | null = null;
  #frozenUntil = 0;
  #isOpen = false;
  #paid: T;

  constructor(integers: Integers<T>) {
    this.#integers = integers;
    this.#paid = integers.zero;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Paid out so far in this period. */
  get paid(): T {
    return this.#paid;
  }

  startPeriod(t: number): void {
    this.#isOpen = t >= this.#frozenUntil;
    this.#paid = this.#integers.zero;
  }

  /** Closed for `periods` periods, period t included. Of two freezes the later end counts. */
  freeze(t: number, periods: number): void {
    this.#frozenUntil = Math.max(this.#frozenUntil, t + periods);
    this.#isOpen = false;
  }

  /** From now on; null lifts the limit, but does not open a desk that has closed. */
  setLimit(limit: T | null): void {
    this.#limit = limit;
  }

  /** Pays if the limit allows it; otherwise closes for the rest of the period, for everybody. */
  pays(payout: T): boolean {
    const paid = this.#integers.add(this.#paid, payout);
    if (this.#limit !== null && this.#integers.isMore(paid, this.#limit)) {
      this.#isOpen = false;
      return false;
    }
    this.#paid = paid;
    return true;
  }
}
