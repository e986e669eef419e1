import type { Column, Integers } from '../money/integers';

/** Everybody money can come from or go to. What one gets another gives, so the balances always add up to zero. */
export const ACCOUNTS = [
  'buyers',
  'goods',
  'promotion',
  'platform',
  'pool',
  'outside',
  'operator',
  'company',
] as const;
export type Account = (typeof ACCOUNTS)[number];

export const ACCOUNT = Object.fromEntries(ACCOUNTS.map((name, i) => [name, i])) as Record<Account, number>;

export class UnbalancedError extends Error {
  override name = 'UnbalancedError';
}

/** Double-entry books in fen. A positive posting is money received, a negative one money given. */
export class Books<T> {
  readonly #integers: Integers<T>;
  readonly #balances: Column<T>;

  constructor(integers: Integers<T>) {
    this.#integers = integers;
    this.#balances = integers.column(ACCOUNTS.length);
  }

  balance(account: number): T {
    return this.#balances[account] as T;
  }

  /** Books one event: one posting per account, in the order of `ACCOUNTS`. Refuses it unless they add up to zero. */
  post(postings: Column<T>): void {
    const sum = this.#integers.sum(postings);
    if (!this.#integers.isZero(sum)) throw new UnbalancedError(this.#explain(postings, sum));
    this.#integers.addInto(this.#balances, postings);
  }

  #explain(postings: Column<T>, sum: T): string {
    const parts = ACCOUNTS.map((name, i) => `${name} ${String(postings[i])}`).join(', ');
    return `Postings must add up to zero; these add up to ${String(sum)} fen: ${parts}. Nothing was booked.`;
  }
}

/** The postings of `amount` going from one account to another. */
export function transfer<T>(integers: Integers<T>, from: number, to: number, amount: T): Column<T> {
  const postings = integers.column(ACCOUNTS.length);
  postings[from] = integers.negate(amount);
  postings[to] = amount;
  return postings;
}
