/** A portal of a thousand shared deals, page by page: each deal once, and no page costs more than ten calls. */
import { loadPortal } from '../../preview/portals/load.ts';
import { withDeals } from '../../preview/portals/many-deals.ts';
import { closeAll, emulated, evaluated, pageOf } from './testing/shared-deals-bench.ts';

afterAll(closeAll);

const count = 1_000;
const portal = withDeals(loadPortal('hubspot-emea'), count);
const idOf = ({ dealId }: { dealId: string }) => dealId;

test('every deal comes once, newest first, also when deals come and go meanwhile', async () => {
  const emulator = await emulated('hubspot-emea', { portal });
  const { objects, types, app } = emulator.state;
  const deals = types.find('deals', 'v3');
  const all = objects.all(deals).map(({ id }) => id);
  const seen: string[] = [];
  const calls: number[] = [];
  let from: string | undefined;
  for (let page = 1; page === 1 || from !== undefined; page += 1) {
    expect(page).toBeLessThan(20);
    const before = emulator.calls.length;
    const { deals: rows, unread, next, total } = await pageOf(emulator, from);
    calls.push(emulator.calls.length - before);
    expect(unread).toEqual([]);
    expect(total).toBeGreaterThanOrEqual(rows.length);
    seen.push(...rows.map(idOf));
    from = next;
    if (page === 3) {
      // One that is newer than all, and one of a page to come that goes.
      objects.create(deals, { dealname: 'New', roe_motion: 'partner_collaboration' });
      objects.archive(objects.get(deals, all[0]!));
    }
  }
  const expected = all.slice(1).sort((one, other) => Number(other) - Number(one));
  expect(seen).toEqual(expected.filter((id) => seen.includes(id)));
  // What nobody shares with HubSpot is no row.
  const shared = portal.deals.filter(({ deal: { properties } }) =>
    Object.entries(properties).some(
      ([name, value]) =>
        ['roe_motion', 'roe_shared_deal_created_by', 'hs_associated_deal_registration_deal_type'].includes(name) ||
        (name === 'hs_num_associated_active_deal_registrations' && Number(value) > 0),
    ),
  );
  expect(new Set(seen)).toEqual(new Set(shared.map(({ deal }) => deal.id).filter((id) => id !== all[0])));
  expect(seen.length).toBeGreaterThan(850);
  expect(Math.max(...calls)).toBeLessThanOrEqual(10);
  expect(app).not.toBeNull();
}, 60_000);

test('deals with many partners each cost ten calls a page at most, and what was not looked at is said', async () => {
  const emulator = await emulated('hubspot-emea', { portal: withDeals(loadPortal('hubspot-emea'), 100) });
  const { objects, types, app, associations } = emulator.state;
  const deals = types.find('deals', 'v3');
  const ids = (await pageOf(emulator)).deals.map(idOf);
  for (let at = 0; at < ids.length; at += 20) await evaluated(emulator, ids.slice(at, at + 20));
  for (const id of ids)
    for (let partner = 0; partner < 10; partner += 1)
      associations.associate(
        objects.get(deals, id),
        objects.create(app!.involvement, { roe_key: `${id}:${partner}`, roe_partner_company_id: String(partner) }),
        [app!.dealToInvolvement],
      );
  const before = emulator.calls.length;
  const { deals: rows } = await pageOf(emulator);
  expect(emulator.calls.length - before).toBeLessThanOrEqual(10);
  const states = new Map(rows.map(({ dealId, state }) => [dealId, state]));
  expect(new Set(states.values())).toEqual(new Set(['changed', 'unsure']));
  expect(rows.map(idOf)).toEqual(ids);
}, 60_000);

test('twenty of them are evaluated in fewer calls than one by one, and within the promised time', async () => {
  const emulator = await emulated('hubspot-emea', { portal });
  emulator.faults.add({ path: '/', answer: { kind: 'latency', ms: 50 } });
  const ids = portal.deals.slice(-20).map(({ deal }) => deal.id);
  const started = performance.now();
  const { deals, unread, notWritten } = await evaluated(emulator, ids);
  expect(performance.now() - started).toBeLessThan(7_800);
  expect(new Set([...deals, ...unread].map(idOf))).toEqual(new Set(ids));
  expect([unread, notWritten]).toEqual([[], []]);
  expect(emulator.calls.length).toBeLessThanOrEqual(40);
}, 60_000);
