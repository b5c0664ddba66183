/** What was recorded around the sale: exchanges, discounts, onboarding, payments, management of the customer's portal, HubSpot's decisions. */
import { mostEntries, mostHeldTogether } from '../facts/limits.ts';
import type { Fact } from '../facts/book/fact.ts';
import { dealKinds } from '../facts/book/kinds.ts';
import { services, sessions } from '../facts/book/onboarding.ts';
import type { TimeZone } from '../facts/primitives.ts';
import type { ReadingGap } from '../contract/reading.ts';
import { decisionsIn } from './decisions.ts';
import type { Evidence, PropertyReader } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Involvement } from './involvements.ts';
import { readKept } from './kept.ts';
import type { Manifest } from './manifest-schema.ts';
import { nameIn } from './property-names.ts';
import { type ListEntries, readList } from './recorded-lists.ts';
import type { ListName } from '../contract/recording-request.ts';
import { instantIn, momentOf } from './times.ts';

type Draft<K extends keyof FactsDraft> = NonNullable<FactsDraft[K]>;

export interface ServiceFacts {
  readonly communication: FactsDraft['communication'];
  readonly discounts: FactsDraft['discounts'];
  readonly onboarding: FactsDraft['onboarding'];
  readonly payments: FactsDraft['payments'];
  readonly managed: FactsDraft['managed'];
  readonly introduction: FactsDraft['introduction'];
  readonly decisions: FactsDraft['decisions'];
}

/** `involvements` is null where they were not read: what they tell is unknown then. */
export function serviceFacts(
  deal: PropertyReader,
  involvements: readonly Involvement[] | null,
  manifest: Manifest,
  zone: TimeZone,
  evidence: Evidence,
  gaps: ReadingGap[],
): ServiceFacts {
  const inputs = manifest.portal.deals.inputs;
  const partners = (involvements ?? []).map(({ partnerId, record }) => ({
    partnerId,
    reader: evidence.of(manifest.portal.partnerInvolvement.name, record),
  }));
  const list = <L extends ListName>(name: L, path: string): ({ partnerId: string } & ListEntries[L])[] | undefined =>
    listOfAll(name, path, partners, manifest, gaps);
  const kept = <const C extends Readonly<Record<string, Fact>>>(entries: C, path: string) =>
    readKept(entries, path, deal, nameIn(inputs), zone);
  const requests = list('requests', 'communication.requests');
  const absences = list('outOfOffice', 'communication.outOfOffice');
  const together = (requests?.length ?? 0) * (absences?.length ?? 0);
  if (together > mostHeldTogether) {
    const { outOfOffice } = manifest.portal.partnerInvolvement.properties;
    gaps.push({ what: 'properties', why: 'too_many', count: absences?.length ?? 0, properties: [outOfOffice] });
  }
  return {
    communication: something({
      requests,
      invitation: invitation(partners, manifest, zone, gaps),
      outOfOffice: together > mostHeldTogether ? undefined : absences,
      ...kept(dealKinds.communication, 'communication'),
      bant: something(kept(dealKinds.qualification, 'communication.bant')),
    }),
    discounts: list('discounts', 'discounts'),
    onboarding: something({
      ...kept(services, 'onboarding'),
      sessions: something(kept(sessions, 'onboarding.sessions')),
    }),
    payments: something(kept(dealKinds.payments, 'payments')),
    managed: something({
      ...kept(dealKinds.managed, 'managed'),
      activities: list('managedActivities', 'managed.activities'),
    }),
    introduction: something(kept(dealKinds.introduction, 'introduction')),
    decisions: decisionsIn(deal, manifest)?.map((decision) => ({ ...decision })),
  };
}

interface Partner {
  readonly partnerId: string;
  readonly reader: PropertyReader;
}

/** The entries of every partner that has a list. Undefined where nobody has one, or one of them cannot be read: entries would be missing. */
function listOfAll<L extends ListName>(
  list: L,
  path: string,
  partners: readonly Partner[],
  manifest: Manifest,
  gaps: ReadingGap[],
): ({ partnerId: string } & ListEntries[L])[] | undefined {
  const property = manifest.portal.partnerInvolvement.properties[list];
  const all: ({ partnerId: string } & ListEntries[L])[] = [];
  let recorded = false;
  for (const { partnerId, reader } of partners) {
    if (reader.text(property) === null) continue;
    const entries = reader.fact(path, property, (text) => readList(list, text));
    if (entries === undefined) return undefined;
    recorded = true;
    all.push(...entries.map((entry) => ({ ...entry, partnerId })));
  }
  if (all.length > mostEntries) {
    gaps.push({ what: 'properties', why: 'too_many', count: all.length, properties: [property] });
    return undefined;
  }
  return recorded ? all : undefined;
}

/** A deal's facts know one invitation: of several, the latest; that there were others is said. */
function invitation(
  partners: readonly Partner[],
  manifest: Manifest,
  zone: TimeZone,
  gaps: ReadingGap[],
): Draft<'communication'>['invitation'] {
  const { invitedAt, invitationAnsweredAt } = manifest.portal.partnerInvolvement.properties;
  const moment = (reader: PropertyReader, property: string): number => momentOf(reader.text(property) ?? '') ?? 0;
  const invited = partners.filter(
    ({ reader }) => reader.text(invitedAt) !== null || reader.text(invitationAnsweredAt) !== null,
  );
  const [latest, ...others] = [...invited].sort((a, b) => moment(b.reader, invitedAt) - moment(a.reader, invitedAt));
  if (latest === undefined) return undefined;
  if (others.length > 0) gaps.push({ what: 'involvements', why: 'left_out', count: others.length });
  const instant = (text: string): string | undefined => {
    const at = momentOf(text);
    return at === undefined ? undefined : instantIn(zone, at);
  };
  const { partnerId, reader } = latest;
  return {
    partnerId,
    notifiedAt: reader.fact('communication.invitation.notifiedAt', invitedAt, instant),
    answeredAt:
      reader.fact('communication.invitation.answeredAt', invitationAnsweredAt, instant) ??
      (reader.text(invitationAnsweredAt) === null ? null : undefined),
  };
}

/** HubSpot's own figure goes before one that somebody recorded, amount and currency together; who was active, only people tell. */
export function managedBy(ofClient: FactsDraft['managed'], recorded: FactsDraft['managed']): FactsDraft['managed'] {
  if (ofClient === undefined || ofClient === null) return recorded;
  return ofClient.portalMrr === undefined
    ? { ...ofClient, ...recorded }
    : { ...ofClient, activities: ofClient.activities ?? recorded?.activities };
}

/** Undefined where nothing in it is known: a section that somebody opened would ask for all the rest. */
function something<T extends object>(facts: T): T | undefined {
  return Object.values(facts).some((value) => value !== undefined) ? facts : undefined;
}
