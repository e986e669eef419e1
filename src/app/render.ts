import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Language } from '../i18n/language';
import type { PageName } from '../i18n/pages';
import { site as siteEn } from '../i18n/site.en';
import { site as siteZh } from '../i18n/site.zh';
import { words as exploreEn } from '../i18n/explore.en';
import { words as exploreZh } from '../i18n/explore.zh';
import { words as homeEn } from '../i18n/home.en';
import { words as homeZh } from '../i18n/home.zh';
import { firstPicture } from '../pages/explore/first-picture';
import { pageParts } from '../pages/explore/page-parts';
import ExplorePage from '../pages/explore/ExplorePage.svelte';
import { homeData } from '../pages/home/first-data';
import HomePage from '../pages/home/HomePage.svelte';
import type { PageProps } from '../pages/page-props';
import App from './App.svelte';
import { documentOf, rootOf, type Assets } from './document';

const SITE = { zh: siteZh, en: siteEn };

/** A page's words must say what it is called and about. */
interface Described {
  readonly title: string;
  readonly description: string;
}

interface Rendering<T extends Described, D> {
  readonly Page: Component<PageProps<T, D>>;
  readonly words: Readonly<Record<Language, T>>;
  readonly data: () => D;
  /** Parts that come to life by themselves, by the name of the place they are put in. */
  readonly parts?: (language: Language, data: D) => Readonly<Record<string, string>>;
}

const RENDERINGS = {
  home: rendering({ Page: HomePage, words: { zh: homeZh, en: homeEn }, data: homeData }),
  explore: rendering({
    Page: ExplorePage,
    words: { zh: exploreZh, en: exploreEn },
    data: firstPicture,
    parts: (language, picture) => pageParts(picture, language, language === 'zh' ? exploreZh : exploreEn),
  }),
} satisfies Record<PageName, unknown>;

function rendering<T extends Described, D>({ Page, words, data, parts }: Rendering<T, D>) {
  return (page: PageName, language: Language, assets: Assets, siteUrl: string): string => {
    const first = data();
    const root = rootOf(page);
    const { head, body } = render(App<T, D>, {
      props: {
        page,
        Page,
        language,
        site: SITE[language],
        root,
        words: words[language],
        data: first,
        worker: '',
      },
    });
    return documentOf({
      page,
      language,
      siteUrl,
      assets,
      title: words[language].title,
      siteTitle: SITE[language].title,
      description: words[language].description,
      head,
      body: withParts(body, parts?.(language, first) ?? {}),
      data: first,
    });
  };
}

function withParts(body: string, parts: Readonly<Record<string, string>>): string {
  return body.replace(
    /(<[^>]* data-part="(\w+)"[^>]*>)/g,
    (place, _, name: string) => place + (parts[name] ?? ''),
  );
}

/** The whole HTML file of a page. */
export function renderPage(page: PageName, language: Language, assets: Assets, siteUrl: string): string {
  return RENDERINGS[page](page, language, assets, siteUrl);
}

export { LANGUAGES } from '../i18n/language';
export { PAGE_NAMES, PAGES } from '../i18n/pages';
export { notFound } from './not-found';
