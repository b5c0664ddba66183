/** `npm start -- --portal` as a process: the same screens on a real account, here the emulator's. */
import { spawn } from 'node:child_process';
import { ensureBuilt } from '../../build/built.ts';
import { root } from '../../build/paths.ts';
import { startEmulator, type Emulator } from '../emulator/emulator.ts';

const token = 'pat-na1-secret-8';
let emulator: Emulator;
beforeAll(async () => {
  await ensureBuilt();
  emulator = await startEmulator({ portal: 'hubspot-emea', token });
}, 120_000);
afterAll(() => emulator.close());

interface Started {
  readonly printed: () => string;
  /** Resolves with the exit status. */
  readonly ended: Promise<number | null>;
  readonly stop: () => void;
}
function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Started {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HUBSPOT_PORTAL_TOKEN: token,
    HUBSPOT_API_BASE: emulator.url,
    ...environment,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/preview/main.ts', '--port', '0', ...args], {
    cwd: root,
    env,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()));
  return {
    printed: () => printed,
    ended: new Promise((resolve) => child.on('close', resolve)),
    stop: () => child.kill('SIGTERM'),
  };
}

async function addressOf({ printed, ended }: Started): Promise<{ url: string; key: string }> {
  const over = ended.then(() => {
    throw new Error(printed());
  });
  for (;;) {
    const [, url, key] = /(http:\/\/127\.0\.0\.1:\d+)\/#key=(\S+)/.exec(printed()) ?? [];
    if (url !== undefined && key !== undefined) return { url, key };
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
}

test('the cards’ function answers from the account, nothing is written, and the token is printed nowhere', async () => {
  const preview = start(['--portal']);
  try {
    const { url, key } = await addressOf(preview);
    const authorization = `Bearer ${key}`;
    expect((await fetch(`${url}/api/start`)).status).toBe(401);
    const get = async (path: string) => (await fetch(`${url}${path}`, { headers: { authorization } })).json();
    expect(await get('/api/start')).toMatchObject({
      portals: [{ name: 'live', portalId: emulator.portal.portalId, audience: 'hubspot', live: { mayWrite: false } }],
    });
    expect(await get('/api/portals/live/deals?q=Delorme')).toContainEqual(expect.objectContaining({ id: '9001' }));
    const call = {
      dealId: '9001',
      propertiesToSend: ['hs_object_id'],
      parameters: { locale: 'en', timeZone: 'Europe/Paris' },
      today: '2025-11-05',
      fault: 'down',
    };
    const answer = await fetch(`${url}/api/portals/live/functions/deal_engagement`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, authorization },
      body: JSON.stringify(call),
    });
    const text = await answer.text();
    // A real account has no faults on demand, and lives today.
    expect(JSON.parse(text)).toMatchObject({
      ok: true,
      value: {
        ok: true,
        view: { deal: { id: '9001' }, asOf: expect.stringContaining(String(new Date().getFullYear())) as string },
      },
    });
    const page = await (await fetch(url)).text();
    expect([text, page, preview.printed()].join()).not.toContain(token);
    expect(
      emulator.calls.filter(({ method, path }) => method !== 'GET' && !/\/(batch\/read|search)$/.test(path)),
    ).toEqual([]);
    expect(preview.printed()).toContain(`account ${emulator.portal.portalId}, read only`);
  } finally {
    preview.stop();
    await preview.ended;
  }
}, 60_000);

test('a mistake ends it with what to do: another account’s number, a partner that app.json does not name, a wrong token', async () => {
  const cases: readonly [args: readonly string[], environment: Record<string, string>, sentence: string][] = [
    [['--portal', '--write', '1'], {}, 'nothing was started'],
    [['--portal', '--audience', 'partner'], {}, 'who the partner is'],
    [['--write', '1'], {}, 'go with --portal'],
    [['--portal'], { HUBSPOT_PORTAL_TOKEN: 'pat-wrong' }, 'HubSpot refuses the token'],
  ];
  const ended = await Promise.all(
    cases.map(async ([args, environment]) => {
      const one = start(args, environment);
      return { status: await one.ended, printed: one.printed() };
    }),
  );
  for (const [index, { status, printed }] of ended.entries()) {
    expect(status).toBe(2);
    expect(printed).toContain(cases[index]?.[2]);
    expect(printed).not.toMatch(/pat-/);
  }
}, 60_000);
