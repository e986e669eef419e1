import { parseArgs } from 'node:util';
import { LANGUAGES } from '../i18n/language';
import { MEASURES, type Measure } from '../analysis/measures';
import { shown } from '../scheme/shown';
import { UsageError } from './usage-error';

const ENGINES = ['exact', 'fast'] as const;
const FORMATS = ['json', 'csv'] as const;
const TABLES = ['periods', 'cohorts', 'journal'] as const;
export type Table = (typeof TABLES)[number];

const MEASURE_NAMES = Object.keys(MEASURES) as readonly Measure[];

export const COMMANDS = ['simulate', 'sweep', 'audit'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
  readonly help: boolean;
  readonly command: Command;
  /** A path, "-" for standard input, or null with a preset. */
  readonly file: string | null;
  readonly preset: string | null;
  readonly engine: (typeof ENGINES)[number];
  readonly format: (typeof FORMATS)[number];
  readonly table: Table | null;
  /** Rows of a table, or entries of the journal. */
  readonly limit: number | null;
  readonly x: Range | null;
  readonly y: Range | null;
  readonly measure: Measure;
}

/** So many values of a field, evenly from one to another. */
export interface Range {
  readonly field: string;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

const SPEC = {
  help: { type: 'boolean', short: 'h' },
  preset: { type: 'string' },
  engine: { type: 'string' },
  format: { type: 'string' },
  table: { type: 'string' },
  limit: { type: 'string' },
  x: { type: 'string' },
  y: { type: 'string' },
  measure: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** The options that only some commands understand. */
const ONLY_FOR: Readonly<Record<string, readonly Command[]>> = {
  engine: ['simulate'],
  format: ['simulate', 'sweep'],
  table: ['simulate'],
  limit: ['simulate', 'audit'],
  x: ['sweep'],
  y: ['sweep'],
  measure: ['sweep'],
};

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const named = COMMANDS.find((name) => name === positionals[0]);
  const command = named ?? 'simulate';
  const files = named ? positionals.slice(1) : positionals;
  const file = files[0] ?? null;
  const preset = values.preset ?? null;
  const help = values.help ?? false;
  if (!help) {
    refuseStrayOptions(values, command);
    refuseUnclearSource(files, preset);
  }
  // What it holds matters to `languageOf`; here it is only checked.
  oneOf('--lang', values.lang, LANGUAGES);
  const format = oneOf('--format', values.format, FORMATS) ?? 'json';
  const engine = oneOf('--engine', values.engine, ENGINES) ?? 'exact';
  const table =
    oneOf('--table', values.table, TABLES) ?? (command === 'simulate' && format === 'csv' ? 'periods' : null);
  if (values.limit !== undefined && table === null && command === 'simulate') {
    throw new UsageError({
      en: '--limit counts the rows of a table; give --table too.',
      zh: '--limit 是表格的行数；请同时写上 --table。',
    });
  }
  if (engine === 'fast' && table === 'journal') {
    throw new UsageError({
      en: '--table journal needs --engine exact; the fast engine keeps no journal.',
      zh: '--table journal 要用 --engine exact；快速引擎不记分录。',
    });
  }
  return {
    help,
    command,
    file,
    preset,
    engine,
    format,
    table,
    limit: values.limit === undefined ? null : wholeNumber('--limit', values.limit),
    x: values.x === undefined ? null : range('--x', values.x),
    y: values.y === undefined ? null : range('--y', values.y),
    measure: oneOf('--measure', values.measure, MEASURE_NAMES) ?? 'short',
  };
}

function refuseStrayOptions(values: Readonly<Record<string, unknown>>, command: Command): void {
  for (const [option, commands] of Object.entries(ONLY_FOR)) {
    if (values[option] === undefined || commands.includes(command)) continue;
    throw new UsageError({
      en: `--${option} goes with ${commands.join(' and ')}, not with ${command}.`,
      zh: `--${option} 只能用于 ${commands.join(' 和 ')}，不能用于 ${command}。`,
    });
  }
}

function refuseUnclearSource(files: readonly string[], preset: string | null): void {
  if (files.length > 1) {
    throw new UsageError({
      en: `Give one FILE; there are ${files.length}: ${files.join(', ')}.`,
      zh: `只能给一个 FILE；现在有 ${files.length} 个：${files.join('、')}。`,
    });
  }
  if (files.length === 1 && preset !== null) {
    throw new UsageError({
      en: `Give either a FILE or --preset; there are both: ${files[0]} and ${preset}.`,
      zh: `FILE 和 --preset 只能给一个；现在两个都有：${files[0]} 和 ${preset}。`,
    });
  }
  if (files.length === 0 && preset === null) {
    throw new UsageError({
      en: 'Give a FILE, - for standard input, or --preset NAME; --help shows examples.',
      zh: '请给出 FILE、-（标准输入）或 --preset NAME；--help 里有例子。',
    });
  }
  if (files[0] === '') {
    throw new UsageError({
      en: 'FILE is empty; it may hold a path, or - for standard input.',
      zh: 'FILE 是空的；应填文件路径，或者 -（标准输入）。',
    });
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SPEC, allowPositionals: true });
  } catch (error) {
    throw notAnOption(error as NodeJS.ErrnoException);
  }
}

