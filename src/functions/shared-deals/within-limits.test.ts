/** With HubSpot's limits enforced, and deals as large as a card takes them: every deal answered for, in time. */
import { loadPortal } from '../../preview/portals/load.ts';
import { withDeals } from '../../preview/portals/many-deals.ts';
import { closeAll, emulated, evaluated, pageOf, portals } from './testing/shared-deals-bench.ts';

afterEach(closeAll);

const limits = { tenSecondly: 190, searchSecondly: 5 };

test.each(portals)('%s: twenty deals need few searches and calls, and none is refused', async (name) => {
  const portal = withDeals(loadPortal(name), 20);
  const emulator = await emulated(name, { portal, limits });
  const ids = (await pageOf(emulator)).deals.map(({ dealId }) => dealId);
  expect(ids.length).toBeGreaterThan(10);
  const answer = await evaluated(emulator, ids);
  expect([answer.deals.length, answer.unread, answer.notWritten]).toEqual([ids.length, [], []]);
  expect(emulator.calls.filter(({ status }) => status === 429)).toEqual([]);
});

test.each([900, 1_900])(
  'HubSpot takes %d ms a call: twenty deals are answered within the promised time, each evaluated or named',
  async (ms) => {
    const portal = withDeals(loadPortal('hubspot-emea'), 20);
    const emulator = await emulated('hubspot-emea', { portal, limits });
    emulator.faults.add({ path: '/', answer: { kind: 'latency', ms } });
    const ids = portal.deals.map(({ deal }) => deal.id);
    const started = performance.now();
    const { deals, unread, notWritten } = await evaluated(emulator, ids);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect([...deals, ...unread].map(({ dealId }) => dealId).sort()).toEqual(ids.toSorted());
    // What the record says is what the row says; where nothing was kept, that is said.
    const { objects, types } = emulator.state;
    const kept = deals.filter(({ dealId }) => !notWritten.includes(dealId));
    for (const { dealId } of kept)
      expect(objects.get(types.byTypeId('0-3'), dealId).values.get('roe_evaluated_at')).not.toBeNull();
    for (const { why } of unread) expect(why).not.toBe('');
  },
  20_000,
);

test('twenty deals of a hundred lines each are evaluated in time', async () => {
  const sample = loadPortal('hubspot-emea');
  const large = sample.deals.filter(({ lineItems }) => lineItems.length === 100);
  expect(large).toHaveLength(1);
  const emulator = await emulated('hubspot-emea', { portal: withDeals({ ...sample, deals: large }, 20), limits });
  const ids = emulator.portal.deals.map(({ deal }) => deal.id);
  const started = performance.now();
  const answer = await evaluated(emulator, ids);
  expect(performance.now() - started).toBeLessThan(7_800);
  expect(new Set([...answer.deals, ...answer.unread].map(({ dealId }) => dealId))).toEqual(new Set(ids));
  expect(answer.deals.length).toBeGreaterThan(0);
}, 20_000);
