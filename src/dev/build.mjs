// `npm run build`: what the browser loads, then every page in both languages as an HTML file of its own, then the budgets.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { checkBudgets } from './budgets.mjs';

const DIST = resolve('dist');
const RENDERER = resolve('node_modules/.cache/renderer');

/** The address the site will have; only canonical links and the pictures shown elsewhere need to know it. */
const siteUrl = (process.env['SITE_URL'] ?? 'https://who-pays.example/').replace(/\/*$/, '/');

const built = await build({ logLevel: 'warn', build: { manifest: true } });
await build({
  // Its chunks are never loaded by anybody, so how they are cut is of no interest.
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: RENDERER,
    emptyOutDir: true,
    copyPublicDir: false,
    rollupOptions: { input: 'src/app/render.ts' },
  },
});

/** @typedef {import('./renderer').Place} Place */
/** @typedef {{ file: string, src?: string, css?: string[], imports?: string[], dynamicImports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
rmSync(join(DIST, '.vite'), { recursive: true });

const WORKER = 'src/worker/simulation.worker.ts';
const COMPUTING = ['explore'];
/** Pages that need no network once they are loaded: they load the rest of themselves unasked. */
const SELF_SUFFICIENT = ['lesson'];
/** Loaded only when somebody is about to leave for Explore. */
const ON_REQUEST = ['src/state/url.ts'];

/** A chunk with all it imports. @param {string} key @param {Set<string>} found */
function withImports(key, found = new Set()) {
  if (!found.has(key)) {
    found.add(key);
    manifest[key]?.imports?.forEach((imported) => withImports(imported, found));
  }
  return found;
}

/** @param {Iterable<string>} keys */
const chunksOf = (keys) => [...keys].map((key) => /** @type {Chunk} */ (manifest[key]));

/** The chunk that a source file is in. @param {string} file */
function keyOf(file) {
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  const chunk = output.find((part) => part.type === 'chunk' && resolve(file) in part.modules);
  const key = Object.keys(manifest).find((known) => manifest[known]?.file === chunk?.fileName);
  if (!key) throw new Error(`${file} is in no chunk.`);
  return key;
}

/** What a page loads, its words in the other language left out. @param {Place} place @param {string} language */
function assetsOf({ page, first = {} }, language) {
  const entry = `src/app/entries/${page}.ts`;
  const keys = withImports(entry);
  for (const { dynamicImports = [] } of chunksOf(keys)) {
    dynamicImports
      .filter((target) => target.endsWith(`.${language}.ts`))
      .forEach((target) => withImports(target, keys));
  }
  first[language]?.forEach((file) => withImports(keyOf(file), keys));
  const chunks = chunksOf(keys);
  // Parts of the page that come to life later stand in it from the start and must look right. Some come with their words.
  const parts = chunks.flatMap(({ dynamicImports = [] }) =>
    dynamicImports
      .filter((target) => target.endsWith('.svelte') || target.endsWith(`/${language}.ts`))
      .flatMap((target) => chunksOf(withImports(target))),
  );
  const styles = [...new Set([...chunks, ...parts].flatMap(({ css }) => css ?? []))];
  const [{ file: script }] = /** @type {[Chunk]} */ (chunksOf([entry]));
  const [{ file: worker }] = /** @type {[Chunk]} */ (chunksOf([WORKER]));
  return {
    script,
    preload: chunks.map(({ file }) => file).filter((file) => file !== script),
    style: styles.map((file) => readFileSync(join(DIST, file), 'utf8').trim()).join('\n'),
    styles,
    worker: COMPUTING.includes(page) ? worker : null,
  };
}

/** Words in another language than the page's. @param {string} language */
function inOther(language) {
  return (/** @type {string} */ file) =>
    app.LANGUAGES.some((other) => other !== language && /[./](\w+)\.ts$/.exec(file)?.[1] === other);
}

/** What a page loads unasked once it can be used. @param {Place} place @param {string} language */
function laterFiles({ page, first = {}, later = [] }, language) {
  const keys = withImports(`src/app/entries/${page}.ts`);
  const special = [...app.PARTS, ...ON_REQUEST].map(keyOf);
  const isOther = inOther(language);
  [...(first[language] ?? []), ...later.filter((file) => !isOther(file))].forEach((file) =>
    withImports(keyOf(file), keys),
  );
  if (!SELF_SUFFICIENT.includes(page)) return chunksOf(keys).map(({ file }) => file);
  // Chunks may ask for chunks: a set tells its loop of what is added to it.
  for (const key of keys) {
    const { dynamicImports = [] } = /** @type {Chunk} */ (manifest[key]);
    dynamicImports
      .filter((target) => !special.includes(target) && !isOther(target))
      .forEach((target) => withImports(target, keys));
  }
  return chunksOf(keys).map(({ file }) => file);
}

/** The files of some sources' chunks and of all they import. @param {readonly string[]} sources */
function filesWith(sources) {
  return sources.flatMap((source) => chunksOf(withImports(keyOf(source))).map(({ file }) => file));
}

const workerFiles = filesWith([WORKER]);

/** @type {import('./renderer').Renderer} */
const app = await import(pathToFileURL(join(RENDERER, 'render.js')).href);
await app.prepare();
for (const place of app.PLACES) {
  for (const language of app.LANGUAGES) {
    const folder = join(DIST, language, place.folder);
    mkdirSync(folder, { recursive: true });
    const html = app.renderPage(place, language, assetsOf(place, language), siteUrl);
    writeFileSync(join(folder, 'index.html'), html);
  }
}
writeFileSync(join(DIST, '404.html'), app.notFound(siteUrl));

checkBudgets(
  DIST,
  workerFiles,
  app.PLACES.flatMap((place) =>
    app.LANGUAGES.map((language) => ({
      page: place.page,
      address: `${language}/${place.folder}`,
      assets: assetsOf(place, language),
      later: laterFiles(place, language),
      wide: filesWith((place.wide ?? []).filter((file) => !inOther(language)(file))),
    })),
  ),
);
