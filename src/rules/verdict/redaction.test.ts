/** Meilleur partenaire: HubSpot never tells a partner who else is on a deal, nor whether anybody is (BPW-03, FAQ-07, FAQ-08). */
import fc from 'fast-check';
import type { Determination } from '../language/determination.ts';
import { instant, partnerId } from '../../facts/primitives.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { elsewhereOf } from './elsewhere.ts';
import {
  aDeal,
  aLine,
  anUnsignedProof,
  aPartner,
  aProof,
  aRegistration,
  codes,
  datedFacts,
  determinedOnly as determined,
  line,
  reasons,
  verdicts,
} from '../testing/a-deal.ts';
import { anyFacts } from '../testing/arbitrary-deals.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { whyNot, type WhyNot } from '../what-if/why-not.ts';

const seenBy = (facts: FactsInput, partnerId = 'A'): Determination => determined({ ...facts, viewer: { partnerId } });
const A = partnerId.parse('A');
const whyNotFor = (facts: FactsInput, lineItemId: string): WhyNot =>
  whyNot(
    { ...facts, viewer: { partnerId: 'A' } },
    { lineItemId, about: 'credit' },
    plainRulebook,
    instant.parse('2026-01-15T12:00:00+01:00'),
  );

/** The deal without whoever is not the viewer, and with them under other names. */
const alone = (facts: FactsInput): FactsInput => ({
  ...facts,
  partners: facts.partners?.filter(({ id }) => id === 'A'),
  registrations: facts.registrations?.filter(({ partnerId }) => partnerId === 'A'),
  proofs: facts.proofs?.filter(({ partnerId }) => partnerId === 'A'),
  recommendation: undefined,
  lineItems: facts.lineItems?.map((item) =>
    item.onboardingBy === 'B' || item.onboardingBy === 'C' ? { ...item, onboardingBy: null } : item,
  ),
});
const renamed = (facts: FactsInput): FactsInput =>
  JSON.parse(
    JSON.stringify(facts)
      .replaceAll('"B"', '"Zebulon"')
      .replaceAll('"C"', '"Yolande"')
      .replaceAll('Agency BBB', 'Zebulon & Co'),
  ) as FactsInput;

describe('of every deal', () => {
  test('no id, no name and no number of another partner is in what a partner sees', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const seen = JSON.stringify(seenBy(renamed(facts)));
        expect(seen).not.toMatch(/Zebulon|Yolande|Agency CCC/);
        expect(seen).not.toMatch(/(partners|registrations)\[[1-9]/);
      }),
      { numRuns: 600 },
    );
  });

  /** One of whom alone would have the credit. */
  const ofTwo = aDeal({
    partners: [aPartner('A'), aPartner('B')],
    registrations: [aRegistration('A'), aRegistration('B')],
    proofs: [aProof('A'), aProof('B')],
  });

  test('others on the deal, or others under other names, leave what a partner sees as it is, to the letter', () => {
    const decided = (facts: FactsInput) => {
      const { ofLine, credited } = elsewhereOf(A, datedFacts(facts), plainRulebook);
      return JSON.stringify([[...ofLine], credited]);
    };
    const asked = { alike: 0, otherwise: 0 };
    fc.assert(
      fc.property(anyFacts, (facts) => {
        fc.pre(facts.partners?.some(({ id }) => id === 'A') ?? true);
        const told = (given: FactsInput) => JSON.stringify(seenBy(given));
        expect(told(renamed(facts))).toBe(told(facts));
        if (decided(facts) !== decided(alone(facts))) {
          asked.otherwise += 1;
          return;
        }
        asked.alike += 1;
        expect(told(facts)).toBe(told(alone(facts)));
      }),
      { numRuns: 400, examples: [[ofTwo]] },
    );
    // Either kind must have come up, or the comparison proved nothing.
    expect(asked.alike).toBeGreaterThan((asked.alike + asked.otherwise) / 4);
    expect(asked.otherwise).toBeGreaterThan(0);
  });

  test('why a line does not earn is answered alike, whoever else is there', () => {
    fc.assert(
      fc.property(
        fc.subarray(['sent', 'signed', 'rejected'] as const, { minLength: 1 }),
        fc.boolean(),
        (states, own) => {
          const others = states.map((_, index) => `rival-${index}`);
          const deal = (ids: readonly string[]) =>
            aDeal({
              partners: [aPartner('A'), ...ids.map((id) => aPartner(id))],
              registrations: [
                aRegistration('A', { domain: 'elsewhere.example' }),
                ...ids.map((id) => aRegistration(id)),
              ],
              proofs: [
                own ? aProof('A') : anUnsignedProof('A'),
                ...ids.map((id, index) => ({ ...aProof(id), status: states[index] })),
              ],
            });
          expect(whyNotFor(deal(others), 'L1')).toEqual(whyNotFor(deal([]), 'L1'));
        },
      ),
      { numRuns: 12 },
    );
  });

  test('what another holder of a credit is, and is called, leaves what a partner sees as it is, to the letter', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const bare = (facts.customer?.products ?? []).map((product) =>
          product.creditHolder === 'A' ? product : { ...product, creditHolderType: null, creditHolderName: null },
        );
        const untold = {
          ...facts,
          customer: facts.customer && { ...facts.customer, products: facts.customer.products && bare },
        };
        expect(JSON.stringify(seenBy(untold))).toBe(JSON.stringify(seenBy(facts)));
      }),
      { numRuns: 300 },
    );
  });

  test('a partner is never told more than the whole deal gives it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const [whole, seen] = [determined(facts), seenBy(facts)];
        for (const own of seen.lines) {
          const all = line(whole, own.lineItemId);
          if (own.credit.verdict !== 'yes' && own.credit.verdict !== 'automatic') continue;
          expect(all.credit).toMatchObject({ verdict: own.credit.verdict, partnerId: 'A' });
        }
        expect(seen.process).toBeNull();
        expect([null, 'A']).toContain(seen.creditedPartnerId);
      }),
      { numRuns: 400 },
    );
  });
});

