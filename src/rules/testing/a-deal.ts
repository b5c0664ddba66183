/** The deal that tests start from: the text's own example, with everything in order and every fact stated. */
import { type DatedFacts, type DealAtHand, dealAtHand } from '../language/deal-at-hand.ts';
import { determine } from '../verdict/determine.ts';
import type { Determination, LineVerdict, MissingFact, Reason } from '../language/determination.ts';
import { edition20250903 } from '../editions/2025-09-03.ts';
import { parseFacts } from '../../facts/parse.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { type ActionAbout, type Finding, reasonOf } from '../language/findings.ts';
import { faultsInEvidence } from './evidence.ts';
import { plainRulebook } from './plain-rulebook.ts';

type ListOf<K extends 'partners' | 'registrations' | 'lineItems' | 'proofs'> = NonNullable<FactsInput[K]>[number];

type OwnedProduct = NonNullable<NonNullable<FactsInput['customer']>['products']>[number];

export const aPartner = (id: string, more: Partial<ListOf<'partners'>> = {}): ListOf<'partners'> => ({
  id,
  name: `Agency ${id}`,
  type: 'solutions_partner',
  tier: 'gold',
  programCompliant: true,
  crmImplementationAccredited: false,
  region: 'EMEA',
  sellsInRegions: ['EMEA'],
  accreditationInLocalLanguage: true,
  countryCode: 'FR',
  timeZone: 'Europe/Paris',
  involvedInSale: true,
  ...more,
});

export const aRegistration = (
  partnerId: string,
  more: Partial<ListOf<'registrations'>> = {},
): ListOf<'registrations'> => ({
  partnerId,
  registeredBy: 'partner',
  kind: 'shared_deal',
  domain: 'client.example',
  registeredOn: '2025-09-20',
  solidRelationship: true,
  potentialNeed: true,
  ...more,
});

export const aLine = (
  id: string,
  name = 'Marketing Hub Professional',
  mrr = '740.00',
  more: Partial<ListOf<'lineItems'>> = {},
): ListOf<'lineItems'> => ({
  id,
  name,
  kind: 'subscription',
  mrr,
  currency: 'EUR',
  mrr12MonthsAgo: '0',
  ...more,
});

/** A product that somebody sold before, and whose automatic credit is that partner's (US-06). */
export const aHeldProduct = (holder: string, more: Partial<OwnedProduct> = {}): OwnedProduct => ({
  name: 'Sales Hub Professional',
  mrr: '450',
  currency: 'EUR',
  boughtFrom: holder,
  creditHolder: holder,
  creditedSince: '2025-01-15',
  creditHolderType: 'solutions_partner',
  ...more,
});

export const aProof = (partnerId: string, more: Partial<ListOf<'proofs'>> = {}): ListOf<'proofs'> => ({
  partnerId,
  link: 'automatic',
  status: 'signed',
  signedBy: 'customer',
  signedOn: '2025-10-12',
  confirmedInCheckout: false,
  sharedOn: '2025-10-12',
  coversLineItems: 'all',
  confirmsPartnerServices: true,
  onboardingFor: [],
  quoteUpdatedOn: null,
  ...more,
});

export const anUnsignedProof = (partnerId: string, more: Partial<ListOf<'proofs'>> = {}): ListOf<'proofs'> =>
  aProof(partnerId, { status: 'sent', signedBy: null, signedOn: null, sharedOn: null, ...more });

export const theDeal: FactsInput['deal'] = {
  id: '9001',
  stage: 'closed_won',
  currency: 'EUR',
  closeDate: '2025-10-15',
  motion: 'partner_collaboration',
  hubspotValidation: 'approved',
  specialistApproval: 'approved',
  purchaseDomain: 'client.example',
  relatedDomains: [],
};

/** One partner, one line of Marketing Hub Professional at 740 a month, registered, approved, signed and shared in time. */
export function aDeal(more: Partial<FactsInput> = {}, deal: Partial<FactsInput['deal']> = {}): FactsInput {
  return {
    asOf: '2026-01-15T12:00:00+01:00',
    deal: { ...theDeal, ...deal },
    customer: { id: '501', countryCode: 'FR', timeZone: 'Europe/Paris', products: [] },
    partners: [aPartner('A')],
    registrations: [aRegistration('A')],
    lineItems: [aLine('L1')],
    proofs: [aProof('A')],
    relatedDeals: [],
    ...more,
  };
}

