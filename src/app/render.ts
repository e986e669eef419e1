import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { LANGUAGES, type Language } from '../i18n/language';
import { COURSE_PAGE_NAMES, COURSE_PAGES, LESSON_PAGE_NAMES, lessonFolder } from '../i18n/pages';
import { PAGE_NAMES, PAGES } from '../i18n/pages';
import type { CoursePageName, LessonPageName, PageName } from '../i18n/pages';
import { site as siteEn } from '../i18n/site.en';
import { site as siteZh } from '../i18n/site.zh';
import { words as againEn } from '../i18n/again.en';
import { words as againZh } from '../i18n/again.zh';
import { words as courseEn } from '../i18n/course.en';
import { words as courseZh } from '../i18n/course.zh';
import { words as exploreEn } from '../i18n/explore.en';
import { words as exploreZh } from '../i18n/explore.zh';
import { words as handoutEn } from '../i18n/handout.en';
import { words as handoutZh } from '../i18n/handout.zh';
import { words as homeEn } from '../i18n/home.en';
import { words as homeZh } from '../i18n/home.zh';
import { words as learnEn } from '../i18n/learn.en';
import { words as learnZh } from '../i18n/learn.zh';
import { words as lessonEn } from '../i18n/lesson.en';
import { words as lessonZh } from '../i18n/lesson.zh';
import { words as recapEn } from '../i18n/recap.en';
import { words as recapZh } from '../i18n/recap.zh';
import type { CompiledLesson } from '../lessons/compile';
import { lessons } from '../lessons/content';
import type { Lesson } from '../lessons/lesson';
import { plainProse } from '../lessons/plain';
import { firstPicture } from '../pages/explore/first-picture';
import { pageParts } from '../pages/explore/page-parts';
import ExplorePage from '../pages/explore/ExplorePage.svelte';
import { homeData } from '../pages/home/first-data';
import HomePage from '../pages/home/HomePage.svelte';
import { homeParts } from '../pages/home/page-parts';
import { againData } from '../pages/learn/again-data';
import AgainPage from '../pages/learn/AgainPage.svelte';
import { courseData } from '../pages/learn/course-data';
import CoursePage from '../pages/learn/CoursePage.svelte';
import { handoutData } from '../pages/learn/handout-data';
import KeyPage from '../pages/learn/KeyPage.svelte';
import { learnData } from '../pages/learn/learn-data';
import { learnPageParts } from '../pages/learn/learn-page-parts';
import LearnPage from '../pages/learn/LearnPage.svelte';
import { lessonData } from '../pages/learn/lesson-data';
import LessonPage from '../pages/learn/LessonPage.svelte';
import { lessonParts } from '../pages/learn/page-parts';
import { recapData } from '../pages/learn/recap-data';
import RecapPage from '../pages/learn/RecapPage.svelte';
import TeacherPage from '../pages/learn/TeacherPage.svelte';
import WorksheetPage from '../pages/learn/WorksheetPage.svelte';
import { ALL_PARTS, filesOf, firstParts, liveParts, loadParts } from '../pages/learn/parts';
import type { PageProps } from '../pages/page-props';
import App from './App.svelte';
import { documentOf, rootOf, type Assets } from './document';

const SITE = { zh: siteZh, en: siteEn };

/** What a page is called and about. */
interface Described {
  readonly title: string;
  readonly description: string;
}

type AnyPage = PageName | LessonPageName | CoursePageName;

/** A page and its folder under the language's. A lesson's page also has the lesson's name. */
export interface Place {
  readonly page: AnyPage;
  readonly folder: string;
  readonly lesson?: string;
  /** Of the parts that not every page needs: the files of those that this one loads, before it comes to life and after. */
  readonly first?: Readonly<Record<Language, readonly string[]>>;
  readonly later?: readonly string[];
  /** … and of those that it loads where there is room for them. */
  readonly wide?: readonly string[];
}

interface Rendering<T, D> {
  readonly Page: Component<PageProps<T, D>>;
  readonly words: Readonly<Record<Language, T>>;
  readonly data: (language: Language, lesson: string, siteUrl: string) => D;
  readonly described: (words: T, data: D) => Described;
  /** Parts that come to life by themselves, by the name of the place they are put in. */
  readonly parts?: (language: Language, data: D, root: string) => Readonly<Record<string, string>>;
}

const HANDOUT = { zh: handoutZh, en: handoutEn };

const itself = (words: Described) => words;

