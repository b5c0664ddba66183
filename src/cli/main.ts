/** `roe`: the command line of this process, its terminal, and the exit status that tells scripts how it went. */
import { run } from './run.ts';
import { terminalHere } from './terminal.ts';

const failed = 2;
const terminal = terminalHere();

try {
  process.exitCode = await run(process.argv.slice(2), process.env, terminal);
} catch (error) {
  terminal.warn([`roe: ${error instanceof Error ? error.message : String(error)}`]);
  process.exitCode = failed;
}
