import type { Allowed } from '../scheme/fault';
import type { ControlWords } from './live';

/** The names of the fields are those of the state, which words know nothing of. */
export type EventFieldName =
  'week' | 'amount' | 'skimmed' | 'frozen' | 'limit' | 'claims' | 'grant' | 'over' | 'swapped';

/** Words for dropping and changing what happens. They come with the rules. */
export interface EventEditingWords {
  readonly drop: string;
  readonly dropped: (said: string) => string;
  readonly removed: (said: string) => string;
  readonly fields: Readonly<Record<EventFieldName, ControlWords>>;
  readonly weeks: string;
  readonly limited: string;
  readonly lifted: string;
  /** In the week there is one before it; and what lets it come first. */
  readonly follows: (name: string) => string;
  readonly advance: string;
  readonly remove: string;
  readonly close: string;
  readonly mayBe: (label: string, allowed: Allowed) => string;
  /** Why weeks cannot be taken away. */
  readonly inTheWay: (week: number) => string;
}
