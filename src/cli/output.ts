import { csvFormatRow } from 'd3-dsv';
import { once } from 'node:events';

/** Writes without running ahead of a slow reader. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

export function toJson(value: unknown): string {
  return JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined);
}

/** Rows as CSV with a header, or as one JSON list. In CSV a nested record's fields are columns of their own. */
export async function writeTable(
  columns: readonly string[],
  rows: Iterable<object>,
  format: 'json' | 'csv',
): Promise<void> {
  if (format === 'csv') {
    await write(`${csvFormatRow(columns)}\n`);
    for (const row of rows) {
      const cells = flat(row);
      await write(`${csvFormatRow(columns.map((column) => String(cells[column] ?? '')))}\n`);
    }
    return;
  }
  let separator = '[';
  for (const row of rows) {
    await write(`${separator}\n${JSON.stringify(row)}`);
    separator = ',';
  }
  await write(separator === '[' ? '[]\n' : '\n]\n');
}

function flat(row: object): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (typeof value === 'object' && value !== null) Object.assign(cells, value);
    else cells[name] = value;
  }
  return cells;
}
