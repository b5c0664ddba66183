/** The built action of a workflow, called as HubSpot calls it, against the emulated HubSpot over HTTP. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { rulebook } from '../catalogue/rulebook.ts';
import { calendarDate } from '../facts/primitives.ts';
import { closeAll, emulated, evaluated, manifestOf } from '../functions/shared-deals/testing/shared-deals-bench.ts';
import { outputTypes } from '../functions/workflow-action/outputs.ts';
import type { Emulator } from '../preview/emulator/emulator.ts';
import { editionOfDay, inForceOn } from '../rules/editions/pick-edition.ts';
import { judgeBy } from '../rules/judge.ts';
import { ensureBuilt } from './built.ts';
import { readAppManifest } from './app-manifest.ts';
import { buildWorkflow, workflowAction } from './workflow.ts';

beforeAll(ensureBuilt, 120_000);
afterEach(closeAll);

const outcome = z.discriminatedUnion('ended', [
  z.object({
    ended: z.literal('returned'),
    outputFields: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.object({ ended: z.literal('threw'), name: z.string(), status: z.number().nullable(), all: z.string() }),
]);
type Outcome = z.infer<typeof outcome>;

/** As a workflow does: one process, the secret in its environment, an event a deal. */
const program = `
const { main } = require(process.argv[1]);
const events = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
(async () => {
  const told = [];
  for (const event of events) {
    try {
      told.push({ ended: 'returned', ...(await main(event)) });
    } catch (error) {
      const all = require('node:util').inspect(error, { depth: 10, showHidden: true });
      told.push({ ended: 'threw', name: error.name, status: error.response?.status ?? null, all });
    }
  }
  process.stdout.write(JSON.stringify(told));
})();`;

