import { isPresetName, preset, PRESET_NAMES } from '../scheme/presets';
import { readScenarioText } from '../scheme/read-text';
import type { Engine, Scenario } from '../scheme/scenario';
import { shown } from '../scheme/shown';
import type { Options } from './options';
import { readText } from './read-text';
import { refusal } from './refusal';
import { UsageError } from './usage-error';

/** The scenario that was asked for, checked for the engine that is to run it. */
export async function load(options: Options, engine: Engine): Promise<Scenario> {
  if (options.preset !== null) {
    if (isPresetName(options.preset)) return preset(options.preset);
    throw new UsageError({
      en: `--preset holds ${shown(options.preset)}; it may hold one of ${PRESET_NAMES.join(', ')}.`,
      zh: `--preset 现在是 ${shown(options.preset)}；应填下列之一：${PRESET_NAMES.join('、')}。`,
    });
  }
  const reading = readScenarioText(await readText(options.file ?? '-'), engine);
  if ('faults' in reading) throw refusal(reading.faults);
  return reading.scenario;
}
