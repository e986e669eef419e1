import type { Scenario } from '../scheme/scenario';
import { settle, type Changed } from './change';
import { CONTROLS, type ControlId } from './controls';

/** Types into several controls at once: what does not fit one after the other may do so together. */
export function changeTogether(scenario: Scenario, texts: ReadonlyMap<ControlId, string>): Changed {
  const draft = CONTROLS.reduce((before, control) => {
    const text = texts.get(control.id);
    return text === undefined ? before : control.set(before, text);
  }, scenario);
  return settle(scenario, draft);
}
