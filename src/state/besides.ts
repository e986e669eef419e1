import type { SimulationClient } from '../worker/client';
import { Chance } from './chance.svelte';
import { Comparison } from './comparison.svelte';

/** What may be shown beside a run. Explore is given it; a lesson, which compares nothing, does without. */
export interface Besides {
  readonly comparison: Comparison;
  readonly chance: Chance;
}

export function besidesOf(engines: Pick<SimulationClient, 'simulateBeside' | 'uncertainty'>): Besides {
  return { comparison: new Comparison(engines), chance: new Chance(engines) };
}
