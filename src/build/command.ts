/** Bundles `roe` into one file, so that it starts at once and runs on a bare Node. */
import path from 'node:path';
import { build } from 'esbuild';
import { elsewhere, sources } from './paths.ts';

export async function buildCommand(): Promise<void> {
  await build({
    entryPoints: [path.join(sources, 'cli', 'main.ts')],
    outfile: path.join(elsewhere, 'roe.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
  });
}
