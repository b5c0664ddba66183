/** How the findings on a line come to its two verdicts, its partner and its amounts. */
import type { FactsInput } from '../../facts/schema.ts';
import {
  aDeal,
  aLine,
  anEnterpriseDeal,
  anUnsignedProof,
  aPartner,
  aProof,
  aRegistration,
  determined,
  line,
  missingPaths,
  reasons,
  verdicts,
  two,
} from '../testing/a-deal.ts';

const nobody = { partners: [], registrations: [], proofs: [] };

describe('nobody sells', () => {
  test('a deal without a partner earns nobody anything (SM-04)', () => {
    const found = determined(aDeal(nobody));
    expect([verdicts(found), found.status, found.process, found.creditedPartnerId]).toEqual([
      'no/no',
      'not_eligible',
      null,
      null,
    ]);
    expect(reasons(found)).toContain('SM-04 not_met no_partner_on_deal');
    expect(reasons(found, 'commission')).toContain('SM-04 not_met no_partner_on_deal');
  });

  test('where nobody says who takes part, that is asked', () => {
    const found = determined(aDeal({ partners: null, registrations: null, proofs: null }));
    expect([verdicts(found), missingPaths(found), found.process]).toEqual(['pending/pending', ['partners'], null]);
    expect(reasons(found)).toContain('SM-04 unknown partners_unknown');
  });

  test('an empty list of links and registrations does not say that there is no partner (REG-03)', () => {
    for (const more of [{}, { registrations: null }, { proofs: null }])
      expect(missingPaths(determined(aDeal({ ...nobody, partners: null, ...more })))).toEqual(['partners']);
  });
});

describe('several sell, and it is not settled between them', () => {
  const undecided = (facts: Partial<FactsInput> = {}) =>
    aDeal(
      two({
        proofs: [aProof('A'), aProof('B')],
        lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'hubspot' })],
        ...facts,
      }),
    );

  test('what is in order about either is not told as if it had won', () => {
    const found = determined(undecided());
    expect(verdicts(found)).toBe('needs_hubspot_decision/needs_hubspot_decision');
    expect(reasons(found).filter((told) => told.startsWith('POI'))).toEqual([]);
    expect(line(found)).toMatchObject({
      credit: { partnerId: null, soldMrr: null },
      commission: { from: null, until: null, ifApproved: { months: 36, maximum: '5328.00' } },
    });
  });

  test('what still waits on one of them is told', () => {
    const found = determined(
      aDeal(two({ asOf: '2025-10-10T09:00:00+02:00', proofs: [anUnsignedProof('A'), anUnsignedProof('B')] }), {
        stage: 'open',
        specialistApproval: 'pending',
      }),
    );
    expect(reasons(found)).toEqual(
      expect.arrayContaining(['PC-02 open specialist_approval_pending', 'POI-12 open proof_awaited_before_close']),
    );
    expect(reasons(found).filter((told) => / met (registered|qualif)/.test(told))).not.toContain(
      'REG-01 met registered_as_shared_deal',
    );
  });

  test('what one of them lacks is asked for', () => {
    const found = determined(
      undecided({ registrations: [aRegistration('A'), aRegistration('B', { registeredOn: null })] }),
    );
    expect(missingPaths(found)).toContain('registrations[1].registeredOn');
  });

  test.each([
    ['two partners', 'solutions_partner', 36],
    ['two providers', 'solutions_provider', 12],
  ] as const)('%s would be paid for the same term', (_who, type, months) => {
    expect(
      line(determined(undecided({ partners: [aPartner('A', { type }), aPartner('B', { type })] }))).commission
        .ifApproved?.months,
    ).toBe(months);
  });

  test('a partner and a provider would not: the term is not stated, the month is', () => {
    for (const types of [
      ['solutions_partner', 'solutions_provider'],
      ['solutions_provider', 'solutions_partner'],
    ] as const) {
      const found = determined(
        undecided({ partners: [aPartner('A', { type: types[0] }), aPartner('B', { type: types[1] })] }),
      );
      expect(line(found).commission.ifApproved).toEqual({
        rate: '0.20',
        months: null,
        monthly: '148.00',
        quarterly: '444.00',
        maximum: null,
      });
    }
  });

  describe('in a HubSpot collaboration', () => {
    const inProgramme = { tier: 'platinum', crmImplementationAccredited: true } as const;
    const enterprise = (a: object, b: object) =>
      determined(
        anEnterpriseDeal(
          two({
            partners: [aPartner('A', a), aPartner('B', b)],
            proofs: [aProof('A'), aProof('B')],
            lineItems: [aLine('L1', 'Marketing Hub Enterprise', '3000', { currency: 'USD', onboardingBy: 'hubspot' })],
          }),
        ),
      );

    test('the commission is no where neither of them is in the programme', () => {
      const found = enterprise({}, {});
      expect(verdicts(found)).toBe('needs_hubspot_decision/no');
      expect(reasons(found, 'commission')).toContain('ENT-02 not_met enterprise_tier_too_low');
    });

    test('and open as long as one of them is', () => {
      for (const found of [enterprise(inProgramme, {}), enterprise({}, inProgramme)]) {
        expect(verdicts(found)).toBe('needs_hubspot_decision/needs_hubspot_decision');
        expect(line(found).commission.ifApproved).toMatchObject({ months: 12, maximum: '7200.00' });
      }
    });
  });
});

