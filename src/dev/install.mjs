// Installs what the lock file names, unless that is what is there. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** @param {string} path @returns {Record<string, {version?: string, optional?: boolean}>} */
const packages = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

const installed = packages('node_modules/.package-lock.json');
const wanted = Object.entries(packages('package-lock.json')).filter(([name]) => name !== '');
const missing = wanted.filter(
  ([name, { version, optional }]) => !optional && installed[name]?.version !== version,
);

if (missing.length > 0) {
  console.error(`Installing ${wanted.length} packages …`);
  // What npm prints goes to standard error, so that a command's own output stays clean.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
