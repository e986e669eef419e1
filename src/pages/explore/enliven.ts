import { hydrate, mount, type Component } from 'svelte';
import type { PartProps } from './parts';

/**
 * Gives a part that stands in the page to the visitor. As long as it shows what the page was made with, what stands there
 * is taken over; else it is drawn anew.
 */
export function enliven<Props extends PartProps>(
  target: Element,
  Part: Component<Props>,
  props: Props,
  isAsMade: boolean,
): void {
  if (isAsMade) {
    hydrate(Part, { target, props });
    return;
  }
  target.replaceChildren();
  mount(Part, { target, props });
}

/** A task later, so that what waits can go first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
