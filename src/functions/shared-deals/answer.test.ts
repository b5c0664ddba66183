/** What the page of shared deals is told. */
import { closeAll, emulated, evaluated, pageOf, portals } from './testing/shared-deals-bench.ts';

afterEach(closeAll);

test.each(portals)('%s: a page, an evaluation, and the page as it then is', async (name) => {
  const emulator = await emulated(name);
  const before = await pageOf(emulator);
  expect(before.deals.length).toBe(before.total);
  expect(new Set(before.deals.map(({ state }) => state))).toEqual(new Set(['never']));
  const ids = before.deals.map(({ dealId }) => dealId).slice(0, 20);
  const answer = await evaluated(emulator, ids);
  expect(answer).toMatchObject({ unread: [], notWritten: [] });
  const after = new Map((await pageOf(emulator)).deals.map((deal) => [deal.dealId, deal]));
  expect(ids.map((id) => after.get(id))).toEqual(answer.deals);
  expect(new Set(answer.deals.map(({ state }) => state))).toEqual(new Set(['current']));
});
