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

await build({ logLevel: 'warn', build: { manifest: true } });
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

/** @typedef {{ file: string, src?: string, css?: string[], imports?: string[], dynamicImports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
rmSync(join(DIST, '.vite'), { recursive: true });

const WORKER = 'src/worker/simulation.worker.ts';
const COMPUTING = ['explore'];

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

/** What a page loads, its words in the other language left out. @param {string} page @param {string} language */
function assetsOf(page, language) {
  const entry = `src/app/entries/${page}.ts`;
  const keys = withImports(entry);
  for (const { dynamicImports = [] } of chunksOf(keys)) {
    dynamicImports
      .filter((target) => target.endsWith(`.${language}.ts`))
      .forEach((target) => withImports(target, keys));
  }
  const chunks = chunksOf(keys);
  // Parts of the page that come to life later stand in it from the start and must look right.
  const parts = chunks.flatMap(({ dynamicImports = [] }) =>
    chunksOf(dynamicImports.filter((target) => target.endsWith('.svelte'))),
  );
  const [{ file: script }] = /** @type {[Chunk]} */ (chunksOf([entry]));
  const [{ file: worker }] = /** @type {[Chunk]} */ (chunksOf([WORKER]));
  return {
    script,
    preload: chunks.map(({ file }) => file).filter((file) => file !== script),
    style: [...new Set([...chunks, ...parts].flatMap(({ css }) => css ?? []))]
      .map((file) => readFileSync(join(DIST, file), 'utf8').trim())
      .join('\n'),
    worker: COMPUTING.includes(page) ? worker : null,
  };
}

const workerFiles = chunksOf(withImports(WORKER)).map(({ file }) => file);

/** @type {import('./renderer').Renderer} */
const app = await import(pathToFileURL(join(RENDERER, 'render.js')).href);
for (const page of app.PAGE_NAMES) {
  for (const language of app.LANGUAGES) {
    const folder = join(DIST, language, app.PAGES[page] ?? '');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      app.renderPage(page, language, assetsOf(page, language), siteUrl),
    );
  }
}
writeFileSync(join(DIST, '404.html'), app.notFound());

checkBudgets(
  DIST,
  workerFiles,
  app.PAGE_NAMES.flatMap((page) =>
    app.LANGUAGES.map((language) => ({
      page,
      language,
      assets: assetsOf(page, language),
    })),
  ),
);
