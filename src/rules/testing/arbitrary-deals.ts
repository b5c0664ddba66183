/** Deals of every kind, in order and out of order, with facts left out: for properties that hold of all of them. */
import fc from 'fast-check';
import type { FactsInput } from '../../facts/schema.ts';

const partnerIds = ['A', 'B', 'C'] as const;
const someDate = fc.constantFrom(
  '2025-09-10',
  '2025-10-12',
  '2025-10-14',
  '2025-10-15',
  '2025-10-16',
  '2025-11-15',
  '2025-11-16',
  '2025-12-24',
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 6 });
const yesNo = maybe(fc.boolean());
const mrr = fc.constantFrom('0', '20.00', '740.00', '800', '1000.50', '2999.99', '3000', '3000.01', '0.01');
const names = fc.constantFrom(
  'Marketing Hub Professional',
  'Marketing Hub Enterprise',
  'Marketing Hub Starter',
  'Sales Hub Professional',
  'Sales Hub Starter',
  'Data Hub Starter',
  'Reports add-on',
  'Strange add-on',
  'Credits pack',
  'Credits overage',
  'Core Seat',
  'Onboarding',
  'Customer Platform Starter',
  'Something else',
);
const approval = maybe(
  fc.constantFrom('approved' as const, 'approved' as const, 'pending' as const, 'refused' as const),
);

const agencyName = (id: string) => `Agency ${id}${id}${id}`;

const partner = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(agencyName(id)),
    type: maybe(
      fc.constantFrom('solutions_partner' as const, 'solutions_partner' as const, 'solutions_provider' as const),
    ),
    tier: maybe(fc.constantFrom('none' as const, 'gold' as const, 'platinum' as const, 'elite' as const)),
    programCompliant: yesNo,
    crmImplementationAccredited: yesNo,
    accreditationInLocalLanguage: yesNo,
    region: maybe(fc.constantFrom('EMEA' as const, 'NA' as const)),
    sellsInRegions: maybe(fc.constantFrom(['EMEA' as const], ['NA' as const])),
    involvedInSale: yesNo,
  });

const registration = (partnerId: string) =>
  fc.record({
    partnerId: fc.constant(partnerId),
    registeredBy: maybe(fc.constantFrom('partner' as const, 'hubspot' as const)),
    kind: maybe(
      fc.constantFrom('shared_deal' as const, 'shared_deal' as const, 'shared_deal' as const, 'domain' as const),
    ),
    domain: maybe(
      fc.constantFrom('client.example', 'client.example', 'www.Client.example', 'shop.client.example', 'other.example'),
    ),
    registeredOn: maybe(someDate),
    specialistApproval: maybe(fc.constantFrom('approved' as const, 'refused' as const)),
  });

const proof = (partnerId: string) =>
  fc
    .record({
      partnerId: fc.constant(partnerId),
      link: maybe(fc.constantFrom('automatic' as const, 'manual' as const)),
      status: maybe(fc.constantFrom('signed' as const, 'signed' as const, 'sent' as const, 'rejected' as const)),
      signedBy: maybe(fc.constantFrom('customer' as const, 'customer' as const, 'customer' as const, 'other' as const)),
      signedOn: maybe(fc.option(someDate, { freq: 8 })),
      confirmedInCheckout: yesNo,
      sharedOn: maybe(fc.option(someDate, { freq: 8 })),
      coversLineItems: maybe(
        fc.oneof(
          { weight: 3, arbitrary: fc.constant('all' as const) },
          { weight: 1, arbitrary: fc.subarray(['L0', 'L1', 'L2']) },
        ),
      ),
      confirmsPartnerServices: yesNo,
      onboardingFor: maybe(fc.subarray(['Marketing Hub Professional', 'Sales Hub Professional'])),
      quoteUpdatedOn: maybe(fc.option(someDate, { freq: 2 })),
    })
    .map(inItself);

/** A link that is not signed has no signature, one that is signed has, and the confirmation in checkout is the signature at the close. */
function inItself<
  L extends {
    readonly status?: string | undefined;
    readonly signedOn?: string | null | undefined;
    readonly confirmedInCheckout?: boolean | undefined;
  },
>(link: L): L {
  const { status, signedOn, confirmedInCheckout } = link;
  if (status === 'sent' || status === 'rejected')
    return {
      ...link,
      signedOn: signedOn === undefined ? undefined : null,
      confirmedInCheckout: confirmedInCheckout === undefined ? undefined : false,
    };
  if (confirmedInCheckout === true || (status === 'signed' && signedOn === null))
    return { ...link, signedOn: undefined };
  return link;
}

const someone = fc.constantFrom<string>(...partnerIds);

