/**
 * A HubSpot that sends the token back wherever a text can stand: in each key of each answer, in every field of a refusal,
 * in headers. It reaches no card and no log, through none of the functions.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rulebook } from '../catalogue/rulebook.ts';
import { manifestSchema } from '../crm/manifest-schema.ts';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { portalManifest } from '../preview/portals/load.ts';
import { judgeBy } from '../rules/judge.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { answerDeal } from './deal-engagement/answer.ts';
import { answerHealth } from './portal-health/answer.ts';
import { base64s, spellings } from '../crm/foreign-text/testing/spellings.ts';
import { answerRecording } from './record-engagement/answer.ts';
import { answerSharedDeals } from './shared-deals/answer.ts';

jest.setTimeout(120_000);

const token = 'pat-eu1-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea', token });
});
afterAll(() => emulator.close());

/** Everything that the functions say: answers, and lines of the log. */
async function saidBy(says: (question: Question) => Promise<Said>): Promise<string> {
  const server = await serverThat(says);
  const lines: string[] = [];
  const manifest = () => manifestSchema.parse(portalManifest('hubspot-emea'));
  const surroundings = {
    environment: {
      PRIVATE_APP_ACCESS_TOKEN: token,
      HUBSPOT_API_BASE: server.url,
      ROE_NOW: '2025-11-05T10:00:00+01:00',
    },
    appJson: () => portalManifest('hubspot-emea'),
    manifest,
    judge: judgeBy(rulebook),
    viewOf: viewOfDeal,
    now: Date.now,
    report: (line: string) => lines.push(line),
  };
  const context = (parameters: object) => ({
    propertiesToSend: { hs_object_id: '9001' },
    parameters: { locale: 'en', ...parameters },
  });
  const record = { kind: 'validation', hubspotValidation: 'approved' };
  const answers = await Promise.all([
    answerDeal(context({}), surroundings),
    answerRecording(context({ requestId: 'a1b2c3d4', record }), surroundings),
    answerHealth(context({}), surroundings),
    answerSharedDeals(context({ ask: 'page' }), surroundings),
    answerSharedDeals(context({ ask: 'evaluate', dealIds: ['9001', '9006'] }), surroundings),
  ]);
  await server.close();
  return JSON.stringify([answers, lines]).toLowerCase();
}

interface Question {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}
interface Said {
  readonly status?: number;
  readonly json: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function serverThat(says: (question: Question) => Promise<Said>) {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      let body = '';
      for await (const chunk of incoming) body += String(chunk);
      const { method = '', url = '', headers } = incoming;
      const {
        status = 200,
        json,
        headers: more,
      } = await says({
        method,
        path: url,
        authorization: headers.authorization ?? '',
        body,
      });
      outgoing.writeHead(status, { 'content-type': 'application/json', ...more });
      outgoing.end(JSON.stringify(json));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function asked({ method, path, authorization, body }: Question): Promise<unknown> {
  const answer = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body === '' ? {} : { body }),
  });
  return answer.json().catch(() => ({}));
}

/** Every text under these keys says the token as well. */
function echoed(value: unknown, keys: ReadonlySet<string>, says = token, under = ''): unknown {
  if (typeof value === 'string' || value === null) return keys.has(under) ? `${says} ${value ?? ''}` : value;
  if (Array.isArray(value)) return value.map((item: unknown) => echoed(item, keys, says, under));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [name, echoed(item, keys, says, name)]),
  );
}

const keysIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, item]: [string, unknown]) => [
        ...(Array.isArray(value) ? [] : [key]),
        ...keysIn(item),
      ]);

/** A piece is as good as told. */
const told = token.slice(8, 24);

test('in all keys of every answer at once, and in a dozenth of them, so that the rest is read', async () => {
  const keys = new Set<string>();
  await saidBy(async (question) => {
    const json = await asked(question);
    for (const key of keysIn(json)) keys.add(key);
    return { json };
  });
  expect(keys.size).toBeGreaterThan(100);
  const dozenths = Array.from({ length: 12 }, (_, part) => new Set([...keys].filter((_key, at) => at % 12 === part)));
  for (const some of [keys, ...dozenths]) {
    const said = await saidBy(async (question) => ({ json: echoed(await asked(question), some) }));
    expect([[...some], said.includes(told)]).toEqual([[...some], false]);
  }
});

/** Under these stand names: they reach the cards. */
const namesOf = new Set(['name', 'dealname', 'label', 'domain', 'hs_sku', 'message']);

test('in names, written in every other way', async () => {
  const written = Object.values({ ...spellings, ...base64s }).map((spelled) => spelled(token));
  const says = async (text: string) =>
    saidBy(async (question) => ({ json: echoed(await asked(question), namesOf, text) }));
  expect(await says('Ours')).toContain('ours');
  const said = await says(written.join(' | '));
  expect(said).toContain('*** | ***');
  for (const each of written) expect(said).not.toContain(JSON.stringify(each).slice(9, 25).toLowerCase());
});

test.each([302, 400, 401, 403, 404, 408, 409, 423, 429, 500, 502])(
  'in every field of a refusal: %d',
  async (status) => {
    const errors = [
      {
        code: token,
        message: token,
        context: { propertyName: [token], requiredGranularScopes: [token], requiredScopes: [token], [token]: [token] },
      },
    ];
    const said = await saidBy(() =>
      Promise.resolve({
        status,
        json: { status: token, category: token, message: token, correlationId: token, policyName: token, errors },
        headers: { 'x-hubspot-correlation-id': token, 'retry-after': '1', location: `https://${token}.example/` },
      }),
    );
    expect(said).not.toContain(told);
  },
);
