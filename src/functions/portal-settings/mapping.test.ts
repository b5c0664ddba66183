/** What the columns of a statement are: recognised, kept once, told, withdrawn; and roe reconcile reads a statement by it. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { roeOfAccount } from '../../cli/testing/roe-of-account.ts';
import type { PortalSettingsResponse } from '../../contract/portal-settings.ts';
import { columnRoles } from '../../contract/statement-mapping.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { mostMappings } from '../../crm/mappings.ts';
import { settingTypeOf } from '../../crm/testing/in-memory-crm.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { portalManifest } from '../../preview/portals/load.ts';
import { answerHealth } from '../portal-health/answer.ts';
import { answerSettings } from './answer.ts';

jest.setTimeout(60_000);

let emulator: Emulator;
beforeEach(async () => {
  const { audience, scopes } = portalManifest('hubspot-emea') as {
    audience: 'hubspot' | 'partner';
    scopes: Record<'hubspot' | 'partner', string[]>;
  };
  emulator = await startEmulator({ portal: 'hubspot-emea', scopes: scopes[audience] });
});
afterEach(() => emulator.close());

const around = () => ({
  environment: { PRIVATE_APP_ACCESS_TOKEN: emulator.token, HUBSPOT_API_BASE: emulator.url },
  manifest: () => manifestSchema.parse(portalManifest('hubspot-emea')),
  appJson: () => portalManifest('hubspot-emea'),
  now: Date.now,
  report: (line: string) => {
    throw new Error(line);
  },
});
const send = (asked: Readonly<Record<string, unknown>>, locale = 'en'): Promise<PortalSettingsResponse> =>
  answerSettings({ parameters: { locale, requestId: randomUUID(), saidBy: 'Ada Roux', ...asked } }, around());

const columns = [
  { name: 'Ref', role: 'deal' },
  { name: 'Période', role: 'month' },
  { name: 'Montant dû', role: 'amount' },
  { name: 'Dev.', role: 'currency' },
  { name: 'Note', role: 'ignored' },
];
const keep = (more: Readonly<Record<string, unknown>> = {}) => send({ what: 'keep_mapping', columns, ...more });

async function mappings() {
  const health = await answerHealth({ parameters: { locale: 'en' } }, around());
  if (!health.ok || health.settings.state !== 'ready') throw new Error(JSON.stringify(health));
  return health.settings.mappings;
}
const failed = (answer: PortalSettingsResponse) => {
  if (answer.ok) throw new Error('It was done.');
  return answer;
};

test.each([
  ['parted by tabs', 'Deal ID\tCommission month\tCommission\tCurrency\tRemarks'],
  ['by semicolons', 'Deal ID;Commission month;Commission;Currency;Remarks'],
  ['by commas, as it is exported', '"Deal ID","Commission month","Commission","Currency","Remarks"\n'],
])('the first line of a statement, %s, is recognised, and HubSpot is not asked', async (_, header) => {
  const answer = await send({ what: 'recognise_columns', header }, 'fr');
  expect(answer).toMatchObject({
    ok: true,
    what: 'recognised',
    columns: [
      { name: 'Deal ID', role: 'deal' },
      { name: 'Commission month', role: 'month' },
      { name: 'Commission', role: 'amount' },
      { name: 'Currency', role: 'currency' },
      { name: 'Remarks' },
    ],
  });
  if (!answer.ok || answer.what !== 'recognised') throw new Error(JSON.stringify(answer));
  expect(answer.roles.map(({ role }) => role)).toEqual([...columnRoles]);
  expect(answer.roles[0]?.label).toBe('id de la transaction');
  expect(emulator.calls).toEqual([]);
});

test('it is kept with who confirmed it, told in the reader’s language, and withdrawn', async () => {
  expect(await keep()).toMatchObject({ ok: true, what: 'mapping_kept' });
  const [kept] = await mappings();
  expect(kept).toMatchObject({
    by: 'Ada Roux',
    columns: [
      { name: 'Ref', role: 'deal id' },
      { name: 'Période', role: 'month or quarter' },
      { name: 'Montant dû', role: 'commission' },
      { name: 'Dev.', role: 'currency' },
      { name: 'Note' },
    ],
  });
  const gone = await send({ what: 'withdraw_mapping', record: kept?.record });
  expect(gone).toMatchObject({ ok: true, what: 'mapping_withdrawn', settings: { mappings: [] } });
  expect(await mappings()).toEqual([]);
  expect(await send({ what: 'withdraw_mapping', record: kept?.record })).toMatchObject({ ok: true, repeated: true });
  expect(await keep()).toMatchObject({ ok: true });
});

test('the same again, in another order, is the same; something else of the same columns is told what stands', async () => {
  await keep();
  expect(await keep({ columns: columns.toReversed() })).toMatchObject({ ok: true, repeated: true });
  const other = columns.map((each) => (each.name === 'Note' ? { ...each, role: 'customer' } : each));
  const answer = failed(await keep({ columns: other }));
  expect(answer).toMatchObject({ code: 'CHANGED', message: expect.stringMatching(/Ada Roux has kept/) as string });
  expect(await mappings()).toHaveLength(1);
});

test('two people who confirm the same columns otherwise at once: one is kept, the other hears of it', async () => {
  const other = columns.map((each) => (each.name === 'Note' ? { ...each, role: 'type' } : each));
  const answers = await Promise.all([keep(), keep({ columns: other, saidBy: 'Ben' })]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await mappings()).toHaveLength(1);
});

test.each([
  ['no commission', columns.filter(({ role }) => role !== 'amount'), /No column is the commission/],
  ['nothing that tells the deal', columns.filter(({ role }) => role !== 'deal'), /No column says which deal/],
  ['two commissions', [...columns, { name: 'Total', role: 'amount' }], /the same as another column/],
  ['two columns of one name', [...columns, { name: 'Note', role: 'ignored' }], /Two columns are called/],
])('%s: refused, and nothing is asked of HubSpot', async (_, given, problem) => {
  const answer = failed(await keep({ columns: given }));
  expect([answer.code, answer.problems?.[0]?.problem]).toEqual(['REFUSED', expect.stringMatching(problem)]);
  expect(emulator.calls).toEqual([]);
});

test('there is an end to it', async () => {
  for (let index = 0; index < mostMappings; index += 1)
    await keep({ columns: [...columns, { name: `Extra ${index}`, role: 'ignored' }] });
  expect(failed(await keep()).problems?.[0]?.problem).toMatch(/readings of statements already/);
  const long = Array.from({ length: 60 }, (_, index) => ({ name: `${'x'.repeat(190)}${index}`, role: 'ignored' }));
  expect(failed(await keep({ columns: [...columns, ...long].slice(0, 60) })).problems?.[0]?.problem).toMatch(
    /too long/,
  );
});

test('what an admin typed over counts for nothing, and product names still do', async () => {
  await keep();
  const { objects, types } = emulator.state;
  const [record] = objects.all(types.byTypeId(settingTypeOf(emulator.state)));
  objects.update(record!, { roe_value: '{"columns":[]}' });
  expect(await mappings()).toEqual([]);
  expect(
    await send({ what: 'accept_name', name: 'Offre Or', productLine: 'data_hub', edition: 'professional' }),
  ).toMatchObject({ ok: true, settings: { room: 98 } });
});

test('roe reconcile reads a statement of these columns by it, and one of others by their names', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'roe-columns-'));
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const held = (name: string) => roeOfAccount(emulator, ['reconcile', name, '--quarter', '2025-Q4', '--lang', 'en']);
  const own = file('own.csv', 'Ref;Période;Montant dû;Dev.;Note\n9001;2025-10;148.00;EUR;740.00\n');
  expect((await held(own)).out).not.toMatch(/as confirmed/);
  await keep();
  const read = await held(own);
  expect(read.err).toMatch(/as the app’s settings in HubSpot say them \(Ada Roux/);
  expect(read.out).toMatch(/Montant dû → commission, as confirmed/);
  const other = file('other.csv', 'Deal ID;Month;Commission;Currency\n9001;2025-10;148.00;EUR\n');
  const byName = await held(other);
  expect(byName.err).not.toMatch(/settings in HubSpot/);
  expect(byName.out).toMatch(/Commission → commission, by its name/);
  rmSync(folder, { recursive: true, force: true });
});
