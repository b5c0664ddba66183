/**
 * A server that is none of HubSpot's: it answers drop by drop, without an end, with what is no account, with the wrong
 * kind of everything. Every command ends in the time that it is given, says what is wrong and what to do, and prints
 * neither a token nor what steers a screen.
 */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manifestFile } from '../crm/manifest.ts';
import { connect } from '../preview/live/connect.ts';
import { readCommand } from './arguments.ts';
import { type CliContext, runDoctor, runInstall, runUninstall } from './portal-commands.ts';
import { captured } from './testing/captured.ts';

jest.setTimeout(120_000);

const token = 'pat-eu1-5f0c7a2e-91d4-4b6b-8c33-0e7d21aa94f6';
const patience = { longestAttempt: 300, longestCommand: 2_000 };
/** Milliseconds: what it was given, and what reading and printing 20 megabytes takes a busy machine. */
const bound = 20_000;
const steering = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u202a-\u202e\u2060-\u206f]/u;
const say = /HubSpot|portal|portail|clé|key|scope|autorisation/i;
const next =
  /repeat|again|recommencez|Relancez|see status|check|copied|copiée|cannot be read|ne peut pas être lue|scope|app\.json|npx roe|unset/i;

let folder: string;
const closing: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roe-hostile-'));
  const head = {
    format: 'rules-of-engagement installation log 1',
    portalId: '147258369',
    at: '2026-11-29T10:00:00.000Z',
  };
  writeFileSync(path.join(folder, 'a.log'), `${JSON.stringify(head)}\n`);
});
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  await rm(folder, { recursive: true, force: true });
});

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Speaks no HTTP but what is written into it. */
async function raw(speak: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket);
    socket
      .on('error', () => undefined)
      .once('data', () => {
        speak(socket);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(resolve);
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const every = (milliseconds: number, stream: ServerResponse | Socket, text: () => string): void => {
  const timer = setInterval(() => {
    if (stream.destroyed) clearInterval(timer);
    else stream.write(text());
  }, milliseconds);
  stream.on('close', () => {
    clearInterval(timer);
  });
};
const json = (reply: ServerResponse, body: string): void => {
  reply.writeHead(200, { 'content-type': 'application/json' }).end(body);
};
const account = '{"portalId":147258369,"timeZone":"Europe/Paris","companyCurrency":"EUR"}';
const drip = (reply: ServerResponse): void => {
  reply.writeHead(200, { 'content-type': 'application/json' });
  every(20, reply, () => ' ');
};

async function run(url: string, args: readonly string[]) {
  const environment = { HUBSPOT_API_BASE: url, ROE_INSTALL_TOKEN: token };
  const { terminal, out, err } = captured(environment);
  const context: CliContext = {
    environment,
    terminal,
    now: Date.now,
    pause: () => Promise.resolve(),
    appJson: manifestFile(),
    patience,
  };
  const command = readCommand(args, {});
  const began = Date.now();
  const status = await (command.name === 'install'
    ? runInstall(command, context)
    : command.name === 'uninstall'
      ? runUninstall(command, context)
      : command.name === 'doctor'
        ? runDoctor(command, context)
        : Promise.reject(new Error(command.name)));
  return { status, said: out() + err(), took: Date.now() - began };
}

const commands = (): readonly (readonly string[])[] => [
  ['install', '--lang', 'fr'],
  ['install', '--dry-run'],
  ['doctor'],
  ['doctor', '--json', '--lang', 'fr'],
  ['uninstall', '--log', path.join(folder, 'a.log'), '--yes'],
];

/** `isRead`: what the server says of the portal can be read, and a plan may come of it. */
async function holdOut(url: string, isRead = false): Promise<void> {
  for (const args of commands()) {
    const { status, said, took } = await run(url, args);
    expect([args, took < bound]).toEqual([args, true]);
    // Doctor finds nothing broken where nothing can be seen, and says so.
    if (!isRead) expect([args, status > 0 || /not checked|"unknown"/.test(said)]).toEqual([args, true]);
    expect(said).toMatch(say);
    if (!isRead) expect(said).toMatch(next);
    expect(said).not.toContain(token.slice(8, 22));
    for (const line of said.split('\n')) expect(steering.test(line)).toBe(false);
    if (!args.includes('--json')) expect(said.split('\n').every(({ length }) => length < 21_000)).toBe(true);
  }
}

async function previewHoldsOut(url: string): Promise<void> {
  const began = Date.now();
  const environment = { HUBSPOT_API_BASE: url, HUBSPOT_PORTAL_TOKEN: token };
  const answer = await connect({ environment, write: null, patience: 1_000 });
  expect(Date.now() - began).toBeLessThan(bound);
  if (answer.ok) closing.push(answer.account.gate.close);
  else
    for (const text of [answer.problem.fr, answer.problem.en]) expect(text).toMatch(/again|réessayez|vérifiez|check/i);
  expect(JSON.stringify(answer.ok ? answer.account.timeZone : answer)).not.toContain(token.slice(8, 22));
}

describe('an answer that never ends', () => {
  test.each<[string, () => Promise<string>]>([
    [
      'drop by drop from the beginning',
      () =>
        listening((_asked, reply) => {
          drip(reply);
        }),
    ],
    [
      'drop by drop once the account is told',
      () =>
        listening(({ url = '' }, reply) => {
          if (url.startsWith('/account-info')) json(reply, account);
          else drip(reply);
        }),
    ],
    ['silence', () => listening(() => undefined)],
    [
      'headers drop by drop',
      () =>
        raw((socket) => {
          socket.write('HTTP/1.1 200 OK\r\n');
          every(20, socket, () => 'x-a: b\r\n');
        }),
    ],
    [
      'headers by the megabyte',
      () =>
        raw((socket) => {
          socket.write('HTTP/1.1 200 OK\r\n');
          every(1, socket, () => `x-a: ${'b'.repeat(1_000_000)}\r\n`);
        }),
    ],
    [
      'other answers before the answer',
      () =>
        raw((socket) => {
          every(20, socket, () => 'HTTP/1.1 103 Early Hints\r\n\r\n');
        }),
    ],
    [
      'what is no HTTP',
      () =>
        raw((socket) => {
          every(5, socket, () => '\u0000\u001b[2J');
        }),
    ],
  ])('%s', async (_what, start) => {
    const url = await start();
    await holdOut(url);
    await previewHoldsOut(url);
  });
});

const control = `\\u001b[2J\\n\\u202e\\u200bVERDICT ${token}`;
const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

describe('account details that are none', () => {
  test.each<[string, string]>([
    ['null', 'null'],
    ['a list', '[]'],
    ['no number', '{"portalId":"abc"}'],
    ['controls and a token', `{"portalId":"${control}","timeZone":"${control}","companyCurrency":"${control}"}`],
    [
      'controls and a token beside the number',
      `{"portalId":147258369,"timeZone":"${control}","companyCurrency":"${control}"}`,
    ],
    ['twenty megabytes of a name', `{"portalId":"${'9'.repeat(19_000_000)}"}`],
    ['twenty megabytes beside the number', `{"portalId":147258369,"timeZone":"${'x'.repeat(19_000_000)}"}`],
    ['a number beyond all', '{"portalId":1e308}'],
    ['a depth of lists', `{"portalId":${deep}}`],
    ['no JSON', '<html>'],
    ['nothing', ''],
  ])('%s', async (_what, body) => {
    const url = await listening(({ url: asked = '' }, reply) => {
      json(reply, asked.startsWith('/account-info') ? body : '{"results":[]}');
    });
    await holdOut(url, body.startsWith('{"portalId":147258369'));
    await previewHoldsOut(url);
  });
});

describe('the wrong kind of everything, once the account is told', () => {
  const long = 'x'.repeat(3_000_000);
  test.each<[string, string]>([
    ['null', 'null'],
    ['a text', '"x"'],
    ['a number for the list', '{"results":7}'],
    ['null in the list', '{"results":[null,[],7,"x"]}'],
    ['millions of nothing', `{"results":[${'{},'.repeat(3_000_000)}{}]}`],
    ['millions of ones', `{"results":[${'1,'.repeat(4_000_000)}1],"byObjectType":[${'1,'.repeat(100_000)}1]}`],
    ['a depth of lists', `{"results":${deep}}`],
    [
      'definitions of other kinds',
      '{"results":[{"name":7,"label":{},"type":[],"fieldType":null,"options":"x","category":1,"typeId":"y"}]}',
    ],
    [
      'names of megabytes',
      `{"results":[{"name":"${long}","label":"${long}","type":"string","fieldType":"text","category":"USER_DEFINED","typeId":1,"objectTypeId":"2-1"}]}`,
    ],
    [
      'names that steer and tell',
      `{"results":[{"name":"${control}","label":"${control}","type":"enumeration","fieldType":"select","options":[{"value":"${control}","label":"${control}"}],"category":"USER_DEFINED","typeId":1,"objectTypeId":"2-1"}]}`,
    ],
  ])('%s', async (_what, body) => {
    await holdOut(
      await listening(({ url = '' }, reply) => {
        json(reply, url.startsWith('/account-info') ? account : body);
      }),
      body.includes('"type":"'),
    );
  });

  test.each([400, 403, 429, 500])('a refusal of megabytes, with %s', async (status) => {
    const body = `{"message":"${control}${'y'.repeat(1_000_000)}","errors":[${'1,'.repeat(2_000_000)}1]}`;
    await holdOut(
      await listening(({ url = '' }, reply) => {
        if (url.startsWith('/account-info')) json(reply, account);
        else reply.writeHead(status, { 'retry-after': '86400' }).end(body);
      }),
    );
  });
});
