import type { Fault } from '../scheme/fault';
import { preset, PRESET_NAMES } from '../scheme/presets';
import { readScenarioText } from '../scheme/read-text';
import type { Scenario } from '../scheme/scenario';
import { check } from './check';
import { encodeView, MOST_CHARACTERS } from './url';
import { plainView, type View } from './view';

/** Half of a link: what is opened can be kept as A, and another file be opened beside it. */
const MOST_OF_FILE = MOST_CHARACTERS / 2 - 500;

export type Opened =
  | { readonly view: View }
  | { readonly faults: readonly Fault[] }
  /** A good scenario, but all that Explore shows has to fit in its link. */
  | { readonly tooLargeForLink: true };

/** What Explore shows of a scenario file, with or without its result; or why it cannot. */
export function viewOfFile(text: string): Opened {
  const reading = readScenarioText(text, 'fast');
  if ('faults' in reading) return reading;
  const shown = check(reading.scenario);
  if ('faults' in shown) return shown;
  const view = viewOf(shown.scenario);
  return encodeView(view).length > MOST_OF_FILE ? { tooLargeForLink: true } : { view };
}

function viewOf(scenario: Scenario): View {
  const isScenario = (other: Scenario) => JSON.stringify(other) === JSON.stringify(scenario);
  const name = PRESET_NAMES.find((each) => isScenario(preset(each)));
  return name ? plainView(name) : { ...plainView('default'), scenario: { ...scenario, name: null } };
}