const twoPartners = {
  partners: [aPartner('A'), aPartner('B')],
  registrations: [aRegistration('A'), aRegistration('B')],
};

test('the winner sees its own deal as if it were alone on it', () => {
  const seen = seenBy(aDeal({ ...twoPartners, proofs: [anUnsignedProof('B'), aProof('A')] }));
  expect(JSON.stringify(seen)).toBe(JSON.stringify(seenBy(aDeal())));
  expect(seen).toMatchObject({ creditedPartnerId: 'A', process: null, status: 'eligible' });
});

test('a partner that signed and yet gets nothing is told so with one neutral reason', () => {
  const lines = [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'B' })];
  const seen = seenBy(aDeal({ ...twoPartners, lineItems: lines, proofs: [aProof('A'), aProof('B')] }));
  expect(verdicts(seen)).toBe('no/no');
  expect(line(seen).credit.reasons[0]).toMatchObject({
    ruleId: 'BPW-05',
    code: 'credit_not_for_this_partner',
    facts: [],
  });
  expect(seen.totals).toEqual([]);
});

test('the holder of an owned product is "another partner", and the rule that bars the viewer is named', () => {
  const seen = seenBy(
    aDeal({
      customer: {
        timeZone: 'Europe/Paris',
        products: [
          {
            name: 'Marketing Hub Professional',
            mrr: '400',
            currency: 'EUR',
            boughtFrom: 'Holder SA',
            creditHolder: 'Holder SA',
            creditedSince: '2024-01-31',
          },
        ],
      },
    }),
  );
  expect(verdicts(seen)).toBe('no/no');
  expect(codes(seen)).toContain('credited_to_another_partner');
  expect(JSON.stringify(seen)).not.toMatch(/Holder SA|2024-01-31/);
  expect(JSON.stringify(seen)).toContain('another partner');
});

test('neither the type nor the name of the holder reaches another partner; the holder reads its own', () => {
  const heldBy = (creditHolder: string | null, creditHolderType: 'solutions_partner' | 'solutions_provider' | null) =>
    aDeal({
      customer: {
        timeZone: 'Europe/Paris',
        products: [
          {
            name: 'Marketing Hub Professional',
            mrr: '400',
            currency: 'EUR',
            creditHolder,
            creditHolderType,
            creditHolderName: 'Holder SA',
            creditedSince: '2024-06-18',
          },
        ],
      },
    });
  for (const holder of ['H', null]) {
    const seen = JSON.stringify(seenBy(heldBy(holder, 'solutions_partner')));
    expect(seen).not.toMatch(/Holder SA|creditHolder(Type|Name)/);
    expect(seen).toBe(JSON.stringify(seenBy(heldBy(holder, 'solutions_provider'))));
    expect(seen).toBe(JSON.stringify(seenBy(heldBy(holder, null))));
  }
  const own = seenBy({ ...heldBy('A', 'solutions_provider'), partners: [] });
  expect(JSON.stringify(own)).toContain('customer.products[0].creditHolderType');
});

test('a partner always reads the rule of silence, whether or not anybody else is there', () => {
  for (const facts of [aDeal(), aDeal({ ...twoPartners, proofs: [aProof('A')] })]) {
    expect(seenBy(facts).trace.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['BPW-03', 'FAQ-07', 'FAQ-08']),
    );
  }
});

