/** What a determination still waits for: facts, each with what it would decide, and steps, each with who owes it and by when. */
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
} from '../testing/a-deal.ts';

const twoLines = [aLine('L1'), aLine('L2', 'Sales Hub Professional', '450')];
const asked = (facts: FactsInput) =>
  Object.fromEntries(determined(facts).missingFacts.map(({ path, wouldDecide }) => [path, wouldDecide]));

describe('a missing fact is told with what it would decide', () => {
  test('both on every line, or one of the two only', () => {
    expect(asked(aDeal({ lineItems: twoLines }, { purchaseDomain: null }))).toEqual({
      'deal.purchaseDomain': 'credit and commission on L1, L2',
    });
    expect(asked(aDeal({ lineItems: twoLines, partners: [aPartner('A', { type: null })] }))).toEqual({
      'partners[0].type': 'commission on L1, L2',
    });
    expect(
      asked(
        aDeal({
          lineItems: [
            aLine('L1', 'Marketing Hub Professional', '740', { mrr12MonthsAgo: null }),
            aLine('L2', 'Sales Hub Professional', '450', { mrr12MonthsAgo: null }),
          ],
        }),
      ),
    ).toEqual({
      'lineItems[0].mrr12MonthsAgo': 'credit on L1',
      'lineItems[1].mrr12MonthsAgo': 'credit on L2',
    });
  });

  test('both on one line, the credit alone on another', () => {
    const lineItems = [
      aLine('L1', 'Reports add-on', '200', { currency: 'USD' }),
      aLine('L2', 'Marketing Hub Enterprise', '3000', { currency: 'USD' }),
    ];
    expect(asked(anEnterpriseDeal({ lineItems, proofs: [aProof('A', { signedBy: null })] }))).toEqual({
      'proofs[0].signedBy': 'credit and commission on L2; credit on L1',
    });
  });

  test('one fact that several rules need is asked for once, with each of them', () => {
    const [missing, ...others] = determined(aDeal({}, { closeDate: null })).missingFacts;
    expect([missing?.path, others]).toEqual(['deal.closeDate', []]);
    expect(missing?.neededBy).toEqual(expect.arrayContaining(['COMM-02', 'POI-12', 'REG-02']));
  });

  test('nothing is asked for a line that is settled', () => {
    const found = determined(
      aDeal({
        lineItems: [
          aLine('L1'),
          aLine('L2', 'Marketing Hub Professional', '500', { kind: 'one_time', mrr12MonthsAgo: null }),
        ],
      }),
    );
    expect(found.missingFacts).toEqual([]);
  });
});

describe('a step is told with who owes it, by when, and for which lines', () => {
  const steps = (facts: FactsInput) =>
    determined(facts).nextActions.map(({ who, what, by, lineItemIds }) => [who, what, by, lineItemIds.join(' ')]);
  const open = { stage: 'open' } as const;

  test('once for all the lines that wait for it', () => {
    expect(
      steps(aDeal({ asOf: '2025-10-10T09:00:00+02:00', lineItems: twoLines, proofs: [anUnsignedProof('A')] }, open)),
    ).toEqual([['partner', 'obtain_signature', '2025-10-14', 'L1 L2']]);
  });

  test('for each partner that owes it', () => {
    const found = determined(
      aDeal(
        {
          asOf: '2025-10-10T09:00:00+02:00',
          partners: [aPartner('A'), aPartner('B')],
          registrations: [aRegistration('A'), aRegistration('B')],
          proofs: [anUnsignedProof('A'), anUnsignedProof('B')],
        },
        open,
      ),
    );
    expect(found.nextActions.map(({ what, partnerId }) => [what, partnerId])).toEqual([
      ['obtain_signature', 'A'],
      ['obtain_signature', 'B'],
    ]);
  });

  test('the earliest first, and what has no day last', () => {
    const lineItems = [aLine('L2', 'Sales Hub Professional', '450'), aLine('L1')];
    const facts = aDeal(
      {
        asOf: '2025-10-13T09:00:00+02:00',
        lineItems,
        proofs: [aProof('A', { link: 'manual', coversLineItems: ['L1'], sharedOn: null })],
      },
      { ...open, specialistApproval: 'pending' },
    );
    expect(steps(facts)).toEqual([
      ['partner', 'share_signed_proof', '2025-10-14', 'L2 L1'],
      ['partner', 'extend_proof_to_line', '2025-11-14', 'L2'],
      ['specialist', 'approve_collaboration', null, 'L2 L1'],
    ]);
  });

  test('none where the line is settled, whatever else is open about it', () => {
    expect(
      steps(
        aDeal(
          { asOf: '2025-10-10T09:00:00+02:00', proofs: [anUnsignedProof('A')] },
          { ...open, specialistApproval: 'pending', hubspotValidation: 'refused' },
        ),
      ),
    ).toEqual([]);
    expect(steps(aDeal())).toEqual([]);
  });
});

describe('who has a part in the deal', () => {
  const partners = [aPartner('A'), aPartner('B')];

  test('where registrations and links are known, those that they name', () => {
    expect(determined(aDeal({ partners })).process).toBe('single_partner');
    expect(determined(aDeal({ partners })).clocks.map(({ partnerId }) => partnerId)).toEqual(['A']);
  });

  test('where they name nobody, or one of the lists is not known, the partners of the deal', () => {
    expect(
      determined(aDeal({ partners, registrations: [], proofs: [] })).clocks.map(({ partnerId }) => partnerId),
    ).toEqual(['A', 'B']);
    expect(determined(aDeal({ partners, registrations: null })).clocks.map(({ partnerId }) => partnerId)).toEqual([
      'A',
      'B',
    ]);
    expect(determined(aDeal({ partners, proofs: null })).process).toBeNull();
  });

  test('in the same order, whoever is named first', () => {
    const both = {
      partners,
      registrations: [aRegistration('B'), aRegistration('A')],
      proofs: [aProof('A'), anUnsignedProof('B')],
    };
    expect(determined(aDeal(both)).clocks.map(({ partnerId }) => partnerId)).toEqual(['A', 'B']);
  });
});
