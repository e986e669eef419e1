import type { KeptSteps } from '../../state/steps.svelte';
import { keepInTab, keptInTab } from './tab-store';

const KEY = 'steps';

export function keepSteps(steps: KeptSteps): void {
  keepInTab(KEY, steps);
}

export function keptSteps(): KeptSteps | null {
  const kept = keptInTab(KEY);
  return isKept(kept) ? kept : null;
}

function isKept(kept: unknown): kept is KeptSteps {
  const { taken, at } = (kept ?? {}) as Partial<KeptSteps>;
  return Array.isArray(taken) && taken.every((step) => typeof step === 'string') && Number.isInteger(at);
}
