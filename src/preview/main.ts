/**
 * `npm start`: the preview until it is interrupted. `--port N` asks for a port. `--portal` shows a real account, read
 * only; `--write ID` with that account's number lets the cards record in it; `--audience` where it is not app.json's.
 * `--data FOLDER` keeps there what is recorded in the sample portals, and begins with it the next time.
 */
import path from 'node:path';
import { readAppManifest } from '../build/app-manifest.ts';
import { build } from '../build/ready.mjs';
import { plainText } from '../crm/foreign-text/plain-text.ts';
import { secretsOf } from '../crm/foreign-text/tokens.ts';
import { maskOf } from '../crm/foreign-text/without-secret.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { languageOf } from '../view/languages.ts';
import { spaced } from '../view/spoken.ts';
import { takeDataFolder } from './data-folder.ts';
import { connect } from './live/connect.ts';
import { manifestSchema } from './portals/manifest.ts';
import { livePortal, type PreviewPortal } from './preview-portal.ts';
import { readStartOptions, startedText } from './start-options.ts';
import { type Preview, startPreview } from './start-preview.ts';
import { StartProblem } from './start-problem.ts';

const locale = languageOf(process.env);
const mask = maskOf(secretsOf(process.env), '…');

/** Lines of ours; what others named in them can neither steer the terminal nor hide there, and no token is printed. */
function say(text: string, write: (line: string) => void): void {
  for (const line of text.split('\n')) write(plainText(mask(spaced(line, locale))));
}

function refuse(problem: Bilingual): never {
  say(problem[locale], console.error);
  process.exit(2);
}

const given = readStartOptions(process.argv.slice(2));
const values = given.ok ? given.options : refuse(given.problem);
// npm starts programs in the project's folder; a folder is meant from where the command was typed.
const data = values.data === null ? undefined : dataFolder(path.resolve(process.env['INIT_CWD'] ?? '.', values.data));

function dataFolder(folder: string) {
  const taken = takeDataFolder(folder);
  return taken.ok ? taken.folder : refuse(taken.problem);
}

/** What is wrong with `app.json` is for its authors, and in English only. */
const refuseFor = (error: unknown): never => {
  const message = error instanceof Error ? error.message : String(error);
  return refuse(error instanceof StartProblem ? error.says : { fr: message, en: message });
};

async function realAccount(): Promise<PreviewPortal> {
  const manifest = await readAppManifest(values.audience ?? undefined).catch(refuseFor);
  const connected = await connect({ environment: process.env, write: values.write });
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
  ...(values.port === null ? {} : { port: values.port }),
  ...(live === undefined ? {} : { live }),
  ...(data === undefined ? {} : { data }),
};
// What stands in the way of starting was said before this, which takes a while.
await build('all');
const preview = await startPreview(asked).catch(refuseFor);
started.push(preview);
say(startedText(preview.address, live === undefined ? null : live.info)[locale], console.log);
