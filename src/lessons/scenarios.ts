import { rawScenario } from '../analysis/raw-scenario';
import { preset } from '../scheme/presets';
import { mustRead } from '../scheme/read';
import type { Scenario } from '../scheme/scenario';
import type { LessonSource } from './source';

type Raw = Readonly<Record<string, unknown>>;

/** A preset with the lesson's changes in it. */
export function scenarioOf({ preset: from, change }: LessonSource['scenarios'][string]): Scenario {
  const { name: _other, ...raw } = rawScenario(preset(from));
  return mustRead(merged(raw, change), 'exact');
}

/** Parts are changed field by field, `null` takes a field away. Who comes is one whole: half of two kinds makes no sense. */
function merged(raw: Raw, change: Raw): Raw {
  const result: Record<string, unknown> = { ...raw };
  for (const [key, value] of Object.entries(change)) {
    const before = raw[key];
    if (value === null) delete result[key];
    else result[key] = key !== 'arrivals' && isPart(before) && isPart(value) ? merged(before, value) : value;
  }
  return result;
}

function isPart(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
