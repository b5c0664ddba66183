/** `roe reevaluate`, and what `roe calendar` and `roe statement` make of an account, at the terminal: what is written, what is said, and who is kept out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beginning } from '../portfolio/checkpoint.ts';
import { judgingHere } from '../portfolio/judging/here.ts';
import { outputsAsOf } from '../portfolio/judging/outputs-as-of.ts';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { generatedPortal } from '../preview/portals/generated/portal.ts';
import { portalManifest } from '../preview/portals/load.ts';
import type { ManyDealsSurroundings } from './account-of-deals.ts';
import { readCommand } from './arguments.ts';
import { runCalendar } from './calendar-command.ts';
import { runReevaluate } from './reevaluate-command.ts';
import { runStatement } from './statement-command.ts';
import { captured } from './testing/captured.ts';
import { rulebook } from '../catalogue/rulebook.ts';
import { instant } from '../facts/primitives.ts';
import * as z from 'zod';

jest.setTimeout(120_000);

const token = 'pat-eu1-of-the-run';
let emulator: Emulator;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'roe-run-'));
  emulator = await startEmulator({ portal: generatedPortal({ deals: 60, seed: 3 }), token });
});
afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

async function roe(args: readonly string[], more: Partial<ManyDealsSurroundings> & { env?: NodeJS.ProcessEnv } = {}) {
  const command = readCommand(args, {});
  if (command.name === 'misused') return { status: 2, out: '', err: command.problem };
  const environment = {
    HUBSPOT_API_BASE: emulator.url,
    ROE_RUN_TOKEN: token,
    XDG_STATE_HOME: folder,
    ROE_NOW: '2025-11-05T10:00:00+01:00',
    ...more.env,
  };
  const { terminal, out, err } = captured(environment);
  const surroundings: ManyDealsSurroundings = {
    environment,
    terminal,
    now: Date.now,
    appJson: portalManifest('hubspot-emea'),
    pause: () => Promise.resolve(),
    stops: () => false,
    judges: ({ manifest, timeZone, now }) => ({
      judging: judgingHere({ manifest, now, outputsOf: outputsAsOf({ manifest, timeZone }, now) }),
      close: () => Promise.resolve(),
    }),
    ...more,
  };
  if (command.name === 'reevaluate')
    return { status: await runReevaluate(command, surroundings), out: out(), err: err() };
  if (command.name === 'calendar') return { status: await runCalendar(command, surroundings), out: out(), err: err() };
  if (command.name === 'statement') {
    const here = {
      rulebook,
      now: () => instant.parse(environment.ROE_NOW),
      terminal,
      read: (file: string) => Promise.resolve(readFileSync(file)),
      account: () => Promise.resolve(surroundings),
      person: 'Camille',
    };
    return { status: await runStatement(command, here), out: out(), err: err() };
  }
  throw new Error(command.name);
}

const writes = (): number => emulator.calls.filter(({ path: asked }) => asked.endsWith('/batch/update')).length;

test('a dry run says what would change and writes nothing; a run writes; the next one has nothing to write', async () => {
  const dry = await roe(['reevaluate', '--dry-run', '--diff']);
  expect(dry).toMatchObject({ status: 0, err: '' });
  expect(dry.out).toMatch(/\n {2}roe_status: \(empty\) -> \w+\n/);
  expect(dry.out).toMatch(/would be written \(--dry-run: nothing was\)/);
  expect(writes()).toBe(0);
  const run = await roe(['reevaluate']);
  expect(run).toMatchObject({ status: 0, err: '' });
  expect(run.out).toMatch(/^60 deals in \d+ s, \d+ calls:\n/);
  expect(run.out).toMatch(/\d+ {2}rules met\n/);
  const written = writes();
  expect(written).toBeGreaterThan(0);
  const again = await roe(['reevaluate', '--lang', 'fr']);
  expect(again.out).toMatch(/^60 transactions en \d+ s, \d+ appels[ \u202f\u00a0]:\n/);
  expect(again.out).toMatch(/disaient déjà la même chose/);
  expect(writes()).toBe(written);
});

test('deals outside the dates of the text are judged as the admin chose, and what is written says so', async () => {
  const changes = async (outsideTheText: string) => {
    const appJson = { ...(portalManifest('hubspot-emea') as object), editions: { outsideTheText } };
    const env = { ROE_NOW: '2025-12-05T10:00:00+01:00' };
    return (await roe(['reevaluate', '--dry-run', '--diff'], { appJson, env })).out;
  };
  expect(await changes('provisional')).toMatch(/roe_edition: \(empty\) -> 2025-11-17 provisional\n/);
  expect(await changes('text')).not.toMatch(/2025-11-17/);
});

test('two runs at once: the second is told who is at work and touches nothing', async () => {
  const [one, other] = await Promise.all([roe(['reevaluate']), roe(['reevaluate'])]);
  const [ran, kept] = one.status === 0 ? [one, other] : [other, one];
  expect(ran.status).toBe(0);
  expect(kept).toMatchObject({ status: 2, out: '' });
  expect(kept.err).toMatch(/evaluated already \(process \d+, since .*read and wrote nothing/);
  const { objects, types } = emulator.state;
  const times = objects.all(types.byTypeId('0-3')).map(({ changes }) => changes.get('roe_evaluated_of')?.length ?? 0);
  expect(Math.max(...times)).toBe(1);
});

describe('two machines', () => {
  const elsewhere = () => ({ env: { XDG_STATE_HOME: mkdtempSync(path.join(folder, 'elsewhere-')) } });
  const hour = 60 * 60_000;

  test.each([
    ['en', /evaluated elsewhere \(machine and process: .+, \d+; since .*this run wrote nothing/],
    ['fr', /en cours ailleurs \(machine et processus : .+, \d+ ; depuis .*celle-ci n’a rien écrit/],
  ])('%s: the second one is told who is at work, and writes nothing', async (lang, told) => {
    const meanwhile: Awaited<ReturnType<typeof roe>>[] = [];
    const { status } = await roe(['reevaluate'], {
      judges: ({ manifest, timeZone, now }) => ({
        judging: async (deals) => {
          meanwhile.push(await roe(['reevaluate', '--lang', lang], elsewhere()));
          return judgingHere({ manifest, now, outputsOf: outputsAsOf({ manifest, timeZone }, now) })(deals);
        },
        close: () => Promise.resolve(),
      }),
    });
    expect(status).toBe(0);
    expect(meanwhile.length).toBeGreaterThan(0);
    for (const other of meanwhile) {
      expect(other).toMatchObject({ status: 2, out: '' });
      expect(other.err.replaceAll(/\s+/g, ' ')).toMatch(told);
    }
    expect(await roe(['reevaluate'], elsewhere())).toMatchObject({ status: 0, err: '' });
    const { objects, types } = emulator.state;
    const times = objects.all(types.byTypeId('0-3')).map(({ changes }) => changes.get('roe_evaluated_of')?.length ?? 0);
    expect(Math.max(...times)).toBe(1);
  });

  test('a run that was killed keeps its own machine from nothing, and others for a quarter of an hour', async () => {
    const killed = roe(['reevaluate'], { judges: () => ({ judging: () => new Promise(() => {}), close: never }) });
    void killed;
    const [taken] = await lease();
    expect(taken).toContain('"until":"');
    // Its process is gone, and with it the lock of its folder.
    const lock = path.join(folder, 'roe', readdirSync(path.join(folder, 'roe'))[0] ?? '', '.in-use.json');
    rmSync(lock);
    expect(await roe(['reevaluate'], elsewhere())).toMatchObject({ status: 2 });
    expect(await roe(['reevaluate'])).toMatchObject({ status: 0 });
    expect(await roe(['reevaluate'], { ...elsewhere(), now: () => Date.now() + hour })).toMatchObject({ status: 0 });
  });

  test('a dry run asks nobody and keeps nobody out', async () => {
    expect(await roe(['reevaluate', '--dry-run'])).toMatchObject({ status: 0, err: '' });
    expect(leases()).toEqual([]);
  });

  test('a run that slept until another one was begun stops and says so', async () => {
    await emulator.close();
    emulator = await startEmulator({ portal: generatedPortal({ deals: 500, seed: 3 }), token });
    let now = Date.now();
    const { status, err } = await roe(['reevaluate'], {
      now: () => now,
      env: { ROE_PORTION: '20' },
      judges: ({ manifest, timeZone, now: moment }) => ({
        judging: async (deals) => {
          now += hour;
          const [other] = leases();
          if (other !== undefined) await roe(['reevaluate', '--deal', '1'], { ...elsewhere(), now: () => now });
          return judgingHere({ manifest, now: moment, outputsOf: outputsAsOf({ manifest, timeZone }, moment) })(deals);
        },
        close: () => Promise.resolve(),
      }),
    });
    expect(status).toBe(2);
    expect(err).toMatch(/another one has taken the evaluation over/);
  });

  const never = () => new Promise(() => {});
  /** What stands in the portal of runs at work. */
  const leases = (): string[] =>
    emulator.state.objects
      .all(emulator.state.types.byTypeId('2-48201938'))
      .flatMap(({ values }) =>
        (values.get('roe_key') ?? '').startsWith('reevaluation:') ? [values.get('roe_value') ?? ''] : [],
      );
  const lease = async (): Promise<string[]> => {
    while (leases().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    return leases();
  };
});

