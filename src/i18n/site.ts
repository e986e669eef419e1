import type { PageName } from './pages';

/** Words of the frame around every page. */
export interface SiteWords {
  readonly title: string;
  readonly skip: string;
  readonly mainNavigation: string;
  readonly nav: Readonly<Record<PageName, string>>;
  readonly otherLanguage: string;
  readonly otherLanguageHint: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly footer: string;
}
