/**
 * A picture of a ledger with its words and numbers in one language, ready to be drawn. It survives JSON: a page that
 * shows it needs neither the ledger nor its words.
 */
export interface ToldChart {
  /** The answer it gives. */
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly sentence: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
