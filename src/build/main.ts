/**
 * `npm run build [all | upload | cli | workflow | warehouse | preview]`: makes `dist/` for HubSpot and `build/` for this machine.
 * `--audience hubspot|partner` makes `dist/` for another audience than the one in `app.json`, `--account ID` for another
 * account; `--release` refuses placeholders in `app.json`, for what is going to be installed; `--watch` makes `dist/` alone, and
 * again after each change of a source.
 */
import { rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ownEditions } from '../catalogue/own-editions.ts';
import { type Audience, forAccount, readAppManifest } from './app-manifest.ts';
import { buildCommand, commandParts } from './command.ts';
import { makeUpload } from './make-upload.ts';
import { elsewhere, root, sources, uploadRoot } from './paths.ts';
import { placeholderLines, placeholdersIn } from './placeholders.ts';
import { buildUpload } from './upload.ts';
import { stampOf } from './ready.mjs';
import { readUploadArguments } from './upload-arguments.ts';
import { watchUpload } from './watched-upload.ts';
import { buildWarehouse, rulesOfWarehouse } from './warehouse.ts';
import { buildWorkflow, workflowAction } from './workflow.ts';
import { writeNotices } from './write-notices.ts';

const targets: Record<string, (audience: Audience | undefined, account: number | null) => Promise<void>> = {
  /** Only reads `app.json`, as every build does. */
  check: () => Promise.resolve(),
  upload: async (audience, account) => makeUpload(forAccount(await readAppManifest(audience), account)),
  async cli() {
    await writeNotices(commandParts, await buildCommand());
  },
  async workflow(audience, account) {
    const bundled = await buildWorkflow(forAccount(await readAppManifest(audience), account));
    await writeNotices(path.dirname(workflowAction), bundled);
  },
  async warehouse() {
    await writeNotices(path.dirname(rulesOfWarehouse), await buildWarehouse());
  },
  async preview() {
    // The preview brings HubSpot's own builder along; the other targets need not wait for it.
    const { buildPreview } = await import('../preview/build-preview.ts');
    await buildPreview({ root, outDir: path.join(elsewhere, 'preview') });
  },
  async all(audience, account) {
    await Promise.all([
      targets['upload']?.(audience, account),
      targets['cli']?.(audience, account),
      targets['warehouse']?.(audience, account),
      targets['workflow']?.(audience, account),
    ]);
    await targets['preview']?.(audience, account);
  },
};

/** Which stamps a target brings up to date. */
const stampsBy: Readonly<Record<string, readonly ('all' | 'cli')[]>> = { all: ['all', 'cli'], cli: ['cli'] };

function misused(problem: string): never {
  console.error(problem);
  process.exit(2);
}

const given = readUploadArguments(process.argv.slice(2), 'watch');
if (!given.ok) misused(given.problem);
const { audience, account, positionals, release, watch } = given;
// `npm run build -- upload` comes with "all" before it: the last one named counts.
const wanted = positionals.at(-1) ?? 'all';
const target = targets[wanted];
if (target === undefined) misused(`Unknown target "${wanted}"; known: ${Object.keys(targets).join(', ')}`);
const manifest = await readAppManifest(audience).catch((error: unknown) =>
  misused(error instanceof Error ? error.message : String(error)),
);
if (!ownEditions.ok) misused(['editions.json is not valid:', ...ownEditions.problems].join('\n  '));
const placeholders = placeholdersIn(manifest);
for (const line of placeholderLines(placeholders)) console.error(line);
if (placeholders.length > 0 && release) {
  // What an earlier build left must not be uploaded in its place.
  if (wanted !== 'check')
    await Promise.all([rm(uploadRoot, { recursive: true, force: true }), rm(stampOf('all'), { force: true })]);
  console.error('Nothing was built, and dist/ is not for uploading: a release needs addresses that reach somebody.');
  process.exit(1);
}
// Jest sets NODE_ENV=test and children inherit it; then React's development runtime would be bundled.
process.env['NODE_ENV'] = 'production';
if (watch) {
  await watchUpload({
    build: async (into) => buildUpload({ manifest: forAccount(await readAppManifest(audience), account), into }),
    sources,
    files: ['app.json', 'editions.json', 'package.json'],
    uploadRoot,
    workshop: path.join(elsewhere, '.watched'),
    tell: (line) => {
      console.error(line);
    },
  });
} else {
  const [started, at] = [performance.now(), new Date()];
  // What is made for somebody else than `app.json` says is nothing that another command may go on with.
  const stamps = audience === undefined && account === null ? (stampsBy[wanted] ?? []).map(stampOf) : [];
  await Promise.all(stamps.map((stamp) => rm(stamp, { force: true })));
  await target(audience, account);
  for (const stamp of stamps) {
    await writeFile(stamp, '');
    await utimes(stamp, at, at);
  }
  const made = audience === undefined ? wanted : `${wanted} for the audience ${audience}`;
  console.error(`Built ${made} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