test('a run that is asked to stop says that the same command goes on; one that was interrupted is gone on with', async () => {
  expect(await roe(['reevaluate'], { stops: () => true })).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^roe: Stopped\. The same command goes on where it was/) as unknown,
  });
  expect((await roe(['reevaluate'])).err).toBe('');
  // What a killed process leaves behind: all deals done but the last ones of the list.
  const state = path.join(folder, 'roe', '246810003-hubspot', 'run.json');
  const of = JSON.stringify([{ what: 'every' }, '2025-11-05', ['2025-09-03']]);
  const left = { ...beginning(of, Date.parse('2025-11-05T09:00:00Z'), null), after: '40', last: '10000039' };
  writeFileSync(state, JSON.stringify({ ...left, tally: { ...left.tally, evaluated: 40 } }));
  const rest = await roe(['reevaluate']);
  expect(rest).toMatchObject({
    status: 0,
    err: expect.stringMatching(/^Going on with the run .*: 40 deals are done/) as unknown,
  });
  expect(rest.out).toMatch(/^60 deals in/);
  writeFileSync(state, JSON.stringify({ ...left, after: '40' }));
  expect(await roe(['reevaluate', '--anew'])).toMatchObject({
    err: '',
    out: expect.stringMatching(/^60 deals/) as unknown,
  });
  // Another day's run, or a file that is none, is not gone on with.
  writeFileSync(state, JSON.stringify({ ...left, of: 'other' }));
  expect((await roe(['reevaluate'])).err).toBe('');
  writeFileSync(state, '{');
  expect((await roe(['reevaluate'])).err).toBe('');
});

