import type { Fault } from '../scheme/fault';
import type { EventEditingWords } from './event-editing';
import type { FlagsWords } from './flags';

/** Words that come with the rules or the flags. Their files are called like those of `beside.ts`, for the same reason. */
export interface RulesWords {
  readonly flags: FlagsWords;
  readonly editing: EventEditingWords;
  readonly fault: (fault: Fault) => string;
}
