import type { ChanceWords } from './chance';
import type { KeptWords } from './kept';

/**
 * Words for what is shown beside a run. They are loaded once something is; the build takes all that is called *.zh.ts or
 * *.en.ts for what a page needs at once, so these are called otherwise.
 */
export interface BesideWords {
  readonly kept: KeptWords;
  readonly chance: ChanceWords;
}
