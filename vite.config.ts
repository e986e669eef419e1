import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses: the built site runs from any folder of any host.
  base: './',
  plugins: [svelte({ configFile: false })],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
});
