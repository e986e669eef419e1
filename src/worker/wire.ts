import { transfer, transferHandlers, type TransferHandler } from 'comlink';
import { rawScenario } from '../analysis/raw-scenario';
import { ScenarioError, type Fault } from '../scheme/fault';
import type { Scenario } from '../scheme/scenario';

/** What crosses between page and worker that is not plain data already: buffers, which move, and errors. */

/** Says of a result that its typed arrays move to the other side instead of being copied; they are empty here then. */
export function moved<T extends object>(result: T): T {
  return transfer(result, buffersIn(result));
}

/** Every buffer under a plain object or array, once each. */
export function buffersIn(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  collect(value, found);
  return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, found);
  }
}

/** An error as data. Faults keep all they say; of anything else the name and the message are left. */
export type Problem =
  { readonly faults: readonly Fault[] } | { readonly name: string; readonly message: string };

export function problemOf(error: unknown): Problem {
  if (error instanceof ScenarioError) return { faults: error.faults };
  if (error instanceof Error || error instanceof DOMException) {
    return { name: error.name, message: error.message };
  }
  return { name: 'Error', message: String(error) };
}

export function errorOf(problem: Problem): Error {
  if ('faults' in problem) return new ScenarioError(problem.faults);
  if (problem.name === 'AbortError') return new DOMException(problem.message, problem.name);
  return Object.assign(new Error(problem.message), { name: problem.name });
}

/**
 * Comlink by itself sends nothing of a thrown error but name, message and stack, and so would lose the faults. Both
 * sides call this once; what counts as thrown stays comlink's own affair.
 */
export function sendErrorsAsProblems(): void {
  const usual = transferHandlers.get('throw') as TransferHandler<unknown, unknown>;
  const handler: TransferHandler<{ value: unknown }, Problem> = {
    canHandle: (value): value is { value: unknown } => usual.canHandle(value),
    serialize: ({ value }) => [problemOf(value), []],
    deserialize: (problem) => {
      throw errorOf(problem);
    },
  };
  transferHandlers.set('throw', handler as TransferHandler<unknown, unknown>);
}

/**
 * A scenario as it is sent: as JSON, which also takes a reactive object, and as the validator reads it, which wants what
 * does not happen left out.
 */
export function scenarioJson(scenario: Scenario | string): string {
  return typeof scenario === 'string' ? scenario : JSON.stringify(rawScenario(scenario));
}
