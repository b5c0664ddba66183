/** `roe rehearse`: the way through an installation that it prints, word by word, on an account that is none. */
import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build/built.ts';
import { elsewhere } from '../build/paths.ts';

jest.setTimeout(120_000);
beforeAll(ensureBuilt, 240_000);

const roeFile = path.join(elsewhere, 'roe.mjs');
let folder: string;
const running: ChildProcessWithoutNullStreams[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roe-rehearse-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly lines: readonly string[];
  readonly url: string;
  /** Exit status, once it has ended. */
  readonly status: Promise<number | null>;
}

function rehearse(...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [roeFile, 'rehearse', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
  });
  running.push(child);
  let out = '';
  let err = '';
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      const url = /^ {2}(http:\S+)$/m.exec(out)?.[1];
      if (url !== undefined && /Ctrl\+C/.test(out)) resolve({ child, lines: out.split('\n'), url, status });
    });
    child.on('close', (code) => {
      reject(new Error(`ended with ${code ?? 'a signal'}: ${out}${err}`));
    });
  });
}

/** What is indented is typed, in the order in which it stands. */
const typed = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => (/^ {2}(npx|export|unset|ROE_NOW)/.test(line) ? [line.trim()] : []));

interface Typed {
  readonly command: string;
  readonly status: number;
  readonly out: string;
}

/** In one shell, as in one terminal; `npx roe` is the built command. */
async function shell(commands: readonly string[]): Promise<readonly Typed[]> {
  const script = commands
    .map((command, index) => `{ ${command}\n} >${index}.out 2>&1; echo $? >${index}.status`)
    .join('\n');
  await writeFile(
    path.join(folder, 'typed.sh'),
    `npx() { shift; "${process.execPath}" "${roeFile}" "$@"; }\n${script}\n`,
  );
  await new Promise<void>((resolve) => {
    execFile('bash', ['typed.sh'], { cwd: folder, env: { PATH: process.env['PATH'] } }, () => {
      resolve();
    });
  });
  return Promise.all(
    commands.map(async (command, index) => ({
      command,
      status: Number(await readFile(path.join(folder, `${index}.status`), 'utf8')),
      out: await readFile(path.join(folder, `${index}.out`), 'utf8'),
    })),
  );
}

const keyIn = (lines: readonly string[], name: string, nth = 0): string =>
  [...lines.join('\n').matchAll(new RegExp(`${name}=(roe-[0-9a-f]+)`, 'g'))][nth]?.[1] ?? '';

async function ask(
  url: string,
  key: string,
  asked: string,
  method = 'GET',
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${url}${asked}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: '{}' }),
  });
  return { status: answer.status, body: await answer.json() };
}

/** What a portal defines, as it answers. */
const definitions = (url: string, key: string) =>
  Promise.all(
    [
      '/crm/properties/2026-09/deals',
      '/crm/properties/2026-09/companies',
      '/crm/properties/2026-09/deals/groups',
      '/crm/properties/2026-09/companies/groups',
      '/crm-object-schemas/2026-09/schemas',
      '/crm/associations/2026-09/deals/companies/labels',
    ].map((asked) => ask(url, key, asked)),
  );

