/**
 * The part of the rules that every engine of the comparison can express: what one line earns where one partner is on
 * the deal. Dates are day numbers and amounts numbers, because that is all that the other engines compute with.
 */
import type { Classification } from '../rules/language/rulebook.ts';
import type { Facts } from '../facts/schema.ts';

export interface SubsetLine {
  readonly kind: string;
  readonly edition: string;
  readonly alreadyBought: boolean;
  readonly registrationKind: string;
  readonly registeredDomain: string;
  readonly purchaseDomain: string;
  readonly hubspotValidation: string;
  readonly specialistApproval: string;
  readonly proofStatus: string;
  readonly signedBy: string;
  readonly signedDay: number;
  readonly sharedDay: number;
  readonly closeDay: number;
  readonly partnerType: string;
  readonly mrr: number;
}

const day = (date: string | null | undefined) =>
  date == null ? Number.MAX_SAFE_INTEGER : Date.parse(date) / 86_400_000;

/** A line of the deal as the other engines read it. */
export function subsetLines(facts: Facts, classify: (name: string) => Classification): SubsetLine[] {
  const registration = facts.registrations?.[0];
  const proof = facts.proofs?.[0];
  return (facts.lineItems ?? []).map((line) => ({
    kind: line.kind ?? '',
    edition: classify(line.name ?? '').edition,
    alreadyBought: false,
    registrationKind: registration?.kind ?? '',
    registeredDomain: registration?.domain ?? '',
    purchaseDomain: facts.deal.purchaseDomain ?? '',
    hubspotValidation: facts.deal.hubspotValidation ?? '',
    specialistApproval: facts.deal.specialistApproval ?? '',
    proofStatus: proof?.status ?? '',
    signedBy: proof?.signedBy ?? '',
    signedDay: day(proof?.signedOn),
    sharedDay: day(proof?.sharedOn),
    closeDay: day(facts.deal.closeDate),
    partnerType: facts.partners?.[0]?.type ?? '',
    mrr: Number(line.mrr ?? 0),
  }));
}

/** Each test of the subset, by the rule that asks for it: the fact, the comparison, and what it is compared with. */
export const subsetTests = [
  { ruleId: 'COMM-01', fact: 'kind', operator: 'equal', value: 'subscription' },
  { ruleId: 'TX-03', fact: 'edition', operator: 'in', value: ['professional', 'enterprise'] },
  { ruleId: 'TX-02', fact: 'alreadyBought', operator: 'equal', value: false },
  { ruleId: 'REG-05', fact: 'registrationKind', operator: 'equal', value: 'shared_deal' },
  { ruleId: 'REG-02', fact: 'registeredDomain', operator: 'equal', value: { fact: 'purchaseDomain' } },
  { ruleId: 'ELIG-04', fact: 'hubspotValidation', operator: 'equal', value: 'approved' },
  { ruleId: 'PC-02', fact: 'specialistApproval', operator: 'equal', value: 'approved' },
  { ruleId: 'POI-01', fact: 'proofStatus', operator: 'equal', value: 'signed' },
  { ruleId: 'POI-08', fact: 'signedBy', operator: 'equal', value: 'customer' },
  { ruleId: 'POI-12', fact: 'signedDay', operator: 'lessThan', value: { fact: 'closeDay' } },
  { ruleId: 'POI-14', fact: 'sharedDay', operator: 'lessThan', value: { fact: 'closeDay' } },
] as const;
