import type { KeptSteps } from '../../state/steps.svelte';

/** In the tab alone and only as long as it is open, so that steps outlast a change of language and a reload. */
const KEY = 'steps';

export function keepSteps(steps: KeptSteps): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(steps));
  } catch {
    // A frame or a visitor may forbid it; the steps then last as long as the page.
  }
}

export function keptSteps(): KeptSteps | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(kept: unknown): kept is KeptSteps {
  const { taken, at } = (kept ?? {}) as Partial<KeptSteps>;
  return Array.isArray(taken) && taken.every((step) => typeof step === 'string') && Number.isInteger(at);
}
