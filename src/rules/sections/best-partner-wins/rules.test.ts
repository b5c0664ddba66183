/** Processus de type Meilleur partenaire. */
import type { FactsInput } from '../../../facts/schema.ts';
import type { Determination } from '../../language/determination.ts';
import { chooseWinner, confidentiality, processOf } from './rules.ts';
import type { Contender } from './winner.ts';
import { partnerId } from '../../../facts/primitives.ts';
import {
  aDeal,
  aLine,
  anUnsignedProof,
  aPartner,
  aProof,
  aRegistration,
  codes,
  deciding,
  determined,
  reasons,
  theDealAtHand,
  told,
  verdicts,
  between,
} from '../../testing/a-deal.ts';

test('the customer’s signature decides (BPW-02, BPW-05)', () => {
  const found = between({ proofs: [anUnsignedProof('A'), aProof('B')] });
  expect(found).toMatchObject({ process: 'best_partner_wins', creditedPartnerId: 'B', status: 'eligible' });
  expect(deciding(found, 'met')).toEqual(expect.arrayContaining(['BPW-02', 'BPW-05']));
});

test('nobody signed: nobody is credited (A-24)', () => {
  const found = between({ proofs: [anUnsignedProof('A'), anUnsignedProof('B')] });
  expect(found).toMatchObject({ creditedPartnerId: null, status: 'not_eligible' });
  expect(codes(found)).toContain('nobody_signed');
});

test('while both may still sign, the deal is at risk and both owe a signature', () => {
  const found = between(
    { asOf: '2025-10-10T09:00:00+02:00', proofs: [anUnsignedProof('A'), anUnsignedProof('B')] },
    { stage: 'open' },
  );
  expect(found.status).toBe('at_risk');
  expect(found.nextActions.filter(({ what }) => what === 'obtain_signature').map(({ partnerId }) => partnerId)).toEqual(
    ['A', 'B'],
  );
});

test('a signed partner whose registration fails does not compete', () => {
  const found = between({
    registrations: [aRegistration('A'), aRegistration('B', { domain: 'other.example' })],
    partners: [aPartner('A'), aPartner('B', { involvedInSale: false })],
    proofs: [aProof('A'), aProof('B')],
  });
  expect(found).toMatchObject({ creditedPartnerId: 'A', status: 'eligible' });
});

test('one partner is no competition', () => {
  expect(determined(aDeal()).process).toBe('single_partner');
});

describe('the process (BPW-01)', () => {
  const [A, B] = [partnerId.parse('A'), partnerId.parse('B')];
  const processFor = (facts: Partial<FactsInput>, sellers: (typeof A)[]) =>
    processOf(theDealAtHand(aDeal(facts)), sellers);

  test.each<[string, Determination['process'], Partial<FactsInput>, (typeof A)[]]>([
    [
      'two registered',
      'best_partner_wins',
      { registrations: [aRegistration('A'), aRegistration('B')], proofs: [] },
      [A, B],
    ],
    [
      'two with a link',
      'best_partner_wins',
      { registrations: [], proofs: [aProof('A'), anUnsignedProof('B')] },
      [A, B],
    ],
    [
      'one registered, the other with a link',
      'best_partner_wins',
      { registrations: [aRegistration('A')], proofs: [anUnsignedProof('B')] },
      [A, B],
    ],
    [
      'two registered, the links unknown',
      'best_partner_wins',
      { registrations: [aRegistration('A'), aRegistration('B')], proofs: null },
      [A, B],
    ],
    [
      'one registered twice',
      'single_partner',
      { registrations: [aRegistration('A'), aRegistration('A')], proofs: [aProof('A')] },
      [A, B],
    ],
    [
      'the other has registered the domain only',
      'single_partner',
      { registrations: [aRegistration('A'), aRegistration('B', { kind: 'domain' })], proofs: [aProof('A')] },
      [A, B],
    ],
    [
      'the registrations unknown, and two who may take part',
      null,
      { registrations: null, proofs: [aProof('A')] },
      [A, B],
    ],
    [
      'the links unknown, and two who may take part',
      null,
      { registrations: [aRegistration('A')], proofs: null },
      [A, B],
    ],
    ['both unknown, and one who may take part', 'single_partner', { registrations: null, proofs: null }, [A]],
    ['both unknown, and nobody named', null, { registrations: null, proofs: null }, []],
    [
      'both known, and two who are listed',
      'single_partner',
      { registrations: [aRegistration('A')], proofs: [aProof('A')] },
      [A, B],
    ],
  ])('two partners with a part in the deal compete: %s, %s', (_, expected, facts, sellers) => {
    expect(processFor(facts, sellers)).toBe(expected);
  });
});

