import type { ChanceWords } from './chance';
import type { KeptWords } from './kept';

/** Words for what is shown beside a run. They are loaded once something is, and so not with those of the page. */
export interface BesideWords {
  readonly kept: KeptWords;
  readonly chance: ChanceWords;
}
