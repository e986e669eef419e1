import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { servePages } from './src/dev/serve-pages.mjs';

/** What is loaded together stays together: many small files cost more than they spare. */
const CHUNKS = [
  // What a worker has in common with a page: in one of the page's chunks it would bring all of that into the worker.
  { name: 'preload', test: /vite[\\/]preload-helper/ },
  { name: 'outcomes', test: /src[\\/]analysis[\\/]outcomes\./ },
  { name: 'svelte', test: /node_modules[\\/](svelte|esm-env|clsx)[\\/]/ },
  {
    name: 'frame',
    test: /src[\\/](app[\\/](?!entries|design)|ui[\\/](Button|Dialog|Icon|IconButton|keys|place|toggletip)|pages[\\/](TableDialog|enliven|explore[\\/]later)|i18n[\\/](numbers|text)\.)/,
  },
  // What all charts share; Home shows but one of them, and many a lesson has no columns.
  {
    name: 'figure',
    test: /src[\\/](charts[\\/](Figure|Weeks|Hatch|geometry|beside|more-columns|on-paper|person|text-width)\.|series[\\/]facts)/,
  },
  {
    name: 'happening',
    test: /src[\\/]charts[\\/](happening|happened-notes|notes|Notes|NotesList|Marks|OldDebts)\./,
  },
  { name: 'charts.zh', test: /i18n[\\/](charts|standing|span)\.zh/ },
  { name: 'charts.en', test: /i18n[\\/](charts|standing|span)\.en/ },
  {
    name: 'charts',
    test: /src[\\/]charts[\\/](?!CohortColumns|People|Flow|flow-layout|Flag|flag-lanes|moving|Band|KeptLine|kept-mark|Curve|PaperCurve|Pen|line-labels|Inflow|inflow-top|MapPointer|map-|Needed|OutcomeMap|isolines|happening|happened-notes|notes|Notes|NotesList|Marks|OldDebts|on-paper|machine[\\/]|beside[\\/])/,
  },
  {
    name: 'rules',
    test: /valibot|src[\\/](money|scheme)[\\/](?!presets|text|read-text|price)|analysis[\\/]raw-scenario/,
  },
  {
    name: 'explored',
    test: /src[\\/]pages[\\/]explore[\\/]beside\.|src[\\/]state[\\/](player\.svelte|explore\.svelte|change|check|controls|places|rules|inflow-kinds|shares|parts|map-choice|shown|tools)\./,
  },
  {
    name: 'prose',
    test: /src[\\/](lessons[\\/]plain|pages[\\/]learn[\\/]((ProseText|Term|TermNotes|amount-text|series-title|surroundings|device|when)\.|BlockList|LessonPicture|LessonChart|QuizStep)|state[\\/]learning)/,
  },
  {
    name: 'controls',
    test: /src[\\/](pages[\\/]explore[\\/]Control\.|ui[\\/](Switch|Number(Control|Field)))/,
  },
  { name: 'engine', test: /src[\\/]cohorts[\\/](?!result)/ },
];

const IN_EVERY_PAGE = /[\\/](svelte|frame|preload)-[^/]*$/;

export default defineConfig({
  // Relative addresses: the built site runs from any folder of any host.
  base: './',
  appType: 'mpa',
  plugins: [
    svelte({
      configFile: false,
      // Short: they stand in scripts, styles and pages.
      compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css).slice(0, 5)}` },
    }),
    servePages(),
  ],
  css: {
    transformer: 'lightningcss',
    lightningcss: { targets: { chrome: 105 << 16, safari: 15 << 16, firefox: 104 << 16 } },
  },
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // A worker has no document to put a link into; and what every page begins with is there.
      resolveDependencies: (file, needed) =>
        /jobs-[^/]*$/.test(file) ? [] : needed.filter((name) => !IN_EVERY_PAGE.test(name)),
    },
    rollupOptions: {
      input: {
        root: 'index.html',
        home: 'src/app/entries/home.ts',
        explore: 'src/app/entries/explore.ts',
        learn: 'src/app/entries/learn.ts',
        recap: 'src/app/entries/recap.ts',
        again: 'src/app/entries/again.ts',
        course: 'src/app/entries/course.ts',
        lesson: 'src/app/entries/lesson.ts',
        teacher: 'src/app/entries/teacher.ts',
        worksheet: 'src/app/entries/worksheet.ts',
        key: 'src/app/entries/key.ts',
        // An entry of its own rather than the bundler's kind of worker, which could share no code with the pages.
        worker: 'src/worker/simulation.worker.ts',
      },
      // What is constant stays so: the fast engine's loops need half the time over columns that a compiler knows cannot change.
      output: { codeSplitting: { groups: CHUNKS }, topLevelVar: false },
    },
  },
  preview: { port: 4173 },
  // Every processor: one is not spared for a watcher.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' },
});
