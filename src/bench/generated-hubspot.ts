/** The emulated HubSpot of a bench, in a process of its own: so many generated deals, HubSpot's limits, 50 ms a call. */
import { startEmulator } from '../preview/emulator/emulator.ts';
import { hubspotLimits } from '../preview/emulator/rate-limits.ts';
import { generatedPortal } from '../preview/portals/generated/portal.ts';

const latency = 50;
const portal = generatedPortal({ deals: Number(process.argv[2]), seed: 7 });
const emulator = await startEmulator({ portal, limits: hubspotLimits });
emulator.faults.add({ path: '/', answer: { kind: 'latency', ms: latency } });
let before = 0;
let usedBefore = process.cpuUsage();
process.on('message', () => {
  const { objects, types } = emulator.state;
  const companies = objects.all(types.byTypeId('0-2')).length;
  const since = emulator.calls.slice(before);
  before = emulator.calls.length;
  const { user, system } = process.cpuUsage(usedBefore);
  usedBefore = process.cpuUsage();
  process.send?.({
    calls: since.length,
    cpuSeconds: (user + system) / 1e6,
    refused: since.filter(({ status }) => status === 429).length,
    lines: objects.all(types.byTypeId('0-8')).length,
    involvements: objects.all(types.byTypeId(portal.involvementTypeId)).length,
    companies,
    customers: companies - portal.partners.length,
  });
});
process.send?.({ url: emulator.url, token: emulator.token, today: portal.today });
