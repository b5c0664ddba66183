/** `npm start`: the preview until it is interrupted. `--port N` asks for a port. */
import { parseArgs } from 'node:util';
import { startPreview } from './start-preview.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  console.error(`--port takes a number from 0 to 65535, not "${values.port ?? ''}".`);
  process.exit(2);
}

const preview = await startPreview(port === undefined ? {} : { port });
console.log(`\n  Rules of Engagement, preview of the HubSpot record\n\n  ${preview.url}\n\n  Ctrl+C ends it.\n`);

const end = () => {
  void preview.close().then(() => process.exit(0));
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
