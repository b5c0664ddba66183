/** What was recorded around the sale: exchanges, discounts, onboarding, payments, management of the customer's portal. */
import { currencyCode } from '../facts/primitives.ts';
import type { TimeZone } from '../facts/primitives.ts';
import type { ReadingGap } from '../contract/reading.ts';
import { amountOf } from './amounts.ts';
import { as, type Evidence, type PropertyReader, yesNo } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Involvement } from './involvements.ts';
import type { Manifest } from './manifest-schema.ts';
import { type ListEntries, readList } from './recorded-lists.ts';
import type { ListName } from '../contract/recording-request.ts';
import { day, instantIn, momentOf } from './times.ts';

type Draft<K extends keyof FactsDraft> = NonNullable<FactsDraft[K]>;

export interface ServiceFacts {
  readonly communication: FactsDraft['communication'];
  readonly discounts: FactsDraft['discounts'];
  readonly onboarding: FactsDraft['onboarding'];
  readonly payments: FactsDraft['payments'];
  readonly managed: FactsDraft['managed'];
  readonly introduction: FactsDraft['introduction'];
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
    listOfAll(name, path, partners, manifest);
  const agreed = deal.fact('introduction.customerAgreed', inputs.introductionAgreed, yesNo);
  return {
    communication: something({
      requests: list('requests', 'communication.requests'),
      invitation: invitation(partners, manifest, zone, gaps),
      outOfOffice: list('outOfOffice', 'communication.outOfOffice'),
      approvedPlatform: deal.fact('communication.approvedPlatform', inputs.approvedPlatform, yesNo),
      bant: something({
        budget: deal.fact('communication.bant.budget', inputs.bantBudget, yesNo),
        authority: deal.fact('communication.bant.authority', inputs.bantAuthority, yesNo),
        need: deal.fact('communication.bant.need', inputs.bantNeed, yesNo),
        timing: deal.fact('communication.bant.timing', inputs.bantTiming, yesNo),
      }),
      progressReported: deal.fact('communication.progressReported', inputs.progressReported, yesNo),
    }),
    discounts: list('discounts', 'discounts'),
    onboarding: onboarding(deal, inputs),
    payments: something({
      monthsPaid: deal.fact('payments.monthsPaid', inputs.monthsPaid, whole),
      cancelled: deal.fact('payments.cancelled', inputs.cancelled, yesNo),
      partnerBreachAfterMonths: soFar(
        deal,
        'payments.partnerBreachAfterMonths',
        inputs.partnerBreach,
        inputs.partnerBreachAfterMonths,
        whole,
      ),
    }),
    managed: something({
      portalMrr: deal.fact('managed.portalMrr', inputs.managedPortalMrr, amountOf),
      currency: deal.fact('managed.currency', inputs.managedCurrency, (text) => as(currencyCode)(text.toUpperCase())),
      activities: list('managedActivities', 'managed.activities'),
    }),
    introduction: something({ customerAgreed: agreed }),
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

function onboarding(deal: PropertyReader, inputs: Manifest['portal']['deals']['inputs']): FactsDraft['onboarding'] {
  return something({
    required: deal.fact('onboarding.required', inputs.onboardingRequired, yesNo),
    subscriptionStart: deal.fact('onboarding.subscriptionStart', inputs.subscriptionStart, day),
    customerTimelineStart: soFar(
      deal,
      'onboarding.customerTimelineStart',
      inputs.customerTimeline,
      inputs.customerTimelineStart,
      day,
    ),
    startedOn: soFar(deal, 'onboarding.startedOn', inputs.onboardingStarted, inputs.onboardingStartedOn, day),
    sessions: something({
      live: deal.fact('onboarding.sessions.live', inputs.sessionsLive, yesNo),
      private: deal.fact('onboarding.sessions.private', inputs.sessionsPrivate, yesNo),
      tailored: deal.fact('onboarding.sessions.tailored', inputs.sessionsTailored, yesNo),
    }),
    goalsMet: deal.fact('onboarding.goalsMet', inputs.onboardingGoalsMet, yesNo),
    poorReviews: deal.fact('onboarding.poorReviews', inputs.poorReviews, whole),
  });
}

/** HubSpot's own figure goes before one that somebody recorded, amount and currency together; who was active, only people tell. */
export function managedBy(ofClient: FactsDraft['managed'], recorded: FactsDraft['managed']): FactsDraft['managed'] {
  if (ofClient === undefined || ofClient === null) return recorded;
  return ofClient.portalMrr === undefined
    ? { ...ofClient, ...recorded }
    : { ...ofClient, activities: ofClient.activities ?? recorded?.activities };
}

/** A date or number that may be "none so far": the yes/no beside it says so, because an empty property says nothing. */
function soFar<T>(
  deal: PropertyReader,
  path: string,
  flag: string,
  property: string,
  parse: (text: string) => T | undefined,
): T | null | undefined {
  const value = deal.fact(path, property, parse);
  if (value !== undefined) return value;
  return deal.text(property) === null && deal.fact(path, flag, yesNo) === false ? null : undefined;
}

const whole = (text: string): number | undefined => (/^\d{1,6}(\.0+)?$/.test(text) ? Number(text) : undefined);

/** Undefined where nothing in it is known: a section that somebody opened would ask for all the rest. */
function something<T extends object>(facts: T): T | undefined {
  return Object.values(facts).some((value) => value !== undefined) ? facts : undefined;
}
