/**
 * Runs a benchmark in a process of its own, bundled as `roe` and the functions are. Loaded file by file from the sources
 * the same code is up to a third slower: every function that it makes is given its name once more, for stack traces.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { elsewhere, root } from '../build/paths.ts';

/** `file`: beside this one. Its packages stay where they are. Answers the exit status. */
export async function runAsShipped(file: string, args: readonly string[]): Promise<number> {
  const outfile = path.join(elsewhere, 'bench', file.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    absWorkingDir: root,
  });
  return new Promise((resolve) => {
    spawn(process.execPath, ['--expose-gc', outfile, ...args], { stdio: 'inherit' }).on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}
