/** A real account in the preview, with the emulator standing in for HubSpot. */
import { base64s, spellings } from '../../crm/foreign-text/testing/spellings.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Reply, startScriptedServer, type ScriptedServer } from '../../crm/gateway/testing/scripted-server.ts';
import { startEmulator, type Emulator } from '../emulator/emulator.ts';
import { readDealRecord, readDeals } from '../portal-records.ts';
import { livePortal } from '../preview-portal.ts';
import { connect, type LiveAccount } from './connect.ts';
import { isRead, openGate } from './gate.ts';

const token = 'pat-na1-secret-7';
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea', token });
});
const open: { close: () => Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));
afterAll(() => emulator.close());

const environment = () => ({ HUBSPOT_PORTAL_TOKEN: token, HUBSPOT_API_BASE: emulator.url });
async function connected(write: string | null = null): Promise<LiveAccount> {
  const answer = await connect({ environment: environment(), write });
  if (!answer.ok) throw new Error(answer.problem.en);
  open.push(answer.account.gate);
  return answer.account;
}
const ask = ({ gate }: LiveAccount, method: string, path: string, body?: unknown, pass = gate.pass) =>
  fetch(`${gate.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${pass}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const change = { properties: { dealname: 'Changed' } };

describe('read only', () => {
  test.each([
    ['GET', '/crm/objects/2026-09/deals/9001', true],
    ['POST', '/crm/objects/2026-09/deals/search', true],
    ['POST', '/crm/associations/2026-09/deals/companies/batch/read', true],
    ['POST', '/crm/objects/2026-09/deals', false],
    ['POST', '/crm/objects/2026-09/deals/batch/update', false],
    ['POST', '/crm/objects/2026-09/deals/batch/read/create', false],
    ['PATCH', '/crm/objects/2026-09/deals/search', false],
    ['DELETE', '/crm/objects/2026-09/deals/9001', false],
    ['PUT', '/crm/objects/2026-09/deals/9001/associations/default/companies/501', false],
  ])('%s %s: %s', (method, path, reads) => {
    expect(isRead(method, path)).toBe(reads);
  });

  test('what would change a record never reaches HubSpot, and is counted', async () => {
    const account = await connected();
    const before = emulator.calls.length;
    const answers = await Promise.all([
      ask(account, 'PATCH', '/crm/objects/2026-09/deals/9001', change),
      ask(account, 'POST', '/crm/objects/2026-09/deals/batch/update', { inputs: [] }),
      ask(account, 'DELETE', '/crm/objects/2026-09/deals/9001'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(await answers[0].json()).toMatchObject({ category: 'READ_ONLY' });
    expect(emulator.calls.length).toBe(before);
    expect(account.gate.refused).toHaveLength(3);
  });

  test('with the account’s number typed out it may write; with another number nothing starts', async () => {
    const right = String(emulator.portal.portalId);
    const account = await connected(right);
    expect((await ask(account, 'PATCH', '/crm/objects/2026-09/deals/9001', change)).status).toBe(200);
    emulator.reset();
    const wrong = await connect({ environment: environment(), write: '12345678' });
    expect(wrong).toEqual({
      ok: false,
      problem: {
        fr: expect.stringContaining(`ouvre le compte ${right}, pas 12345678`) as string,
        en: expect.stringContaining(`opens account ${right}, not 12345678`) as string,
      },
    });
    expect(await connect({ environment: environment(), write: 'yes' })).toMatchObject({ ok: false });
  });
});

describe('the token stays behind the gate', () => {
  test('only its own pass opens it, and the token is no pass', async () => {
    const account = await connected();
    const statuses = await Promise.all(
      [account.gate.pass, token, '', `${account.gate.pass}x`].map((pass) =>
        ask(account, 'GET', '/crm/objects/2026-09/deals/9001', undefined, pass).then(({ status }) => status),
      ),
    );
    expect(statuses).toEqual([200, 401, 401, 401]);
  });

  test.each([
    '/crm/../oauth/v1/access-tokens/x',
    '/crm/%2e%2e/oauth',
    '/oauth/v1/access-tokens/x',
    '//evil.example/crm/x',
    '/crm//objects',
    '/automation/v4/flows',
  ])('%s is not asked', async (path) => {
    const account = await connected();
    const before = emulator.calls.length;
    expect((await ask(account, 'GET', path)).status).toBe(404);
    expect(emulator.calls.length).toBe(before);
  });

  test('a redirection is not followed, and nothing of the token comes back', async () => {
    const elsewhere: ScriptedServer = await startScriptedServer(() => ({ json: {} }));
    const server = await startScriptedServer((request) => ({
      status: 302,
      text: '',
      headers: { location: `${elsewhere.url}/steal`, 'set-cookie': `t=${String(request.headers.authorization)}` },
    }));
    open.push(elsewhere, server);
    const gate = await openGate({ upstream: server.url, token, mayWrite: false });
    open.push(gate);
    const answer = await fetch(`${gate.url}/crm/objects/2026-09/deals/1`, {
      redirect: 'manual',
      headers: { authorization: `Bearer ${gate.pass}` },
    });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
      302,
      null,
      null,
    ]);
    expect(elsewhere.requests).toEqual([]);
  });
});

/** As JSON may write any letter. */
const escaped = (text: string) =>
  Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

describe('a server that misbehaves', () => {
  const path = '/crm/objects/2026-09/deals/1';
  async function through(reply: () => Reply) {
    const server = await startScriptedServer(reply);
    const gate = await openGate({ upstream: server.url, token, mayWrite: false });
    open.push(server, gate);
    return fetch(`${gate.url}${path}`, { headers: { authorization: `Bearer ${gate.pass}` } });
  }

  test.each<[string, Reply]>([
    ['in a value', { json: { id: '1', properties: { dealname: `Bearer ${token}`, [token]: token } } }],
    ['in capitals, escaped', { text: `{"message":"${escaped(token.toUpperCase())}"}` }],
    ['in a refusal', { status: 403, json: { message: token, correlationId: token, errors: [{ code: token }] } }],
    ['in headers', { json: {}, headers: { 'x-hubspot-correlation-id': token, 'retry-after': token, etag: token } }],
    ['in its type', { json: {}, headers: { 'content-type': `text/html; charset=${token}` } }],
    ['in what is no JSON', { text: `<html>${token}` }],
    ...Object.entries({ ...spellings, ...base64s }).map(([how, spelled]): [string, Reply] => [
      how,
      { json: { name: spelled(token) }, headers: { 'x-hubspot-id': encodeURI(spelled(token)) } },
    ]),
  ])('the token that it sends back goes to nobody: %s', async (_what, reply) => {
    const answer = await through(() => reply);
    const whole = [...answer.headers].flat().join() + (await answer.text());
    for (const spelled of Object.values({ ...spellings, ...base64s }))
      expect(whole.toLowerCase()).not.toContain(JSON.stringify(spelled(token)).slice(9, 25).toLowerCase());
    expect(whole.toLowerCase()).not.toContain(token.slice(0, 12));
    expect(answer.headers.get('content-type')).toContain('application/json');
  });

  test('what tells nothing is handed on to the letter', async () => {
    const text = '{ "id": 12345678901234567890, "name": "\\u00e9" }';
    expect(await (await through(() => ({ text }))).text()).toBe(text);
  });

  test('an answer that never ends is not kept', async () => {
    let sent = 0;
    const endless = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const piece = Buffer.alloc(1024 * 1024, 32);
      const more = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
        sent += piece.length;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    open.push({
      close: () =>
        new Promise((resolve) => {
          endless.close(() => {
            resolve();
          });
          endless.closeAllConnections();
        }),
    });
    const { port } = endless.address() as AddressInfo;
    const gate = await openGate({ upstream: `http://127.0.0.1:${port}`, token, mayWrite: false });
    open.push(gate);
    const answer = await fetch(`${gate.url}${path}`, { headers: { authorization: `Bearer ${gate.pass}` } });
    expect(answer.status).toBe(502);
    expect(sent).toBeLessThan(60 * 1024 * 1024);
  });

  test('nor is a question that is longer than any', async () => {
    const server = await startScriptedServer(() => ({ json: {} }));
    const gate = await openGate({ upstream: server.url, token, mayWrite: false });
    open.push(server, gate);
    const answer = await fetch(`${gate.url}/crm/objects/2026-09/deals/search`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gate.pass}`, 'content-type': 'application/json' },
      body: 'x'.repeat(11 * 1024 * 1024),
    });
    expect(answer.status).toBe(413);
    expect(server.requests).toEqual([]);
  });
});

describe('what keeps it from starting is named with the next step', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no token', { HUBSPOT_PORTAL_TOKEN: '' }, 'HUBSPOT_PORTAL_TOKEN'],
    ['a wrong token', { HUBSPOT_PORTAL_TOKEN: 'pat-wrong' }, 'HubSpot refuses the token'],
    ['a token with a line break', { HUBSPOT_PORTAL_TOKEN: 'pat-a\nb' }, 'copy it again'],
    ['another host', { HUBSPOT_API_BASE: 'https://api.hubapi.com.evil.example' }, 'nothing was sent'],
    ['nobody there', { HUBSPOT_API_BASE: 'http://127.0.0.1:9' }, 'HubSpot does not answer'],
  ])('%s', async (_, changed, sentence) => {
    const answer = await connect({ environment: { ...environment(), ...changed }, write: null });
    expect(answer).toEqual({
      ok: false,
      problem: { fr: expect.any(String) as string, en: expect.stringContaining(sentence) as string },
    });
    if (!answer.ok) expect(answer.problem.fr).not.toBe(answer.problem.en);
    expect(JSON.stringify(answer)).not.toContain('pat-');
  });
});

describe('the record page of a real account', () => {
  test('lists the latest deals with their customers, finds them by words, opens each', async () => {
    const portal = livePortal(await connected(), 'hubspot', []);
    const deals = await readDeals(portal);
    expect(deals.length).toBeGreaterThan(20);
    expect(deals.find(({ id }) => id === '9001')).toMatchObject({
      name: expect.stringContaining('Maison Delorme') as string,
      customer: expect.stringContaining('Maison Delorme') as string,
    });
    expect(deals.some(({ story }) => story !== undefined)).toBe(false);
    const found = await readDeals(portal, 'Delorme');
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(deals.length);
    const record = await readDealRecord(portal, '9001');
    expect(record?.lineItems.length).toBeGreaterThan(0);
    expect(record?.companies.flatMap(({ details }) => details)).toContain('Primary');
    expect(await readDealRecord(portal, '404404')).toBeUndefined();
  });

  test('opens with the app’s own scopes, which have neither quotes nor owners', async () => {
    const poor = await startEmulator({
      portal: 'hubspot-emea',
      token,
      scopes: ['oauth', 'crm.objects.deals.read', 'crm.objects.companies.read', 'crm.objects.line_items.read'],
    });
    open.push(poor);
    const answer = await connect({ environment: { ...environment(), HUBSPOT_API_BASE: poor.url }, write: null });
    if (!answer.ok) throw new Error(answer.problem.en);
    open.push(answer.account.gate);
    expect(await readDealRecord(livePortal(answer.account, 'hubspot', []), '9001')).toMatchObject({
      id: '9001',
      owner: '',
      quotes: [],
    });
  });
});
