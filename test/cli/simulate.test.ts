import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFile } from '../../src/analysis/run-file';
import { command } from '../../src/cli/command';
import { runFast } from '../../src/cohorts/simulate';
import { runExact } from '../../src/ledger/run';
import { preset } from '../../src/scheme/presets';
import { malformed } from '../support/malformed';
import { plainJson } from '../support/scenarios';
import { seed } from '../support/seed';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'who-pays-'));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as npm would. `readOnly` closes the pipe after so many bytes, as `head` does. */
function cli(args: readonly string[], { input = '', readOnly = Infinity } = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.length >= readOnly) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function circle(): string {
  const path = join(folder, 'circle');
  if (!existsSync(path)) symlinkSync(path, path);
  return path;
}

describe('the command line', () => {
  test('prints the result of a preset as one line of JSON when nobody is looking', async () => {
    const { code, out, err } = await cli(['--preset', 'online-shop']);
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: '', lines: 2 });
    expect(JSON.parse(out)).toEqual(runExact(preset('online-shop')));
  });

  test('reads a scenario from a file or from standard input, a byte order mark or not', async () => {
    const text = JSON.stringify(plainJson({ arrivals: [2, 1] }));
    const fromFile = await cli([file('good.json', `\uFEFF${text}`)]);
    const fromInput = await cli(['-'], { input: text });
    expect(fromFile.out).toBe(fromInput.out);
    expect(JSON.parse(fromFile.out).totals.spent).toBe('30.00');
  });

  test('reads back what the site saved, and gives its result to the byte', async () => {
    const scenario = { ...preset('default'), periods: 80 };
    const saved = runFile(scenario, runFast(scenario, { history: true, careful: true }));
    const { code, out } = await cli([file('saved.json', saved), '--engine', 'fast']);
    expect({ code, out }).toEqual({ code: 0, out: `${JSON.stringify(JSON.parse(saved).result)}\n` });
  });

  test('writes CSV with a header row, no price as an empty cell', async () => {
    const input = JSON.stringify(plainJson({ arrivals: [1, 0], behaviour: { drift: 1 } }));
    const { out } = await cli(['-', '--format', 'csv'], { input });
    expect(out).toBe(
      't,orders,forced,voluntary,paid,pool,points,price\n0,1,0,1,4.00,1.00,0.00,\n1,0,0,0,0.00,1.00,0.00,\n',
    );
    const cohorts = await cli(['-', '--format', 'csv', '--table', 'cohorts'], { input });
    expect(cohorts.out).toBe(
      't,buyers,spent,paid,holders,points,netValue,shares\n0,1,10.00,4.00,0,0.00,0.00,0.00\n',
    );
  });

  test('writes as much of the journal as is asked for', async () => {
    const json = await cli(['--preset', 'online-shop', '--table', 'journal', '--limit', '3']);
    expect(JSON.parse(json.out).map((entry: { minted: string }) => entry.minted)).toEqual([
      '210.0000',
      '147.0000',
      '124.9500',
    ]);
    const csv = await cli([
      '--preset',
      'online-shop',
      '--table',
      'journal',
      '--limit',
      '1',
      '--format',
      'csv',
    ]);
    expect(csv.out.split('\n')[1]).toBe(
      '0,0,order,0,-1000.00,300.00,300.00,100.00,300.00,0.00,0.00,0.00,210.0000,,1.42857142857143,300.00,210.0000',
    );
    expect((await cli(['--preset', 'online-shop', '--table', 'periods', '--limit', '0'])).out).toBe('[]\n');
  });

  test('ends quietly when the reader has seen enough', async () => {
    const { code, err } = await cli(['--preset', 'default', '--table', 'journal', '--format', 'csv'], {
      readOnly: 100,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('says what is wrong with a scenario, one line per fault, with exit code 2', async () => {
    const input = JSON.stringify({ ...plainJson(), periods: 0, extra: 1 });
    const { code, out, err } = await cli(['-'], { input });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'extra is not a field here; there may be version, name, scheme, arrivals, behaviour, events, periods, precision.\n' +
        'periods holds 0; it may hold a whole number from 1 to 5000.\n',
    );
    expect((await cli(['-', '--lang', 'zh'], { input })).err).toContain(
      'periods 现在是 0；应填 1 到 5000 的整数。\n',
    );
  });

  test('re-buyers can take a run past the limit; that is a fault too, and not a crash', async () => {
    const input = JSON.stringify(
      plainJson({
        arrivals: [6_000_000, 4_000_000],
        scheme: { exitMultiple: '0.01' },
        behaviour: { rebuy: 1 },
      }),
    );
    const { code, err } = await cli(['-'], { input });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^behaviour\.rebuy brings back so many that there are [\d,]+ orders by period 1; the exact engine may take at most 10,000,000\.\n$/,
    );
  });

  test.each<[string, string[], RegExp]>([
    ['nothing to run', [], /^Give a FILE, - for standard input, or --preset NAME/],
    [
      'an unknown preset',
      ['--preset', 'toString'],
      /^--preset holds "toString"; it may hold one of online-shop/,
    ],
    ['a file and a preset', ['x.json', '--preset', 'default'], /^Give either a FILE or --preset/],
    ['two files', ['a', 'b'], /^Give one FILE; there are 2: a, b\.$/m],
    ['no such file', ['/nowhere/x.json'], /^\/nowhere\/x\.json cannot be read: there is no such file\.$/m],
    ['no path', [''], /^FILE is empty; it may hold a path, or - for standard input\.$/m],
    [
      'a file in a file',
      [join(file('plain.json', '{}'), 'x')],
      /plain\.json\/x cannot be read: a part of the path is a file, not a folder\.$/m,
    ],
    ['links in a circle', [circle()], /^\S+ cannot be read: its links lead round in a circle\.$/m],
    ['a name too long', ['x'.repeat(5000)], /^x+ cannot be read: its name is too long\.$/m],
    [
      'a file without end',
      [existsSync('/dev/zero') ? '/dev/zero' : file('long.json', ' '.repeat(16_000_000))],
      /^The scenario is too long; it may hold at most 5,000,000 characters\.$/m,
    ],
    ['an empty file', [file('empty.json', '')], /^The scenario is empty; it may hold an object in JSON\.$/m],
    ['a folder', ['.'], /^\. cannot be read: it is a folder\.$/m],
    ['an unknown option', ['--verbose'], /^Unknown option '--verbose'; --help shows what there is\.$/m],
    ['a short one', ['-v'], /^Unknown option '-v'; --help shows what there is\.$/m],
    ['no value', ['--preset'], /^--preset has no value after it; --help shows how it is used\.$/m],
    [
      'another option for a value',
      ['--preset', '--format', 'csv'],
      /^--preset has no value after it \(what begins with a dash counts as an option\); --help shows how it is used\.$/m,
    ],
    ['a value too many', ['--help=yes'], /^--help takes no value; --help shows how it is used\.$/m],
    [
      'a bad format',
      ['--preset', 'default', '--format', 'xml'],
      /^--format holds "xml"; it may hold json or csv\.$/m,
    ],
    [
      'an unknown measure',
      ['sweep', '--preset', 'default', '--measure', 'joy'],
      /^--measure holds "joy"; it may hold short, returned, price, pool, or poolPeak\.$/m,
    ],
    [
      'a sweep of one field',
      ['sweep', '--preset', 'default', '--x', 'periods=1:9:9', '--y', 'periods=1:9:9'],
      /^--x and --y both hold periods; they may hold two different fields\.$/m,
    ],
    [
      'a sweep of no field',
      ['sweep', '--preset', 'online-shop', '--x', 'periods=1:9:9', '--y', 'joy=1:9:9'],
      /^--y holds the field joy; in this scenario it may hold one of scheme\.spend, .*, periods, precision\.points\.$/m,
    ],
    [
      'a sweep too large',
      ['sweep', '--preset', 'default', '--x', 'periods=1:9:1000', '--y', 'scheme.spend=1:9:101'],
      /^--x and --y ask for 101,000 runs; a sweep may have at most 100,000\.$/m,
    ],
    ['a bad limit', ['--preset', 'default', '--table', 'periods', '--limit', '-1'], /--limit/],
    [
      'a limit without a table',
      ['--preset', 'default', '--limit', '1'],
      /^--limit counts the rows of a table/,
    ],
  ])('%s is one sentence and exit code 2', async (_, args, sentence) => {
    const { code, out, err } = await cli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('runs a billion orders on the fast engine', async () => {
    const input = JSON.stringify(plainJson({ arrivals: { kind: 'constant', perPeriod: 1e8 }, periods: 10 }));
    const fast = await cli(['-', '--engine', 'fast'], { input });
    expect(JSON.parse(fast.out).totals.spent).toBe('10000000000.00');
    expect((await cli(['-'], { input })).err).toMatch(/exact engine may take at most 10,000,000/);
  });

  test('runs some thousand orders on the fast engine as on the exact one', async () => {
    const exact = JSON.parse((await cli(['--preset', 'default', '--table', 'cohorts'])).out);
    const fast = JSON.parse(
      (await cli(['--preset', 'default', '--table', 'cohorts', '--engine', 'fast'])).out,
    );
    const people = (rows: { buyers: number; holders: number }[]) =>
      rows.map(({ buyers, holders }) => [buyers, holders]);
    expect(people(fast)).toEqual(people(exact));
  });

  test('sweeps two fields, a row per cell', async () => {
    const axes = ['--x', 'scheme.mintRate=0.6:0.8:3', '--y', 'scheme.cashOutFee=0:1:2'];
    const { out, code } = await cli(['sweep', '--preset', 'default', '--format', 'csv', ...axes]);
    const rows = out.trimEnd().split('\n');
    expect({ code, header: rows[0] }).toEqual({ code: 0, header: 'scheme.mintRate,scheme.cashOutFee,short' });
    expect(rows.slice(1).map((row) => row.split(',').slice(0, 2).join(' '))).toEqual([
      '0.6 0',
      '0.7 0',
      '0.8 0',
      '0.6 1',
      '0.7 1',
      '0.8 1',
    ]);
    for (const row of rows.slice(1)) expect(Number(row.split(',')[2])).toBeGreaterThan(0.9);
  });

  test('a sweep shows the values it used, rounded to what a field may hold', async () => {
    const axes = ['--x', 'periods=1:2:3', '--y', 'precision.points=3.6:3.6:1'];
    const { out } = await cli(['sweep', '--preset', 'default', '--format', 'csv', ...axes]);
    const rows = out.trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' '))).toEqual(['1 4', '2 4', '2 4']);
  });

  test('a sweep writes its rows as they come', async () => {
    const axes = ['--x', 'scheme.mintRate=0:1:1000', '--y', 'scheme.cashOutFee=0:1:100'];
    const { out } = await cli(['sweep', '--preset', 'default', '--format', 'csv', ...axes], {
      readOnly: 1000,
    });
    expect(out.split('\n').length).toBeLessThan(5000);
  });

  test.each<[string, string[], string]>([
    [
      'a bad option',
      ['--preset', 'default', '--format', 'xml'],
      '--format 现在是 "xml"；应填下列之一：json、csv。',
    ],
    ['an unknown option', ['--verbose'], '没有 --verbose 这个选项；--help 列出所有选项。'],
    [
      'an option without its value',
      ['--limit', '-3'],
      '--limit 后面没有值（以 - 开头的算作选项）；--help 里有写法。',
    ],
    ['a value that is not asked for', ['--help=yes'], '--help 后面不写值；--help 里有写法。'],
    ['a bad source', ['/nowhere/x.json'], '无法读取 /nowhere/x.json：没有这个文件。'],
    [
      'a bad sweep',
      ['sweep', '--preset', 'default'],
      'sweep 需要 --x 和 --y，写法都是 FIELD=FROM:TO:STEPS；--help 里有例子。',
    ],
  ])('%s is said in Chinese too', async (_, args, sentence) => {
    let err = '';
    const code = await command([...args, '--lang', 'zh'], {}, (lines) => (err += lines));
    expect({ code, err }).toEqual({ code: 2, err: `${sentence}\n` });
    const inShell = await command(args, { LANG: 'zh_CN.UTF-8' }, (lines) => (err += lines));
    expect({ code: inShell, err }).toEqual({ code: 2, err: `${sentence}\n`.repeat(2) });
  });

  test.each([
    ['/dev/full', 'w', 'no space is left'],
    [file('read-only', ''), 'r', 'the system reports EBADF'],
  ])('output that cannot be written (%s) is one sentence and exit code 1', async (path, mode, why) => {
    if (!existsSync(path)) return;
    for (const options of [[], ['--format', 'csv']]) {
      const output = openSync(path, mode);
      const args = ['--preset', 'online-shop', '--lang', 'en', ...options];
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
        cwd: root,
        stdio: ['ignore', output, 'pipe'],
      });
      closeSync(output);
      let err = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
      const code = await new Promise((done) => child.on('close', done));
      expect({ code, err }).toEqual({ code: 1, err: `The output cannot be written: ${why}.\n` });
    }
  });

  test('audits the fast engine, and shows the first entries', async () => {
    const { out } = await cli(['audit', '--preset', 'online-shop', '--limit', '2']);
    const { differences, entries } = JSON.parse(out);
    expect(differences.pool.relative).toBeLessThan(1e-5);
    expect(entries.map((entry: { minted: string }) => entry.minted)).toEqual(['210.0000', '147.0000']);
  });

  test('a file that is not UTF-8 is said to be so', async () => {
    const path = join(folder, 'utf16.json');
    writeFileSync(path, Buffer.from('\uFEFF{"version":1}', 'utf16le'));
    expect((await cli([path])).err).toBe(`${path} is not text in UTF-8; save it as UTF-8 and try again.\n`);
  });

  test('--help teaches with examples, and they run', async () => {
    const { code, out } = await cli(['--help']);
    expect(code).toBe(0);
    // 100 a week halve from week 30 on: 50, 25, … and nobody after week 36.
    const example = /echo '([^']+)'/.exec(out)?.[1];
    const ran = await cli(['-', '--format', 'csv', '--table', 'cohorts'], { input: example ?? '' });
    expect({ code: ran.code, rows: ran.out.trimEnd().split('\n').length }).toEqual({ code: 0, rows: 38 });
  });

  test('--help in Chinese has every command and every option of the English one', async () => {
    const typed = (text: string) =>
      text
        .match(/npm run -s simulate -- (?:\S+|(?= ))|--\w+(?: [\w|]+)?|scheme\.\S+/g)
        ?.map((part) => part.trim());
    const [en, zh] = [await cli(['--help']), await cli(['--help', '--lang', 'zh'])];
    expect(typed(en.out)?.length).toBeGreaterThan(30);
    expect({ code: zh.code, typed: typed(zh.out) }).toEqual({ code: 0, typed: typed(en.out) });
    expect(zh.out).toMatch(/^把一个积分方案/);
  });

  test(`200 malformed scenarios end with sentences and code 2, never a stack trace (seed ${seed})`, async () => {
    for (const [i, text] of fc.sample(malformed, { numRuns: 200, seed }).entries()) {
      let err = '';
      const code = await command([file(`malformed-${i}.json`, text)], {}, (lines) => (err += lines));
      expect({ text, code }).toEqual({ text, code: 2 });
      expect(err).toMatch(/^([^\n]+\.\n)+$/);
      expect(err).not.toMatch(/^\s+at /m);
    }
  });
});
