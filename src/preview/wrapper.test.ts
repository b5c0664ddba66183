/** `npm start` as people run it: what stands in the way is said at once, and whoever ends it ends all of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt } from '../build/built.ts';
import { root } from '../build/paths.ts';
import { takeDataFolder } from './data-folder.ts';

let home: string;
const started: ChildProcess[] = [];
beforeAll(ensureBuilt, 120_000);
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'roe-wrapper-'));
});
afterEach(() => {
  for (const { pid } of started.splice(0)) end(pid);
  rmSync(home, { recursive: true, force: true });
});

/** The whole group of a process that was started for itself. */
function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
}

function start(command: string, args: readonly string[], language = 'C') {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  const child = spawn(command, args, {
    cwd: root,
    env: { ...environment, INIT_CWD: home, LC_ALL: language },
    detached: true,
  });
  started.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()));
  return { child, printed: () => printed };
}

async function until<T>(look: () => T | Promise<T>, what: string, patience = 15_000): Promise<NonNullable<T>> {
  const last = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (Date.now() > last) throw new Error(`Waited too long: ${what}`);
    await wait(50);
  }
}
const isServed = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    () => true,
    () => false,
  );
/** Processes below this one that run the file. */
const running = (file: string, below: number): number[] => {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const isBelow = (pid: number): boolean => pid === below || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(
    (pid) => isBelow(pid) && existsSync(`/proc/${pid}/cmdline`) && commandOf(pid).includes(file),
  );
};
const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

const preview = ['src/build/run.mjs', 'start', '--port', '0'];

describe('whoever ends the wrapper ends the server', () => {
  test.each<[string, string, readonly string[], NodeJS.Signals]>([
    ['run.mjs', process.execPath, preview, 'SIGKILL'],
    ['run.mjs', process.execPath, preview, 'SIGTERM'],
    ['run.mjs', process.execPath, preview, 'SIGHUP'],
    ['npm', 'npm', ['start', '--', '--port', '0'], 'SIGKILL'],
    ['npm', 'npm', ['start', '--', '--port', '0'], 'SIGTERM'],
  ])(
    '%s: %s %j ended by %s',
    async (_who, command, args, signal) => {
      const { child, printed } = start(command, [...args, '--data', 'kept']);
      const url = await until(
        () => /http:\/\/127\.0\.0\.1:\d+/.exec(printed())?.[0],
        `an address in ${printed()}`,
        60_000,
      );
      expect(await isServed(url)).toBe(true);
      const servers = running('src/preview/main.ts', child.pid ?? 0);
      expect(servers.length).toBeGreaterThan(0);
      child.kill(signal);
      await until(async () => !(await isServed(url)), 'the server is still there');
      await until(() => servers.every((pid) => commandOf(pid) === ''), 'its process is still there');
      // Its folder is free for the next one.
      const again = takeDataFolder(path.join(home, 'kept'));
      expect(again).toMatchObject({ ok: true });
      if (again.ok) again.folder.release();
    },
    90_000,
  );
});

describe('a folder that cannot serve is said before anything is started', () => {
  const refusal = async (args: readonly string[], language = 'C') => {
    const { child, printed } = start(process.execPath, [...preview, ...args], language);
    const [status] = (await once(child, 'close')) as [number];
    return { status, printed: printed() };
  };

  test('where a file stands in its place', async () => {
    writeFileSync(path.join(home, 'file'), '');
    const { status, printed } = await refusal(['--data', 'file']);
    expect(printed).toMatch(/^Nothing can be kept in .*file: EEXIST.*\nName a folder that can be written/);
    expect(printed).not.toContain('http://');
    expect(status).toBe(2);
  });

  test('where another preview has it', async () => {
    const taken = takeDataFolder(path.join(home, 'kept'));
    const { status, printed } = await refusal(['--data', 'kept']);
    expect(printed).toContain(`in use by process ${process.pid}`);
    expect(printed).not.toContain('http://');
    expect(status).toBe(2);
    const french = await refusal(['--data', 'kept'], 'fr_FR.UTF-8');
    expect(french.printed).toContain(`est pris par le processus ${process.pid}`);
    if (taken.ok) taken.folder.release();
  });
});
