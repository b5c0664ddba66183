/** The facts that a view may draw on: all of them for HubSpot's side, a partner's own for a partner. */
import type {
  DealFacts,
  Facts,
  LineItemFacts,
  OwnedProductFacts,
  PartnerFacts,
  ProofFacts,
  RegistrationFacts,
} from '../facts/schema.ts';

export interface FactsTold {
  readonly deal: Partial<DealFacts> & Pick<DealFacts, 'id'>;
  readonly products: readonly Partial<OwnedProductFacts>[];
  /** Undefined: unknown; empty: none. The same in the lists below. */
  readonly lineItems: readonly LineItemFacts[] | undefined;
  readonly partners: readonly PartnerFacts[] | undefined;
  readonly registrations: readonly RegistrationFacts[] | undefined;
  readonly proofs: readonly ProofFacts[] | undefined;
  readonly discounts: readonly DiscountTold[];
  readonly absences: readonly AbsenceTold[];
}

type DiscountTold = NonNullable<Facts['discounts']>[number];
type AbsenceTold = NonNullable<NonNullable<Facts['communication']>['outOfOffice']>[number];

export const everyFact = (facts: Facts): FactsTold => ({
  deal: facts.deal,
  products: facts.customer?.products ?? [],
  lineItems: facts.lineItems,
  partners: facts.partners,
  registrations: facts.registrations,
  proofs: facts.proofs,
  discounts: facts.discounts ?? [],
  absences: facts.communication?.outOfOffice ?? [],
});

export function ownFacts(facts: Facts, viewer: string): FactsTold {
  const { id, name, currency, stage, createdOn, closeDate, closedAt, motion, hubspotValidation, purchaseDomain } =
    facts.deal;
  return {
    deal: { id, name, currency, stage, createdOn, closeDate, closedAt, motion, hubspotValidation, purchaseDomain },
    products: (facts.customer?.products ?? []).map((product) => ({ name: product.name, currency: product.currency })),
    lineItems: facts.lineItems?.map((line) => ({ ...line, onboardingBy: undefined })),
    partners: facts.partners?.filter((partner) => partner.id === viewer),
    registrations: facts.registrations?.filter((registration) => registration.partnerId === viewer),
    proofs: facts.proofs?.filter((proof) => proof.partnerId === viewer),
    discounts: (facts.discounts ?? []).filter(({ partnerId }) => partnerId === viewer),
    absences: (facts.communication?.outOfOffice ?? []).filter(({ partnerId }) => partnerId === viewer),
  };
}
