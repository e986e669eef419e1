import { resultOfRun } from '../cohorts/result';
import { runFast } from '../cohorts/simulate';
import { exactSteps, journalOf } from '../ledger/run';
import type { Result } from '../scheme/result';
import type { Scenario } from '../scheme/scenario';
import { load } from './load';
import type { Options } from './options';
import { toJson, write, writeTable } from './output';
import { withProgress } from './progress';
import { COLUMNS } from './tables';

export async function simulate(options: Options): Promise<void> {
  const { table, format, engine } = options;
  const limit = options.limit ?? Infinity;
  const scenario = await load(options, engine);
  if (table === 'journal') return writeTable(COLUMNS.journal, first(limit, journalOf(scenario)), format);
  const result = run(scenario, engine);
  if (table === null) return write(`${toJson(result)}\n`);
  return writeTable(COLUMNS[table], first<object>(limit, result[table]), format);
}

function run(scenario: Scenario, engine: Options['engine']): Result {
  return engine === 'fast'
    ? resultOfRun(runFast(scenario, { careful: true }))
    : withProgress(exactSteps(scenario));
}

function* first<T>(limit: number, rows: Iterable<T>): Generator<T, void> {
  let left = limit;
  if (left <= 0) return;
  for (const row of rows) {
    yield row;
    if (--left <= 0) return;
  }
}
