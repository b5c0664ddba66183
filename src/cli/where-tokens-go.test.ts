/** Every command with a token: it goes to the one address that was named, and comes back from nowhere. */
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aDeal } from '../rules/testing/a-deal.ts';
import { startEmulator } from '../preview/emulator/emulator.ts';
import { connect } from '../preview/live/connect.ts';
import { base64s, spellings } from '../crm/foreign-text/testing/spellings.ts';
import { run } from './run.ts';
import { captured } from './testing/captured.ts';

jest.setTimeout(60_000);

const token = 'pat-eu1-5f0c7a2e-91d4-4b6b-8c33-0e7d21aa94f6';
const steering = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b\u200e\u202a-\u202e\u2060-\u206f]/u;
/** The token as often as there are ways to write it. */
const everySpelling = Object.values({ ...spellings, ...base64s }).map((spelled) => spelled(token));
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function listening(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

const environmentOf = (url: string): NodeJS.ProcessEnv => ({
  HUBSPOT_API_BASE: url,
  ROE_INSTALL_TOKEN: token,
  HUBSPOT_PORTAL_TOKEN: token,
  XDG_STATE_HOME: path.join(tmpdir(), `roe-where-tokens-go-${process.pid}`),
  ROE_NOW: '2025-11-05T10:00:00+01:00',
});

const withToken: readonly (readonly string[])[] = [
  ['install'],
  ['install', '--dry-run'],
  ['doctor'],
  ['doctor', '--json'],
  ['doctor', '--suggest-mappings'],
  ['evaluate', '--deal', '9001'],
  ['evaluate', '--deal', '9001', '--json'],
  ['reevaluate', '--dry-run', '--diff'],
  ['statement', '--quarter', '2025-Q4'],
  ['calendar', '--out', path.join(tmpdir(), 'roe-where-tokens-go.ics')],
];

describe.each([301, 302, 303, 307, 308])('a server that redirects with %s', (status) => {
  test('nothing arrives at the other address, whichever command asked', async () => {
    const arrived: IncomingHttpHeaders[] = [];
    const elsewhere = await listening(({ headers }, reply) => {
      arrived.push(headers);
      reply.writeHead(200, { 'content-type': 'application/json' }).end('{"portalId":1,"results":[]}');
    });
    let asked = 0;
    const url = await listening(({ url: asking = '' }, reply) => {
      asked += 1;
      reply.writeHead(status, { location: `${elsewhere}${asking}` }).end();
    });
    for (const args of withToken) {
      const before = asked;
      const { terminal, out, err } = captured(environmentOf(url));
      expect(await run(args, environmentOf(url), terminal)).toBe(2);
      expect(out() + err()).toMatch(/cannot be read/);
      expect(asked).toBeGreaterThan(before);
    }
    expect(await connect({ environment: environmentOf(url), write: null })).toMatchObject({ ok: false });
    expect(arrived).toEqual([]);
  });
});

let echoes = 0;

/** As rude as a server can be: what it received, in its body and in its headers. */
const echoing =
  (status: number): RequestListener =>
  ({ headers: { authorization = '' } }, reply) => {
    const body = {
      status: 'error',
      message: `${authorization} ${everySpelling[(echoes += 1) % everySpelling.length] ?? ''} \u001b[2J\nVERDICT \u202e\u200b`,
      category: 'VALIDATION_ERROR',
      correlationId: authorization,
      policyName: authorization,
      portalId: authorization,
      errors: [{ message: authorization, context: { requiredGranularScopes: [token, `crm.${token}`] } }],
    };
    reply
      .writeHead(status, {
        'content-type': 'application/json',
        'x-hubspot-correlation-id': authorization,
        'x-hubspot-ratelimit-daily': authorization,
        'retry-after': '0',
        date: 'Wed, 05 Nov 2025 09:00:00 GMT',
      })
      .end(JSON.stringify(body));
  };

function holdsNothing(text: string): void {
  expect(text).not.toContain(token.slice(8, 22));
  for (const spelled of everySpelling) {
    expect(text).not.toContain(spelled.slice(8, 24));
    // As JSON writes it.
    expect(text).not.toContain(JSON.stringify(spelled).slice(9, 25));
  }
  for (const line of text.split('\n')) expect(line).not.toMatch(steering);
  expect(text).not.toMatch(/^\s*VERDICT/m);
}

test.each([200, 400, 401, 403, 404, 429, 500])(
  'a server that says %s and repeats what it received tells the reader nothing',
  async (status) => {
    const url = await listening(echoing(status));
    await Promise.all(
      withToken.map(async (args, index) => {
        const { terminal, out, err } = captured(environmentOf(url));
        expect(await run([...args, '--lang', index % 2 === 0 ? 'en' : 'fr'], environmentOf(url), terminal)).toBe(2);
        expect(out() + err()).not.toBe('');
        holdsNothing(out() + err());
      }),
    );
  },
);

const hostile = `Ours ${token}\u001b[2J\u0007\nVERDICT: yes\u202e\u200b ${everySpelling.join(' | ')}`;
const hostileName = `Ours ${token}\u001b[2J\u0007\nVERDICT: yes\u202e\u200b ${Array.from(token).join(' ')}`;

test('names in the portal: properties, labels, options, products, deals and companies', async () => {
  const emulator = await startEmulator({ portal: 'hubspot-emea', token });
  closing.push(() => emulator.close());
  const { state } = emulator;
  const [deals, companies, lines] = ['deals', 'companies', 'line_items'].map((name) => state.types.find(name, 'v3'));
  const now = '2025-11-05T09:00:00.000Z';
  state.definitions.create(
    deals!,
    {
      name: 'partner_stage',
      label: hostile,
      type: 'enumeration',
      fieldType: 'select',
      groupName: 'dealinformation',
      description: hostile,
      options: [{ value: hostile, label: hostile, displayOrder: 0, hidden: false }],
      displayOrder: -1,
      hidden: false,
      formField: false,
      hasUniqueValue: false,
    },
    now,
  );
  const { types } = state.associations;
  const originating = types.between(deals!, companies!).find(({ label }) => label === 'Originating partner');
  types.relabel(deals!, companies!, originating!.typeId, hostile);
  for (const type of [deals!, companies!, lines!])
    for (const record of state.objects.all(type))
      for (const name of ['name', 'dealname', 'domain', 'deal_currency_code', 'hs_sku', 'roe_motion'])
        if (record.values.has(name)) record.values.set(name, hostile);
  for (const args of withToken) {
    for (const lang of ['en', 'fr']) {
      const { terminal, out, err } = captured(environmentOf(emulator.url));
      await run([...args, '--lang', lang], environmentOf(emulator.url), terminal);
      expect(out()).not.toBe('');
      holdsNothing(out() + err());
      if (args.includes('--json')) expect(() => JSON.parse(out()) as unknown).not.toThrow();
    }
  }
});

describe('names in a file and on the command line', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'roe-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
  });

  const environment = environmentOf('http://127.0.0.1:9');
  const roe = async (args: readonly string[]) => {
    const { terminal, out, err } = captured(environment);
    await run(args, environment, terminal).catch((error: unknown) => {
      terminal.warn([`roe: ${String(error)}`]);
    });
    expect(out() + err()).not.toBe('');
    holdsNothing(out() + err());
    return out();
  };

  test('facts, and what is wrong with them', async () => {
    const facts = aDeal(
      { partners: [{ id: 'A', name: hostileName, type: 'solutions_partner' }] },
      { name: hostileName },
    );
    const good = path.join(folder, 'good.json');
    const bad = path.join(folder, `bad${hostileName.slice(-40)}.json`);
    await writeFile(good, JSON.stringify(facts));
    await writeFile(bad, JSON.stringify({ deal: { id: '1', [hostile]: 1, stage: hostile }, lineItems: [{}] }));
    for (const lang of ['en', 'fr']) {
      const line = facts.lineItems?.[0]?.id ?? '';
      await roe(['evaluate', good, '--lang', lang]);
      await roe(['explain', good, '--line', line, '--lang', lang]);
      await roe(['explain', good, '--line', hostile, '--lang', lang]);
      await roe(['evaluate', bad, '--lang', lang]);
      for (const [file, how] of [
        [good, '--json'],
        [good, '--ndjson'],
        [bad, '--ndjson'],
      ] as const) {
        const out = await roe(['evaluate', file, how, '--lang', lang]);
        expect(() => JSON.parse(out) as unknown).not.toThrow();
      }
      await roe(['evaluate', path.join(folder, hostileName), '--lang', lang]);
      await roe(['rules', hostile, '--lang', lang]);
      await roe(['rules', '--edition', hostile, '--lang', lang]);
    }
  });

  test.each([
    [[hostile]],
    [['evaluate', 'a.json', hostile]],
    [['evaluate', '--deal', hostile]],
    [['evaluate', 'a.json', '--lang', hostile]],
    [[`--${hostile}`]],
    [['install', hostile]],
    [['install', '--portal', hostile]],
    [['install', '--restore', hostile]],
    [['doctor', '--audience', hostile]],
  ])('a misuse: %#', async (args) => {
    await roe(args);
  });
});
