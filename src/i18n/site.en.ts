import type { SiteWords } from './site';

export const site: SiteWords = {
  title: 'Who Pays?',
  skip: 'Skip to the content',
  mainNavigation: 'Main',
  nav: { home: 'Home', learn: 'Learn', explore: 'Explore' },
  otherLanguage: '中文',
  otherLanguageHint: 'The same in Chinese',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  footer:
    'This is about a model, not about any company or person; it is neither legal nor financial advice. The numbers are computed by this site, and nothing is sent anywhere. Code under MIT, words and charts under CC BY 4.0.',
};
