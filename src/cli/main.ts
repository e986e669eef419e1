import { command } from './command';
import { endQuietlyOnClosedPipe } from './output';

endQuietlyOnClosedPipe();
process.exitCode = await command(process.argv.slice(2), process.env, (lines) => process.stderr.write(lines));
