import type { Happened } from '../series/happened';
import type { OldDebts } from '../series/old-debts';
import type { Numbers } from './numbers';

/** What happened to the scheme, as it is written into the pictures: short, since a phone has to hold it. */
export interface HappenedWords {
  /** What it did to the pool, or to the price of a point; null where it shows nothing there. */
  readonly pool: (happened: Happened, n: Numbers) => string | null;
  readonly price: (happened: Happened, n: Numbers) => string | null;
  /** All of it, for those who do not see the picture; '' when nothing has happened. */
  readonly said: (notes: readonly string[]) => string;
  /** The column of those who were paid old debts in points, and what became of them. */
  readonly oldDebts: string;
  readonly story: (debts: OldDebts, n: Numbers) => string;
}

/** Nobody listens to more. */
export const MOST_SAID = 12;
