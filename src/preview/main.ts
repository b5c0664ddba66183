/**
 * `npm start`: the preview until it is interrupted. `--port N` asks for a port. `--portal` shows a real account, read
 * only; `--write ID` with that account's number lets the cards record in it; `--audience` where it is not app.json's.
 * `--data FOLDER` keeps there what is recorded in the sample portals, and begins with it the next time.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readAppManifest, audienceSchema } from '../build/app-manifest.ts';
import { build } from '../build/ready.mjs';
import { takeDataFolder } from './data-folder.ts';
import { connect } from './live/connect.ts';
import { manifestSchema } from './portals/manifest.ts';
import { livePortal, type PreviewPortal } from './preview-portal.ts';
import { type Preview, startPreview } from './start-preview.ts';

function refuse(problem: string): never {
  console.error(problem);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        portal: { type: 'boolean', default: false },
        write: { type: 'string' },
        audience: { type: 'string' },
        data: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const values = options();
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
  refuse(`--port takes a number from 0 to 65535, not "${values.port ?? ''}".`);
if (!values.portal && (values.write !== undefined || values.audience !== undefined))
  refuse('--write and --audience go with --portal.');

if (values.portal && values.data !== undefined)
  refuse('--data keeps what is recorded in the sample portals; a real account keeps its own.');
// npm starts programs in the project's folder; a folder is meant from where the command was typed.
const data =
  values.data === undefined ? undefined : dataFolder(path.resolve(process.env['INIT_CWD'] ?? '.', values.data));

function dataFolder(folder: string) {
  const taken = takeDataFolder(folder);
  return taken.ok ? taken.folder : refuse(taken.problem);
}

async function realAccount(): Promise<PreviewPortal> {
  const audience = audienceSchema.optional().safeParse(values.audience);
  if (!audience.success) refuse(`--audience is hubspot or partner, not "${values.audience ?? ''}".`);
  const manifest = await readAppManifest(audience.data).catch((error: unknown) =>
    refuse(error instanceof Error ? error.message : String(error)),
  );
  const connected = await connect({ environment: process.env, write: values.write ?? null });
  if (!connected.ok) refuse(connected.problem);
  return livePortal(
    connected.account,
    manifest.audience,
    Object.values(manifestSchema.parse(manifest).portal.deals.inputs),
  );
}

/** What has to be ended, once it is there. */
const started: Pick<Preview, 'close'>[] = [];
let ending = false;
/** Milliseconds; whoever ends it does not wait for a connection that hangs. */
const patience = 3_000;

/** A second signal, as a terminal sends it to a whole group, changes nothing. */
function end(status: number): void {
  if (ending) return;
  ending = true;
  const over = () => process.exit(status);
  setTimeout(over, patience);
  void Promise.all(started.map((each) => each.close())).finally(over);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    end(0);
  });
// The wrapper that npm runs may be killed by force, and then sends no signal: its channel closes all the same.
process.once('disconnect', () => {
  end(1);
});
process.channel?.unref();

const live = values.portal ? await realAccount() : undefined;
const asked = {
  ...(port === undefined ? {} : { port }),
  ...(live === undefined ? {} : { live }),
  ...(data === undefined ? {} : { data }),
};
// What stands in the way of starting was said before this, which takes a while.
await build('all');
const preview = await startPreview(asked).catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
);
started.push(preview);
const shown =
  live === undefined
    ? 'preview of the HubSpot record'
    : `account ${live.info.portalId}, ${live.info.live?.mayWrite === true ? 'WRITING ALLOWED' : 'read only'}`;
console.log(`\n  Rules of Engagement, ${shown}\n\n  ${preview.address}\n\n  Ctrl+C ends it.\n`);
