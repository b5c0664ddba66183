/**
 * What could be different about a deal so that a line earns: one remedy a kind of obstacle, as changes of facts.
 *
 * A remedy states the fact that would satisfy a rule, not a way to get there: who asks "why not" wants to know what
 * the rules lack. Values that the facts cannot supply (a date, a domain) are the plainest ones that would do.
 */
import type { Facts, LineItemFacts, ProductLine, ProofFacts, RegistrationFacts } from '../../facts/schema.ts';
import type { Rulebook } from '../language/rulebook.ts';
import type { Changes } from './change.ts';

export type RemedyCode =
  | 'deal_won'
  | 'hubspot_validates'
  | 'specialist_approves'
  | 'partner_brings_deal'
  | 'registered_on_purchase_domain'
  | 'proof_signed_and_shared_in_time'
  | 'nobody_else_signed'
  | 'onboards_highest_mrr_product'
  | 'no_recommendation'
  | 'invitation_answered'
  | 'professional_edition'
  | 'recurring_subscription'
  | 'amount_known'
  | 'customer_lacks_product'
  | 'credit_already_held'
  | 'solutions_partner'
  | 'tier_platinum'
  | 'program_compliant'
  | 'crm_accredited'
  | 'mrr_reaches_floor';

export interface Remedy {
  readonly code: RemedyCode;
  readonly changes: Changes;
}

export interface Obstacle {
  readonly facts: Facts;
  /** Index of the line in the facts. */
  readonly line: number;
  /** Who would earn. */
  readonly partnerId: string;
  /** `YYYY-MM-DD` of the evaluation. */
  readonly today: string;
  readonly rulebook: Rulebook;
  /** Least MRR of the enterprise referral programme in the edition, and its currency (ENT-06). */
  readonly floor: { readonly mrr: string; readonly currency: string };
}

/** Every remedy that would change something. */
export function remediesFor(obstacle: Obstacle): Remedy[] {
  const { facts, line, partnerId } = obstacle;
  const { lineItems: lines = [] } = facts;
  const item = lines[line];
  if (item === undefined) return [];
  const partner = indexOr(facts.partners, ({ id }) => id === partnerId);
  const all: readonly (readonly [RemedyCode, Changes])[] = [
    ['deal_won', dealWon(obstacle)],
    ['hubspot_validates', { 'deal.hubspotValidation': 'approved' }],
    ['specialist_approves', approved(obstacle)],
    ['partner_brings_deal', { 'deal.motion': 'partner_collaboration' }],
    ['registered_on_purchase_domain', registered(obstacle)],
    ['proof_signed_and_shared_in_time', signedInTime(obstacle)],
    ['nobody_else_signed', nobodyElseSigned(obstacle)],
    ['onboards_highest_mrr_product', { [`lineItems[${highest(lines)}].onboardingBy`]: partnerId }],
    ['no_recommendation', { recommendation: undefined }],
    ['invitation_answered', answered(obstacle)],
    ['professional_edition', professional(obstacle, item)],
    ['recurring_subscription', { [`lineItems[${line}].kind`]: 'subscription' }],
    ['amount_known', amountKnown(obstacle, item)],
    ['customer_lacks_product', { 'customer.products': withoutLine(obstacle, item) }],
    ['credit_already_held', creditHeld(obstacle, item)],
    ['solutions_partner', { [`partners[${partner}].type`]: 'solutions_partner' }],
    ['tier_platinum', { [`partners[${partner}].tier`]: 'platinum' }],
    ['program_compliant', { [`partners[${partner}].programCompliant`]: true }],
    ['crm_accredited', { [`partners[${partner}].crmImplementationAccredited`]: true }],
    ['mrr_reaches_floor', mrrOfFloor(obstacle, item)],
  ];
  return all.filter(([, changes]) => Object.keys(changes).length > 0).map(([code, changes]) => ({ code, changes }));
}

/** Index of the first entry that fits, or where a new one would go. */
function indexOr<T>(list: readonly T[] | undefined, fits: (entry: T) => boolean): number {
  const index = (list ?? []).findIndex(fits);
  return index === -1 ? (list?.length ?? 0) : index;
}

function dealWon({ facts: { deal }, today }: Obstacle): Changes {
  const stays = deal.closeDate !== undefined && deal.closeDate <= today;
  return { 'deal.stage': 'closed_won', ...(stays ? {} : { 'deal.closeDate': today }) };
}

function approved({ facts, partnerId }: Obstacle): Changes {
  const own = (facts.registrations ?? []).flatMap((each, index) =>
    each.partnerId === partnerId && each.specialistApproval !== undefined ? [index] : [],
  );
  return {
    'deal.specialistApproval': 'approved',
    ...Object.fromEntries(own.map((index) => [`registrations[${index}].specialistApproval`, 'approved'])),
  };
}

/** The day before the close, or before today while the deal is open or its close is unknown. */
function beforeClose({ facts: { deal }, today }: Obstacle): string {
  const end = deal.closeDate !== undefined && deal.closeDate < today ? deal.closeDate : today;
  return new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
}

/** Stands for a domain that no fact names; `.invalid` belongs to nobody (RFC 2606). */
const unnamedDomain = 'purchase.invalid';

