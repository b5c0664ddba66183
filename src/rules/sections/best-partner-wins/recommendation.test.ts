/** BPW-06: the originator recommends other partners, and the customer picks one of them. */
import type { FactsInput } from '../../../facts/schema.ts';
import { partnerId } from '../../../facts/primitives.ts';
import { originatorsPriority } from './recommendation.ts';
import {
  aDeal,
  anUnsignedProof,
  aProof,
  aRegistration,
  codes,
  missingPaths,
  theDealAtHand,
  told,
  verdicts,
  between,
} from '../../testing/a-deal.ts';

const decides = 'needs_hubspot_decision/needs_hubspot_decision';

describe('the originator recommends another partner (BPW-06, A-25)', () => {
  const recommended = (more: object = {}, proofs = [aProof('A'), aProof('B')]) =>
    between({
      registrations: [aRegistration('A')],
      proofs,
      recommendation: {
        byPartnerId: 'A',
        recommendedPartnerIds: ['B'],
        chosenPartnerId: 'B',
        discussedWithAllParties: true,
        secondaryNotifiedInWritingBy: ['originator', 'specialist'],
        ...more,
      },
    });

  test('it has priority, although both signed', () => {
    expect(recommended()).toMatchObject({ creditedPartnerId: 'A', status: 'eligible', process: 'best_partner_wins' });
  });

  test.each([
    [{ secondaryNotifiedInWritingBy: ['originator'] }, 'secondary_notice_missing'],
    [{ secondaryNotifiedInWritingBy: [] }, 'secondary_notice_missing'],
    [{ discussedWithAllParties: false }, 'secondary_not_discussed'],
  ])('where what the originator owes is not in order HubSpot decides: %j', (more, code) => {
    const found = between({
      proofs: [aProof('A'), aProof('B')],
      recommendation: {
        byPartnerId: 'A',
        recommendedPartnerIds: ['B'],
        chosenPartnerId: 'B',
        discussedWithAllParties: true,
        secondaryNotifiedInWritingBy: ['originator', 'specialist'],
        ...(more as object),
      },
    });
    expect([verdicts(found), codes(found).includes(code)]).toEqual([decides, true]);
  });

  test('the originator needs a signature of its own', () => {
    const found = between({
      proofs: [anUnsignedProof('A'), aProof('B')],
      recommendation: {
        byPartnerId: 'A',
        recommendedPartnerIds: ['B'],
        chosenPartnerId: 'B',
        discussedWithAllParties: true,
        secondaryNotifiedInWritingBy: ['originator', 'specialist'],
      },
    });
    expect([verdicts(found), codes(found).includes('originator_proof_missing')]).toEqual([decides, true]);
  });

  test('nobody says whether it was told in writing: asked', () => {
    expect(missingPaths(recommended({ secondaryNotifiedInWritingBy: null }))).toEqual([
      'recommendation.secondaryNotifiedInWritingBy',
    ]);
  });

  test('alone with a signature it needs no notice', () => {
    expect(
      recommended({ secondaryNotifiedInWritingBy: [] }, [aProof('A'), anUnsignedProof('B')]).creditedPartnerId,
    ).toBe('A');
  });

  test('the customer chose somebody who was not recommended: the signatures decide', () => {
    const found = recommended({ recommendedPartnerIds: ['C'] }, [
      aProof('A', { onboardingFor: ['Marketing Hub Professional'] }),
      anUnsignedProof('B'),
    ]);
    expect(found.creditedPartnerId).toBe('A');
  });
});