test('competition is a matter of what can be sold: over a fee alone nobody competes', () => {
  const found = determined(
    aDeal(
      two({ proofs: [aProof('A'), aProof('B')], lineItems: [aLine('L1', 'Onboarding', '500', { kind: 'one_time' })] }),
    ),
  );
  expect([verdicts(found), found.trace.filter(({ ruleId }) => ruleId === 'BPW-05')]).toEqual(['no/no', []]);
});

describe('whose the deal is', () => {
  const owned = (creditHolder: string) => ({
    name: 'Sales Hub Professional',
    mrr: '100',
    currency: 'EUR',
    boughtFrom: creditHolder,
    creditHolder,
    creditedSince: '2025-01-01',
    creditHolderType: 'solutions_partner' as const,
  });
  const lines = [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '900')];

  test('whoever wins the sale, though somebody else holds another line', () => {
    const found = determined(
      aDeal({
        lineItems: lines.toReversed(),
        customer: { products: [owned('B')] },
        partners: [aPartner('A'), aPartner('B')],
      }),
    );
    expect([line(found, 'L1').credit.partnerId, line(found, 'L2').credit.partnerId, found.creditedPartnerId]).toEqual([
      'A',
      'B',
      'A',
    ]);
  });

  test('a holder with a part in the deal, where nothing else is sold', () => {
    const held = (holder: string, more: Partial<FactsInput> = {}) =>
      determined(
        aDeal({
          lineItems: [aLine('L2', 'Sales Hub Enterprise', '900')],
          customer: { products: [owned(holder)] },
          ...more,
        }),
      ).creditedPartnerId;
    expect(held('A')).toBe('A');
    expect(held('A', { partners: [], registrations: [], proofs: [] })).toBeNull();
    expect(held('A', { partners: [aPartner('A')], registrations: [], proofs: [] })).toBe('A');
    expect(held('A', { partners: [], registrations: [aRegistration('A')], proofs: [] })).toBe('A');
  });

  test('nobody, where two holders have a part', () => {
    const found = determined(
      aDeal({
        lineItems: [aLine('L1', 'Sales Hub Enterprise', '900'), aLine('L2', 'Marketing Hub Enterprise', '3600')],
        customer: { products: [owned('A'), { ...owned('B'), name: 'Marketing Hub Professional' }] },
        partners: [aPartner('A'), aPartner('B')],
      }),
    );
    expect([line(found, 'L1').credit.partnerId, line(found, 'L2').credit.partnerId, found.creditedPartnerId]).toEqual([
      'A',
      'B',
      null,
    ]);
  });
});

test('beside a "no", what is open or unknown is not told', () => {
  const found = determined(
    aDeal(
      { asOf: '2025-10-10T09:00:00+02:00', proofs: [anUnsignedProof('A')] },
      { stage: 'open', hubspotValidation: 'refused' },
    ),
  );
  expect(new Set(reasons(found).map((told) => told.split(' ')[1]))).toEqual(new Set(['not_met', 'met', 'noted']));
});

test('what decides is told first: against, unknown, open, HubSpot’s, met, noted', () => {
  const found = determined(
    aDeal(
      { proofs: [aProof('A', { sharedOn: '2025-10-20', coversLineItems: null })] },
      { specialistApproval: 'pending' },
    ),
  );
  const outcomes = reasons(found).map((told) => told.split(' ')[1] ?? '');
  expect([...new Set(outcomes)]).toEqual(['unknown', 'open', 'hubspot_decides', 'met', 'noted']);
  expect(outcomes).toEqual(outcomes.toSorted((a, b) => outcomes.indexOf(a) - outcomes.indexOf(b)));
});

test('a line of which nothing is known keeps its place', () => {
  expect(line(determined(aDeal({ lineItems: [{ id: 'L1' }] })))).toMatchObject({
    productLine: 'unclassified',
    edition: 'unknown',
    commission: { program: null, baseMrr: null },
  });
});

describe('a breach stands against the partner that it is one’s (A-38)', () => {
  const late = (partnerId: string) => ({
    at: '2025-09-22T10:00+02:00',
    repliedAt: '2025-09-27T10:00+02:00',
    partnerId,
  });
  const held = { name: 'Marketing Hub Starter', mrr: '20', currency: 'EUR', boughtFrom: 'A', creditHolder: 'A' };
  const upgrade = (partnerId: string) =>
    determined(
      aDeal({
        partners: [aPartner('A'), aPartner('B')],
        customer: { products: [held] },
        communication: { requests: [late(partnerId)] },
      }),
    );

  test('the holder’s automatic credit waits on its own breach, and on nobody else’s', () => {
    expect([verdicts(upgrade('A')), verdicts(upgrade('B'))]).toEqual([
      'needs_hubspot_decision/needs_hubspot_decision',
      'automatic/automatic',
    ]);
  });

  const undecided = (...breaking: string[]) =>
    determined(
      aDeal(
        two({
          proofs: [aProof('A'), aProof('B')],
          lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'hubspot' })],
          communication: { requests: breaking.map(late) },
        }),
      ),
    );

  test('while two may win, it is told of the line where each of them broke one', () => {
    const told = (found: ReturnType<typeof undecided>) =>
      reasons(found).filter((one) => one === 'COM-07 hubspot_decides breach_for_hubspot').length;
    expect([told(undecided()), told(undecided('A')), told(undecided('A', 'B'))]).toEqual([0, 0, 2]);
  });
});
