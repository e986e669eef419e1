import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Puts the bench together as the site is, and runs it: how modules are joined decides what a compiler can make of them. */
const outDir = resolve('node_modules/.cache/bench-built');
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: resolve('test/bench/main.ts'),
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    minify: true,
    rollupOptions: { output: { topLevelVar: false } },
  },
});
await import(pathToFileURL(`${outDir}/main.js`).href);
