/** HubSpot's own sample records, where rivals stand on the same deals, seen through the app of whoever looks. */
import path from 'node:path';
import * as z from 'zod';
import { elsewhere } from '../../build/paths.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { createFunctionPool } from '../function-pool.ts';
import { loadPortal, type Portal } from '../portals/load.ts';
import { dealFileSchema, recordSchema } from '../portals/schema.ts';
import { samplePortal } from '../preview-portal.ts';
import { createPreviewServer } from '../server.ts';
import { own } from './rivals.ts';
import type { Visit } from './visit.ts';

/** Deals with several partners, and one that another partner holds; Atelier Boréal has a part in each. */
export const contested = ['9006', '9007', '9015', '9028'];

/** Atelier Boréal under the id that its own app knows it by: otherwise it would be a stranger to every deal here. */
function withOwnId(portal: Portal): Portal {
  const here = portal.partners.find(({ properties }) => properties['name'] === own.name)?.id;
  const renamed = (records: unknown): unknown =>
    JSON.parse(JSON.stringify(records), (_key, value: unknown) => (value === here ? own.id : value));
  return {
    ...portal,
    partners: z.array(recordSchema).parse(renamed(portal.partners)),
    deals: z.array(dealFileSchema).parse(renamed(portal.deals)),
    earlierDeals: z.array(dealFileSchema).parse(renamed(portal.earlierDeals)),
  };
}

/** Whose app looks, hence for whom: the portal that its functions are built for. */
export type Looking = 'partner-agence' | 'hubspot-emea';

/** @param look is given the address of a preview of these records, which ends afterwards */
export async function lookThrough<T>(
  functions: Looking,
  { page, complaints }: Visit,
  look: (url: string) => Promise<T>,
): Promise<T> {
  const emulator = await startEmulator({ portal: withOwnId(loadPortal('hubspot-emea')) });
  const built = path.join(elsewhere, 'preview');
  const pool = createFunctionPool(path.join(built, 'function-host.mjs'), path.join(built, 'home'));
  const portal = { ...samplePortal(emulator), functions };
  const app = await createPreviewServer({
    built,
    key: null,
    portals: new Map([[portal.info.name, portal]]),
    functions: pool,
  });
  try {
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const seen = await look(url);
    await page.goto('about:blank');
    // This server is not the one that the visit knows.
    complaints.splice(0, Infinity, ...complaints.filter((complaint) => !complaint.startsWith(`asked ${url}/`)));
    return seen;
  } finally {
    pool.close();
    await app.close();
    await emulator.close();
  }
}
