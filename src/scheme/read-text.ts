import * as v from 'valibot';
import type { Fault } from './fault';
import { isRecord, leaf, object, read } from './fields';
import { readScenario, type Reading } from './read';
import { LIMITS, type Engine } from './scenario';
import { parseJson } from './text';

/** Nobody reads more faults than this. */
const MOST_FAULTS = 100;

/** Of a result nothing is asked but to be one. */
const resultField = leaf({ kind: 'object', fields: ['periods', 'cohorts', 'totals'] }, (value) =>
  isRecord(value) ? value : undefined,
);

/** What a file holds that has more than a scenario, which is read by itself. */
const fileField = object({ scenario: v.unknown(), result: resultField });

/** Reads a scenario's JSON, or a file that holds one beside its result. */
export function readScenarioText(text: string, engine: Engine = 'exact'): Reading {
  if (text.length > LIMITS.text) return { faults: [{ code: 'too-long', limit: LIMITS.text }] };
  const json = parseJson(text);
  if (!('value' in json)) return json;
  const { value } = json;
  const isFile = isRecord(value) && Object.hasOwn(value, 'scenario');
  const reading = isFile ? readFile(value, engine) : readScenario(value, engine);
  const faults = [...json.faults, ...('faults' in reading ? reading.faults : [])];
  return faults.length === 0 ? reading : { faults: firstOf(faults) };
}

/** A scenario beside its result, as the site saves them. The result follows from the scenario, so it is not read again. */
function readFile(file: Record<string, unknown>, engine: Engine): Reading {
  const outer = read(fileField, file);
  const reading = readScenario(file['scenario'], engine);
  const inner = 'faults' in reading ? reading.faults.map((fault) => within('scenario', fault)) : [];
  const faults = [...('faults' in outer ? outer.faults : []), ...inner];
  return faults.length === 0 ? reading : { faults };
}

function within(field: string, fault: Fault): Fault {
  if (!('path' in fault)) return fault;
  const { path } = fault;
  return { ...fault, path: path === '' || path.startsWith('[') ? `${field}${path}` : `${field}.${path}` };
}

function firstOf(faults: readonly Fault[]): readonly Fault[] {
  const count = faults.length - MOST_FAULTS;
  return count > 0 ? [...faults.slice(0, MOST_FAULTS), { code: 'more', count }] : faults;
}
