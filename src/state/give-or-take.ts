import { canonical, parseDecimal } from '../money/decimal';
import type { Explore } from './explore.svelte';
import { isNoise, USUAL_NOISE } from './view';

/** Lets who comes depend on chance, or no longer. */
export function turnChance(explore: Explore, on: boolean): void {
  explore.refusedNoise = null;
  explore.show({ ...explore.view, noise: on ? USUAL_NOISE : '0' });
}

/** Give or take so many per cent. */
export function giveOrTake(explore: Explore, text: string): void {
  const noise = parseDecimal(text)?.div(100);
  const fits = noise?.gt(0) && isNoise(canonical(noise));
  explore.refusedNoise = fits ? null : text;
  if (noise && fits) explore.show({ ...explore.view, noise: canonical(noise) });
}
