// Finds a Chromium to test with; installs Debian's when there is none and that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
];

/** @returns {string | undefined} */
const found = () => PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));

/** The path of a Chromium, or null after saying what to do. @returns {string | null} */
export function findBrowser() {
  const there = found();
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing chromium and Chinese fonts for the browser tests …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
    const packages = ['chromium', 'fonts-noto-cjk'];
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = found();
    if (installed) return installed;
  }
  console.error(
    'The browser tests need Chromium, and none was found. Either install one (Debian, Ubuntu: sudo apt-get install ' +
      'chromium fonts-noto-cjk), or run `npx playwright install chromium`, or set CHROMIUM to the path of one.',
  );
  return null;
}