test('from an empty account: a dry run, the installation, a green check, the removal, and the account is as it was', async () => {
  const { child, lines, url, status } = await rehearse();
  const key = keyIn(lines, 'ROE_INSTALL_TOKEN');
  const before = await definitions(url, key);
  expect(before.every((answer) => answer.status === 200)).toBe(true);
  const commands = typed(lines);
  const app = commands.findIndex((command) => command.includes('HUBSPOT_PORTAL_TOKEN'));
  const done = await shell([...commands.slice(0, app), 'npx roe doctor', ...commands.slice(app)]);
  const told = (command: string, nth = 0) => done.filter((each) => each.command === command)[nth];
  expect(told('npx roe install --dry-run')).toMatchObject({
    status: 0,
    out: expect.stringMatching(/Steps: \d+\. Nothing was written/) as unknown,
  });
  expect(told('npx roe install --log installation.log')).toMatchObject({
    status: 0,
    out: expect.stringMatching(/Finished\. Created and verified: \d+/) as unknown,
  });
  expect(told('npx roe doctor')).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^Everything is in place\./m) as unknown,
  });
  expect(told('npx roe uninstall --log installation.log')).toMatchObject({ status: 0 });
  expect(told('npx roe uninstall --log installation.log --yes')).toMatchObject({
    status: 0,
    out: expect.stringMatching(/Finished\. Archived: \d+\. Left: 0\./) as unknown,
  });
  // Nothing is installed any more: the check says so, with either key.
  expect(told('npx roe doctor', 1)?.status).toBe(1);
  expect(told('npx roe doctor', 2)?.status).toBe(1);
  expect(await definitions(url, key)).toEqual(before);
  child.kill('SIGTERM');
  expect(await status).toBe(0);
});

test.each(['en', 'fr'])('the guide says what is typed: %s', async (language) => {
  const guide = await readFile(`docs/guides/${language}/install.md`, 'utf8');
  const { lines } = await rehearse();
  expect(typed(lines).at(-1)).toBe('unset HUBSPOT_API_BASE ROE_INSTALL_TOKEN HUBSPOT_PORTAL_TOKEN');
  for (const command of typed(lines).filter((each) => /^(npx|unset)/.test(each))) expect(guide).toContain(command);
});

test.each(['hubspot', 'partner'])('the sample portal %s is sound, with either key', async (portal) => {
  const { child, lines, status } = await rehearse('--portal', portal, '--lang', 'en');
  for (const { command, status: ended, out } of await shell(typed(lines)))
    expect({ command, ended, out }).toMatchObject({ command, ended: 0 });
  child.kill('SIGINT');
  expect(await status).toBe(0);
});

test('each key has its own scopes and no others', async () => {
  const { lines, url } = await rehearse();
  const [installation, removal, app] = [
    keyIn(lines, 'ROE_INSTALL_TOKEN'),
    keyIn(lines, 'ROE_INSTALL_TOKEN', 1),
    keyIn(lines, 'HUBSPOT_PORTAL_TOKEN'),
  ];
  const companies = '/crm/objects/2026-09/companies';
  expect((await ask(url, installation, companies)).status).toBe(403);
  expect((await ask(url, removal, companies)).status).toBe(200);
  expect((await ask(url, app, companies)).status).toBe(200);
  expect((await ask(url, app, '/crm/properties/2026-09/deals', 'POST')).status).toBe(403);
  expect((await ask(url, installation, '/crm/properties/2026-09/deals', 'POST')).status).toBe(400);
  expect((await ask(url, 'roe-0', companies)).status).toBe(401);
});

test('with a folder the account lives on', async () => {
  const data = path.join(folder, 'kept');
  const first = await rehearse('--data', data);
  await shell(typed(first.lines).slice(0, 3));
  first.child.kill('SIGTERM');
  await first.status;
  expect(await readdir(data)).toEqual(['empty.json']);
  const second = await rehearse('--data', data);
  const again = await shell(typed(second.lines).slice(0, 3));
  expect(again.at(-1)).toMatchObject({ status: 0, out: expect.stringContaining('Nothing to do') as unknown });
  await expect(rehearse('--data', data)).rejects.toThrow(/ended with 2: .*is in use by process/s);
});

test('what keeps it from starting is said at once, with status 2', async () => {
  await expect(rehearse('--data', path.join(roeFile, 'x'))).rejects.toThrow(/ended with 2: .*Nothing can be kept in/s);
  await expect(rehearse('--data', path.join(roeFile, 'x'), '--lang', 'fr')).rejects.toThrow(
    /ended with 2: .*Rien ne peut être gardé dans/s,
  );
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await expect(rehearse('--port', String(port))).rejects.toThrow(/ended with 2: .*is taken/s);
  server.close();
  await expect(rehearse('--portal', 'prod')).rejects.toThrow(/empty, hubspot or partner/);
});
