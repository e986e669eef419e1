import type { PresetName } from '../scheme/presets';
import type { Explore } from './explore.svelte';
import { fitting } from './map-choice';
import { plainView } from './view';

/** Another preset, with nothing left of the changes; but compared with what it was, and with as much chance. */
export function startFrom(explore: Explore, name: PresetName): void {
  const { kept, noise, tool, map, within } = explore.view;
  const plain = plainView(name);
  explore.start({ ...plain, kept, noise, tool, map: fitting(map, plain.scenario), within });
}
