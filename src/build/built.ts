/** For tests that look at what the build makes: builds it first unless it is newer than its sources. */
import { spawn } from 'node:child_process';
import { mkdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { elsewhere, root } from './paths.ts';

const lock = path.join(elsewhere, '.building');
/** A lock older than this was left behind by a process that died. Milliseconds. */
const staleAfter = 120_000;

/** Test files run side by side: the first one builds, the others wait. */
async function takeLock(): Promise<void> {
  await mkdir(elsewhere, { recursive: true });
  for (;;) {
    try {
      await mkdir(lock);
      return;
    } catch {
      const age = await stat(lock).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > staleAfter) await rmdir(lock).catch(() => undefined);
      await wait(100);
    }
  }
}

export async function ensureBuilt(): Promise<void> {
  await takeLock();
  try {
    const program = `import { build } from './src/build/ready.mjs'; await build('all');`;
    await new Promise<void>((resolve, reject) => {
      let printed = '';
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
      child.stderr.on('data', (data: Buffer) => (printed += data.toString()));
      child.on('close', (status) => {
        if (status === 0) resolve();
        else reject(new Error(`The build failed:\n${printed}`));
      });
    });
  } finally {
    await rmdir(lock);
  }
}
