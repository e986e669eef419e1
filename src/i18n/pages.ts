/** The pages there is one of, each with its folder under the language's. */
export const PAGES = { home: '', learn: 'learn/', explore: 'explore/' } as const;

export type PageName = keyof typeof PAGES;
export const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[];

/** The pages every lesson has, each with its folder under the lesson's. */
export const LESSON_PAGES = {
  lesson: '',
  teacher: 'teacher/',
  worksheet: 'worksheet/',
  key: 'key/',
} as const;

export type LessonPageName = keyof typeof LESSON_PAGES;
export const LESSON_PAGE_NAMES = Object.keys(LESSON_PAGES) as readonly LessonPageName[];

/** The pages that belong to the lessons together, each with its folder under the language's. */
export const COURSE_PAGES = {
  recap: 'learn/recap/',
  again: 'learn/again/',
  course: 'learn/course/',
} as const;

export type CoursePageName = keyof typeof COURSE_PAGES;
export const COURSE_PAGE_NAMES = Object.keys(COURSE_PAGES) as readonly CoursePageName[];

/** The folder of a lesson's page; lessons are called "01" to "10". */
export function lessonFolder(lesson: string, page: LessonPageName = 'lesson'): string {
  return `${PAGES.learn}${lesson}/${LESSON_PAGES[page]}`;
}
