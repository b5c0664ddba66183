/**
 * `npm run build [all | upload | cli | preview]`: makes `dist/` for HubSpot and `build/` for this machine.
 * `--audience hubspot|partner` makes `dist/` for another audience than the one in `app.json`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Audience, audienceSchema, readAppManifest } from './app-manifest.ts';
import { buildCommand } from './command.ts';
import { noticesOf } from './notices.ts';
import { elsewhere, root, uploadNotices } from './paths.ts';
import { buildUpload } from './upload.ts';

const targets: Record<string, (audience: Audience | undefined) => Promise<void>> = {
  async upload(audience) {
    const bundled = await buildUpload({ manifest: await readAppManifest(audience) });
    await mkdir(elsewhere, { recursive: true });
    await writeFile(uploadNotices, await noticesOf(bundled));
  },
  cli: buildCommand,
  async preview() {
    // The preview brings HubSpot's own builder along; the other targets need not wait for it.
    const { buildPreview } = await import('../preview/build-preview.ts');
    await buildPreview({ root, outDir: path.join(elsewhere, 'preview') });
  },
  async all(audience) {
    await Promise.all([targets['upload']?.(audience), buildCommand()]);
    await targets['preview']?.(audience);
  },
};

function misused(problem: string): never {
  console.error(problem);
  process.exit(2);
}

const { values, positionals } = parseArgs({ options: { audience: { type: 'string' } }, allowPositionals: true });
const audience = audienceSchema.optional().safeParse(values.audience);
if (!audience.success) misused(`--audience is hubspot or partner, not "${values.audience ?? ''}".`);
// `npm run build -- upload` comes with "all" before it: the last one named counts.
const wanted = positionals.at(-1) ?? 'all';
const target = targets[wanted];
if (target === undefined) misused(`Unknown target "${wanted}"; known: ${Object.keys(targets).join(', ')}`);
try {
  await readAppManifest(audience.data);
} catch (error) {
  misused(error instanceof Error ? error.message : String(error));
}
// Jest sets NODE_ENV=test and children inherit it; then React's development runtime would be bundled.
process.env['NODE_ENV'] = 'production';
const started = performance.now();
await target(audience.data);
const made = audience.data === undefined ? wanted : `${wanted} for the audience ${audience.data}`;
console.error(`Built ${made} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
