import type { SchemeEvent } from '../scheme/scenario';
import type { Numbers } from './numbers';

/** What happens to the scheme, on flags. */
export interface FlagsWords {
  readonly title: string;
  readonly kinds: Readonly<Record<SchemeEvent['kind'], string>>;
  /** The same as short as a flag; a payout limit that is lifted has its own word. */
  readonly short: Readonly<Record<SchemeEvent['kind'] | 'lifted', string>>;
  readonly hint: string;
  /** On a flag that stands for many, and the same in full. */
  readonly more: (count: number) => string;
  readonly moreHere: (count: number, from: number, to: number) => string;
  /** All of it, with its week. */
  readonly said: (event: SchemeEvent, n: Numbers) => string;
}
