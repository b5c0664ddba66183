/** `npx roe` killed by force leaves nothing behind: npm sends no signal on through its shell. */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from '../build/built.ts';
import { root } from '../build/paths.ts';

beforeAll(ensureBuilt, 240_000);

const isAnswered = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('the account of `npx roe rehearse` ends with the npx that was killed', async () => {
  const npx = spawn('npx', ['roe', 'rehearse', '--portal', 'empty'], { cwd: root, detached: true });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let out = '';
      npx.stdout.on('data', (data: Buffer) => {
        out += data.toString();
        const found = /^ {2}(http:\S+)$/m.exec(out)?.[1];
        if (found !== undefined) resolve(found);
      });
      npx.on('close', () => {
        reject(new Error(out));
      });
    });
    expect(await isAnswered(url)).toBe(true);
    npx.kill('SIGKILL');
    let left = true;
    for (let waited = 0; left && waited < 10_000; waited += 250) {
      await sleep(250);
      left = await isAnswered(url);
    }
    expect(left).toBe(false);
  } finally {
    // Whatever is left of the group.
    try {
      process.kill(-(npx.pid ?? 0), 'SIGKILL');
    } catch {
      // Nothing is.
    }
  }
}, 60_000);
