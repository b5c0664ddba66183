/** A partner's view: nothing of another partner, and the same to the letter whoever else is there (BPW-03, FAQ-07, FAQ-08). */
import * as fc from 'fast-check';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import type { PartnerInput } from '../contract/view-input.ts';
import { type PartnerId, partnerId } from '../facts/primitives.ts';
import { factsSchema, type FactsInput } from '../facts/schema.ts';
import type { DatedFacts } from '../rules/language/deal-at-hand.ts';
import { caseOf } from '../rules/verdict/determine.ts';
import { elsewhereOf } from '../rules/verdict/elsewhere.ts';
import { outputsOf } from './outputs.ts';
import { inputOf, workedDetermination, workedFacts } from './samples/worked-example.ts';
import { summaryForPartner, viewOfDeal } from './view-of-deal.ts';

/** Everything of a rival carries a mark that nothing else in the deal has: words with "rival", dates of 2019, amounts of 66,613. */
interface Rival {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly status: 'generated' | 'sent' | 'signed' | 'rejected';
  readonly tier: 'none' | 'gold' | 'elite';
  readonly holds: boolean;
  readonly onboards: boolean;
  readonly domain: 'client.example' | 'rival.example';
}
const rival = fc.record<Rival>({
  id: fc.stringMatching(/^rival-[a-z0-9]{6}$/),
  name: fc.stringMatching(/^Rival [A-Z][a-z]{4,9}$/),
  date: fc.constantFrom('2019-03-04', '2019-08-17', '2019-11-30'),
  status: fc.constantFrom('generated', 'sent', 'signed', 'rejected'),
  tier: fc.constantFrom('none', 'gold', 'elite'),
  holds: fc.boolean(),
  onboards: fc.boolean(),
  domain: fc.constantFrom('client.example', 'rival.example'),
});
const rivals = fc.uniqueArray(rival, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
const rivalAmount = '66613.13';
const A = partnerId.parse('A');
const asOf = '2025-10-20T09:00:00+02:00';

/** What the viewer's own case may be: signed and shared, waiting, rejected. */
const signed: OwnProof = {
  ...workedFacts.proofs[0],
  confirmedInCheckout: false,
  confirmsPartnerServices: true,
  onboardingFor: [],
  quoteUpdatedOn: null,
};
const ownProofs = fc.constantFrom<OwnProof>(
  signed,
  { ...signed, status: 'sent', signedOn: null, sharedOn: null },
  { ...signed, status: 'rejected', signedOn: null, sharedOn: null },
);
type OwnProof = NonNullable<FactsInput['proofs']>[number];
const stages = fc.constantFrom('open' as const, 'closed_won' as const);

/** Rivals come first in every list, so that the viewer's own positions move with their number. */
function dealWith(others: readonly Rival[], own: OwnProof, stage: 'open' | 'closed_won'): DatedFacts {
  const onboarder = others.find(({ onboards }) => onboards);
  const facts: FactsInput = {
    ...workedFacts,
    asOf,
    deal: {
      ...workedFacts.deal,
      stage,
      motion: 'partner_collaboration',
      purchaseDomain: 'client.example',
      specialistApproval: 'approved',
    },
    partners: [...others.map(({ id, name, tier }) => ({ id, name, tier })), ...workedFacts.partners],
    registrations: [
      ...others.map(({ id, date, domain }) => ({
        partnerId: id,
        registeredBy: 'partner' as const,
        kind: 'shared_deal' as const,
        domain,
        registeredOn: date,
      })),
      ...workedFacts.registrations.map((registration) => ({ ...registration, domain: 'client.example' })),
    ],
    proofs: [
      ...others.map(({ id, date, status }) => ({
        partnerId: id,
        link: 'manual' as const,
        status,
        signedOn: status === 'signed' ? date : null,
        sharedOn: null,
        coversLineItems: 'all' as const,
        confirmsPartnerServices: true,
        onboardingFor: [],
      })),
      own,
    ],
    customer: {
      timeZone: 'Europe/Paris',
      countryCode: 'FR',
      products: [
        {
          name: 'Service Hub Professional',
          mrr: '120.00',
          currency: 'EUR',
          boughtFrom: 'earlier-partner',
          creditHolder: others.find(({ holds }) => holds)?.id ?? 'earlier-partner',
          creditHolderName: others[0]?.name,
          creditedSince: '2019-02-02',
        },
      ],
    },
    lineItems: workedFacts.lineItems.map((line) => ({ ...line, onboardingBy: onboarder?.id ?? null })),
    communication: {
      requests: others.map(({ id, date }) => ({ at: `${date}T09:00:00+01:00`, repliedAt: null, partnerId: id })),
      outOfOffice: others.map(({ id, date }) => ({ from: date, to: date, announced: false, partnerId: id })),
    },
    discounts: others.map(({ id }) => ({ percent: '66', promised: true, writtenApproval: false, partnerId: id })),
    onboarding: onboarder === undefined ? null : { required: true, subscriptionStart: onboarder.date },
    conduct: {
      incentives: others.map(({ id, name }) => ({ partnerId: id, item: name, inExchangeFor: 'information' })),
    },
    recommendation:
      onboarder === undefined ? null : { byPartnerId: onboarder.id, recommendedPartnerIds: others.map(({ id }) => id) },
  };
  return { ...factsSchema.parse(facts), asOf: asOf as DatedFacts['asOf'] };
}

function ownInput(facts: DatedFacts, viewer: PartnerId, locale: 'fr' | 'en'): PartnerInput {
  return {
    audience: 'partner',
    viewerPartnerId: viewer,
    ownPortal: true,
    ...caseOf(viewer, facts, rulebook20250903),
    edition: rulebook20250903.editions[0],
    locale,
    formatLocale: locale,
    timeZone: 'Europe/Paris',
    sources: [],
    gaps: [],
  };
}

/** Everything that leaves for a partner: the view, what is kept on the record for lists, the text that is copied. */
function toldTo(facts: DatedFacts, locale: 'fr' | 'en'): string {
  const own = ownInput(facts, A, locale);
  const forHubSpot = inputOf(workedFacts, workedDetermination);
  return JSON.stringify([
    viewOfDeal(own),
    outputsOf(own),
    summaryForPartner({ ...forHubSpot, caseOf: () => own }, 'A', locale),
  ]);
}

const digits = (text: string) => text.replace(/[\s,.]/g, '');

test('no id, name, date or amount of another partner is in it, whoever they are and whatever they did', () => {
  fc.assert(
    fc.property(rivals, ownProofs, stages, fc.constantFrom('fr', 'en'), (others, own, stage, locale) => {
      const text = toldTo(dealWith(others, own, stage), locale);
      for (const { id, name } of others) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(name);
      }
      expect(text.toLowerCase()).not.toContain('rival');
      expect(text).not.toContain('2019');
      expect(digits(text)).not.toContain(digits(rivalAmount));
    }),
    { numRuns: 150 },
  );
});