test.each<[string, Partial<FactsInput>]>([
  ['a request', { communication: { requests: [{ at: '2025-09-15T10:00+02:00', repliedAt: null, partnerId: 'B' }] } }],
  ['an absence', { communication: { outOfOffice: [{ from: '2025-10-01', to: '2025-10-03', partnerId: 'B' }] } }],
  ['an invitation', { communication: { invitation: { notifiedAt: '2025-09-15T09:00+02:00', partnerId: 'B' } } }],
  ['a discount', { discounts: [{ percent: '10', promised: true, writtenApproval: false, partnerId: 'B' }] }],
  ['work in the portal', { managed: { activities: [{ kind: 'edit', authenticated: true, partnerId: 'B' }] } }],
  ['an incentive', { conduct: { incentives: [{ partnerId: 'B', item: 'tickets', inExchangeFor: 'information' }] } }],
  ['a recommendation', { recommendation: { byPartnerId: 'B', recommendedPartnerIds: ['C'], chosenPartnerId: 'C' } }],
  ['the onboarding', { onboarding: { required: true, subscriptionStart: '2025-10-15' } }],
])('of another partner alone, %s leaves what a partner sees as it is, to the letter', (_what, more) => {
  expect(JSON.stringify(seenBy(aDeal(more)))).toBe(JSON.stringify(seenBy(aDeal())));
});

test('a partner that has no part in the deal learns nothing of those who have', () => {
  const seen = seenBy(aDeal(), 'Stranger');
  expect(verdicts(seen)).toBe('no/no');
  expect(JSON.stringify(seen)).not.toContain('"A"');
});

describe('what the whole deal gives brings a partner’s own verdict down, with one neutral reason (BPW-05, BPW-08)', () => {
  const split = (onboardingBy: string, proofs = [aProof('A'), aProof('B')], more: Partial<FactsInput> = {}) =>
    aDeal({
      ...twoPartners,
      lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy })],
      proofs,
      ...more,
    });

  test('under a "no" no amount is told', () => {
    const facts = aDeal({
      partners: [aPartner('A'), aPartner('B')],
      registrations: [aRegistration('A'), aRegistration('B')],
      lineItems: [aLine('L1', 'Marketing Hub Professional', '900', { onboardingBy: 'B' })],
      proofs: [aProof('A'), aProof('B')],
    });
    const seen = seenBy(facts);
    expect(line(seen).commission.verdict).toBe('no');
    expect(JSON.stringify(line(seen).commission.reasons)).not.toMatch(
      /commission_counted_monthly|commission_base|180\.00/,
    );
    expect(codes(seen)).not.toContain('commission_example');
  });

  test('to another partner: no, and no amount', () => {
    const seen = seenBy(split('B'));
    expect([verdicts(seen), seen.status, reasons(seen)[0]]).toEqual([
      'no/no',
      'not_eligible',
      'BPW-05 not_met credit_not_for_this_partner',
    ]);
    expect(line(seen).commission).toMatchObject({ monthly: null, ifApproved: null });
    expect(seen.schedule).toEqual([]);
    expect(seen.trace.find(({ code }) => code === 'credit_not_for_this_partner')?.partnerId).toBe('A');
  });

  test('to HubSpot’s decision: its own amount stands apart', () => {
    const seen = seenBy(split('hubspot'));
    expect([verdicts(seen), reasons(seen).includes('BPW-08 hubspot_decides not_settled_for_this_partner')]).toEqual([
      'needs_hubspot_decision/needs_hubspot_decision',
      true,
    ]);
    expect(line(seen).commission).toMatchObject({ monthly: null, ifApproved: { monthly: '148.00' } });
    expect(seen.creditedPartnerId).toBeNull();
    expect(seen.trace.find(({ code }) => code === 'not_settled_for_this_partner')?.partnerId).toBe('A');
  });

  test('to a fact about another that nobody stated: not settled either, and nothing is asked about the other', () => {
    const seen = seenBy(
      split('A', [aProof('A'), aProof('B', { status: null, signedOn: undefined, confirmedInCheckout: undefined })]),
    );
    expect([verdicts(seen), reasons(seen)[0], seen.missingFacts]).toEqual([
      'needs_hubspot_decision/needs_hubspot_decision',
      'BPW-08 hubspot_decides not_settled_for_this_partner',
      [],
    ]);
  });

  test('its own, where the deal gives it: nothing more is told', () => {
    for (const facts of [split('A'), aDeal({ ...twoPartners, proofs: [aProof('A'), anUnsignedProof('B')] }), aDeal()]) {
      expect([verdicts(seenBy(facts)), reasons(seenBy(facts)).filter((told) => told.includes('this_partner'))]).toEqual(
        ['yes/yes', []],
      );
    }
  });

  test('its own "no", and its own wait, need no neutral reason', () => {
    const unsigned = seenBy(aDeal({ ...twoPartners, proofs: [anUnsignedProof('A'), aProof('B')] }));
    expect([verdicts(unsigned), reasons(unsigned).filter((told) => told.includes('this_partner'))]).toEqual([
      'no/no',
      [],
    ]);
    const waiting = seenBy(
      aDeal(
        { asOf: '2025-10-10T09:00:00+02:00', ...twoPartners, proofs: [anUnsignedProof('A'), anUnsignedProof('B')] },
        { stage: 'open' },
      ),
    );
    expect([verdicts(waiting), reasons(waiting).filter((told) => told.includes('this_partner'))]).toEqual([
      'pending/pending',
      [],
    ]);
  });

  test('the credit and the commission each by itself', () => {
    const seen = seenBy(aDeal({ ...twoPartners, proofs: [aProof('A')] }, { motion: 'hubspot_collaboration' }));
    expect([verdicts(seen), reasons(seen, 'commission').filter((told) => told.includes('this_partner'))]).toEqual([
      'yes/no',
      [],
    ]);
  });

  test('a breach that ended another’s payments is not told', () => {
    const ended = (onboardingBy: string) =>
      seenBy(
        split(onboardingBy, undefined, {
          payments: { monthsPaid: 10, partnerBreachAfterMonths: 4 },
          asOf: '2026-08-20T10:00:00+02:00',
        }),
      );
    expect(ended('A').schedule.filter(({ state }) => state === 'stopped')).toHaveLength(32);
    expect(JSON.stringify(ended('B'))).not.toMatch(/breach/i);
  });

  test('one line is its own by an older credit, and the breach is that of whoever sold: it is not told', () => {
    const products = [
      {
        name: 'Sales Hub Professional',
        mrr: '100',
        currency: 'EUR',
        boughtFrom: 'A',
        creditHolder: 'A',
        creditedSince: '2025-01-01',
        creditHolderType: 'solutions_partner' as const,
      },
    ];
    const lineItems = [
      aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'B' }),
      aLine('L2', 'Sales Hub Enterprise', '500', { onboardingBy: 'B' }),
    ];
    const seen = seenBy(
      aDeal({
        ...twoPartners,
        customer: { products },
        lineItems,
        proofs: [aProof('A'), aProof('B')],
        payments: { monthsPaid: 10, partnerBreachAfterMonths: 4 },
        asOf: '2026-08-20T10:00:00+02:00',
      }),
    );
    expect([verdicts(seen, 'L1'), verdicts(seen, 'L2')]).toEqual(['no/no', 'automatic/automatic']);
    expect(JSON.stringify(seen)).not.toMatch(/breach|stopped/i);
  });
});

