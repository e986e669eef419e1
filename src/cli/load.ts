import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { faultSentence } from '../i18n/faults';
import type { Fault } from '../scheme/fault';
import { isPresetName, preset, PRESET_NAMES } from '../scheme/presets';
import { readScenarioText } from '../scheme/read';
import type { Engine, Scenario } from '../scheme/scenario';
import type { Options } from './options';
import { UsageError } from './usage-error';

/** The scenario that was asked for, checked for the engine that is to run it. */
export async function load(options: Options, engine: Engine): Promise<Scenario> {
  if (options.preset !== null) {
    if (isPresetName(options.preset)) return preset(options.preset);
    const names = PRESET_NAMES.join(', ');
    throw new UsageError([`--preset holds ${JSON.stringify(options.preset)}; it may hold one of ${names}.`]);
  }
  const reading = readScenarioText(await readText(options.file ?? '-'), engine);
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

export function refusal(faults: readonly Fault[], { language }: Options): UsageError {
  return new UsageError(faults.map((fault) => faultSentence(fault, language)));
}
