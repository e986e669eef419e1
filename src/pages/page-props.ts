import type { Language } from '../i18n/language';

/** What every page gets: its language, its words, and what it shows first. */
export interface PageProps<T, D> {
  readonly language: Language;
  readonly words: T;
  readonly data: D;
  /** The way from this page to the folder of the site. */
  readonly root: string;
  /** Where the worker's code is, on its way from this page; unknown while pages are made. */
  readonly worker: string;
}
