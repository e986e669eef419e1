import { mount } from 'svelte';
import type { AskedFigure } from '../../charts/table-request';
import TableDialog from '../TableDialog.svelte';

let tables: { show(asked: AskedFigure): void } | null = null;

/** Shows the numbers of a picture. */
export function showTable(asked: AskedFigure, closeLabel: string): void {
  tables ??= mount(TableDialog, { target: document.body, props: { closeLabel } });
  tables.show(asked);
}
