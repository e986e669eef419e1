import { readOptions } from './options';
import { simulate } from './simulate';
import { UsageError } from './usage-error';

/** Runs the command and returns its exit code. What is at fault goes to `complain`, a sentence per line. */
export async function command(
  args: readonly string[],
  environment: Record<string, string | undefined>,
  complain: (lines: string) => void,
): Promise<number> {
  try {
    await simulate(readOptions(args, environment));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.sentences.map((sentence) => `${sentence}\n`).join(''));
    return 2;
  }
}
