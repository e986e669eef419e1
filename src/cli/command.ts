import { ScenarioError } from '../scheme/fault';
import { audit } from './audit';
import { HELP } from './help';
import { languageOf } from './language';
import { readOptions, type Options } from './options';
import { write } from './output';
import { refusal } from './refusal';
import { simulate } from './simulate';
import { sweep } from './sweep';
import { UsageError } from './usage-error';

const COMMANDS = { simulate, sweep, audit };

/** Runs the command and returns its exit code. What is at fault goes to `complain`, a sentence per line. */
export async function command(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  complain: (lines: string) => void,
): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) await write(HELP[languageOf(args, environment)]);
    else await run(options);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.why[languageOf(args, environment)]}\n`);
    return 2;
  }
}

async function run(options: Options): Promise<void> {
  try {
    await COMMANDS[options.command](options);
  } catch (error) {
    // Re-buyers can take a run past an engine's limit, which only shows while it runs.
    if (error instanceof ScenarioError) throw refusal(error.faults);
    throw error;
  }
}