test('a deal that a rule of the account rejects is named with the next step, and the status says so', async () => {
  emulator.state.objects.rules.push({
    when: { property: 'dealstage', value: 'closedlost' },
    requires: 'closed_lost_reason',
  });
  const { status, out } = await roe(['reevaluate']);
  expect(status).toBe(1);
  expect(out).toMatch(/^\d{8} .*: HubSpot refuses the write, probably by a validation rule/m);
  expect(out).toMatch(/ {2}refused by HubSpot\n/);
  const lines = (await roe(['reevaluate', '--json'])).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { state: string });
  expect(lines.at(-1)).toMatchObject({ state: 'complete', written: 0 });
  expect(lines.slice(0, -1).length).toBeGreaterThan(0);
});

test('--since last looks at what was changed since the last complete run, and at nothing else', async () => {
  expect(await roe(['reevaluate', '--since', 'last'])).toMatchObject({
    status: 2,
    err: expect.stringMatching(/run npx roe reevaluate first/) as unknown,
  });
  await roe(['reevaluate']);
  const later = { env: { ROE_NOW: '2025-11-05T10:30:00+01:00' } };
  const nothing = await roe(['reevaluate', '--since', 'last'], later);
  expect(nothing.out).toMatch(/^0 deals/);
  const { objects, types } = emulator.state;
  const deals = types.byTypeId('0-3');
  const [first] = objects.all(deals).filter(({ values }) => values.get('dealstage') === 'closedwon');
  objects.update(first!, { roe_hubspot_validation: 'refused' });
  const one = await roe(['reevaluate', '--since', 'last', '--diff'], later);
  expect(one.status).toBe(0);
  expect(one.out).toMatch(new RegExp(`^${first!.id} `, 'm'));
});

