import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFunctionPool, type FunctionPool, type FunctionRequest } from './function-pool.ts';

let folder: string;
let pool: FunctionPool | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roe-pool-'));
});
afterEach(async () => {
  pool?.close();
  await rm(folder, { recursive: true });
});

/** A process that does with each call what the text says. */
async function poolOf(onMessage: string, size = 2): Promise<FunctionPool> {
  const file = path.join(folder, 'host.mjs');
  await writeFile(file, `process.on('message', async (call) => { ${onMessage} });`);
  pool = createFunctionPool(file, folder, size);
  return pool;
}

const call = (name: string): FunctionRequest => ({
  name,
  file: '/none.js',
  env: { PRIVATE_APP_ACCESS_TOKEN: 'token' },
  apiOrigin: 'http://127.0.0.1:1',
  accountId: 1,
  objectQuery: { objectId: 1, objectTypeId: '0-3', objectPropertyNames: [] },
  parameters: {},
});

test('each caller gets its own answer, also when there are more calls than processes', async () => {
  const { run } = await poolOf(`setTimeout(() => process.send({ ok: true, value: call.name }), 20);`);
  const names = ['a', 'b', 'c', 'd', 'e'];
  expect(await Promise.all(names.map((name) => run(call(name))))).toEqual(names.map((value) => ({ ok: true, value })));
});

test('a process that dies fails its own call only', async () => {
  const { run } = await poolOf(
    `if (call.name === 'bad') process.exit(1); else process.send({ ok: true, value: 1 });`,
    1,
  );
  const [bad, good] = await Promise.all([run(call('bad')), run(call('good'))]);
  expect(bad.ok).toBe(false);
  expect(good).toEqual({ ok: true, value: 1 });
});

test("nothing of this process's environment reaches a function but where Node is", async () => {
  process.env['ROE_POOL_SECRET'] = 'secret';
  const { run } = await poolOf(`process.send({ ok: true, value: Object.keys(process.env) });`);
  const outcome = await run(call('env'));
  delete process.env['ROE_POOL_SECRET'];
  expect(outcome.ok && outcome.value).toEqual(expect.arrayContaining(['HOME', 'NODE_ENV', 'PATH']));
  expect(JSON.stringify(outcome)).not.toContain('ROE_POOL_SECRET');
});
