import { UnbalancedError } from '../../ledger/books';
import { part } from './amounts';

/** What each party receives (positive) or gives (negative) in one entry, in fen. Who is not named takes no part. */
export type Postings<Party extends string> = Readonly<Partial<Record<Party, bigint>>>;
export type Balances<Party extends string> = Readonly<Record<Party, bigint>>;

/** Double-entry books in fen among the parties of one ledger. Their balances always add up to zero. */
export class Accounts<Party extends string> {
  readonly #balances: Record<Party, bigint>;

  constructor(parties: readonly Party[]) {
    this.#balances = Object.fromEntries(parties.map((party) => [party, 0n])) as Record<Party, bigint>;
  }

  get balances(): Balances<Party> {
    return { ...this.#balances };
  }

  /** Books the same entry `times` times. Refuses it unless its postings add up to zero. */
  post(postings: Postings<Party>, times = 1n): void {
    const entries = Object.entries(postings) as [Party, bigint][];
    const sum = entries.reduce((total, [, fen]) => total + fen, 0n);
    if (sum !== 0n) {
      const parts = entries.map(([party, fen]) => `${party} ${fen}`).join(', ');
      throw new UnbalancedError(
        `Postings must add up to zero; these add up to ${sum} fen: ${parts}. Nothing was booked.`,
      );
    }
    for (const [party, fen] of entries) this.#balances[party] += fen * times;
  }
}

/** The balances after a single entry. */
export function balancesOf<Party extends string>(
  parties: readonly Party[],
  postings: Postings<Party>,
): Balances<Party> {
  const accounts = new Accounts(parties);
  accounts.post(postings);
  return accounts.balances;
}

/**
 * The entry in which one party gives `fen`: to each of the others ⌊fen × rate⌋, and to `last` what is left. When more
 * than all of it is promised, that is negative: `last` has to add to it.
 */
export function divided<Party extends string>(
  from: Party,
  fen: bigint,
  rates: Readonly<Partial<Record<Party, string>>>,
  last: Party,
): Postings<Party> {
  const parts = (Object.entries(rates) as [Party, string][]).map(
    ([party, rate]) => [party, part(fen, rate)] as const,
  );
  const left = parts.reduce((sum, [, given]) => sum - given, fen);
  return Object.fromEntries([[from, -fen], ...parts, [last, left]]) as Postings<Party>;
}