test.each<[readonly string[], RegExp]>([
  [['reevaluate', '--since', 'yesterday'], /--since is last, a date/],
  [['reevaluate', '--since', 'last', '--deal', '1'], /--since and --deal exclude each other/],
  [['reevaluate', '--deal', '1,x'], /--deal is the number of a deal, or several/],
  [['reevaluate', '--where', 'dealstage'], /--where is PROPERTY=VALUE/],
  [['reevaluate', '--share', '0'], /--share is a percentage from 1 to 100/],
  [['reevaluate', '--share', '120'], /--share is a percentage/],
  [['reevaluate', '9001'], /reevaluate takes no argument/],
  [['reevaluate', '--out', 'x'], /does not take --out; calendar does/],
  [['calendar'], /calendar needs --out/],
  [['calendar', '--since', 'last', '--out', 'x'], /does not take --since/],
  [['generate'], /generate needs --deals with a number from 1 to 200000/],
  [['generate', '--deals', '10', '--seed', 'x'], /--seed is a number/],
  [['reevaluate', '--lang', 'fr', '--where', 'x'], /--where est PROPRIÉTÉ=VALEUR/],
])('%j is refused with what to do', async (args, says) => {
  expect(await roe(args)).toEqual({ status: 2, out: '', err: expect.stringMatching(says) as unknown });
});

test('without a key, with the key of another portal, by a property that is not there: said, and nothing is written', async () => {
  expect((await roe(['reevaluate'], { env: { ROE_RUN_TOKEN: '' } })).err).toMatch(/A key is missing/);
  expect((await roe(['reevaluate', '--portal', '1'])).err).toMatch(/opens portal 246810003, not 1/);
  expect((await roe(['reevaluate', '--where', 'no_such=1'])).err).toMatch(/cannot search deals by no_such/);
  expect((await roe(['reevaluate'], { env: { ROE_RUN_TOKEN: 'another' } })).err).toMatch(/refuses the key/);
  expect(writes()).toBe(0);
});

test('a deal that is not there is named, and the others are evaluated', async () => {
  const { status, out } = await roe(['reevaluate', '--deal', '10000001,99']);
  expect(status).toBe(1);
  expect(out).toMatch(/^99 99: there is no deal of this number/m);
});

