import type { Rows } from './DataTable.svelte';

/** Somebody wants to see the numbers of a picture. */
export type TableRequest =
  ((table: { title: string; head: readonly string[]; rows: Rows }) => void) | undefined;
