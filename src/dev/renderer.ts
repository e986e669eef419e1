/** What `src/app/render.ts` gives, as the scripts that load it once it has been built see it. */
export interface Renderer {
  readonly PAGES: Readonly<Record<string, string>>;
  readonly PAGE_NAMES: readonly string[];
  readonly LANGUAGES: readonly string[];
  renderPage(page: string, language: string, assets: PageAssets, siteUrl: string): string;
  notFound(): string;
}

/** As `Assets` there: ways from the folder of the site. */
export interface PageAssets {
  readonly script: string;
  readonly preload: readonly string[];
  readonly style: string;
  readonly worker: string | null;
}
