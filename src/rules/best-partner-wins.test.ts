/** Processus de type Meilleur partenaire. */
import type { FactsInput } from './facts/schema.ts';
import { aDeal, aLine, anUnsignedProof, aPartner, aProof, aRegistration, codes, deciding, determined, missingPaths, verdicts } from './testing/a-deal.ts';

const between = (facts: Partial<FactsInput>, deal = {}) =>
  determined(aDeal({ partners: [aPartner('A'), aPartner('B')], registrations: [aRegistration('A'), aRegistration('B')], ...facts }, deal));
const decides = 'needs_hubspot_decision/needs_hubspot_decision';
const twoLines = [aLine('L1', 'Marketing Hub Enterprise', '3600'), aLine('L2', 'Sales Hub Professional', '500')];

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
  const found = between({ asOf: '2025-10-10T09:00:00+02:00', proofs: [anUnsignedProof('A'), anUnsignedProof('B')] }, { stage: 'open' });
  expect(found.status).toBe('at_risk');
  expect(found.nextActions.filter(({ what }) => what === 'obtain_signature').map(({ partnerId }) => partnerId)).toEqual(['A', 'B']);
});

test('a signed partner whose registration fails does not compete', () => {
  const found = between({ registrations: [aRegistration('A'), aRegistration('B', { domain: 'other.example' })], partners: [aPartner('A'), aPartner('B', { involvedInSale: false })], proofs: [aProof('A'), aProof('B')] });
  expect(found).toMatchObject({ creditedPartnerId: 'A', status: 'eligible' });
});

describe('two signatures (BPW-07, A-22, A-23)', () => {
  test.each([
    ['A', 'Marketing Hub Enterprise', 'B', 'Sales Hub Professional', 'A'],
    ['B', 'Marketing Hub Enterprise', 'A', 'Sales Hub Professional', 'B'],
  ])('%s onboards %s, %s %s: %s gets the whole deal', (first, product, second, other, winner) => {
    const found = between({ lineItems: twoLines, proofs: [aProof(first, { onboardingFor: [product] }), aProof(second, { onboardingFor: [other] })] });
    expect(found.creditedPartnerId).toBe(winner);
    expect([verdicts(found, 'L1'), verdicts(found, 'L2')]).toEqual(['yes/yes', 'yes/yes']);
  });

  test('lines of one product count together', () => {
    const lineItems = [aLine('L1', 'Marketing Hub Professional', '600'), aLine('L2', 'Marketing Hub Professional', '500'), aLine('L3', 'Sales Hub Professional', '1000')];
    const found = between({ lineItems, proofs: [aProof('A', { onboardingFor: ['Marketing Hub Professional'] }), aProof('B', { onboardingFor: ['Sales Hub Professional'] })] });
    expect(found.creditedPartnerId).toBe('A');
  });

  test('the line says who onboards it', () => {
    const lineItems = [aLine('L1', 'Marketing Hub Enterprise', '3600', { onboardingBy: 'B' }), twoLines[1] ?? aLine('L2')];
    expect(between({ lineItems, proofs: [aProof('A'), aProof('B')] }).creditedPartnerId).toBe('B');
  });

  test.each([
    ['HubSpot', [aLine('L1', 'Marketing Hub Enterprise', '3600', { onboardingBy: 'hubspot' })], 'highest_mrr_onboarded_by_hubspot'],
    ['a partner without a signature', [aLine('L1', 'Marketing Hub Enterprise', '3600', { onboardingBy: 'C' })], 'highest_mrr_onboarded_by_outsider'],
  ])('onboarded by %s: HubSpot decides (BPW-08)', (_who, lineItems, code) => {
    const found = between({ lineItems, proofs: [aProof('A'), aProof('B')] });
    expect(verdicts(found)).toBe(decides);
    expect(found.creditedPartnerId).toBeNull();
    expect(codes(found)).toEqual(expect.arrayContaining([code, 'hubspot_chooses_partner']));
  });

  test('both claim the onboarding, or both products are worth the same: HubSpot decides', () => {
    const both = between({ proofs: [aProof('A', { onboardingFor: ['Marketing Hub Professional'] }), aProof('B', { onboardingFor: ['Marketing Hub Professional'] })] });
    expect(verdicts(both)).toBe(decides);
    const lineItems = [aLine('L1', 'Marketing Hub Professional', '1000'), aLine('L2', 'Sales Hub Professional', '1000.00')];
    const tie = between({ lineItems, proofs: [aProof('A', { onboardingFor: ['Marketing Hub Professional'] }), aProof('B', { onboardingFor: ['Sales Hub Professional'] })] });
    expect([verdicts(tie, 'L1'), codes(tie).includes('highest_mrr_tie')]).toEqual([decides, true]);
    expect(tie.lines[0]?.commission.ifApproved).toEqual({ rate: '0.20', months: 36, monthly: '200.00', quarterly: '600.00', maximum: '7200.00' });
  });

  test('a cent more is no tie', () => {
    const lineItems = [aLine('L1', 'Marketing Hub Professional', '1000'), aLine('L2', 'Sales Hub Professional', '1000.01')];
    const found = between({ lineItems, proofs: [aProof('A', { onboardingFor: ['Marketing Hub Professional'] }), aProof('B', { onboardingFor: ['Sales Hub Professional'] })] });
    expect(found.creditedPartnerId).toBe('B');
  });

  test('nobody says who onboards the dearest product: asked', () => {
    const found = between({ proofs: [aProof('A'), aProof('B')] });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('lineItems[0].onboardingBy');
  });

  test('where a partner and a provider compete, the term waits for the decision', () => {
    const found = between({ partners: [aPartner('A'), aPartner('B', { type: 'solutions_provider' })], lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'hubspot' })], proofs: [aProof('A'), aProof('B')] });
    expect(found.lines[0]?.commission.ifApproved).toMatchObject({ rate: '0.20', months: null, monthly: '148.00', maximum: null });
  });
});