describe('the originator’s priority', () => {
  type Recommendation = NonNullable<FactsInput['recommendation']>;
  const complete: Recommendation = {
    byPartnerId: 'A',
    recommendedPartnerIds: ['B', 'D'],
    chosenPartnerId: 'B',
    discussedWithAllParties: true,
    secondaryNotifiedInWritingBy: ['originator', 'specialist'],
  };
  const priority = (
    recommendation: Recommendation | null,
    signed: readonly string[] = ['A', 'B'],
    unsigned: readonly string[] = [],
  ) => {
    const standing = (ids: readonly string[], has: boolean) =>
      ids.map((id) => ({ partnerId: partnerId.parse(id), standing: 'yes' as const, signed: has }));
    const contenders = [...standing(signed, true), ...standing(unsigned, false)];
    const winner = originatorsPriority(theDealAtHand(aDeal({ recommendation })), contenders, contenders);
    return winner === null
      ? null
      : [winner.kind === 'partner' ? winner.partnerId : winner.kind, winner.findings.map(told)];
  };

  const read = [
    { path: 'recommendation.byPartnerId', value: 'A' },
    { path: 'recommendation.recommendedPartnerIds', value: ['B', 'D'] },
    { path: 'recommendation.chosenPartnerId', value: 'B' },
  ];
  const finding = (outcome: string, code: string, more: object) => ({
    ruleId: 'BPW-06',
    outcome,
    code,
    facts: [],
    parameters: [],
    ...more,
  });
  const notices = (...by: string[]) => [{ path: 'recommendation.secondaryNotifiedInWritingBy', value: by }];
  const talk = (held: boolean) => [{ path: 'recommendation.discussedWithAllParties', value: held }];
  const has = finding('met', 'originator_has_priority', { partnerId: 'A', ambiguity: 'A-25', facts: read });
  const notInOrder = finding('noted', 'originator_not_in_order', { ambiguity: 'A-25', facts: read });
  const notified = finding('met', 'secondary_notified', { facts: notices('originator', 'specialist') });
  const discussed = finding('met', 'secondary_discussed', { facts: talk(true) });
  const lacks = (given: string[], by: string, who: string) =>
    finding('hubspot_decides', 'secondary_notice_missing', {
      ambiguity: 'A-25',
      facts: notices(...given),
      values: { by },
      action: { who, what: 'give_written_notice' },
    });
  const decidesWinner = { ambiguity: 'A-25', action: { who: 'hubspot', what: 'decide_winner' } };

  test('it has it where both signed, both told the second in writing and all parties talked', () => {
    expect(priority(complete)).toEqual(['A', [has, notified, discussed]]);
  });

  test('the order of the notices and of the partners changes nothing', () => {
    expect(priority({ ...complete, secondaryNotifiedInWritingBy: ['specialist', 'originator'] }, ['B', 'A'])?.[0]).toBe(
      'A',
    );
  });

  test('with a signature of its own, and barred by another rule: HubSpot decides, and that is the reason', () => {
    const [own, chosen] = ['A', 'B'].map((id) => partnerId.parse(id));
    const contenders = [
      { partnerId: own!, standing: 'no' as const, signed: true },
      { partnerId: chosen!, standing: 'yes' as const, signed: true },
    ];
    const winner = originatorsPriority(theDealAtHand(aDeal({ recommendation: complete })), contenders, [
      contenders[1]!,
    ]);
    expect(winner?.findings.map(({ code }) => code)).toContain('originator_barred');
    expect(winner?.findings.map(({ code }) => code)).not.toContain('originator_proof_missing');
  });

  test('without a signature of its own: HubSpot decides (A-25)', () => {
    const missing = finding('hubspot_decides', 'originator_proof_missing', { ...decidesWinner, facts: read });
    expect(priority(complete, ['B'])).toEqual(['unsettled', [notInOrder, missing, notified, discussed]]);
    expect(priority(complete, ['B'], ['A'])).toEqual(['unsettled', [notInOrder, missing, notified, discussed]]);
  });

  test.each<[('originator' | 'specialist')[], object[]]>([
    [['originator'], [lacks(['originator'], 'specialist', 'specialist')]],
    [['specialist'], [lacks(['specialist'], 'originator', 'partner')]],
    [[], [lacks([], 'originator', 'partner'), lacks([], 'specialist', 'specialist')]],
  ])(
    'told in writing by %j only: the other owes it, and HubSpot decides (A-25)',
    (secondaryNotifiedInWritingBy, missing) => {
      expect(priority({ ...complete, secondaryNotifiedInWritingBy })).toEqual([
        'unsettled',
        [notInOrder, ...missing, discussed],
      ]);
    },
  );

  test('not discussed with all parties: HubSpot decides (A-25)', () => {
    expect(priority({ ...complete, discussedWithAllParties: false })).toEqual([
      'unsettled',
      [
        notInOrder,
        notified,
        finding('hubspot_decides', 'secondary_not_discussed', { ...decidesWinner, facts: talk(false) }),
      ],
    ]);
  });

  test('not said whether it was told in writing, or discussed: asked', () => {
    expect(priority({ ...complete, secondaryNotifiedInWritingBy: null })).toEqual([
      'unsettled',
      [
        notInOrder,
        finding('unknown', 'secondary_notice_unknown', {
          ambiguity: 'A-25',
          missing: ['recommendation.secondaryNotifiedInWritingBy'],
        }),
        discussed,
      ],
    ]);
    expect(priority({ ...complete, discussedWithAllParties: null })).toEqual([
      'unsettled',
      [
        notInOrder,
        notified,
        finding('unknown', 'secondary_discussion_unknown', {
          ambiguity: 'A-25',
          missing: ['recommendation.discussedWithAllParties'],
        }),
      ],
    ]);
  });

  test.each<[Partial<Recommendation>, string[]]>([
    [{ byPartnerId: null }, ['byPartnerId']],
    [{ recommendedPartnerIds: null }, ['recommendedPartnerIds']],
    [{ chosenPartnerId: null }, ['chosenPartnerId']],
    [
      { byPartnerId: null, recommendedPartnerIds: null, chosenPartnerId: null },
      ['byPartnerId', 'recommendedPartnerIds', 'chosenPartnerId'],
    ],
  ])('%j: asked, whoever signed', (more, keys) => {
    expect(priority({ ...complete, ...more })).toEqual([
      'unsettled',
      [finding('unknown', 'recommendation_unknown', { missing: keys.map((key) => `recommendation.${key}`) })],
    ]);
  });

  test.each<[string, Recommendation | null, string[], string[]]>([
    ['nothing was recommended', null, ['A', 'B'], []],
    ['nobody signed', complete, [], ['A', 'B']],
    ['nobody but the originator signed', complete, ['A'], ['B']],
    [
      'nobody but the originator signed, and the choice is unknown',
      { ...complete, chosenPartnerId: null },
      ['A'],
      ['B'],
    ],
    ['the customer chose somebody who was not recommended', { ...complete, chosenPartnerId: 'C' }, ['A', 'B'], []],
    ['the chosen one who signed was not recommended', { ...complete, recommendedPartnerIds: ['D'] }, ['A', 'B'], []],
    ['a third who is no part of it signed', complete, ['A', 'B', 'C'], []],
    ['a recommended one signed whom the customer did not choose', complete, ['A', 'D'], []],
  ])('%s: the signatures decide', (_, recommendation, signed, unsigned) => {
    expect(priority(recommendation, signed, unsigned)).toBeNull();
  });

  test('a third who did not sign changes nothing', () => {
    expect(priority(complete, ['A', 'B'], ['C'])?.[0]).toBe('A');
  });
});