const owned = fc
  .record({
    name: names,
    mrr: maybe(mrr),
    currency: fc.constant('EUR'),
    boughtFrom: maybe(fc.oneof(fc.constant('hubspot'), someone)),
    creditHolder: maybe(fc.oneof(fc.constant('none'), someone)),
    creditedSince: maybe(fc.constantFrom('2022-10-14', '2022-10-15', '2024-02-29')),
    creditHolderType: fc.option(fc.constantFrom('solutions_partner' as const, 'solutions_provider' as const), {
      nil: undefined,
      freq: 2,
    }),
  })
  // A holder's name goes with the holder; of one whom nobody names it may still be written.
  .map((product) => ({
    ...product,
    creditHolderName: product.creditHolder === 'none' ? undefined : agencyName(product.creditHolder ?? 'B'),
  }));

const lineItem = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: maybe(names),
    kind: maybe(
      fc.constantFrom('subscription' as const, 'subscription' as const, 'subscription' as const, 'one_time' as const),
    ),
    mrr: maybe(mrr),
    currency: maybe(fc.constantFrom('EUR', 'EUR', 'EUR', 'USD')),
    mrr12MonthsAgo: maybe(mrr),
    onboardingBy: maybe(fc.oneof(fc.constant('hubspot'), someone)),
  });

export const anyFacts: fc.Arbitrary<FactsInput> = fc
  .record({
    asOf: fc.constantFrom(
      '2025-10-10T12:00:00+02:00',
      '2025-11-15T12:00:00+01:00',
      '2025-11-16T12:00:00+01:00',
      '2026-01-15T12:00:00+01:00',
    ),
    deal: fc.record({
      id: fc.constant('9001'),
      stage: maybe(
        fc.constantFrom(
          'closed_won' as const,
          'closed_won' as const,
          'closed_won' as const,
          'open' as const,
          'closed_lost' as const,
        ),
      ),
      currency: maybe(fc.constant('EUR')),
      closeDate: maybe(fc.constantFrom('2025-10-15', '2025-10-15', '2025-10-15', '2025-10-31')),
      closedAt: maybe(fc.constant('2025-10-15T16:40:00+02:00')),
      motion: maybe(fc.constantFrom('partner_collaboration' as const, 'hubspot_collaboration' as const)),
      sharedDealCreatedBy: maybe(fc.constantFrom('partner' as const, 'hubspot' as const)),
      hubspotValidation: approval,
      specialistApproval: approval,
      purchaseDomain: maybe(fc.constant('client.example')),
    }),
    customer: maybe(
      fc.record({ timeZone: maybe(fc.constant('Europe/Paris')), products: maybe(fc.array(owned, { maxLength: 2 })) }),
    ),
    partners: maybe(fc.subarray([...partnerIds]).chain((ids) => fc.tuple(...ids.map(partner)))),
    registrations: maybe(fc.subarray([...partnerIds]).chain((ids) => fc.tuple(...ids.map(registration)))),
    lineItems: maybe(
      fc
        .integer({ min: 0, max: 3 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => lineItem(`L${index}`)))),
    ),
    proofs: maybe(fc.array(someone, { maxLength: 4 }).chain((ids) => fc.tuple(...ids.map(proof)))),
    recommendation: fc.option(
      fc.record({
        byPartnerId: maybe(someone),
        recommendedPartnerIds: maybe(fc.subarray([...partnerIds])),
        chosenPartnerId: maybe(someone),
        discussedWithAllParties: yesNo,
        secondaryNotifiedInWritingBy: maybe(fc.subarray(['originator' as const, 'specialist' as const])),
      }),
      { nil: undefined, freq: 2 },
    ),
    payments: fc.option(
      fc.record({
        monthsPaid: maybe(fc.integer({ min: 0, max: 40 })),
        cancelled: yesNo,
        partnerBreachAfterMonths: fc.option(fc.integer({ min: 0, max: 40 })),
      }),
      { nil: undefined, freq: 2 },
    ),
    exchangeRates: maybe(fc.constant([{ from: 'EUR', to: 'USD', rate: '1.08', on: '2025-10-15' }])),
  })
  .map((facts) => holdersAgree(everySellerListed(facts as FactsInput)));

/** Where partners are listed at all, everybody with a part in the deal is. */
function everySellerListed(facts: FactsInput): FactsInput {
  if (facts.partners == null) return facts;
  const listed = new Set(facts.partners.map(({ id }) => id));
  const taking = [...(facts.registrations ?? []), ...(facts.proofs ?? [])].map(({ partnerId }) => partnerId);
  return {
    ...facts,
    partners: [...facts.partners, ...[...new Set(taking)].filter((id) => !listed.has(id)).map((id) => ({ id }))],
  };
}

/** A holder that is listed with its type has that type on its products too. */
function holdersAgree(facts: FactsInput): FactsInput {
  const types = new Map(facts.partners?.map(({ id, type }) => [id, type]));
  const products = facts.customer?.products?.map((product) => ({
    ...product,
    creditHolderType: product.creditHolderType && (types.get(product.creditHolder ?? '') ?? product.creditHolderType),
  }));
  return products === undefined ? facts : { ...facts, customer: { ...facts.customer, products } };
}