const RENDERINGS = {
  home: rendering({
    Page: HomePage,
    words: { zh: homeZh, en: homeEn },
    data: homeData,
    described: itself,
    parts: (language, data) => homeParts(data, language, language === 'zh' ? homeZh : homeEn),
  }),
  learn: rendering({
    Page: LearnPage,
    words: { zh: learnZh, en: learnEn },
    data: learnData,
    described: itself,
    parts: (language, data, root) =>
      learnPageParts(data, language, language === 'zh' ? learnZh : learnEn, root),
  }),
  explore: rendering({
    Page: ExplorePage,
    words: { zh: exploreZh, en: exploreEn },
    data: firstPicture,
    described: itself,
    parts: (language, picture) => pageParts(picture, language, language === 'zh' ? exploreZh : exploreEn),
  }),
  lesson: rendering({
    Page: LessonPage,
    words: { zh: lessonZh, en: lessonEn },
    data: (language, lesson) => lessonData(lesson, language),
    described: ({ description }, { lesson }) => ({
      title: plainProse(lesson.title),
      description: description(plainProse(lesson.question), lesson.minutes),
    }),
    parts: (language, data, root) =>
      lessonParts(data, language, language === 'zh' ? lessonZh : lessonEn, root),
  }),
  teacher: rendering({
    Page: TeacherPage,
    words: HANDOUT,
    data: ofHandout,
    described: ({ teacher }, { lesson }) => namedAfter(teacher, lesson),
  }),
  worksheet: rendering({
    Page: WorksheetPage,
    words: HANDOUT,
    data: ofHandout,
    described: ({ worksheet }, { lesson }) => namedAfter(worksheet, lesson),
  }),
  key: rendering({
    Page: KeyPage,
    words: HANDOUT,
    data: ofHandout,
    described: ({ key }, { lesson }) => namedAfter(key, lesson),
  }),
  recap: rendering({
    Page: RecapPage,
    words: { zh: recapZh, en: recapEn },
    data: (language, _, siteUrl) => recapData(language, siteUrl),
    described: itself,
  }),
  again: rendering({
    Page: AgainPage,
    words: { zh: againZh, en: againEn },
    data: againData,
    described: itself,
  }),
  course: rendering({
    Page: CoursePage,
    words: { zh: courseZh, en: courseEn },
    data: (language, _, siteUrl) => courseData(language, siteUrl),
    described: itself,
  }),
} satisfies Record<AnyPage, unknown>;

interface Naming {
  readonly title: (title: string) => string;
  readonly description: (title: string) => string;
}

function ofHandout(language: Language, lesson: string, siteUrl: string) {
  return handoutData(lesson, language, siteUrl);
}

/** A page that belongs to a lesson is called after it. */
function namedAfter({ title, description }: Naming, lesson: Lesson): Described {
  const name = plainProse(lesson.title);
  return { title: title(name), description: description(name) };
}

function rendering<T, D>({ Page, words, data, described, parts }: Rendering<T, D>) {
  return ({ page, folder, lesson }: Place, language: Language, assets: Assets, siteUrl: string): string => {
    const first = data(language, lesson ?? '', siteUrl);
    const root = rootOf(folder);
    const section = isPage(page) ? page : 'learn';
    const { head, body } = render(App<T, D>, {
      props: {
        page: section,
        folder,
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
      folder,
      picture: section,
      language,
      siteUrl,
      assets,
      ...described(words[language], first),
      siteTitle: SITE[language].title,
      head,
      body: withParts(body, parts?.(language, first, root) ?? {}),
      data: first,
    });
  };
}

function isPage(name: AnyPage): name is PageName {
  return name in PAGES;
}

function withParts(body: string, parts: Readonly<Record<string, string>>): string {
  return body.replace(
    /(<[^>]* data-part="([\w-]+)"[^>]*>)/g,
    (place, _, name: string) => place + (parts[name] ?? ''),
  );
}

/** What a lesson's own page loads of the parts that not every page needs. */
function partsOf(compiled: CompiledLesson): Pick<Place, 'first' | 'later'> {
  const live = compiled.lessons.en.steps.flatMap((step) => (step.kind === 'simulate' ? liveParts(step) : []));
  const first = (language: Language) => filesOf(firstParts(compiled, language));
  return { first: { zh: first('zh'), en: first('en') }, later: filesOf(live) };
}

const wordsOf = (folder: string) => LANGUAGES.map((language) => `src/i18n/${folder}/${language}.ts`);

/** What Explore loads ahead, as `ahead.ts` there says, and with its rules; of words only those in the page's language. */
const AHEAD = ['src/pages/explore/Asides.svelte', ...wordsOf('beside'), 'src/worker/simulation.ts'];
const RULES = ['src/pages/explore/Rules.svelte', ...wordsOf('beside'), ...wordsOf('rules')];

/** All pages there are, each in both languages. */
export const PLACES: readonly Place[] = [
  ...PAGE_NAMES.map((page) => ({
    page,
    folder: PAGES[page],
    ...(page === 'explore' ? { later: AHEAD, wide: RULES } : {}),
  })),
  ...COURSE_PAGE_NAMES.map((page) => ({ page, folder: COURSE_PAGES[page] })),
  ...lessons().flatMap((compiled) =>
    LESSON_PAGE_NAMES.map((page) => ({
      page,
      folder: lessonFolder(compiled.id, page),
      lesson: compiled.id,
      ...(page === 'lesson' ? partsOf(compiled) : {}),
    })),
  ),
];

/** To be waited for before the first page. */
export function prepare(): Promise<void> {
  return loadParts(ALL_PARTS);
}

/** The whole HTML file of a page. */
export function renderPage(place: Place, language: Language, assets: Assets, siteUrl: string): string {
  return RENDERINGS[place.page](place, language, assets, siteUrl);
}

/** The files of the parts that not every page needs. */
export const PARTS = filesOf(ALL_PARTS);

export { LANGUAGES } from '../i18n/language';
export { notFound } from './not-found';
