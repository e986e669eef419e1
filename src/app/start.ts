import { hydrate, type Component } from 'svelte';
import '../ui/tokens.css';
import '../ui/base.css';
import type { Language } from '../i18n/language';
import type { PageName } from '../i18n/pages';
import App from './App.svelte';
import type { PageProps } from '../pages/page-props';

type Words<T> = Readonly<Record<Language, () => Promise<{ readonly words: T }>>>;

const SITE = { zh: () => import('../i18n/site.zh'), en: () => import('../i18n/site.en') };

/** Brings a prerendered page to life. It says itself which language it is in and what it shows first. */
export async function start<T, D>(
  page: PageName,
  Page: Component<PageProps<T, D>>,
  words: Words<T>,
  /** Loads what stands in the page because of what it shows. */
  loadParts: (first: D) => Promise<void> = async () => {},
): Promise<void> {
  const root = document.documentElement;
  const language: Language = root.lang.startsWith('zh') ? 'zh' : 'en';
  const first = JSON.parse(document.getElementById('first')?.textContent ?? 'null') as D;
  const [{ site }, loaded] = await Promise.all([SITE[language](), words[language](), loadParts(first)]);
  await painted();
  hydrate(App<T, D>, {
    target: document.getElementById('app') as HTMLElement,
    props: {
      page,
      folder: root.dataset['folder'] ?? '',
      Page,
      language,
      site,
      root: root.dataset['root'] ?? '',
      worker: root.dataset['worker'] ?? '',
      words: loaded.words,
      data: first,
    },
  });
  root.dataset['alive'] = '';
}

/** The page can be read before it can be used; it should be seen, too. A tab in the background is not painted at all. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 300);
  });
}
