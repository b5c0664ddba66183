/** The folder of the sample portals: said at once where it cannot be written, one program at a time, freed by whoever dies. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../build/paths.ts';
import { takeDataFolder, type DataFolder } from './data-folder.ts';

let home: string;
const taken: DataFolder[] = [];
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'roe-data-'));
});
afterEach(() => {
  for (const each of taken.splice(0)) each.release();
  rmSync(home, { recursive: true });
});

function take(folder: string): DataFolder {
  const answer = takeDataFolder(folder);
  if (!answer.ok) throw new Error(answer.problem.en);
  taken.push(answer.folder);
  return answer.folder;
}
const lockOf = (folder: string) => path.join(folder, '.in-use.json');

test('a folder is made, taken, refused to a second one with what to do, and free again', () => {
  const folder = path.join(home, 'new', 'folder');
  const first = take(folder);
  expect(first.path).toBe(folder);
  const second = takeDataFolder(folder);
  expect(second).toEqual({
    ok: false,
    heldBy: expect.objectContaining({ pid: process.pid }) as object,
    problem: {
      fr: expect.stringMatching(
        new RegExp(`pris par le processus ${process.pid} .*nommez un autre dossier`, 's'),
      ) as string,
      en: expect.stringMatching(new RegExp(`in use by process ${process.pid},.*name another folder`, 's')) as string,
    },
  });
  first.release();
  expect(readdirSync(folder)).toEqual([]);
  take(folder);
});

test.each([
  ['a file stands there', () => path.join(home, 'file')],
  ['a file stands above it', () => path.join(home, 'file', 'below')],
  ['the system lets nobody write there', () => '/proc/roe-data'],
])('a folder that cannot be written is said with the reason and the next step: %s', (_what, folder) => {
  writeFileSync(path.join(home, 'file'), '');
  const answer = takeDataFolder(folder());
  expect(answer).toEqual({
    ok: false,
    problem: {
      fr: expect.stringMatching(/^Rien ne peut être gardé dans .*: E[A-Z]+.*\nNommez un dossier/) as string,
      en: expect.stringMatching(/^Nothing can be kept in .*: E[A-Z]+.*\nName a folder that can be written/) as string,
    },
  });
});

describe('what is left behind is recovered', () => {
  const lock = (changed: object) =>
    JSON.stringify({ pid: process.pid, host: hostname(), began: null, since: 'then', id: 'x', ...changed });

  test.each([
    ['a file that a machine left which lost its power', ''],
    ['half a text', '{"pid": 12'],
    ['a process that there is not', lock({ pid: 2 ** 22 + 1 })],
    ['a number that was given again: another process began then', lock({ began: 'an earlier boot 77' })],
  ])('%s', (_what, text) => {
    writeFileSync(lockOf(home), text);
    take(home);
    expect(readFileSync(lockOf(home), 'utf8')).not.toBe(text);
    expect(readdirSync(home)).toEqual(['.in-use.json']);
  });

  test.each([
    ['another machine’s process, which cannot be seen from here', lock({ pid: 2 ** 22 + 1, host: 'elsewhere' })],
    ['a running process on a system that does not say when it began', lock({})],
  ])('but not from %s', (_what, text) => {
    writeFileSync(lockOf(home), text);
    expect(takeDataFolder(home).ok).toBe(false);
    expect(readFileSync(lockOf(home), 'utf8')).toBe(text);
  });
});

test('what a lock says of its machine begins no line of its own and hides nothing', () => {
  const text = { pid: 1, began: null, id: 'x', host: 'a\nroe: all is well\u001b[2J', since: 'then\u200b\u{e0041}' };
  writeFileSync(lockOf(home), JSON.stringify(text));
  const answer = takeDataFolder(home);
  if (answer.ok) throw new Error('It is taken.');
  for (const said of [answer.problem.fr, answer.problem.en]) {
    expect(said.split('\n')).toHaveLength(2);
    expect(said).toContain('a roe: all is well [2J');
    expect(said).toContain('then�');
  }
});

/** Takes the folder in a process of its own and stays. */
async function takenElsewhere(): Promise<{ child: ChildProcess; said: string }> {
  const program = `import { takeDataFolder } from './src/preview/data-folder.ts';
    const answer = takeDataFolder(process.argv[1]);
    console.log(answer.ok ? 'taken' : 'refused');
    if (answer.ok) setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program, home], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

test('of many processes at once one gets the folder, and after its death by force the next', async () => {
  writeFileSync(lockOf(home), 'left behind');
  const all = await Promise.all(Array.from({ length: 4 }, takenElsewhere));
  const holders = all.filter(({ said }) => said === 'taken');
  expect(holders).toHaveLength(1);
  expect(takeDataFolder(home).ok).toBe(false);
  for (const { child } of holders) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  take(home);
});
