import { flushSync } from 'svelte';
import type { Size } from './measured';

/** A picture on a sheet of paper, which is laid out when nobody can measure any more. */
const PAPER: Size = { width: 600, height: 40, em: 9.6 };

let printing = $state(false);
/** The browser takes the page as it is when this returns. */
const follow = ({ type }: Event) => flushSync(() => (printing = type === 'beforeprint'));
if (typeof window !== 'undefined') {
  addEventListener('beforeprint', follow);
  addEventListener('afterprint', follow);
}

/** The page is being laid out for a sheet of paper. */
export function isOnPaper(): boolean {
  return printing;
}

/** What a picture of that size on the screen is laid out for. */
export function sizeInUse(size: Size): Size {
  return printing ? PAPER : size;
}
