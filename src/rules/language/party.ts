/**
 * Whose duty it is. Facts about replies, discounts or onboarding name no partner unless somebody says which: with one
 * partner on the deal they are that partner's, with several nobody knows whose.
 *
 * A partner who looks is judged by facts that are cut to its own before any rule reads them (`facts/own-facts.ts`).
 */
import type { PartnerId } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';

export type Party =
  | { readonly kind: 'one'; readonly partnerId: PartnerId }
  | { readonly kind: 'several'; readonly partnerIds: readonly PartnerId[] }
  | { readonly kind: 'nobody_named' };

/** Everybody whom a fact gives a part in the deal, in the order of the facts. A credit holder from earlier has none. */
export function partiesTo(facts: Facts): readonly PartnerId[] {
  const { recommendation, communication, conduct } = facts;
  const named: readonly (PartnerId | 'hubspot' | undefined)[] = [
    ...(facts.partners ?? []).map(({ id }) => id),
    ...(facts.registrations ?? []).map(({ partnerId }) => partnerId),
    ...(facts.proofs ?? []).map(({ partnerId }) => partnerId),
    recommendation?.byPartnerId,
    ...(recommendation?.recommendedPartnerIds ?? []),
    recommendation?.chosenPartnerId,
    ...(facts.lineItems ?? []).map(({ onboardingBy }) => onboardingBy),
    ...(communication?.requests ?? []).map(({ partnerId }) => partnerId),
    communication?.invitation?.partnerId,
    ...(communication?.outOfOffice ?? []).map(({ partnerId }) => partnerId),
    ...(facts.discounts ?? []).map(({ partnerId }) => partnerId),
    ...(conduct?.removals ?? []).map(({ partnerId }) => partnerId),
  ];
  return [...new Set(named)].filter((id): id is PartnerId => id !== undefined && id !== 'hubspot');
}

/** Whose fact it is: the partner that it names, or the only one on the deal; in a file that names nobody, whoever looks. */
export function partyOf(facts: Facts, named?: PartnerId): Party {
  if (named !== undefined) return { kind: 'one', partnerId: named };
  const [first, ...others] = partiesTo(facts);
  if (first === undefined)
    return facts.viewer === undefined ? { kind: 'nobody_named' } : { kind: 'one', partnerId: facts.viewer.partnerId };
  return others.length === 0 ? { kind: 'one', partnerId: first } : { kind: 'several', partnerIds: [first, ...others] };
}

export const partnerIn = (party: Party): PartnerId | null => (party.kind === 'one' ? party.partnerId : null);
