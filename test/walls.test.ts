import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each part of src/ may import, besides itself and libraries. One way only: from the rules towards the screen.
 * `scheme` and `ledger` give results, `i18n` words; only `cli`, `app` and what comes before them on the way put them together.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  money: [],
  scheme: ['money'],
  ledger: ['money', 'scheme'],
  cohorts: ['money', 'scheme'],
  analysis: ['money', 'scheme', 'ledger', 'cohorts'],
  worker: ['money', 'scheme', 'ledger', 'cohorts', 'analysis'],
  series: ['money', 'scheme', 'cohorts', 'analysis'],
  i18n: ['scheme', 'series'],
  cli: ['ledger', 'cohorts', 'analysis', 'scheme', 'i18n'],
  ui: [],
  export: [],
  charts: ['series', 'i18n', 'ui'],
  lessons: ['money', 'scheme', 'ledger', 'cohorts', 'analysis', 'series', 'i18n'],
  state: ['money', 'scheme', 'cohorts', 'analysis', 'series', 'worker', 'i18n', 'lessons'],
  pages: [
    'money',
    'scheme',
    'ledger',
    'cohorts',
    'analysis',
    'series',
    'worker',
    'i18n',
    'ui',
    'charts',
    'state',
    'lessons',
    'export',
  ],
  app: [
    'ledger',
    'scheme',
    'cohorts',
    'analysis',
    'series',
    'worker',
    'i18n',
    'ui',
    'charts',
    'state',
    'lessons',
    'pages',
  ],
  dev: [],
};

/** Parts that know no screen, no clock and no chance: the same input gives the same output anywhere. */
const PURE = ['money', 'scheme', 'ledger', 'cohorts', 'analysis', 'series', 'i18n'];
const IMPURE =
  /\b(document|window|navigator|localStorage|performance|Math\.random|Date|setTimeout|process)\b/;

const src = resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|svelte|mjs)$/.test(name),
);

function imports(file: string): string[] {
  const code = readFileSync(join(src, file), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string);
}

const part = (file: string) => file.split(/[\\/]/)[0] as string;

describe('the walls of the house', () => {
  test('there are files to look at, and every part has its rule', () => {
    expect(files.length).toBeGreaterThan(30);
    expect([...new Set(files.map(part))].filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  test('imports point one way', () => {
    const broken = files.flatMap((file) =>
      imports(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => part(relative(src, resolve(src, dirname(file), target))))
        .filter((target) => target !== part(file) && !MAY_IMPORT[part(file)]?.includes(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('the rules know no screen, no clock and no chance', () => {
    const found = files
      .filter((file) => PURE.includes(part(file)))
      .filter((file) =>
        IMPURE.test(
          readFileSync(join(src, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, ''),
        ),
      );
    expect(found).toEqual([]);
  });

  test('nothing but money rounds', () => {
    const found = files
      .filter((file) => ['scheme', 'ledger'].includes(part(file)))
      .filter((file) => /Math\.(round|ceil|trunc)|toFixed\(\d/.test(readFileSync(join(src, file), 'utf8')));
    expect(found).toEqual([]);
  });

  // Svelte then loads what sets any attribute there is: 1.4 kB more on every page.
  test('no element takes its attributes from an object', () => {
    const found = files.filter((file) =>
      /<[a-z][a-z0-9]*\s[^<>]*\{\.\.\./.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  test('src reads nothing outside the project', () => {
    const outside = files.flatMap((file) =>
      imports(file).filter(
        (target) => /^[./]/.test(target) && !resolve(src, dirname(file), target).startsWith(src),
      ),
    );
    expect(outside).toEqual([]);
  });
});
