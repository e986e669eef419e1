import { defineConfig } from '@playwright/test';

const port = 4174;
const launch = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // One more than the two processors this is meant for: a page often waits.
  workers: 3,
  timeout: 60_000,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may take its time.
  expect: { timeout: 10_000 },
  outputDir: '../../node_modules/.cache/browser-tests',
  reporter: [['dot'], ['json']],
  use: { baseURL: `http://localhost:${port}/`, launchOptions: launch },
  projects: [
    { name: 'worker', testMatch: 'worker.spec.ts' },
    {
      name: 'phone, zh',
      // What stands in front of everybody, and what it weighs, sets the size of its window itself.
      testIgnore: ['worker.spec.ts', 'front.spec.ts', 'weight.spec.ts'],
      // Paper is as wide wherever it is printed.
      grepInvert: /sheets? of paper/,
      use: { viewport: { width: 360, height: 740 }, locale: 'zh-CN', hasTouch: true },
    },
    {
      name: 'desktop, en',
      testIgnore: 'worker.spec.ts',
      use: { viewport: { width: 1280, height: 800 }, locale: 'en-GB' },
    },
  ],
  webServer: [
    {
      command: `npx vite preview --port ${port} --strictPort`,
      cwd: '../..',
      port,
      reuseExistingServer: false,
    },
    {
      command: 'npx vite build && npx vite preview --port 4175 --strictPort',
      cwd: 'worker-page',
      port: 4175,
      reuseExistingServer: false,
    },
  ],
});