test('with the same value decided elsewhere it is the same to the letter: none, one or three others, in any state', () => {
  const decided = (facts: DatedFacts) => {
    const { ofLine, credited } = elsewhereOf(A, facts, rulebook20250903);
    return JSON.stringify([[...ofLine], credited]);
  };
  const seen = { alike: 0, otherwise: 0 };
  fc.assert(
    fc.property(rivals, ownProofs, stages, fc.constantFrom('fr', 'en'), (others, own, stage, locale) => {
      const alone = dealWith([], own, stage);
      const among = dealWith(others, own, stage);
      if (decided(alone) !== decided(among)) {
        seen.otherwise += 1;
        return;
      }
      seen.alike += 1;
      expect(toldTo(among, locale)).toBe(toldTo(alone, locale));
    }),
    { numRuns: 300 },
  );
  // Either kind must have come up, or the comparison proved nothing.
  expect(seen.alike).toBeGreaterThan(60);
  expect(seen.otherwise).toBeGreaterThan(5);
});

test('shows its own standing whole', () => {
  const view = viewOfDeal(ownInput(dealWith([], signed, 'closed_won'), A, 'en'));
  expect(view.proofs).toHaveLength(1);
  expect(view.partners).toEqual([]);
  expect(view.audience).toBe('partner');
});

test('a line whose credit goes elsewhere earns nothing, and says so without saying to whom', () => {
  const winner: Rival = {
    id: 'rival-aaaaaa',
    name: 'Rival Aaaaa',
    date: '2025-10-10',
    status: 'signed',
    tier: 'gold',
    holds: false,
    onboards: true,
    domain: 'client.example',
  };
  const view = viewOfDeal(ownInput(dealWith([winner], signed, 'closed_won'), A, 'en'));
  expect(view.status.id).not.toBe('eligible');
  expect(view.commission.kind).not.toBe('amounts');
  expect(view.lines[0]!.credit.to).not.toContain('Rival');
  expect(view.lines[0]!.credit.soldMrr).toBe('');
});
