import { bigIntegers, OutgrownError, smallIntegers, type Integers } from '../money/integers';
import type { Result } from '../scheme/result';
import type { Scenario } from '../scheme/scenario';
import { formatEntry, type JournalEntry, type RawEntry } from './journal';
import { Ledger } from './ledger';
import { resultOf } from './result';
import { rulesOf } from '../scheme/rules';

/** Runs a scenario on the exact ledger in steps of about a millisecond, yielding the part done, 0 to 1. */
export function* exactSteps(scenario: Scenario): Generator<number, Result> {
  try {
    return yield* stepsWith(smallIntegers, scenario);
  } catch (error) {
    if (!(error instanceof OutgrownError)) throw error;
    return yield* stepsWith(bigIntegers, scenario);
  }
}

export function* stepsWith<T>(
  integers: Integers<T>,
  scenario: Scenario,
  journal: ((entry: RawEntry<T>) => void) | null = null,
): Generator<number, Result> {
  const rules = rulesOf(scenario, 'exact');
  const ledger = new Ledger(integers, rules, journal);
  yield* ledger.run();
  return resultOf(integers, rules, ledger);
}

export function runExact(scenario: Scenario): Result {
  const steps = exactSteps(scenario);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The journal entry by entry, for as much of the run as the caller asks for. */
export function* journalOf(scenario: Scenario): Generator<JournalEntry, void> {
  let written = 0;
  try {
    for (const entry of entriesWith(smallIntegers, scenario, 0)) {
      written++;
      yield entry;
    }
  } catch (error) {
    if (!(error instanceof OutgrownError)) throw error;
    yield* entriesWith(bigIntegers, scenario, written);
  }
}

function* entriesWith<T extends number | bigint>(
  integers: Integers<T>,
  scenario: Scenario,
  from: number,
): Generator<JournalEntry, void> {
  const { points: places } = scenario.precision;
  let waiting: RawEntry<T>[] = [];
  let number = 0;
  const steps = stepsWith(integers, scenario, (entry) => waiting.push(entry));
  for (let done = false; !done;) {
    done = steps.next().done === true;
    const entries = waiting;
    waiting = [];
    for (const entry of entries) {
      if (number >= from) yield formatEntry(entry, number, places);
      number++;
    }
  }
}
