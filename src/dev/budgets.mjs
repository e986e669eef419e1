import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;

/**
 * Gzipped bytes a page may load, its worker's included; not what it loads only when asked to, but with what it loads
 * unasked once it can be used. On a desk Explore's rules come to life unasked, too: they are of the same budget.
 */
export const SCRIPTS = /** @type {Record<string, number>} */ ({
  home: 60 * KB,
  learn: 60 * KB,
  recap: 60 * KB,
  again: 60 * KB,
  course: 60 * KB,
  explore: 120 * KB,
  lesson: 90 * KB,
  teacher: 60 * KB,
  worksheet: 60 * KB,
  key: 60 * KB,
});
const STYLES = 15 * KB;
/** Several workers are started at once: none may bring a page's code with it. */
const WORKER = 30 * KB;

/**
 * Fails the build when a page has grown too heavy.
 *
 * @param {string} dist
 * @param {readonly string[]} workerFiles
 * @param {{ page: string, address: string, assets: import('./renderer').PageAssets, later: readonly string[], wide: readonly string[] }[]} pages
 */
export function checkBudgets(dist, workerFiles, pages) {
  const weight = (/** @type {string | Buffer} */ data) => gzipSync(data, { level: 9 }).length;
  const weigh = (/** @type {readonly string[]} */ files) =>
    files.reduce((sum, file) => sum + weight(readFileSync(join(dist, file))), 0);
  const faults = [];
  const worker = weigh(workerFiles);
  console.log(`a worker: ${(worker / KB).toFixed(1)} kB of scripts (at most ${WORKER / KB})`);
  if (worker > WORKER) faults.push('A worker is too heavy.');
  for (const { page, address, assets, later, wide } of pages) {
    const files = new Set([
      assets.script,
      ...assets.preload,
      ...later,
      ...(assets.worker === null ? [] : workerFiles),
    ]);
    const scripts = weigh([...files]);
    const styles = weight(assets.style);
    const limit = /** @type {number} */ (SCRIPTS[page]);
    if (wide.length > 0) {
      const all = weigh([...new Set([...files, ...wide])]);
      console.log(`${address} on a desk: ${(all / KB).toFixed(1)} kB of scripts (at most ${limit / KB})`);
      if (all > limit) faults.push(`${address} is too heavy on a desk.`);
    }
    console.log(
      `${address}: ${(scripts / KB).toFixed(1)} kB of scripts (at most ${limit / KB}), ${(styles / KB).toFixed(1)} kB of styles (at most ${STYLES / KB})`,
    );
    if (scripts > limit || styles > STYLES) faults.push(`${address} is too heavy.`);
  }
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    process.exit(1);
  }
}
