import { csvFormatRow } from 'd3-dsv';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import type { Language } from '../i18n/language';

/** Writes without running ahead of a slow reader. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. A full disk is one. */
export function endOnFailedOutput(language: Language): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0);
    const isFull = code === 'ENOSPC' || code === 'EDQUOT';
    const why = {
      en: `The output cannot be written: ${isFull ? 'no space is left' : `the system reports ${code}`}.`,
      zh: `无法写出结果：${isFull ? '空间已满' : `系统报告 ${code}`}。`,
    };
    writeSync(process.stderr.fd, `${why[language]}\n`);
    process.exit(1);
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