describe('what another partner holds (XS-02, US-05)', () => {
  const held = (mrr: string, more: Partial<FactsInput> = {}) =>
    seenBy(
      aDeal({
        customer: {
          timeZone: 'Europe/Paris',
          products: [
            {
              name: 'Marketing Hub Professional',
              mrr,
              currency: 'EUR',
              boughtFrom: 'H',
              creditHolder: 'H',
              creditedSince: '2025-01-31',
            },
          ],
        },
        ...more,
      }),
    );

  test.each([
    ['an upsell, which is the holder’s', '400'],
    ['a second contract, which is nobody’s', '740'],
  ])(
    'a seller of what another holds is told the sentences that bar it, and not a word on the holder: %s',
    (_what, mrr) => {
      const seen = held(mrr);
      expect([verdicts(seen), seen.totals, seen.missingFacts, seen.creditedPartnerId]).toEqual(['no/no', [], [], null]);
      const against = reasons(seen).filter((told) => told.includes('not_met'));
      expect(against.toSorted()).toEqual([
        'TX-02 not_met another_partner_second_contract',
        'US-05 not_met credited_to_another_partner',
        'XS-02 not_met credited_to_another_partner',
      ]);
      expect(reasons(seen).filter((told) => /^(US-0[126]|POI|SM|RATE-01 noted|COMM)/.test(told))).toEqual([]);
      expect(reasons(seen)).toEqual(
        expect.arrayContaining(['RATE-01 met deal_closed_won', 'ELIG-04 met hubspot_validated']),
      );
      expect(new Set(reasons(seen)).size).toBe(reasons(seen).length);
    },
  );

  test('whether the viewer is on the deal or not', () => {
    const seen = held('400', { partners: [], registrations: [], proofs: [] });
    expect([verdicts(seen), reasons(seen).filter((told) => told.includes('not_met'))]).toEqual([
      'no/no',
      ['XS-02 not_met credited_to_another_partner'],
    ]);
  });

  test('its own product beside it stays its own', () => {
    const products = [
      {
        name: 'Marketing Hub Professional',
        mrr: '400',
        currency: 'EUR',
        creditHolder: 'A',
        creditedSince: '2025-01-31',
        creditHolderType: 'solutions_partner' as const,
      },
    ];
    expect(verdicts(held('400', { customer: { products } }))).toBe('automatic/automatic');
  });
});