/** A HubSpot collaboration that meets the enterprise referral programme at 3,000 dollars. */
export function anEnterpriseDeal(more: Partial<FactsInput> = {}, deal: Partial<FactsInput['deal']> = {}): FactsInput {
  return aDeal(
    {
      partners: [aPartner('A', { tier: 'platinum', crmImplementationAccredited: true })],
      registrations: [aRegistration('A', { registeredBy: 'hubspot' })],
      lineItems: [aLine('L1', 'Marketing Hub Enterprise', '3000.00', { currency: 'USD' })],
      ...more,
    },
    { motion: 'hubspot_collaboration', currency: 'USD', ...deal },
  );
}

/** Throws on facts that are refused, and on an explanation that does not stand: a test's facts are in order. */
export function determined(facts: FactsInput, rulebook = plainRulebook): Determination {
  const dated = datedFacts(facts);
  const found = determine(dated, rulebook);
  const faults = dated.viewer === undefined && rulebook === plainRulebook ? faultsInEvidence(dated, found) : [];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return found;
}

/** The same for properties, which ask thousands of times. */
export const determinedOnly = (facts: FactsInput): Determination => determine(datedFacts(facts), plainRulebook);

/** For tests of one step of the evaluation. */
export const theDealAtHand = (facts: FactsInput): DealAtHand =>
  dealAtHand(datedFacts(facts), edition20250903, plainRulebook.classify);

export function datedFacts(facts: FactsInput): DatedFacts {
  const parsed = parseFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { asOf } = parsed.facts;
  if (asOf === undefined) throw new Error('a test states asOf');
  return { ...parsed.facts, asOf };
}

/** Two partners, A and B, have both registered the deal. */
export const two = (facts: Partial<FactsInput> = {}): Partial<FactsInput> => ({
  partners: [aPartner('A'), aPartner('B')],
  registrations: [aRegistration('A'), aRegistration('B')],
  ...facts,
});

/** What is found where both have. */
export const between = (facts: Partial<FactsInput>, deal: Partial<FactsInput['deal']> = {}): Determination =>
  determined(aDeal(two(facts), deal));

export function line(found: Determination, id = 'L1'): LineVerdict {
  const wanted = found.lines.find(({ lineItemId }) => lineItemId === id);
  if (wanted === undefined) throw new Error(`no line ${id}`);
  return wanted;
}

/** "credit/commission" of one line, as `yes/no`. */
export const verdicts = (found: Determination, id = 'L1'): string =>
  `${line(found, id).credit.verdict}/${line(found, id).commission.verdict}`;

/** Reasons for one verdict, as `TX-03 met qualifying_product`. */
export const reasons = (found: Determination, of: 'credit' | 'commission' = 'credit', id = 'L1'): string[] =>
  line(found, id)[of].reasons.map(({ ruleId, outcome, code }) => `${ruleId} ${outcome} ${code}`);

/** Codes of the reasons for a line's credit and commission. */
export const codes = (found: Determination, id = 'L1'): string[] => [
  ...new Set([...line(found, id).credit.reasons, ...line(found, id).commission.reasons].map(({ code }) => code)),
];

/** All that a finding tells, and what it asks for; whatever it leaves out is left out here. */
export function told(
  found: Finding,
): Reason & { missing?: readonly string[]; action?: ActionAbout; partnerId?: string } {
  const { missing, action, partnerId } = found;
  return {
    ...reasonOf(found),
    ...(missing.length > 0 && { missing }),
    ...(action !== null && { action }),
    ...(partnerId !== null && { partnerId }),
  };
}

/** Rules with the outcome that decides, for a line's credit. */
export const deciding = (found: Determination, outcome: string, id = 'L1'): string[] => [
  ...new Set(
    [...line(found, id).credit.reasons, ...line(found, id).commission.reasons]
      .filter((reason) => reason.outcome === outcome)
      .map(({ ruleId }) => ruleId),
  ),
];

export const missingPaths = (found: Determination): string[] => found.missingFacts.map(({ path }: MissingFact) => path);
