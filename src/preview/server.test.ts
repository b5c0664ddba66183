import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { startEmulator, type Emulator } from './emulator/emulator.ts';
import type { FunctionResult, FunctionRequest } from './function-pool.ts';
import { frontEndsFile } from './front-ends.ts';
import { samplePortal } from './preview-portal.ts';
import { newKey, withKey } from './key.ts';
import { createPreviewServer } from './server.ts';

let built: string;
let emulator: Emulator;
let app: FastifyInstance;
let url: URL;
let asked: FunctionRequest[] = [];
let outcome: FunctionResult = { ok: true, value: 'an answer' };

beforeAll(async () => {
  built = await mkdtemp(path.join(tmpdir(), 'roe-preview-'));
  await mkdir(path.join(built, 'host'));
  await mkdir(path.join(built, 'cards'));
  await writeFile(path.join(built, 'host', 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(path.join(built, 'cards', frontEndsFile), '{ "cards": [], "pages": null, "settings": null }');
  await writeFile(path.join(built, 'secret.txt'), 'of nobody else');
  emulator = await startEmulator({ portal: 'hubspot-emea' });
  const functions = {
    run: (call: FunctionRequest) => {
      asked.push(call);
      return Promise.resolve(outcome);
    },
    close: () => undefined,
  };
  app = await createPreviewServer({
    built,
    functions,
    key: null,
    portals: new Map([['hubspot-emea', samplePortal(emulator)]]),
  });
  url = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(async () => {
  await app.close();
  await emulator.close();
  await rm(built, { recursive: true });
});
beforeEach(() => {
  asked = [];
  outcome = { ok: true, value: 'an answer' };
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Not `fetch`, which neither lets a caller choose the Host header nor sends a path as it is. */
function ask(
  method: string,
  where: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port: url.port, method, path: where, headers }, (response) => {
      let text = '';
      response.on('data', (data: Buffer) => (text += data.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const call = {
  dealId: '9001',
  propertiesToSend: ['hs_object_id'],
  parameters: { locale: 'fr' },
  today: '2025-11-05',
  fault: 'none',
};
const post = (body: unknown, headers: Readonly<Record<string, string>> = { origin: url.origin }) =>
  ask(
    'POST',
    '/api/portals/hubspot-emea/functions/deal_engagement',
    { 'content-type': 'application/json', ...headers },
    JSON.stringify(body),
  );

describe('who may use the server', () => {
  test('a name that was pointed at this machine gets nothing', async () => {
    expect((await ask('GET', '/api/start', { host: 'evil.example' })).status).toBe(421);
    expect((await ask('GET', '/', { host: `evil.example:${url.port}` })).status).toBe(421);
  });

  test('a page of another origin cannot call a function, nor can one that hides its origin', async () => {
    expect((await post(call, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(call, { origin: 'null' })).status).toBe(403);
    expect((await post(call, {})).status).toBe(403);
    expect(asked).toEqual([]);
  });

  test('no page may frame it, and it may load nothing from elsewhere', async () => {
    const { headers } = await ask('GET', '/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('files', () => {
  test.each([
    '/host/../secret.txt',
    '/host/%2e%2e/secret.txt',
    '/host/..%2fsecret.txt',
    '/cards/../../etc/passwd',
    '/secret.txt',
  ])('%s leads nowhere', async (where) => {
    const { status, body } = await ask('GET', where);
    expect(status).toBe(404);
    expect(body).not.toContain('of nobody else');
  });

  test('the page answers at the list, at every deal, at each page of the app and at its settings', async () => {
    const places = [
      '/',
      '/deals/9001',
      '/deals/424242?lang=fr',
      '/pages',
      '/pages/settings?lang=fr',
      '/pages/a%20b/c',
      '/settings',
    ];
    for (const where of places) expect((await ask('GET', where)).body).toContain('<title>page</title>');
  });
});

describe('calls to a function', () => {
  test("the portal's own token and clock go to the function, and the record's id is read by the executor", async () => {
    expect(JSON.parse((await post(call)).body)).toEqual({ ok: true, value: 'an answer' });
    expect(asked).toMatchObject([
      {
        env: {
          PRIVATE_APP_ACCESS_TOKEN: emulator.token,
          HUBSPOT_API_BASE: emulator.url,
          ROE_NOW: new Date(emulator.portal.today).toISOString(),
        },
        objectQuery: { objectId: 9001, objectTypeId: '0-3', objectPropertyNames: ['hs_object_id'] },
      },
    ]);
  });

  test('a call from a page has no record, and reads none', async () => {
    expect((await post({ ...call, dealId: undefined, propertiesToSend: [] })).status).toBe(200);
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty('objectQuery');
  });

  test("a failure reaches the card as HubSpot's general sentence, without the cause in it", async () => {
    outcome = { ok: false, cause: 'TypeError in the function' };
    const answer = JSON.parse((await post(call)).body) as Record<string, unknown>;
    expect(answer['message']).toBe(
      "There was a problem reaching the app's API. Contact the app developer for more information.",
    );
    expect(answer['cause']).toBe('TypeError in the function');
  });

  test.each([
    ['an id that is none', { ...call, dealId: '../1' }],
    ['a fault that is none', { ...call, fault: 'earthquake' }],
    ['a day that is none', { ...call, today: '2025-02-30' }],
    ['a property name that is none', { ...call, propertiesToSend: ['a&b'] }],
    ['properties of no record', { ...call, dealId: undefined }],
  ])('%s is refused', async (_what, body) => {
    expect((await post(body)).status).toBe(400);
    expect(asked).toEqual([]);
  });

  test('an unknown portal is none', async () => {
    const headers = { 'content-type': 'application/json', origin: url.origin };
    expect(
      (await ask('POST', '/api/portals/other/functions/deal_engagement', headers, JSON.stringify(call))).status,
    ).toBe(404);
  });
});

describe('a real account is shown to whoever knows the key of this start', () => {
  const key = newKey();
  let closed: FastifyInstance;
  let open: URL;
  beforeAll(async () => {
    const functions = {
      run: (call: FunctionRequest) => {
        asked.push(call);
        return Promise.resolve(outcome);
      },
      close: () => undefined,
    };
    closed = await createPreviewServer({
      built,
      functions,
      key,
      portals: new Map([['hubspot-emea', samplePortal(emulator)]]),
    });
    open = new URL(await closed.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterAll(() => closed.close());
  const told = (where: string, authorization?: string) =>
    fetch(`${open.origin}${where}`, authorization === undefined ? {} : { headers: { authorization } });
  const about = ['/api/start', '/api/portals/hubspot-emea/deals', '/api/portals/hubspot-emea/deals/9001'];

  test.each(about)('%s is told to nobody else', async (where) => {
    for (const wrong of [undefined, '', 'Bearer', `Bearer ${key}x`, `Bearer ${key.slice(1)}`, key, emulator.token]) {
      const answer = await told(where, wrong);
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain('open the whole address that npm start printed');
    }
    expect((await told(where, `Bearer ${key}`)).status).toBe(200);
  });

  test('no function runs for anybody else, whatever origin is claimed', async () => {
    const ask = (headers: Record<string, string>) =>
      fetch(new URL('/api/portals/hubspot-emea/functions/deal_engagement', open), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(call),
      });
    expect((await ask({ origin: open.origin })).status).toBe(401);
    expect((await ask({ origin: 'https://evil.example', authorization: `Bearer ${key}` })).status).toBe(403);
    expect(asked).toEqual([]);
    expect((await ask({ origin: open.origin, authorization: `Bearer ${key}` })).status).toBe(200);
  });

  test('the page itself is the same for everybody, and what is no fixed file is closed', async () => {
    for (const where of [
      '/',
      '/?lang=fr',
      '/deals/9001',
      '/deals/9001?lang=fr',
      '/pages',
      '/pages/x?lang=fr',
      '/settings',
      '/host/index.html',
    ])
      expect((await told(where)).status).toBe(200);
    for (const where of [
      '/other',
      '/deals/9001/x',
      '/settings/x',
      '/pagesx',
      '//api/start',
      '/API/start',
      '/deals/..%2fapi%2fstart',
    ])
      expect((await told(where)).status).toBe(401);
  });

  test('no two starts have one key, and it stands where no browser sends it', () => {
    expect(newKey()).not.toBe(key);
    const { hash, pathname, search } = new URL(withKey('http://127.0.0.1:5174', key));
    expect([hash, pathname, search]).toEqual([`#key=${key}`, '/', '']);
    expect(withKey('http://127.0.0.1:5174', null)).toBe('http://127.0.0.1:5174');
  });
});
