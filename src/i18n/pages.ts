/** The pages there are, each with its folder under the language's. */
export const PAGES = { home: '', explore: 'explore/' } as const;

export type PageName = keyof typeof PAGES;
export const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[];
