import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** Built as the site is, so that what is tested is the worker as it is shipped. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  // So that a sandboxed frame, which has no origin, may load the modules at all.
  preview: { cors: true },
  build: {
    target: 'es2022',
    outDir: resolve(import.meta.dirname, '../../../node_modules/.cache/worker-page'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
