/** `npm run build [all | upload | cli | preview]`: makes `dist/` for HubSpot and `build/` for this machine. */
import path from 'node:path';
import { buildCommand } from './command.ts';
import { elsewhere, root } from './paths.ts';
import { buildUpload } from './upload.ts';

const targets: Record<string, () => Promise<void>> = {
  upload: buildUpload,
  cli: buildCommand,
  async preview() {
    // The preview brings HubSpot's own builder along; the other targets need not wait for it.
    const { buildPreview } = await import('../preview/build-preview.ts');
    await buildPreview({ root, outDir: path.join(elsewhere, 'preview') });
  },
  async all() {
    await Promise.all([buildUpload(), buildCommand()]);
    await targets['preview']?.();
  },
};

const wanted = process.argv[2] ?? 'all';
const target = targets[wanted];
if (target === undefined) {
  console.error(`Unknown target "${wanted}"; known: ${Object.keys(targets).join(', ')}`);
  process.exitCode = 2;
} else {
  // Jest sets NODE_ENV=test and children inherit it; then React's development runtime would be bundled.
  process.env['NODE_ENV'] = 'production';
  const started = performance.now();
  await target();
  console.error(`Built ${wanted} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