describe('the originator recommends another partner (BPW-06, A-25)', () => {
  const recommended = (more: object = {}, proofs = [aProof('A'), aProof('B')]) =>
    between({
      registrations: [aRegistration('A')],
      proofs,
      recommendation: { byPartnerId: 'A', recommendedPartnerIds: ['B'], chosenPartnerId: 'B', discussedWithAllParties: true, secondaryNotifiedInWritingBy: ['originator', 'specialist'], ...more },
    });

  test('it has priority, although both signed', () => {
    expect(recommended()).toMatchObject({ creditedPartnerId: 'A', status: 'eligible', process: 'best_partner_wins' });
  });

  test.each([
    [{ secondaryNotifiedInWritingBy: ['originator'] }, 'secondary_notice_missing'],
    [{ secondaryNotifiedInWritingBy: [] }, 'secondary_notice_missing'],
    [{ discussedWithAllParties: false }, 'secondary_not_discussed'],
  ])('%j: HubSpot decides', (more, code) => {
    const found = between({
      proofs: [aProof('A'), aProof('B')],
      recommendation: { byPartnerId: 'A', recommendedPartnerIds: ['B'], chosenPartnerId: 'B', discussedWithAllParties: true, secondaryNotifiedInWritingBy: ['originator', 'specialist'], ...(more as object) },
    });
    expect([verdicts(found), codes(found).includes(code)]).toEqual([decides, true]);
  });

  test('the originator needs a signature of its own', () => {
    const found = between({
      proofs: [anUnsignedProof('A'), aProof('B')],
      recommendation: { byPartnerId: 'A', recommendedPartnerIds: ['B'], chosenPartnerId: 'B', discussedWithAllParties: true, secondaryNotifiedInWritingBy: ['originator', 'specialist'] },
    });
    expect([verdicts(found), codes(found).includes('originator_proof_missing')]).toEqual([decides, true]);
  });

  test('nobody says whether it was told in writing: asked', () => {
    expect(missingPaths(recommended({ secondaryNotifiedInWritingBy: null }))).toEqual(['recommendation.secondaryNotifiedInWritingBy']);
  });

  test('alone with a signature it needs no notice', () => {
    expect(recommended({ secondaryNotifiedInWritingBy: [] }, [aProof('A'), anUnsignedProof('B')]).creditedPartnerId).toBe('A');
  });

  test('the customer chose somebody who was not recommended: the signatures decide', () => {
    const found = recommended({ recommendedPartnerIds: ['C'] }, [aProof('A', { onboardingFor: ['Marketing Hub Professional'] }), anUnsignedProof('B')]);
    expect(found.creditedPartnerId).toBe('A');
  });
});

test('one partner is no competition', () => {
  expect(determined(aDeal()).process).toBe('single_partner');
});

test('two currencies and a rate one way: the products are compared in the currency that both convert into, whichever line stands first', () => {
  const lines = [aLine('L1', 'Marketing Hub Professional', '800.00'), aLine('L2', 'Sales Hub Professional', '500.00', { currency: 'USD' })];
  const rate = { from: 'EUR', to: 'USD', rate: '1.08', on: '2025-10-15', source: 'portal' };
  const facts = (lineItems: typeof lines) =>
    aDeal({
      partners: [aPartner('A'), aPartner('B')],
      registrations: [aRegistration('A'), aRegistration('B')],
      proofs: [aProof('A', { onboardingFor: ['Marketing Hub Professional'] }), aProof('B', { onboardingFor: ['Sales Hub Professional'] })],
      exchangeRates: [rate],
      lineItems,
    });
  for (const order of [lines, lines.toReversed()]) expect(determined(facts(order)).creditedPartnerId).toBe('A');
});

describe('two signatures, and something not said of the dearest product (A-22)', () => {
  const proofs = [aProof('A'), aProof('B')];
  const split = [aLine('L1', 'Marketing Hub Enterprise', '2000', { onboardingBy: 'A' }), aLine('L2', 'Marketing Hub Enterprise', '1600'), aLine('L3', 'Sales Hub Professional', '500', { onboardingBy: 'B' })];

  test('who onboards one of its lines is asked, though another of its lines says', () => {
    const found = between({ lineItems: split, proofs });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('lineItems[1].onboardingBy');
  });

  test('a line whose product nobody names may belong to any product', () => {
    const found = between({ lineItems: [...twoLines.map((one, index) => ({ ...one, onboardingBy: index === 0 ? 'A' : 'B' })), { id: 'L3', kind: 'subscription', mrr: '20', currency: 'EUR' }], proofs });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('lineItems[2].product');
  });

  test('two products that are not recognised are not one product', () => {
    const unrecognised = [aLine('L2', 'Widget', '2000', { onboardingBy: 'B' }), aLine('L3', 'Gadget', '2000', { onboardingBy: 'B' })];
    expect(verdicts(between({ lineItems: [aLine('L1', 'Marketing Hub Enterprise', '3600', { onboardingBy: 'A' }), ...unrecognised], proofs }))).toBe('yes/yes');
  });
});