async function ran(
  events: readonly unknown[],
  environment: Readonly<Record<string, string>>,
  file = workflowAction,
): Promise<Outcome[]> {
  const child = spawn(process.execPath, ['-e', program, file], { env: { PATH: '', ...environment } });
  child.stdin.end(JSON.stringify(events));
  const [told, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (told === '') throw new Error(said);
  return z.array(outcome).parse(JSON.parse(told));
}

const around = (emulator: Emulator): Record<string, string> => ({
  PRIVATE_APP_ACCESS_TOKEN: emulator.token,
  HUBSPOT_API_BASE: emulator.url,
  ROE_NOW: emulator.portal.today,
});
const enrolled = (id: string) => ({
  origin: { portalId: 1, actionDefinitionId: 2 },
  object: { objectType: 'DEAL', objectId: Number(id), properties: {} },
  inputFields: {},
  callbackId: 'ap-1',
});
async function enrol(emulator: Emulator, ...ids: readonly string[]): Promise<Outcome[]> {
  return ran(ids.map(enrolled), around(emulator));
}
const outputsIn = (told: Outcome | undefined): Record<string, string | number> => {
  if (told?.ended !== 'returned') throw new Error(`It ended otherwise: ${JSON.stringify(told)}`);
  return told.outputFields;
};

const { outputs } = manifestOf('hubspot-emea').portal.deals;
const dealsOf = ({ state: { objects, types } }: Emulator) => objects.all(types.find('deals', 'v3'));

/** What the records keep of their evaluation, but for when it was made. */
const keptIn = (emulator: Emulator): Record<string, Record<string, string | null | undefined>> =>
  Object.fromEntries(
    dealsOf(emulator).map(({ id, values }) => [
      id,
      Object.fromEntries(
        Object.values(outputs)
          .filter((name) => name !== outputs.evaluatedAt)
          .map((name) => [name, values.get(name)]),
      ),
    ]),
  );

test('each deal that is enrolled gets on its record what the page of shared deals writes there', async () => {
  const [byWorkflow, byPage] = [await emulated('hubspot-emea'), await emulated('hubspot-emea')];
  const ids = dealsOf(byPage)
    .map(({ id }) => id)
    .slice(0, 20);
  const told = await enrol(byWorkflow, ...ids);
  expect(told.map((each) => outputsIn(each)['roe_result'])).toEqual(ids.map(() => 'written'));
  await evaluated(byPage, ids, { timeZone: byPage.portal.timeZone, more: { judge: judgeBy(rulebook) } });
  expect(keptIn(byWorkflow)).toEqual(keptIn(byPage));
});

test('what an admin chose for deals outside the text’s dates judges them here too, and is marked', async () => {
  const emulator = await emulated('hubspot-emea');
  const folder = await mkdtemp(path.join(tmpdir(), 'roe-workflow-'));
  try {
    const editionOf = async (outsideTheText: 'text' | 'provisional') => {
      const file = path.join(folder, `${outsideTheText}.cjs`);
      await buildWorkflow({ ...(await readAppManifest('hubspot')), editions: { outsideTheText } }, file);
      const later = { ...around(emulator), ROE_NOW: '2026-03-05T10:00:00+01:00' };
      const [told] = await ran([enrolled('9034')], later, file);
      expect(outputsIn(told)['roe_result']).toBe('written');
      return dealsOf(emulator)
        .find(({ id }) => id === '9034')
        ?.values.get(outputs.edition);
    };
    const closed = calendarDate.parse('2026-02-10');
    expect(await editionOf('text')).toBe(editionOfDay(closed, rulebook).id);
    // A text that is added for that day judges it, whatever the admin chose for days without one.
    const text = inForceOn(closed, rulebook.editions)?.id;
    const provisional = text ?? '2025-11-17 .*provisional';
    expect(await editionOf('provisional')).toMatch(new RegExp(`^${provisional}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('enrolled again, a deal that says the same is not written', async () => {
  const emulator = await emulated('hubspot-emea');
  const [first, again] = await enrol(emulator, '9001', '9001');
  expect(outputsIn(first)).toMatchObject({ roe_result: 'written' });
  expect(outputsIn(again)).toEqual({ ...outputsIn(first), roe_result: 'unchanged' });
  expect(emulator.calls.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
});

test('every output is of the type that the workflow is set up with, and none is longer than HubSpot takes', async () => {
  const emulator = await emulated('hubspot-emea');
  const told = await enrol(emulator, ...dealsOf(emulator).map(({ id }) => id));
  const types: Readonly<Record<string, string>> = outputTypes;
  const seen = new Set<string>();
  for (const each of told) {
    for (const [name, value] of Object.entries(outputsIn(each))) {
      seen.add(name);
      expect([name, typeof value]).toEqual([name, types[name]]);
      expect(String(value).length).toBeLessThanOrEqual(65_000);
    }
  }
  expect([...seen].sort()).toEqual(Object.keys(types).sort());
});

test.each([
  ['a limit that is reached', { kind: 'status', status: 429, policy: 'DAILY' }, 429],
  ['HubSpot out of order', { kind: 'status', status: 500 }, 500],
  ['no answer', { kind: 'reset' }, 503],
] as const)(
  '%s is thrown as an error of axios, for HubSpot to try again, and says no token',
  async (_what, answer, status) => {
    const emulator = await emulated('hubspot-emea');
    emulator.faults.add({ path: '/', answer });
    const [told] = await enrol(emulator, '9001');
    expect(told).toMatchObject({ ended: 'threw', name: 'AxiosError', status });
    expect(JSON.stringify(told)).not.toContain(emulator.token);
  },
);

test('a limit that is reached when it writes is thrown as well, and the next run writes', async () => {
  const emulator = await emulated('hubspot-emea');
  emulator.faults.add({ method: 'PATCH', path: '/', answer: { kind: 'status', status: 429, policy: 'DAILY' }, nth: 1 });
  const [first, again] = await enrol(emulator, '9001', '9001');
  expect(first).toMatchObject({ ended: 'threw', status: 429 });
  expect(outputsIn(again)).toMatchObject({ roe_result: 'written' });
});

test('what would fail again is an output that the workflow can branch on', async () => {
  const emulator = await emulated('hubspot-emea');
  emulator.faults.add({ method: 'PATCH', path: '/', answer: { kind: 'status', status: 400 } });
  const [gone, refused] = await enrol(emulator, '77', '9001');
  expect(outputsIn(gone)).toMatchObject({ roe_result: 'not_read', roe_message: expect.stringMatching(/./) as unknown });
  expect(outputsIn(refused)).toMatchObject({
    roe_result: 'not_written',
    roe_message: expect.stringMatching(/./) as unknown,
  });
  const company = { ...enrolled('9001'), object: { objectType: 'COMPANY', objectId: 5 } };
  const [misplaced, empty] = await ran([company, {}], around(emulator));
  const [keyless] = await ran([enrolled('9001')], { HUBSPOT_API_BASE: emulator.url });
  for (const each of [misplaced, empty, keyless]) expect(outputsIn(each)).toMatchObject({ roe_result: 'misused' });
});

test('a deal of which a part was refused keeps its former evaluation', async () => {
  const emulator = await emulated('hubspot-emea');
  emulator.faults.add({ path: /line_items\/batch\/read$/, answer: { kind: 'status', status: 403 } });
  const [told] = await enrol(emulator, '9001');
  expect(outputsIn(told)).toMatchObject({ roe_result: 'read_in_part' });
  expect(emulator.calls.some(({ method }) => method === 'PATCH')).toBe(false);
});
