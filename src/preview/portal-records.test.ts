import { startEmulator } from './emulator/emulator.ts';
import { readDealRecord, readDeals } from './portal-records.ts';
import { samplePortal } from './preview-portal.ts';
import { listPortals } from './portals/load.ts';

test.each(listPortals().map(({ name }) => name))('every deal of %s can be opened', async (name) => {
  const emulator = await startEmulator({ portal: name });
  const portal = samplePortal(emulator);
  try {
    const deals = await readDeals(portal);
    expect(deals.map(({ id }) => id)).toEqual(expect.arrayContaining(emulator.portal.deals.map(({ deal }) => deal.id)));
    for (const { id } of deals) {
      const record = await readDealRecord(portal, id);
      const file = [...emulator.portal.deals, ...emulator.portal.earlierDeals].find(({ deal }) => deal.id === id);
      expect(record?.lineItems.map((line) => line.id).sort()).toEqual(file?.lineItems.map((line) => line.id).sort());
      expect(record?.quotes).toHaveLength(file?.quotes.length ?? -1);
    }
    expect(await readDealRecord(portal, '424242')).toBeUndefined();
    expect(portal.info.today).toMatch(/^\d{4}-\d\d-\d\d$/);
  } finally {
    await emulator.close();
  }
});
