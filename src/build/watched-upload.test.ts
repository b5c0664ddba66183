/** `npm run build -- --watch`: each change of a source is in `dist/` soon, and nothing else of it moves. */
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Watching, watchUpload } from './watched-upload.ts';

let folder: string;
let watching: Watching | undefined;
let told: string[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roe-watch-'));
  told = [];
  await mkdir(inFolder('src/cards'), { recursive: true });
  await source('cards/tab', 'tab 1');
  await source('cards/sidebar', 'sidebar 1');
});
afterEach(async () => {
  watching?.end();
  watching = undefined;
  await rm(folder, { recursive: true });
});

const inFolder = (...parts: readonly string[]) => path.join(folder, ...parts);
const source = (name: string, text: string) => writeFile(inFolder('src', name), text);
const built = (name: string) => readFile(inFolder('dist', name), 'utf8').catch(() => null);

/** Each source is a file of the upload; a source that says "broken" breaks the build. */
async function build(into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  await mkdir(path.join(into, 'app'), { recursive: true });
  for (const card of ['tab', 'sidebar', 'preview']) {
    const text = await readFile(inFolder('src/cards', card), 'utf8').catch(() => null);
    if (text === 'broken') throw new Error(`${card}: a bracket is missing`);
    if (text !== null) await writeFile(path.join(into, 'app', card), text);
  }
}

const watched = async () => {
  watching = await watchUpload({
    build,
    sources: inFolder('src'),
    files: ['app.json'],
    uploadRoot: inFolder('dist'),
    workshop: inFolder('workshop'),
    tell: (line) => told.push(line),
    quietFor: 20,
  });
};

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await wait(20);
  }
  throw new Error(`It did not come to that. Told: ${told.join(' | ')}`);
}

test('the first build is in place before anything is watched', async () => {
  await watched();
  expect(await built('app/tab')).toBe('tab 1');
  expect(told.at(-1)).toMatch(/Watching/);
});

test('a change is taken over, and no other file is touched', async () => {
  await watched();
  const before = await stat(inFolder('dist/app/sidebar'));
  await source('cards/tab', 'tab 2');
  await until(async () => (await built('app/tab')) === 'tab 2');
  expect((await stat(inFolder('dist/app/sidebar'))).mtimeMs).toBe(before.mtimeMs);
  expect(told.at(-1)).toMatch(/: app\/tab$/);
});

test('a file beside the sources counts where it is named, also when an editor puts another one in its place', async () => {
  await watched();
  const builds = () => told.filter((line) => line.startsWith('Built')).length;
  for (const [name, expected] of [
    ['app.json', 2],
    ['app.json', 3],
    ['notes.txt', 3],
  ] as const) {
    await writeFile(inFolder('draft'), name);
    await rename(inFolder('draft'), inFolder(name));
    await wait(100);
    expect([name, builds()]).toEqual([name, expected]);
  }
});

test('what is new comes, and what is no longer made goes', async () => {
  await watched();
  await source('cards/preview', 'preview 1');
  await until(async () => (await built('app/preview')) === 'preview 1');
  await rm(inFolder('src/cards/sidebar'));
  await until(async () => (await built('app/sidebar')) === null);
  expect(await built('app/tab')).toBe('tab 1');
});

test('a build that fails is told, dist/ stays, and the next one counts again', async () => {
  await watched();
  await source('cards/tab', 'broken');
  await until(() => told.some((line) => line.includes('a bracket is missing') && line.includes('dist/ stays')));
  expect(await built('app/tab')).toBe('tab 1');
  await source('cards/tab', 'tab 3');
  await until(async () => (await built('app/tab')) === 'tab 3');
});

test('a first build that fails starts nothing', async () => {
  await source('cards/tab', 'broken');
  await expect(watched()).rejects.toThrow('a bracket is missing');
});
