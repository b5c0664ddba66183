/** What every function of the app is spared when it starts, seen in the bundles themselves. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureBuilt } from './built.ts';
import { uploadApp } from './paths.ts';
import { workflowAction } from './workflow.ts';

beforeAll(ensureBuilt, 120_000);

const functions = async (): Promise<readonly string[]> => {
  const folder = path.join(uploadApp, 'functions');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  return [...files.map((file) => path.join(folder, file)), workflowAction];
};

/** Loads the bundle and calls it in a process that counts how often code is made out of a text. */
const program = `
let made = 0;
globalThis.Function = new Proxy(Function, { construct(...asked) { made += 1; return Reflect.construct(...asked); } });
const { main } = require(process.argv[1]);
const context = { propertiesToSend: { hs_object_id: '9001' }, parameters: { locale: 'fr-FR', ask: 'page' } };
(async () => {
  await main({ ...context, object: { objectType: 'DEAL', objectId: 9001 } }).catch(() => undefined);
  process.stdout.write(String(made));
})();`;

async function codeMadeBy(file: string): Promise<string> {
  const child = spawn(process.execPath, ['-e', program, file], { env: { PATH: '' } });
  return text(child.stdout);
}

test('no function makes code out of its schemas', async () => {
  const files = await functions();
  expect(files).toHaveLength(6);
  expect(await Promise.all(files.map(codeMadeBy))).toEqual(files.map(() => '0'));
}, 60_000);

test('no function carries what writes JSON Schemas, and the words of all stand in it as JSON', async () => {
  for (const file of await functions()) {
    const bundle = await readFile(file, 'utf8');
    expect(bundle).not.toContain('json-schema.org');
    expect(bundle).toMatch(/JSON\.parse\('[[{]/);
  }
});
