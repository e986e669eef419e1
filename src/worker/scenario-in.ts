import { ScenarioError } from '../scheme/fault';
import { readScenarioText } from '../scheme/read-text';
import type { Engine, Scenario } from '../scheme/scenario';

export function scenarioIn(json: string, engine: Engine): Scenario {
  const reading = readScenarioText(json, engine);
  if ('faults' in reading) throw new ScenarioError(reading.faults);
  return reading.scenario;
}
