import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { faultSentence } from '../i18n/faults';
import { exactSteps, journalOf } from '../ledger/run';
import { ScenarioError, type Fault } from '../scheme/fault';
import { isPresetName, preset, PRESET_NAMES } from '../scheme/presets';
import { readScenarioText } from '../scheme/read';
import type { Result } from '../scheme/result';
import type { Scenario } from '../scheme/scenario';
import { HELP } from './help';
import type { Options } from './options';
import { toJson, write, writeTable } from './output';
import { progressReporter } from './progress';
import { COLUMNS } from './tables';
import { UsageError } from './usage-error';

export async function simulate(options: Options): Promise<void> {
  if (options.help) return write(HELP);
  if (options.engine === 'fast') {
    throw new UsageError(['--engine fast does not exist yet; --engine exact does.']);
  }
  const scenario = await load(options);
  try {
    await run(scenario, options);
  } catch (error) {
    // Re-buyers can take a run past the engine's limit, which only shows while it runs.
    if (error instanceof ScenarioError) throw refusal(error.faults, options);
    throw error;
  }
}

async function run(scenario: Scenario, { table, format, limit }: Options): Promise<void> {
  if (table === 'journal') return writeTable(COLUMNS.journal, first(limit, journalOf(scenario)), format);
  const result = withProgress(scenario);
  if (table === null) return write(`${toJson(result)}\n`);
  return writeTable(COLUMNS[table], first<object>(limit, result[table]), format);
}

function withProgress(scenario: Scenario): Result {
  const progress = progressReporter();
  const steps = exactSteps(scenario);
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      progress.report(step.value);
    }
  } finally {
    progress.end();
  }
}

async function load(options: Options): Promise<Scenario> {
  if (options.preset !== null) {
    if (isPresetName(options.preset)) return preset(options.preset);
    const names = PRESET_NAMES.join(', ');
    throw new UsageError([`--preset holds ${JSON.stringify(options.preset)}; it may hold one of ${names}.`]);
  }
  const reading = readScenarioText(await readText(options.file ?? '-'));
  if ('faults' in reading) throw refusal(reading.faults, options);
  return reading.scenario;
}

async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'reading it is not allowed',
    };
    throw new UsageError([`${file} cannot be read: ${why[code as keyof typeof why] ?? code}.`]);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError([`${file} is not text in UTF-8; save it as UTF-8 and try again.`]);
  }
}

function refusal(faults: readonly Fault[], { language }: Options): UsageError {
  return new UsageError(faults.map((fault) => faultSentence(fault, language)));
}

function* first<T>(limit: number, rows: Iterable<T>): Generator<T, void> {
  let left = limit;
  if (left <= 0) return;
  for (const row of rows) {
    yield row;
    if (--left <= 0) return;
  }
}
