/** What was recorded of lines and of what the customer has, beside what HubSpot's records tell. */
import type { RecordRequestInput } from '../contract/recording-request.ts';
import type { Facts } from '../facts/schema.ts';
import { blankMemory } from './gateway/installation-memory.ts';
import { factsFromRecords } from './facts-from-records.ts';
import { readDeal } from './read-deal.ts';
import { inMemoryGateway, involvementTypeOf } from './testing/in-memory-crm.ts';
import { dealId, freshPortal, manifest, now, recordIn, revisionsIn, zone } from './testing/recording-bench.ts';
import { instantIn } from './times.ts';

const line = '31002';
const { inputs } = manifest.portal.deals;
type Portal = ReturnType<typeof freshPortal>;

async function read(state: Portal) {
  const gateway = inMemoryGateway({ state, turns: () => Promise.resolve() });
  const records = await readDeal(dealId, {
    gateway,
    manifest,
    memory: { ...blankMemory(), involvementType: involvementTypeOf(state) },
  });
  const asOf = instantIn(zone, now);
  if (!records.ok || asOf === undefined) throw new Error('not read');
  return factsFromRecords(records.value, { manifest, timeZone: zone, asOf });
}
const lineIn = ({ lineItems }: Facts) => lineItems?.find(({ id }) => id === line);

async function recorded(state: Portal, ...records: readonly RecordRequestInput['record'][]) {
  for (const record of records)
    expect((await recordIn({ state }, record, await revisionsIn(state))).outcome).toMatchObject({ state: 'recorded' });
  return read(state);
}
const named = (name: string): Portal => {
  const state = freshPortal();
  state.objects.update(state.objects.get(state.types.find('line_items', 'v3'), line), { name });
  return state;
};

test('a recorded product goes before what the name says, is confirmed, and names the deal as its source', async () => {
  const { facts, sources } = await recorded(named('Sales Hub Starter'), {
    kind: 'line',
    lineItemIds: [line],
    product: 'marketing_hub',
    edition: 'professional',
  });
  expect(lineIn(facts)).toMatchObject({ product: 'marketing_hub', edition: 'professional', productConfirmed: true });
  expect(sources.find(({ path }) => path === 'lineItems[0].product')).toMatchObject({
    record: `deals/${dealId}`,
    property: inputs.lines,
  });
});

test('a line that is renamed keeps what was recorded of it', async () => {
  const state = named('Licence terrain');
  await recorded(state, { kind: 'line', lineItemIds: [line], product: 'sales_hub', edition: 'starter' });
  state.objects.update(state.objects.get(state.types.find('line_items', 'v3'), line), { name: 'Licence nomade' });
  expect(lineIn((await read(state)).facts)).toMatchObject({ name: 'Licence nomade', product: 'sales_hub' });
});

test('an MRR that HubSpot states goes before a recorded one', async () => {
  const before = lineIn((await read(freshPortal())).facts);
  const after = lineIn((await recorded(freshPortal(), { kind: 'line', lineItemIds: [line], mrr: '1.00' })).facts);
  expect(before?.mrr).toBeDefined();
  expect(after?.mrr).toBe(before?.mrr);
});

test('of an edition alone the product stays as the name says it; without an edition in the product none is kept', async () => {
  expect(
    lineIn((await recorded(named('Sales Hub'), { kind: 'line', lineItemIds: [line], edition: 'enterprise' })).facts),
  ).toMatchObject({ product: 'sales_hub', edition: 'enterprise' });
  expect(
    lineIn(
      (
        await recorded(named('Sales Hub Pro'), {
          kind: 'line',
          lineItemIds: [line],
          product: 'services',
          edition: 'starter',
        })
      ).facts,
    ),
  ).toMatchObject({ product: 'services', edition: 'none' });
});

test('a property that somebody typed over counts as unreadable, and is not written over', async () => {
  const state = freshPortal();
  state.objects.update(state.objects.get(state.types.find('deals', 'v3'), dealId), { [inputs.lines]: '{"31002":' });
  const { facts, gaps } = await read(state);
  expect(lineIn(facts)?.product).toBeUndefined();
  expect(gaps).toContainEqual(expect.objectContaining({ what: 'properties', why: 'invalid' }));
  const { outcome } = await recordIn(
    { state },
    { kind: 'line', lineItemIds: [line], product: 'sales_hub' },
    await revisionsIn(state),
  );
  expect(outcome).toMatchObject({ state: 'refused', refusals: [{ code: 'list_damaged' }] });
});

describe('what the customer has', () => {
  const installed = (list: unknown): Portal => {
    const state = freshPortal();
    state.objects.update(state.objects.get(state.types.find('companies', 'v3'), '502'), {
      [manifest.portal.companies.installedProducts]: JSON.stringify(list),
    });
    return state;
  };

  test('is completed by what was recorded of it; nothing is said of a product that it does not have', async () => {
    const state = installed([
      { product: 'sales_hub', edition: 'starter', creditHolder: '999', creditedSince: '2024-01-01' },
    ]);
    const { facts } = await recorded(
      state,
      { kind: 'owned', of: 'sales_hub', creditHolder: '701' },
      { kind: 'owned', of: 'data_hub', mrr: '10.00' },
    );
    expect(facts.customer?.products).toHaveLength(1);
    // Since when the other one held it says nothing of this one.
    expect(facts.customer?.products?.[0]).toMatchObject({ edition: 'starter', creditHolder: '701' });
    expect(facts.customer?.products?.[0]?.creditedSince).toBeUndefined();
  });

  test('a single product that was recorded is no whole list', async () => {
    const before = (await read(freshPortal())).facts.customer?.products;
    const after = await recorded(freshPortal(), { kind: 'owned', of: 'data_hub', mrr: '10.00' });
    expect(after.facts.customer?.products).toEqual(before);
  });
});
