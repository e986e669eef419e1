import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;

/** Gzipped bytes a page may load. What it loads only when asked to, and its worker, count with `worker`. */
const SCRIPTS = /** @type {Record<string, number>} */ ({ home: 60 * KB, explore: 120 * KB });
const STYLES = 15 * KB;

/**
 * Fails the build when a page has grown too heavy. The worker is counted to the page that starts it.
 *
 * @param {string} dist
 * @param {{ page: string, language: string, assets: import('./renderer').PageAssets }[]} pages
 */
export function checkBudgets(dist, pages) {
  const weigh = (/** @type {readonly string[]} */ files) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
  const workers = readdirSync(join(dist, 'assets')).filter((file) => /worker-[\w-]+\.js$/.test(file));
  const faults = [];
  for (const { page, language, assets } of pages) {
    const usesWorker = page === 'explore';
    const scripts = weigh([
      assets.script,
      ...assets.preload,
      ...(usesWorker ? workers.map((file) => `assets/${file}`) : []),
    ]);
    const styles = weigh(assets.styles);
    const limit = /** @type {number} */ (SCRIPTS[page]);
    console.log(
      `${language}/${page}: ${(scripts / KB).toFixed(1)} kB of scripts (at most ${limit / KB}), ${(styles / KB).toFixed(1)} kB of styles (at most ${STYLES / KB})`,
    );
    if (scripts > limit || styles > STYLES) faults.push(`${language}/${page} is too heavy.`);
  }
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
}