describe('who wins', () => {
  const process = [
    { ruleId: 'BPW-01', outcome: 'noted', code: 'best_partner_wins', facts: [], parameters: [] },
    { ruleId: 'BPW-04', outcome: 'noted', code: 'one_partner_per_deal', ambiguity: 'A-47', facts: [], parameters: [] },
  ];
  const onlySignature = (by: string) =>
    ['BPW-02', 'BPW-05'].map((ruleId) => ({
      ruleId,
      outcome: 'met',
      code: 'only_signature',
      facts: [],
      parameters: [],
      partnerId: by,
    }));
  const openYet = { ruleId: 'BPW-05', outcome: 'open', code: 'other_partner_unsettled', facts: [], parameters: [] };
  const asks = (...missing: string[]) => ({
    ruleId: 'BPW-05',
    outcome: 'unknown',
    code: 'other_partner_unsettled',
    facts: [],
    parameters: [],
    missing,
  });
  const nobodySigned = {
    ruleId: 'BPW-05',
    outcome: 'not_met',
    code: 'nobody_signed',
    ambiguity: 'A-24',
    facts: [],
    parameters: [],
  };

  const one = (id: string, standing: Contender['standing'], signed: boolean): Contender => ({
    partnerId: partnerId.parse(id),
    standing,
    signed,
  });
  const choose = (
    contenders: readonly Contender[],
    facts: Partial<FactsInput> = {},
    deal: Partial<FactsInput['deal']> = {},
  ) => {
    const winner = chooseWinner(theDealAtHand(aDeal(facts, deal)), contenders);
    return [winner.kind === 'partner' ? winner.partnerId : winner.kind, winner.findings.map(told)];
  };
  const links = { proofs: [aProof('A'), anUnsignedProof('B')] };

  test('of one partner alone nothing is said of the process', () => {
    expect(choose([one('A', 'yes', true)])).toEqual(['A', []]);
    expect(choose([one('A', 'no', false)], { proofs: [anUnsignedProof('A')] })).toEqual(['nobody', []]);
  });

  test('the only one still in it wins; its signature is the reason where it has one (BPW-02, BPW-05)', () => {
    expect(choose([one('A', 'yes', true), one('B', 'no', false)], links)).toEqual([
      'A',
      [...process, ...onlySignature('A')],
    ]);
    expect(choose([one('A', 'no', false), one('B', 'pending', true)], links)).toEqual([
      'B',
      [...process, ...onlySignature('B')],
    ]);
    expect(choose([one('A', 'pending', false), one('B', 'no', false)], links)).toEqual(['A', process]);
  });

  test('nobody signed: nobody wins (A-24)', () => {
    expect(
      choose([one('A', 'no', false), one('B', 'no', false)], { proofs: [anUnsignedProof('A'), anUnsignedProof('B')] }),
    ).toEqual(['nobody', [...process, nobodySigned]]);
  });

  test.each<[string, boolean, Partial<FactsInput>]>([
    ['one of them signed, and something else bars it', true, links],
    ['the links are unknown', false, { proofs: null }],
    [
      'the state of a link is unknown',
      false,
      { proofs: [anUnsignedProof('A', { status: null, signedOn: undefined }), anUnsignedProof('B')] },
    ],
  ])('it is not said that nobody signed where %s', (_, signed, facts) => {
    expect(choose([one('A', 'no', signed), one('B', 'no', false)], facts)).toEqual(['nobody', process]);
  });

  describe('two still in it', () => {
    test('one signature after the sale decides', () => {
      expect(choose([one('A', 'yes', true), one('B', 'pending', false)], links)).toEqual([
        'A',
        [...process, ...onlySignature('A')],
      ]);
      expect(
        choose([one('A', 'pending', false), one('B', 'needs_hubspot_decision', true)], {
          proofs: [anUnsignedProof('A'), aProof('B')],
        }),
      ).toEqual(['B', [...process, ...onlySignature('B')]]);
    });

    test.each(['open', null] as const)('one signature before the sale does not yet, stage %s', (stage) => {
      expect(choose([one('A', 'yes', true), one('B', 'pending', false)], links, { stage })).toEqual([
        'unsettled',
        [...process, openYet],
      ]);
    });

    test('one signature that is itself not settled does not yet', () => {
      expect(choose([one('A', 'pending', true), one('B', 'pending', false)], links)).toEqual([
        'unsettled',
        [...process, openYet],
      ]);
    });

    test('no signature: whoever signs is still open', () => {
      expect(
        choose([one('A', 'pending', false), one('B', 'pending', false)], {
          proofs: [anUnsignedProof('A'), anUnsignedProof('B')],
        }),
      ).toEqual(['unsettled', [...process, openYet]]);
    });

    test('the links unknown: they are asked for', () => {
      expect(choose([one('A', 'pending', false), one('B', 'pending', false)], { proofs: null })).toEqual([
        'unsettled',
        [...process, asks('proofs', 'proofs')],
      ]);
    });

    const unstated = { status: null, signedOn: undefined, signedAt: undefined };
    test('the state of the other’s link unknown: it is asked for, whoever else signed', () => {
      const proofs = [aProof('A'), anUnsignedProof('B', unstated)];
      expect(choose([one('A', 'yes', true), one('B', 'pending', false)], { proofs })).toEqual([
        'unsettled',
        [...process, asks('proofs[1].status')],
      ]);
    });

    test.each<[string, Partial<FactsInput>]>([
      ['sent', { proofs: [aProof('A'), anUnsignedProof('B')] }],
      [
        'without state, and with no day of signature so far',
        { proofs: [aProof('A'), anUnsignedProof('B', { ...unstated, signedOn: null })] },
      ],
      [
        'without state, and with no instant of signature so far',
        { proofs: [aProof('A'), anUnsignedProof('B', { ...unstated, signedAt: null })] },
      ],
      ['none', { proofs: [aProof('A')] }],
      [
        'sent, and a second link of the one that signed has no state',
        { proofs: [aProof('A'), anUnsignedProof('B'), anUnsignedProof('A', unstated)] },
      ],
    ])('the other’s link %s: nothing is asked, and the signature decides', (_, facts) => {
      expect(choose([one('A', 'yes', true), one('B', 'pending', false)], facts)).toEqual([
        'A',
        [...process, ...onlySignature('A')],
      ]);
    });

    describe('two signatures (BPW-07)', () => {
      const onboards = (by: string) => ({
        lineItems: [aLine('L1', 'Marketing Hub Professional', '740.00', { onboardingBy: by })],
        proofs: [aProof('A'), aProof('B')],
      });
      const read = (by: string) => [
        { path: 'lineItems[0].mrr', value: '740.00' },
        { path: 'lineItems[0].currency', value: 'EUR' },
        { path: 'lineItems[0].onboardingBy', value: by },
      ];
      const decided = (by: string) => ({
        ruleId: 'BPW-07',
        outcome: 'met',
        code: 'onboards_highest_mrr_product',
        values: { mrr: '740.00 EUR' },
        facts: read(by),
        parameters: [],
        partnerId: by,
      });

      test.each(['yes', 'needs_hubspot_decision'] as const)(
        'whoever onboards the dearest product has it, standing %s',
        (standing) => {
          expect(choose([one('A', 'pending', true), one('B', standing, true)], onboards('B'))).toEqual([
            'B',
            [...process, decided('B')],
          ]);
        },
      );

      test('unless its own part is still open', () => {
        expect(choose([one('A', 'yes', true), one('B', 'pending', true)], onboards('B'))).toEqual([
          'unsettled',
          [...process, openYet, decided('B')],
        ]);
      });

      test('a partner still in it without a signature onboards nothing that counts', () => {
        const facts = { ...onboards('C'), proofs: [aProof('A'), aProof('B'), anUnsignedProof('C')] };
        expect(choose([one('A', 'yes', true), one('B', 'yes', true), one('C', 'pending', false)], facts)[0]).toBe(
          'unsettled',
        );
      });

      test('what it leaves open HubSpot decides, on the same facts (BPW-08, A-22)', () => {
        const facts = read('hubspot');
        expect(choose([one('A', 'yes', true), one('B', 'yes', true)], onboards('hubspot'))).toEqual([
          'unsettled',
          [
            ...process,
            {
              ruleId: 'BPW-07',
              outcome: 'hubspot_decides',
              code: 'highest_mrr_onboarded_by_hubspot',
              ambiguity: 'A-22',
              facts,
              parameters: [],
            },
            {
              ruleId: 'BPW-08',
              outcome: 'hubspot_decides',
              code: 'hubspot_chooses_partner',
              ambiguity: 'A-22',
              facts,
              parameters: [],
              action: { who: 'hubspot', what: 'decide_winner' },
            },
          ],
        ]);
      });

      test('both onboard it: HubSpot decides (BPW-08, A-23)', () => {
        const proofs = [aProof('A', { onboardingFor: ['L1'] }), aProof('B', { onboardingFor: ['L1'] })];
        const [, findings] = choose([one('A', 'yes', true), one('B', 'yes', true)], { proofs });
        expect(findings).toContainEqual(
          expect.objectContaining({ ruleId: 'BPW-08', code: 'hubspot_chooses_partner', ambiguity: 'A-23' }),
        );
      });

      test('who onboards it unknown: asked, and not yet HubSpot’s', () => {
        const [kind, findings] = choose([one('A', 'yes', true), one('B', 'yes', true)], {
          proofs: [aProof('A'), aProof('B', { onboardingFor: null })],
        });
        expect([kind, findings]).toEqual([
          'unsettled',
          [
            ...process,
            expect.objectContaining({
              ruleId: 'BPW-07',
              code: 'onboarding_partner_unknown',
              missing: ['lineItems[0].onboardingBy', 'proofs[1].onboardingFor'],
            }),
          ],
        ]);
      });
    });
  });
});

test('two signatures without a registration: the registration is the reason, not a missing signature', () => {
  const found = between({
    registrations: [],
    proofs: [aProof('A'), aProof('B')],
    partners: [aPartner('A', { involvedInSale: false }), aPartner('B', { involvedInSale: false })],
  });
  expect([verdicts(found), codes(found).includes('nobody_signed')]).toEqual(['no/no', false]);
  expect(reasons(found).some((reason) => / not_met /.test(reason))).toBe(true);
});

test('a partner that looks is told that HubSpot names no other (BPW-03, FAQ-07, FAQ-08)', () => {
  expect(confidentiality(partnerId.parse('A')).map(told)).toEqual(
    ['BPW-03', 'FAQ-07', 'FAQ-08'].map((ruleId) => ({
      ruleId,
      outcome: 'noted',
      code: 'confidentiality',
      facts: [{ path: 'viewer.partnerId', value: 'A' }],
      parameters: [],
      partnerId: 'A',
    })),
  );
});
