/** Meilleur partenaire: HubSpot never tells a partner who else is on a deal, nor whether anybody is (BPW-03, FAQ-07, FAQ-08). */
import fc from 'fast-check';
import type { Determination } from './determination.ts';
import type { FactsInput } from './facts/schema.ts';
import { aDeal, aLine, anUnsignedProof, aPartner, aProof, aRegistration, codes, determinedOnly as determined, line, verdicts } from './testing/a-deal.ts';
import { anyFacts } from './testing/arbitrary-deals.ts';

const seenBy = (facts: FactsInput, partnerId = 'A'): Determination => determined({ ...facts, viewer: { partnerId } });
const outcomes = (found: Determination) => found.lines.map(({ lineItemId, credit, commission }) => [lineItemId, credit.verdict, commission.verdict]);

/** The deal without whoever is not the viewer, and with them under other names. */
const alone = (facts: FactsInput): FactsInput => ({
  ...facts,
  partners: facts.partners?.filter(({ id }) => id === 'A'),
  registrations: facts.registrations?.filter(({ partnerId }) => partnerId === 'A'),
  proofs: facts.proofs?.filter(({ partnerId }) => partnerId === 'A'),
  recommendation: undefined,
});
const renamed = (facts: FactsInput): FactsInput => JSON.parse(JSON.stringify(facts).replaceAll('"B"', '"Zebulon"').replaceAll('"C"', '"Yolande"').replaceAll('Agency BBB', 'Zebulon & Co')) as FactsInput;

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

  test('others on the deal, or others under other names, leave what a partner sees as it is, to the letter', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        fc.pre(facts.partners?.some(({ id }) => id === 'A') ?? true);
        const [seen, without, underOtherNames] = [seenBy(facts), seenBy(alone(facts)), seenBy(renamed(facts))];
        expect(JSON.stringify(underOtherNames)).toBe(JSON.stringify(seen));
        if (JSON.stringify(outcomes(seen)) === JSON.stringify(outcomes(without))) expect(JSON.stringify(seen)).toBe(JSON.stringify(without));
      }),
      { numRuns: 600 },
    );
  });

  test('what another holder of a credit is, and is called, leaves what a partner sees as it is, to the letter', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const bare = (facts.customer?.products ?? []).map((product) => (product.creditHolder === 'A' ? product : { ...product, creditHolderType: null, creditHolderName: null }));
        const untold = { ...facts, customer: facts.customer && { ...facts.customer, products: facts.customer.products && bare } };
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

const twoPartners = { partners: [aPartner('A'), aPartner('B')], registrations: [aRegistration('A'), aRegistration('B')] };

test('the winner sees its own deal as if it were alone on it', () => {
  const seen = seenBy(aDeal({ ...twoPartners, proofs: [anUnsignedProof('B'), aProof('A')] }));
  expect(JSON.stringify(seen)).toBe(JSON.stringify(seenBy(aDeal())));
  expect(seen).toMatchObject({ creditedPartnerId: 'A', process: null, status: 'eligible' });
});

test('a partner that signed and yet gets nothing is told so with one neutral reason', () => {
  const lines = [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'B' })];
  const seen = seenBy(aDeal({ ...twoPartners, lineItems: lines, proofs: [aProof('A'), aProof('B')] }));
  expect(verdicts(seen)).toBe('no/no');
  expect(line(seen).credit.reasons[0]).toMatchObject({ ruleId: 'BPW-05', code: 'credit_not_for_this_partner', facts: [] });
  expect(seen.totals).toEqual([]);
});

test('the holder of an owned product is "another partner", and the rule that bars the viewer is named', () => {
  const seen = seenBy(
    aDeal({
      customer: { timeZone: 'Europe/Paris', products: [{ name: 'Marketing Hub Professional', mrr: '400', currency: 'EUR', boughtFrom: 'Holder SA', creditHolder: 'Holder SA', creditedSince: '2024-01-31' }] },
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
      customer: { timeZone: 'Europe/Paris', products: [{ name: 'Marketing Hub Professional', mrr: '400', currency: 'EUR', creditHolder, creditHolderType, creditHolderName: 'Holder SA', creditedSince: '2024-06-18' }] },
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
    expect(seenBy(facts).trace.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['BPW-03', 'FAQ-07', 'FAQ-08']));
  }
});

test('a partner that has no part in the deal learns nothing of those who have', () => {
  const seen = seenBy(aDeal(), 'Stranger');
  expect(verdicts(seen)).toBe('no/no');
  expect(JSON.stringify(seen)).not.toContain('"A"');
});
