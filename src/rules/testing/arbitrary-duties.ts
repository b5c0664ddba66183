/**
 * Deals of every kind with what stands beside the sale: where everybody's clock is, what was asked and answered, what
 * HubSpot decided. For properties that hold of all that a determination says, and not of its lines alone.
 */
import fc from 'fast-check';
import type { FactsInput } from '../../facts/schema.ts';
import { anyFacts } from './arbitrary-deals.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const yesNo = maybe(fc.boolean());
const someone = maybe(fc.constantFrom('A', 'B', 'C'));

/** By their names, as HubSpot keeps them. */
export const namedZones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland');
/** Told by their distance from UTC, as a warehouse can count with them. */
export const offsetZones = fc.constantFrom('+02:00', '-04:00', '+09:00', '+13:00', 'UTC');

/** Around midnight in one zone or another: there it matters whose clock it is. */
const instants = fc.constantFrom(
  '2025-09-12T16:30:00+02:00',
  '2025-09-30T23:30Z',
  '2025-10-12T09:00:00.250-04:00',
  '2025-10-15T23:59:59+02:00',
  '2025-10-16T00:30+02:00',
  '2025-11-15T23:30:00Z',
  '2025-11-30T13:30:00-10:00',
  '2025-12-31T23:30:00+01:00',
);
const days = fc.constantFrom('2025-09-10', '2025-09-15', '2025-10-15', '2025-11-03', '2025-11-15');

const request = fc.record({
  at: instants,
  repliedAt: maybe(fc.option(instants)),
  circumstance: fc.option(fc.constantFrom('illness' as const, 'other' as const), { nil: undefined, freq: 2 }),
  reasonGiven: yesNo,
  partnerId: someone,
});

const absence = fc
  .record({ from: days, to: days, announced: yesNo, announcedOn: maybe(days), partnerId: someone })
  .map((one) => (one.from <= one.to ? one : { ...one, from: one.to, to: one.from }));

const communication = fc.record({
  requests: maybe(fc.array(request, { maxLength: 2 })),
  invitation: maybe(
    fc.record({ notifiedAt: maybe(instants), answeredAt: maybe(fc.option(instants)), partnerId: someone }),
  ),
  outOfOffice: maybe(fc.array(absence, { maxLength: 1 })),
  approvedPlatform: yesNo,
  bant: maybe(fc.record({ budget: yesNo, authority: yesNo, need: yesNo, timing: yesNo })),
  progressReported: yesNo,
});

const decision = fc.record({
  ruleId: fc.constantFrom('POI-12', 'POI-11', 'PC-02', 'ENT-06', 'COM-04', 'COM-07', 'XS-06', 'BPW-08'),
  partnerId: someone,
  lineItemId: maybe(fc.constantFrom('L0', 'L1')),
  decided: fc.constantFrom('granted' as const, 'refused' as const),
  on: maybe(days),
});

const beside = (zones: fc.Arbitrary<string>) =>
  fc.record({
    asOf: fc.option(instants, { nil: undefined }),
    hubspotOwned: yesNo,
    customer: fc.record({ countryCode: maybe(fc.constantFrom('FR', 'US', 'JP')), timeZone: maybe(zones) }),
    partner: fc.record({ countryCode: maybe(fc.constantFrom('FR', 'US')), timeZone: maybe(zones) }),
    signedAt: maybe(fc.option(instants, { freq: 8 })),
    communication: maybe(communication),
    decisions: maybe(fc.array(decision, { maxLength: 2 })),
    discounts: maybe(
      fc.array(fc.record({ percent: maybe(fc.constant('10')), promised: yesNo, writtenApproval: yesNo }), {
        maxLength: 1,
      }),
    ),
    onboarding: maybe(
      fc.record({
        required: yesNo,
        subscriptionStart: maybe(days),
        startedOn: maybe(fc.option(days)),
        sessions: maybe(fc.record({ live: yesNo, private: yesNo, tailored: yesNo })),
        goalsMet: yesNo,
        poorReviews: maybe(fc.nat(3)),
      }),
    ),
    managed: maybe(
      fc.record({
        portalMrr: maybe(fc.constant('1250.00')),
        activities: maybe(
          fc.array(
            fc.record({
              partnerId: fc.constantFrom('A', 'B'),
              authenticated: yesNo,
              kind: maybe(fc.constantFrom('login' as const, 'edit' as const)),
            }),
            { maxLength: 2 },
          ),
        ),
      }),
    ),
    domains: fc.constantFrom('client.example', 'générale.example', 'xn--gnrale-bvab.example', 'www.Générale.example'),
    viewer: fc.option(fc.constantFrom('A', 'B'), { nil: undefined, freq: 6 }),
  });

/** `zones`: which may be stated. */
export const anyCase = (zones: fc.Arbitrary<string>): fc.Arbitrary<FactsInput> =>
  fc.tuple(anyFacts, beside(zones)).map(([facts, more]) => {
    const { asOf, hubspotOwned, customer, partner, signedAt, domains, viewer, ...duties } = more;
    const of: FactsInput = {
      ...facts,
      ...duties,
      asOf: asOf ?? facts.asOf,
      deal: { ...facts.deal, hubspotOwned, ...(facts.deal.purchaseDomain == null ? {} : { purchaseDomain: domains }) },
      customer: { ...facts.customer, ...customer },
      partners: facts.partners?.map((one) => ({ ...one, ...partner })),
      // The hour of a signature, where the link is signed at all.
      proofs: facts.proofs?.map((one) =>
        signedAt !== undefined && one.status === 'signed' && one.confirmedInCheckout !== true
          ? { ...one, signedOn: undefined, signedAt }
          : one,
      ),
    };
    return viewer === undefined ? of : { ...of, viewer: { partnerId: viewer } };
  });
