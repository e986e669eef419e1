import { command } from './command';
import { languageOf } from './language';
import { endOnFailedOutput } from './output';

const args = process.argv.slice(2);
endOnFailedOutput(languageOf(args, process.env));
process.exitCode = await command(args, process.env, (lines) => process.stderr.write(lines));
