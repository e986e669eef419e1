import type { PresetName } from '../scheme/presets';
import type { Explore } from './explore.svelte';
import { fitting } from './map-choice';
import { plainView, type View } from './view';

/** Another preset, with nothing left of the changes. */
export function startFrom(explore: Explore, name: PresetName): void {
  startWith(explore, plainView(name));
}

/** Other rules; but compared with what they were, and with as much chance. */
export function startWith(explore: Explore, view: View): void {
  const { kept, noise, tool, map, within } = explore.view;
  explore.start({ ...view, kept, noise, tool, map: fitting(map, view.scenario), within });
}
