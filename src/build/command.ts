/**
 * Bundles `roe`, so that it starts at once and runs on a bare Node. What talks to a portal goes into files of its own,
 * because evaluating a file needs none of it.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { bundledIn } from './bundled.ts';
import { leanAxios } from './lean-axios.ts';
import { elsewhere, root, sources } from './paths.ts';

const parts = 'roe-parts';
export const commandParts = path.join(elsewhere, parts);

/** Answers what ended in it, as absolute paths. */
export async function buildCommand(): Promise<readonly string[]> {
  await rm(commandParts, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: {
      roe: path.join(sources, 'cli', 'main.ts'),
      [`${parts}/judging-thread`]: path.join(sources, 'portfolio', 'judging', 'thread.ts'),
    },
    outdir: elsewhere,
    outExtension: { '.js': '.mjs' },
    chunkNames: `${parts}/[name]-[hash]`,
    splitting: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // The server of `roe rehearse` asks for its parts while it runs, too; it is there wherever the project is.
    external: ['fastify'],
    // Its main file asks for its parts while it runs, which no bundle can follow.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    // axios and what it stands on are CommonJS.
    banner: {
      js: `import { createRequire as roeRequire } from 'node:module'; const require = roeRequire(import.meta.url);`,
    },
    sourcemap: true,
    logLevel: 'warning',
    plugins: [leanAxios],
    absWorkingDir: root,
    metafile: true,
  });
  return bundledIn(metafile);
}
