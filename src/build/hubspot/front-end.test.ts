/** What HubSpot's builder made before is taken only where everything that it is made from is the same. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../paths.ts';
import { buildFrontEnd } from './front-end.ts';

const environment = process.env['NODE_ENV'];
let folder: string;
beforeEach(async () => {
  process.env['NODE_ENV'] = 'production';
  folder = await mkdtemp(path.join(tmpdir(), 'roe-front-end-'));
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(path.join(root, 'node_modules', 'react'), path.join(folder, 'node_modules', 'react'));
});
afterEach(async () => {
  process.env['NODE_ENV'] = environment;
  await rm(folder, { recursive: true });
});

const write = (file: string, text: string) => writeFile(path.join(folder, file), text);

/** What is made of `card.js`, and the builder's note of the package file beside it. */
async function built() {
  const outputDir = path.join(folder, 'made');
  await buildFrontEnd({ entryPoint: path.join(folder, 'card.js'), outputDir, quiet: true });
  const [code, manifest] = await Promise.all(
    ['card.js', 'card-manifest.json'].map((file) => readFile(path.join(outputDir, file), 'utf8')),
  );
  return { code, manifest };
}

test('the same code is the same bundle, and other code another one', async () => {
  await write('card.js', `import { createElement } from 'react'; console.log(createElement('one'));`);
  const first = await built();
  expect(first.code).toContain('one');
  expect(await built()).toEqual(first);
  await write('card.js', `import { createElement } from 'react'; console.log(createElement('two'));`);
  expect((await built()).code).toContain('two');
});

test('another package file beside it is told, though the code is the same', async () => {
  await write('card.js', `console.log('alone');`);
  await write('package.json', '{ "name": "former" }');
  await built();
  await write('package.json', '{ "name": "latter" }');
  expect((await built()).manifest).toContain('latter');
});

test('what a file holds that the code imports is looked at each time', async () => {
  await write('card.js', `import { part } from './part.js'; console.log(part);`);
  await write('part.js', `export const part = 'former';`);
  await built();
  await write('part.js', `export const part = 'latter';`);
  expect((await built()).code).toContain('latter');
});

test('with React’s development runtime nothing is built', async () => {
  process.env['NODE_ENV'] = 'test';
  await write('card.js', `console.log('alone');`);
  await expect(built()).rejects.toThrow('NODE_ENV=production');
});
