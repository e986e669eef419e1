import { parseArgs } from 'node:util';
import { LANGUAGES, pickLanguage, type Language } from '../i18n/language';
import { UsageError } from './usage-error';

export const ENGINES = ['exact', 'fast'] as const;
export const FORMATS = ['json', 'csv'] as const;
export const TABLES = ['periods', 'cohorts', 'journal'] as const;
export type Table = (typeof TABLES)[number];

export interface Options {
  readonly help: boolean;
  /** A path, "-" for standard input, or null with a preset. */
  readonly file: string | null;
  readonly preset: string | null;
  readonly engine: (typeof ENGINES)[number];
  readonly format: (typeof FORMATS)[number];
  readonly table: Table | null;
  readonly limit: number;
  readonly language: Language;
}

const SPEC = {
  help: { type: 'boolean', short: 'h' },
  preset: { type: 'string' },
  engine: { type: 'string' },
  format: { type: 'string' },
  table: { type: 'string' },
  limit: { type: 'string' },
  lang: { type: 'string' },
} as const;

export function readOptions(
  args: readonly string[],
  environment: Record<string, string | undefined>,
): Options {
  const { values, positionals } = parse(args);
  const file = positionals[0] ?? null;
  if (positionals.length > 1) {
    throw new UsageError([`Give one FILE; there are ${positionals.length}: ${positionals.join(', ')}.`]);
  }
  const preset = values.preset ?? null;
  const help = values.help ?? false;
  if (!help && file !== null && preset !== null) {
    throw new UsageError([`Give either a FILE or --preset; there are both: ${file} and ${preset}.`]);
  }
  if (!help && file === null && preset === null) {
    throw new UsageError(['Give a FILE, - for standard input, or --preset NAME; --help shows examples.']);
  }
  const format = oneOf('--format', values.format, FORMATS) ?? 'json';
  const table = oneOf('--table', values.table, TABLES) ?? (format === 'csv' ? 'periods' : null);
  if (values.limit !== undefined && table === null) {
    throw new UsageError(['--limit counts the rows of a table; give --table too.']);
  }
  return {
    help,
    file,
    preset,
    engine: oneOf('--engine', values.engine, ENGINES) ?? 'exact',
    format,
    table,
    limit: values.limit === undefined ? Infinity : wholeNumber('--limit', values.limit),
    language:
      oneOf('--lang', values.lang, LANGUAGES) ??
      pickLanguage([environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || 'en']),
  };
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
