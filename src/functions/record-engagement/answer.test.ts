/** A fact recorded from a card, over HTTP, in an emulated portal. */
import { randomUUID } from 'node:crypto';
import { rulebook } from '../../catalogue/rulebook.ts';
import { type Manifest, manifestSchema } from '../../crm/manifest-schema.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { determine } from '../../rules/determine.ts';
import type { RecordEngagementResponse } from '../../view/response.ts';
import type { RecordRequestInput } from '../../view/recording/request.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { answerDeal } from '../deal-engagement/answer.ts';
import { answerRecording } from './answer.ts';

const portal = loadPortal('hubspot-emea');
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal });
});
afterEach(() => {
  emulator.reset();
});
afterAll(async () => {
  await emulator.close();
});

const surroundings = (manifest: Manifest = manifestSchema.parse(portalManifest('hubspot-emea'))) => ({
  environment: { HUBSPOT_API_BASE: emulator.url, PRIVATE_APP_ACCESS_TOKEN: emulator.token, ROE_NOW: portal.today },
  manifest: () => manifest,
  determine: (facts: Parameters<typeof determine>[0] & { asOf: NonNullable<Parameters<typeof determine>[0]['asOf']> }) => determine(facts, rulebook),
  viewOf: viewOfDeal,
  now: Date.now,
  report: () => undefined,
});

async function viewOf(dealId: string) {
  const answer = await answerDeal({ propertiesToSend: { hs_object_id: dealId }, parameters: { locale: 'en-GB', timeZone: portal.timeZone } }, surroundings());
  if (!answer.ok) throw new Error(answer.message);
  return answer.view;
}

type Sent = Partial<RecordRequestInput> & Pick<RecordRequestInput, 'record'>;
const send = (dealId: string, sent: Sent): Promise<RecordEngagementResponse> =>
  answerRecording({ propertiesToSend: { hs_object_id: dealId }, parameters: { locale: 'en-GB', timeZone: portal.timeZone, requestId: randomUUID(), recordedBy: 'Nora Petit', ...sent } }, surroundings());

async function record(dealId: string, fact: RecordRequestInput['record'], more: Partial<RecordRequestInput> = {}) {
  const { revisions } = await viewOf(dealId);
  return send(dealId, { basedOn: revisions, record: fact, ...more });
}

test('a signature is recorded, and the card shows it', async () => {
  const answer = await record('9002', { kind: 'link', partnerId: '701', link: 'automatic', signedBy: 'customer', signedOn: '2025-10-30' });
  console.log(JSON.stringify(answer).slice(0, 1500), emulator.calls.map((c) => `${c.method} ${c.path}`).join('\n'));
  expect(answer.ok).toBe(true);
});