/** Node's own sentences are only English, and two of the three do not say what to do. */
function notAnOption({ code, message }: NodeJS.ErrnoException): UsageError {
  const [option = ''] = /--[^' ,]+/.exec(message) ?? /-[^-' ]/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError({
      en: `Unknown option '${option}'; --help shows what there is.`,
      zh: `没有 ${option} 这个选项；--help 列出所有选项。`,
    });
  }
  if (message.includes('not take')) {
    return new UsageError({
      en: `${option} takes no value; --help shows how it is used.`,
      zh: `${option} 后面不写值；--help 里有写法。`,
    });
  }
  const isDash = message.includes('ambiguous');
  return new UsageError({
    en: `${option} has no value after it${isDash ? ' (what begins with a dash counts as an option)' : ''}; --help shows how it is used.`,
    zh: `${option} 后面没有值${isDash ? '（以 - 开头的算作选项）' : ''}；--help 里有写法。`,
  });
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find((choice) => choice === value);
  if (found) return found;
  const either = new Intl.ListFormat('en', { type: 'disjunction' }).format(allowed);
  throw new UsageError({
    en: `${option} holds ${shown(value)}; it may hold ${either}.`,
    zh: `${option} 现在是 ${shown(value)}；应填下列之一：${allowed.join('、')}。`,
  });
}

function wholeNumber(option: string, value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new UsageError({
    en: `${option} holds ${shown(value)}; it may hold a whole number from 0.`,
    zh: `${option} 现在是 ${shown(value)}；应填不小于 0 的整数。`,
  });
}

/** "FIELD=FROM:TO:STEPS", as in "scheme.mintRate=0.5:1:11". */
function range(option: string, value: string): Range {
  const match = /^([^=]+)=(-?[\d.]+(?:e-?\d+)?):(-?[\d.]+(?:e-?\d+)?):(\d{1,9})$/i.exec(value);
  const [from, to, steps] = [Number(match?.[2]), Number(match?.[3]), Number(match?.[4])];
  if (match?.[1] && Number.isFinite(from) && Number.isFinite(to) && steps >= 1) {
    return { field: match[1], from, to, steps };
  }
  throw new UsageError({
    en: `${option} holds ${shown(value)}; it may hold FIELD=FROM:TO:STEPS, as in scheme.mintRate=0.5:1:11.`,
    zh: `${option} 现在是 ${shown(value)}；应填 FIELD=FROM:TO:STEPS，例如 scheme.mintRate=0.5:1:11。`,
  });
}
