/**
 * What a card can record, by kind: the facts that one recording says of one record. Each is an entry of the book; a few
 * are kept beside the facts and become none.
 */
import { communication, habits } from './communication.ts';
import { creditRecorded, customer } from './customer.ts';
import { decisions } from './decisions.ts';
import { approvals, domains, strategy, validation } from './deal.ts';
import { discounts } from './discounts.ts';
import type { Fact } from './fact.ts';
import { introduction } from './introduction.ts';
import { lineItems } from './line-items.ts';
import { managed, portal } from './managed.ts';
import { services, sessions } from './onboarding.ts';
import { partRecorded, profile } from './partners.ts';
import { payments } from './payments.ts';
import { linkRecorded, proofs } from './proofs.ts';
import { recommendation } from './recommendation.ts';
import { registrationRecorded } from './registrations.ts';

const { partnerId: _invited, ...invitation } = communication.children.invitation.children;
const { partnerId: _asked, at, ...request } = communication.children.requests.children;
const { partnerId: _absent, from, to, ...absence } = communication.children.outOfOffice.children;
const { partnerId: _discounting, percent, ...discount } = discounts.children;
const { decided, by, note, ...question } = decisions.children;
const { kind: activity, authenticated } = managed.children.activities.children;

/** Kept on the deal. */
export const dealKinds = {
  strategy,
  domains,
  validation,
  approval: approvals,
  recommendation: recommendation.children,
  communication: habits,
  qualification: communication.children.bant.children,
  introduction: introduction.children,
  onboarding: { ...services, ...sessions },
  payments: payments.children,
  managed: portal,
};

/** Kept on the partner's involvement in the deal. */
export const partnerKinds = {
  part: partRecorded,
  registration: registrationRecorded,
  credit: creditRecorded,
  invitation,
};

/** Kept on the partner's company. */
export const profileKind = profile;

/** Kept on the involvement, once for the automatic link and once for the manual one. */
export const linkKind = linkRecorded;

/** Entries of a list of one partner's, kept together in one property of its involvement: `identity` finds an entry again. */
export const entryKinds = {
  request: { list: 'requests', identity: { at }, fields: request },
  absence: { list: 'outOfOffice', identity: { from, to }, fields: absence },
  discount: { list: 'discounts', identity: { percent }, fields: discount },
  activity: { list: 'managedActivities', identity: { activity, authenticated }, fields: {} },
} as const;

/** Likewise, on the deal: of the question that HubSpot decided, on which day. */
export const decisionKind = { list: 'decisions', identity: question, fields: { decided, by, note } } as const;

const sold = lineItems.children;
/** Of a line, kept on the deal by the line's id. A recording's own `kind` is that it is of a line. */
export const lineKind = {
  product: sold.product,
  edition: sold.edition,
  lineKind: sold.kind,
  mrr: sold.mrr,
  currency: sold.currency,
  mrr12MonthsAgo: sold.mrr12MonthsAgo,
  mrrDayBefore: sold.mrrDayBefore,
};

const { name: _named, productConfirmed: _confirmed, ...owned } = customer.children.products.children;
/** Of a product that the customer has, kept on the deal by the product's line or, where nobody knows that, its name. */
export const ownedKind = owned;

type Entries = Readonly<Record<string, Fact>>;

/** What each kind of recording may say, by the field that says it; what finds a record or an entry again is among it. */
export const recordedFields = {
  ...dealKinds,
  ...partnerKinds,
  profile: profileKind,
  link: { ...linkKind, link: proofs.children.link },
  request: { ...entryKinds.request.identity, ...entryKinds.request.fields },
  absence: { ...entryKinds.absence.identity, ...entryKinds.absence.fields },
  discount: { ...entryKinds.discount.identity, ...entryKinds.discount.fields },
  activity: { ...entryKinds.activity.identity, ...entryKinds.activity.fields },
  decision: { ...decisionKind.identity, ...decisionKind.fields },
  onboarding_by_line: { by: lineItems.children.onboardingBy, lineItemIds: lineItems.children.id },
  line: { ...lineKind, lineItemIds: lineItems.children.id },
  owned: ownedKind,
  owned_list: {},
  involvement: {},
  assessment: {},
  list: {},
} as const satisfies Readonly<Record<string, Entries>>;

const byKind: Readonly<Record<string, Entries>> = recordedFields;

/** The entry of the book that a field of a recording stands for. */
export function recordedFact(kind: string, field: string): Fact | undefined {
  const fields = Object.hasOwn(byKind, kind) ? byKind[kind] : undefined;
  return fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
}
