/** What `src/app/render.ts` gives, as the scripts that load it once it has been built see it. */
export interface Renderer {
  readonly PLACES: readonly Place[];
  /** The files of the parts that not every page needs. */
  readonly PARTS: readonly string[];
  readonly LANGUAGES: readonly string[];
  /** To be waited for before the first page. */
  prepare(): Promise<void>;
  renderPage(place: Place, language: string, assets: PageAssets, siteUrl: string): string;
  notFound(siteUrl: string): string;
}

/** A page and its folder under the language's. */
export interface Place {
  readonly page: string;
  readonly folder: string;
  /** Of the parts that not every page needs: the files of those it loads, before it comes to life and after. */
  readonly first?: Readonly<Record<string, readonly string[]>>;
  readonly later?: readonly string[];
  readonly wide?: readonly string[];
}

/** As `Assets` there: ways from the folder of the site. */
export interface PageAssets {
  readonly script: string;
  readonly preload: readonly string[];
  readonly style: string;
  readonly styles: readonly string[];
  readonly worker: string | null;
}
