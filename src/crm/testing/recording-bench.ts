/** One small portal in memory, and people who record facts in it at the same time. */
import { randomUUID } from 'node:crypto';
import { portalClock } from '../../preview/emulator/clock.ts';
import { PortalState } from '../../preview/emulator/state.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { calendarDate, timeZone } from '../../facts/primitives.ts';
import { recordRequestSchema, type RecordRequestInput } from '../../contract/recording-request.ts';
import type { Assessment } from '../../contract/saved-assessments.ts';
import { blankMemory } from '../gateway/installation-memory.ts';
import { manifestSchema } from '../manifest-schema.ts';
import { readDeal } from '../read-deal.ts';
import { revisionsOf } from '../recording/revisions.ts';
import { recordFact, type RecordFactOptions, type RecordResult } from '../write-facts.ts';
import { inMemoryGateway, type InMemoryOptions, involvementTypeOf } from './in-memory-crm.ts';

const whole = loadPortal('hubspot-emea');
export const dealId = '9002';
/** A partner with an involvement on the deal. */
export const known = '701';
/** A company on the deal without one. */
export const newcomer = '702';
/** One deal, its customer and two partner companies: a thousand portals are made of it. */
const portal = {
  ...whole,
  deals: whole.deals
    .filter(({ deal }) => deal.id === dealId)
    .map((file) => ({ ...file, partners: [...file.partners, { company: newcomer, label: 'competing' as const }] })),
  earlierDeals: [],
  partners: whole.partners.filter(({ id }) => id === known || id === newcomer),
  customers: whole.customers.filter(({ id }) => id === '502'),
};
export const manifest = manifestSchema.parse(portalManifest('hubspot-emea'));
export const zone = timeZone.parse('Europe/Paris');
export const today = calendarDate.parse('2025-11-05');
export const now = Date.parse('2025-11-05T10:00:00+01:00');

export const freshPortal = (): PortalState => new PortalState(portal, portalClock(portal.today));

export const noOutputs = {
  status: '',
  turn: '',
  turnText: '',
  turnOwner: '',
  turnDue: '',
  nextAction: '',
  proofStatus: '',
  proofDue: '',
  monthlyCommission: '',
  maximumCommission: '',
  commissionCurrency: '',
  earnedCommission: '',
  commissionUntil: '',
  amounts: '',
  credit: '',
  creditedPartner: '',
  creditedPartnerId: '',
  edition: '',
  evaluateAgainFrom: '',
};

export const noAssessment: Assessment = {
  edition: '2025-09-03',
  turn: { kind: 'on_track', text: { fr: 'Rien à faire', en: 'Nothing due' } },
  status: 'pending',
  credit: [],
  amounts: [],
  lines: [],
  proofs: [],
};

export interface Person {
  readonly state: PortalState;
  readonly turns?: InMemoryOptions['turns'];
  readonly fault?: InMemoryOptions['fault'];
  readonly outputsOf?: RecordFactOptions['outputsOf'];
  readonly assessmentOf?: RecordFactOptions['assessmentOf'];
}

const atOnce = (): Promise<void> => Promise.resolve();

/** What a card would have seen before its user records. */
export async function revisionsIn(state: PortalState): Promise<Readonly<Record<string, string>>> {
  const gateway = inMemoryGateway({ state, turns: atOnce });
  const memory = { ...blankMemory(), involvementType: involvementTypeOf(state) };
  const read = await readDeal(dealId, { gateway, manifest, memory });
  if (!read.ok) throw new Error(read.failure.kind);
  return revisionsOf(read.value, manifest);
}

export interface RecordingDone {
  readonly outcome: RecordResult;
  readonly calls: readonly string[];
  readonly requestId: string;
}

export async function recordIn(
  person: Person,
  record: RecordRequestInput['record'],
  basedOn: Readonly<Record<string, string>>,
  requestId: string = randomUUID(),
): Promise<RecordingDone> {
  const gateway = inMemoryGateway({
    state: person.state,
    turns: person.turns ?? atOnce,
    ...(person.fault === undefined ? {} : { fault: person.fault }),
  });
  const request = recordRequestSchema.parse({ requestId, recordedBy: 'Nora Petit', basedOn, record });
  const outcome = await recordFact({
    gateway,
    manifest,
    memory: { ...blankMemory(), involvementType: involvementTypeOf(person.state) },
    dealId,
    request,
    timeZone: zone,
    today,
    now,
    outputsOf: person.outputsOf ?? (({ gaps }) => ({ outputs: noOutputs, gaps })),
    assessmentOf: person.assessmentOf ?? (() => noAssessment),
    onWriting: () => undefined,
  });
  return { outcome, calls: gateway.log.map(({ path }) => path), requestId };
}