describe('the statement of an account', () => {
  const quarter = ['statement', '--quarter', '2025-Q4', '--lang', 'en'];
  const stated = z.object({
    deals: z.number(),
    mismatches: z.array(z.unknown()),
    entries: z.array(z.looseObject({ dealId: z.string(), partnerId: z.string().nullable(), amount: z.string() })),
  });

  test('is that of all its deals, reconciled, and nothing is written to HubSpot', async () => {
    const { status, out, err } = await roe([...quarter, '--json']);
    expect([status, err]).toEqual([0, '']);
    const { deals, mismatches, entries } = stated.parse(JSON.parse(out));
    // Three of the sixty have no partner on them.
    expect([deals, mismatches]).toEqual([57, []]);
    expect(new Set(entries.map(({ partnerId }) => partnerId)).size).toBeGreaterThan(1);
    expect(writes()).toBe(0);
    expect((await roe(quarter)).out).toMatch(/Reconciled: every month/);
  });

  test('or of some of them, and it can be closed', async () => {
    const { entries } = stated.parse(JSON.parse((await roe([...quarter, '--json'])).out));
    const dealId = entries[0]?.dealId ?? '';
    const file = path.join(folder, 'closed.json');
    const { status, out } = await roe([...quarter, '--deal', dealId, '--json', '--close', file]);
    expect(status).toBe(0);
    expect(new Set(stated.parse(JSON.parse(out)).entries.map((entry) => entry.dealId))).toEqual(new Set([dealId]));
    expect((await roe([...quarter, '--deal', dealId, '--closed', file])).err).toMatch(/2025-Q4 is closed already/);
  });

  test('in a partner’s own account it tells of that partner alone', async () => {
    const { out, status, err } = await roe([...quarter, '--json'], { appJson: portalManifest('partner-agence') });
    expect([status, err]).toEqual([0, '']);
    const own = portalManifest('partner-agence')['partner'] as { readonly id: string };
    const partners = new Set(stated.parse(JSON.parse(out)).entries.map(({ partnerId }) => partnerId));
    expect([...partners].filter((id) => id !== own.id)).toEqual([]);
  });

  test('a key in a deal’s name goes into no file', async () => {
    const { entries } = stated.parse(JSON.parse((await roe([...quarter, '--json'])).out));
    const dealId = entries[0]?.dealId ?? '';
    const { objects, types } = emulator.state;
    objects.update(objects.get(types.find('deals', 'v3'), dealId), { dealname: `Key ${token}` });
    const csv = path.join(folder, 'a.csv');
    expect((await roe([...quarter, '--deal', dealId, '--csv', csv])).status).toBe(0);
    expect(readFileSync(csv, 'utf8')).toContain('Key ');
    expect(readFileSync(csv, 'utf8')).not.toContain(token);
  });

  test('what does not open it is said', async () => {
    expect(await roe(quarter, { env: { ROE_RUN_TOKEN: '' } })).toMatchObject({ status: 2 });
    expect((await roe(quarter, { env: { ROE_RUN_TOKEN: '' } })).err).toMatch(/A key is missing/);
    expect((await roe([...quarter, '--ndjson'])).err).toMatch(/--ndjson goes with a file/);
    expect((await roe(['statement', 'deals.json', '--quarter', '2025-Q4', '--where', 'a=b'])).err).toMatch(
      /--where reads the deals of an account/,
    );
  });
});

test('the calendar is a file of the deals’ dates, in the language that was asked for, and nothing is written to HubSpot', async () => {
  const file = path.join(folder, 'deals.ics');
  const { status, out } = await roe(['calendar', '--out', file]);
  expect({ status, out }).toEqual({
    status: 0,
    out: expect.stringMatching(/^\d+ dates in .*deals\.ics\.\n$/) as unknown,
  });
  const whole = (): string => readFileSync(file, 'utf8').replaceAll('\r\n ', '');
  const ics = whole();
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(ics).toMatch(/SUMMARY:.*: the commission ends\r\n/);
  expect(ics).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n/);
  await roe(['calendar', '--out', file, '--lang', 'fr']);
  const french = whole();
  expect(french).toMatch(/fin de la commission/);
  const uids = (text: string) => text.match(/^UID:.*$/gm)?.sort();
  expect(uids(french)).toEqual(uids(ics));
  expect(new Set(uids(ics)).size).toBe(uids(ics)?.length);
  expect(writes()).toBe(0);
  expect(readdirSync(folder)).toEqual(['deals.ics']);
  expect((await roe(['calendar', '--out', path.join(folder, 'no', 'such.ics')])).err).toMatch(
    /cannot be written \(ENOENT\)/,
  );
});
