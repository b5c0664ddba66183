/**
 * `npm start`: the preview until it is interrupted. `--port N` asks for a port. `--portal` shows a real account, read
 * only; `--write ID` with that account's number lets the cards record in it; `--audience` where it is not app.json's.
 * `--data FOLDER` keeps there what is recorded in the sample portals, and begins with it the next time.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readAppManifest, audienceSchema } from '../build/app-manifest.ts';
import { connect } from './live/connect.ts';
import { manifestSchema } from './portals/manifest.ts';
import { livePortal, type PreviewPortal } from './preview-portal.ts';
import { startPreview } from './start-preview.ts';

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
const data = values.data === undefined ? undefined : path.resolve(process.env['INIT_CWD'] ?? '.', values.data);

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

const live = values.portal ? await realAccount() : undefined;
const asked = {
  ...(port === undefined ? {} : { port }),
  ...(live === undefined ? {} : { live }),
  ...(data === undefined ? {} : { data }),
};
const preview = await startPreview(asked).catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
);
const shown =
  live === undefined
    ? 'preview of the HubSpot record'
    : `account ${live.info.portalId}, ${live.info.live?.mayWrite === true ? 'WRITING ALLOWED' : 'read only'}`;
console.log(`\n  Rules of Engagement, ${shown}\n\n  ${preview.url}\n\n  Ctrl+C ends it.\n`);

const end = () => {
  void preview.close().then(() => process.exit(0));
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
