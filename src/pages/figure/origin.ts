import type { Language } from '../../i18n/language';
import type { Scenario } from '../../scheme/scenario';

/** What a picture that leaves its place says of where it comes from, and what goes with it. */
export interface Origin {
  readonly language: Language;
  /** What became of everybody: a price that rose is never shown without it. */
  readonly sentence: string;
  /** The address that shows it again. */
  readonly link: string;
  /** Counted from 1. */
  readonly week: number;
  readonly weeks: number;
  readonly scenario: () => Promise<Scenario>;
  /** What stands over and under a picture that fills the screen, as alive as in its own place. */
  readonly over: HTMLElement | null;
  readonly under: HTMLElement | null;
}
