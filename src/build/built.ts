/** For tests that look at what the build makes: builds it first unless it is newer than its sources. */
import { spawn } from 'node:child_process';
import { root } from './paths.ts';
import { isBuilt } from './ready.mjs';

/** Test files run side by side: the first one builds, the others wait. */
export async function ensureBuilt(): Promise<void> {
  if (isBuilt('all')) return;
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
}
