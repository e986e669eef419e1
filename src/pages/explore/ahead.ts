import type { SimulationClient } from '../../worker/client';
import type { Aside } from './aside.svelte';
import { whenIdle } from './later';

/**
 * Loads, while there is nothing else to do, what a visitor may ask for when the network is gone, as far as the page may
 * weigh so much: what is shown beside a run, and the engines, should they have to run on the page. What fails to load is
 * loaded when it is asked for. The files of it are listed in `app/render.ts`, to be weighed.
 */
export async function loadAhead(aside: Aside, client: SimulationClient): Promise<void> {
  await whenIdle();
  await Promise.allSettled([aside.load(), client.prepare()]);
}
