// `npm test`: every check there is, one after the other, and how many passed. The last line is the count.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './browser.mjs';

const REPORTS = resolve('node_modules/.cache/reports');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const count = { passed: 0, failed: 0 };

/** @param {string} title @param {string} command @param {Record<string, string>} [environment] */
function run(title, command, environment = {}) {
  console.log(`\n── ${title}`);
  return (
    spawnSync(command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    }).status === 0
  );
}

/** A step that is one check. @param {string} title @param {string} command */
function check(title, command) {
  if (run(title, command)) count.passed++;
  else count.failed++;
}

/**
 * A step that counts its own tests. One that fails without a failed test (it did not start, say) is a failure itself.
 * @template T
 * @param {boolean} ok @param {string} report @param {(report: T) => [number, number]} read
 */
function add(ok, report, read) {
  let [passed, failed] = [0, 0];
  try {
    [passed, failed] = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`There is no report ${report}.`);
    ok = false;
  }
  count.passed += passed;
  count.failed += ok ? failed : Math.max(1, failed);
}

check('formatting', 'npx prettier --check --log-level warn .');
check('types', 'npm run --silent check');

const units = `${REPORTS}/units.json`;
add(
  run(
    'unit, property and content tests',
    `npx vitest run --reporter=dot --reporter=json --outputFile.json="${units}"`,
  ),
  units,
  /** @param {{ numPassedTests: number, numFailedTests: number }} report */
  (report) => [report.numPassedTests, report.numFailedTests],
);

check('build', 'npm run --silent build');

const browser = findBrowser();
if (browser === null) {
  count.failed++;
} else {
  const pages = `${REPORTS}/pages.json`;
  add(
    run('browser tests', 'npx playwright test --config test/browser/playwright.config.ts', {
      CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: pages,
    }),
    pages,
    /** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report */
    ({ stats }) => [stats.expected, stats.unexpected + stats.flaky],
  );
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