function registered(obstacle: Obstacle): Changes {
  const { facts, partnerId } = obstacle;
  const shared = (each: RegistrationFacts) => each.partnerId === partnerId && each.kind !== 'domain';
  const index = indexOr(facts.registrations, shared);
  const present = facts.registrations?.[index];
  const domain = facts.deal.purchaseDomain ?? present?.domain ?? unnamedDomain;
  return {
    [`registrations[${index}].partnerId`]: partnerId,
    [`registrations[${index}].registeredBy`]: 'partner',
    [`registrations[${index}].kind`]: 'shared_deal',
    [`registrations[${index}].domain`]: domain,
    [`registrations[${index}].registeredOn`]: beforeClose(obstacle),
    'deal.purchaseDomain': domain,
  };
}

function signedInTime(obstacle: Obstacle): Changes {
  const { facts, partnerId } = obstacle;
  const own = (each: ProofFacts) => each.partnerId === partnerId && each.status !== 'rejected';
  const index = indexOr(facts.proofs, own);
  const at = `proofs[${index}]`;
  return {
    [`${at}.partnerId`]: partnerId,
    [`${at}.link`]: 'manual',
    [`${at}.status`]: 'signed',
    ...(facts.proofs?.[index]?.generatedOn === undefined ? {} : { [`${at}.generatedOn`]: undefined }),
    [`${at}.signedBy`]: 'customer',
    [`${at}.signedOn`]: beforeClose(obstacle),
    [`${at}.signedAt`]: undefined,
    [`${at}.sharedOn`]: beforeClose(obstacle),
    [`${at}.coversLineItems`]: 'all',
    [`${at}.confirmsPartnerServices`]: true,
    [`${at}.quoteUpdatedOn`]: null,
  };
}

function nobodyElseSigned({ facts, partnerId }: Obstacle): Changes {
  const others = (facts.proofs ?? []).flatMap((each, index) =>
    each.partnerId !== partnerId && each.status === 'signed' ? [index] : [],
  );
  return Object.fromEntries(
    others.flatMap((index) => [
      [`proofs[${index}].status`, 'sent'],
      [`proofs[${index}].signedOn`, null],
      [`proofs[${index}].signedAt`, null],
    ]),
  );
}

function highest(lines: readonly LineItemFacts[]): number {
  const amounts = lines.map(({ mrr }) => Number(mrr ?? 0));
  return amounts.indexOf(Math.max(...amounts));
}

function answered({ facts }: Obstacle): Changes {
  const notified = facts.communication?.invitation?.notifiedAt;
  return notified === undefined ? {} : { 'communication.invitation.answeredAt': notified };
}

/** A stated product goes before what the name says. */
const productLineOf = (
  { rulebook }: Obstacle,
  { name, product }: Pick<LineItemFacts, 'name' | 'product'>,
): ProductLine | undefined => product ?? (name === undefined ? undefined : rulebook.classify(name).productLine);

function professional(obstacle: Obstacle, item: LineItemFacts): Changes {
  const productLine = productLineOf(obstacle, item);
  const known = productLine !== undefined && productLine !== 'unclassified' && productLine !== 'services';
  return {
    [`lineItems[${obstacle.line}].product`]: known ? productLine : 'marketing_hub',
    [`lineItems[${obstacle.line}].edition`]: 'professional',
    ...(item.name === undefined ? {} : { [`lineItems[${obstacle.line}].productConfirmed`]: true }),
  };
}

function amountKnown({ facts, line }: Obstacle, item: LineItemFacts): Changes {
  const recurring = item.mrr !== undefined || (item.amount !== undefined && item.billingFrequency !== undefined);
  return {
    ...(recurring ? {} : { [`lineItems[${line}].mrr`]: item.amount ?? '100.00' }),
    ...(item.mrr === undefined || item.billingFrequency === undefined ? {} : withoutBill(line, item.amount)),
    ...(item.currency === undefined && facts.deal.currency === undefined
      ? { [`lineItems[${line}].currency`]: 'EUR' }
      : {}),
    ...(item.mrr12MonthsAgo === undefined ? { [`lineItems[${line}].mrr12MonthsAgo`]: '0' } : {}),
  };
}

function mrrOfFloor({ line, floor }: Obstacle, { amount }: LineItemFacts): Changes {
  return {
    [`lineItems[${line}].mrr`]: floor.mrr,
    [`lineItems[${line}].currency`]: floor.currency,
    ...withoutBill(line, amount),
  };
}

/** An MRR that is put over a bill stands alone, so that the two cannot disagree. */
const withoutBill = (line: number, amount: string | undefined): Changes =>
  amount === undefined ? {} : { [`lineItems[${line}].amount`]: undefined };

/** Where the customer's products of the line's product line stand. */
function ownedOfLine(obstacle: Obstacle, item: LineItemFacts): readonly number[] {
  const productLine = productLineOf(obstacle, item);
  return (obstacle.facts.customer?.products ?? []).flatMap((owned, index) =>
    productLineOf(obstacle, owned) === productLine ? [index] : [],
  );
}

function withoutLine(obstacle: Obstacle, item: LineItemFacts): unknown[] {
  const same = ownedOfLine(obstacle, item);
  return (obstacle.facts.customer?.products ?? []).filter((_, index) => !same.includes(index));
}

function creditHeld(obstacle: Obstacle, item: LineItemFacts): Changes {
  const same = ownedOfLine(obstacle, item);
  return Object.fromEntries(same.map((index) => [`customer.products[${index}].creditHolder`, obstacle.partnerId]));
}
