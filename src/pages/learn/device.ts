import type { Shelf } from '../../state/learning.svelte';

const KEY = 'learning';

/** What is kept of the lessons, in the browser of this device. */
export const SHELF: Shelf = {
  read: () => localStorage.getItem(KEY),
  write: (text) => localStorage.setItem(KEY, text),
  erase: () => localStorage.removeItem(KEY),
};
