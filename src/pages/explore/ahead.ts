import type { SimulationClient } from '../../worker/client';
import type { Aside } from './aside';
import { whenIdle } from './later';
import type { OnNeed } from './on-need.svelte';

/**
 * Loads, while there is nothing else to do, what a visitor may ask for when the network is gone, as far as the page may
 * weigh so much: what is shown beside a run, and the engines, should they have to run on the page. What fails to load is
 * loaded when it is asked for. The files of it are listed in `app/render.ts`, to be weighed; what is loaded indeed is
 * weighed by `test/browser/weight.spec.ts`.
 */
export async function loadAhead(aside: OnNeed<Aside>, client: SimulationClient): Promise<void> {
  await whenIdle();
  await Promise.all([aside.loadAhead(), client.prepare()]);
}
