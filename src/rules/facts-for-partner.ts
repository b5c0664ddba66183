/**
 * The facts of a deal that are one partner's to know, by whitelist: the deal and its lines, the customer, and its own part.
 *
 * Whoever else holds a product is "another partner": the rule that bars the viewer must be named (XS-02, US-05), its
 * holder not. Requests, absences and discounts that name nobody are the viewer's, whether or not others are on the deal:
 * otherwise they would come and go with the others.
 */
import type { DatedFacts } from './deal-at-hand.ts';
import { type PartnerId, partnerId } from '../facts/primitives.ts';
import type { Facts, LineItemFacts, OwnedProductFacts } from '../facts/schema.ts';
import { mayBeTold, partyOf } from './party.ts';

/** Stands for whoever it is; no partner has this id, since ids hold at most 128 characters and this one is ours. */
export const anotherPartner = partnerId.parse('another partner');

export function factsForPartner(facts: DatedFacts, viewer: PartnerId, isCredited: boolean): DatedFacts {
  const own = (item: { readonly partnerId: PartnerId }): boolean => item.partnerId === viewer;
  const ownOrUnnamed = (item: { readonly partnerId?: PartnerId | undefined }): boolean =>
    item.partnerId === undefined || item.partnerId === viewer;
  const { deal, customer, communication, managed, conduct } = facts;
  return {
    asOf: facts.asOf,
    viewer: { partnerId: viewer },
    deal: {
      id: deal.id,
      name: deal.name,
      currency: deal.currency,
      stage: deal.stage,
      createdOn: deal.createdOn,
      closeDate: deal.closeDate,
      closedAt: deal.closedAt,
      motion: deal.motion,
      sharedDealCreatedBy: deal.sharedDealCreatedBy,
      hubspotOwned: deal.hubspotOwned,
      hubspotValidation: deal.hubspotValidation,
      specialistApproval: deal.specialistApproval,
      purchaseDomain: deal.purchaseDomain,
      relatedDomains: deal.relatedDomains,
    },
    customer: customer && {
      id: customer.id,
      countryCode: customer.countryCode,
      timeZone: customer.timeZone,
      products: customer.products?.map((product) => productSeen(product, viewer)),
    },
    partners: facts.partners?.filter(({ id }) => id === viewer),
    registrations: facts.registrations?.filter(own),
    lineItems: facts.lineItems?.map((line) => lineSeen(line, viewer)),
    proofs: facts.proofs?.filter(own),
    recommendation: undefined,
    communication: communication && {
      requests: communication.requests?.filter(ownOrUnnamed),
      invitation: isInvited(facts, viewer) ? communication.invitation : undefined,
      outOfOffice: communication.outOfOffice?.filter(ownOrUnnamed),
      approvedPlatform: communication.approvedPlatform,
      bant: communication.bant,
      progressReported: communication.progressReported,
    },
    discounts: facts.discounts?.filter(ownOrUnnamed),
    onboarding: isOnboardedByAnother(facts, viewer) ? undefined : facts.onboarding,
    payments: facts.payments && {
      ...paid(facts.payments),
      partnerBreachAfterMonths: isCredited ? facts.payments.partnerBreachAfterMonths : undefined,
    },
    managed: managed && {
      portalMrr: managed.portalMrr,
      currency: managed.currency,
      activities: managed.activities?.filter(own),
    },
    exchangeRates: facts.exchangeRates,
    holidays: facts.holidays,
    conduct: conduct && {
      incentives: conduct.incentives?.filter(own),
      serviceClaims: conduct.serviceClaims?.filter(own),
      removals: conduct.removals?.filter(own),
      infractions: conduct.infractions,
    },
    relatedDeals: facts.relatedDeals,
    introduction: facts.introduction,
    secondManager: facts.secondManager,
  };
}

const paid = ({ monthsPaid, cancelled }: NonNullable<Facts['payments']>) => ({ monthsPaid, cancelled });

function productSeen(
  { creditHolder, boughtFrom, creditedSince, creditHolderType, creditHolderName, ...product }: OwnedProductFacts,
  viewer: PartnerId,
): OwnedProductFacts {
  const theirs = creditHolder !== undefined && creditHolder !== 'none' && creditHolder !== viewer;
  // Said of a holder by name: only the viewer's own, never that of a holder nobody names.
  const own = creditHolder === viewer;
  return {
    name: product.name,
    product: product.product,
    edition: product.edition,
    mrr: product.mrr,
    currency: product.currency,
    boughtFrom:
      boughtFrom === undefined || boughtFrom === 'hubspot' || boughtFrom === viewer ? boughtFrom : anotherPartner,
    creditHolder: theirs ? anotherPartner : creditHolder,
    creditedSince: theirs ? undefined : creditedSince,
    creditHolderType: own ? creditHolderType : undefined,
    creditHolderName: own ? creditHolderName : undefined,
  };
}

function lineSeen(line: LineItemFacts, viewer: PartnerId): LineItemFacts {
  const { onboardingBy } = line;
  return {
    id: line.id,
    name: line.name,
    product: line.product,
    edition: line.edition,
    kind: line.kind,
    mrr: line.mrr,
    currency: line.currency,
    mrr12MonthsAgo: line.mrr12MonthsAgo,
    listMrr: line.listMrr,
    amount: line.amount,
    billingFrequency: line.billingFrequency,
    onboardingBy: onboardingBy === 'hubspot' || onboardingBy === viewer ? onboardingBy : undefined,
  };
}

/** An invitation can cost the deal: where several partners could be meant, it is held against none of them. */
function isInvited(facts: Facts, viewer: PartnerId): boolean {
  return mayBeTold(
    { ...facts, viewer: { partnerId: viewer } },
    partyOf(facts, facts.communication?.invitation?.partnerId),
  );
}

function isOnboardedByAnother({ lineItems = [] }: Facts, viewer: PartnerId): boolean {
  const by = lineItems.map(({ onboardingBy }) => onboardingBy).filter((id) => id !== undefined && id !== 'hubspot');
  return by.length > 0 && !by.includes(viewer);
}
