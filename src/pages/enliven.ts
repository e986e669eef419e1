import { hydrate, mount } from 'svelte';

/**
 * Gives a part that stands in the page to the visitor. As long as it shows what the page was made with, what stands there
 * is taken over; else it is drawn anew.
 */
export function enliven(
  part: string,
  isAsMade: boolean,
  draw: (how: typeof hydrate, target: Element) => void,
): void {
  const target = document.querySelector(`[data-part="${part}"]`) as Element;
  if (!isAsMade) target.replaceChildren();
  draw(isAsMade ? hydrate : mount, target);
}

/** A task later, so that what waits can go first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
