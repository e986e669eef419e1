import { parseArgs } from 'node:util';
import { LANGUAGES, pickLanguage, type Language } from '../i18n/language';
import { MEASURES, type Measure } from '../analysis/measures';
import { UsageError } from './usage-error';

export const ENGINES = ['exact', 'fast'] as const;
export const FORMATS = ['json', 'csv'] as const;
export const TABLES = ['periods', 'cohorts', 'journal'] as const;
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
  readonly language: Language;
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

export function readOptions(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): Options {
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
  const format = oneOf('--format', values.format, FORMATS) ?? 'json';
  const engine = oneOf('--engine', values.engine, ENGINES) ?? 'exact';
  const table =
    oneOf('--table', values.table, TABLES) ?? (command === 'simulate' && format === 'csv' ? 'periods' : null);
  if (values.limit !== undefined && table === null && command === 'simulate') {
    throw new UsageError(['--limit counts the rows of a table; give --table too.']);
  }
  if (engine === 'fast' && table === 'journal') {
    throw new UsageError(['--table journal needs --engine exact; the fast engine keeps no journal.']);
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
    language:
      oneOf('--lang', values.lang, LANGUAGES) ??
      pickLanguage([environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en']),
  };
}

function refuseStrayOptions(values: Readonly<Record<string, unknown>>, command: Command): void {
  for (const [option, commands] of Object.entries(ONLY_FOR)) {
    if (values[option] === undefined || commands.includes(command)) continue;
    throw new UsageError([`--${option} goes with ${commands.join(' and ')}, not with ${command}.`]);
  }
}

function refuseUnclearSource(files: readonly string[], preset: string | null): void {
  if (files.length > 1) {
    throw new UsageError([`Give one FILE; there are ${files.length}: ${files.join(', ')}.`]);
  }
  if (files.length === 1 && preset !== null) {
    throw new UsageError([`Give either a FILE or --preset; there are both: ${files[0]} and ${preset}.`]);
  }
  if (files.length === 0 && preset === null) {
    throw new UsageError(['Give a FILE, - for standard input, or --preset NAME; --help shows examples.']);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SPEC, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? '') : String(error);
    throw new UsageError([`${message.replace(/\.$/, '')}; --help shows what there is.`]);
  }
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find((choice) => choice === value);
  if (found) return found;
  throw new UsageError([`${option} holds ${JSON.stringify(value)}; it may hold ${allowed.join(' or ')}.`]);
}

function wholeNumber(option: string, value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new UsageError([`${option} holds ${JSON.stringify(value)}; it may hold a whole number from 0.`]);
}

/** "FIELD=FROM:TO:STEPS", as in "scheme.mintRate=0.5:1:11". */
function range(option: string, value: string): Range {
  const match = /^([^=]+)=(-?[\d.]+(?:e-?\d+)?):(-?[\d.]+(?:e-?\d+)?):(\d{1,4})$/i.exec(value);
  const [from, to, steps] = [Number(match?.[2]), Number(match?.[3]), Number(match?.[4])];
  if (match?.[1] && Number.isFinite(from) && Number.isFinite(to) && steps >= 1) {
    return { field: match[1], from, to, steps };
  }
  throw new UsageError([
    `${option} holds ${JSON.stringify(value)}; it may hold FIELD=FROM:TO:STEPS, as in scheme.mintRate=0.5:1:11.`,
  ]);
}
