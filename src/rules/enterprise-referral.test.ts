/** Programme de parrainage pour la vente aux grandes entreprises. */
import type { FactsInput } from './facts/schema.ts';
import { aLine, anEnterpriseDeal, anUnsignedProof, aPartner, aProof, codes, determined, line, missingPaths, verdicts } from './testing/a-deal.ts';

const at = (mrr: string, more: Parameters<typeof aLine>[3] = {}) => determined(anEnterpriseDeal({ lineItems: [aLine('L1', 'Marketing Hub Enterprise', mrr, { currency: 'USD', ...more })] }));
const by = (more: Parameters<typeof aPartner>[1]) => determined(anEnterpriseDeal({ partners: [aPartner('A', { tier: 'platinum', crmImplementationAccredited: true, ...more })] }));
const undecided = 'yes/needs_hubspot_decision';

test('20 % for twelve months, and the sold credit (ENT-01, ENT-08)', () => {
  const found = at('3000');
  expect(found.status).toBe('eligible');
  expect(line(found).commission).toMatchObject({ verdict: 'yes', program: 'enterprise_referral', rate: '0.20', months: 12, monthly: '600.00', quarterly: '1800.00', maximum: '7200.00', until: '2026-10-15' });
  expect(found.schedule).toHaveLength(12);
});

test.each([
  ['2999.99', 'yes/no'],
  ['3000', 'yes/yes'],
  ['3000.01', 'yes/yes'],
])('a subscription of %s dollars: %s (ENT-06, ENT-11)', (mrr, verdict) => {
  expect(verdicts(at(mrr))).toBe(verdict);
});

test.each([
  ['none', 'yes/no'],
  ['gold', 'yes/no'],
  ['platinum', 'yes/yes'],
  ['diamond', 'yes/yes'],
  ['elite', 'yes/yes'],
] as const)('tier %s: %s (ENT-02)', (tier, verdict) => {
  expect(verdicts(by({ tier }))).toBe(verdict);
});

test.each([
  [{ type: 'solutions_provider' }, 'yes/no'],
  [{ programCompliant: false }, 'yes/no'],
  [{ crmImplementationAccredited: false, accreditationInLocalLanguage: true }, 'yes/no'],
] as const)('%j: %s', (more, verdict) => {
  expect(verdicts(by(more))).toBe(verdict);
});

test.each([
  [{ tier: null }, 'partners[0].tier'],
  [{ programCompliant: null }, 'partners[0].programCompliant'],
  [{ crmImplementationAccredited: null }, 'partners[0].crmImplementationAccredited'],
  [{ crmImplementationAccredited: false, accreditationInLocalLanguage: null }, 'partners[0].accreditationInLocalLanguage'],
  [{ crmImplementationAccredited: false, accreditationInLocalLanguage: false, sellsInRegions: null }, 'partners[0].sellsInRegions'],
])('%j: asked, the commission waits and the credit does not', (more, path) => {
  const found = by(more);
  expect([verdicts(found), missingPaths(found)]).toEqual(['yes/pending', [path]]);
});

test('a tier too low makes no question of the accreditation', () => {
  expect(by({ tier: 'gold', crmImplementationAccredited: null }).missingFacts).toEqual([]);
});

describe('no accreditation in the local language (ENT-03, A-33)', () => {
  const without = { crmImplementationAccredited: false, accreditationInLocalLanguage: false } as const;
  test.each([
    [{ region: 'EMEA', sellsInRegions: ['EMEA'] }, undecided],
    [{ region: 'LATAM', sellsInRegions: ['LATAM', 'NA'] }, undecided],
    [{ region: 'EMEA', sellsInRegions: ['NA'] }, 'yes/no'],
    [{ region: 'NA', sellsInRegions: ['EMEA'] }, 'yes/no'],
    [{ region: 'EMEA', sellsInRegions: [] }, 'yes/no'],
  ] as const)('%j: %s', (more, verdict) => {
    expect(verdicts(by({ ...without, region: more.region, sellsInRegions: [...more.sellsInRegions] }))).toBe(verdict);
  });
});

describe('on what the floor stands (A-29)', () => {
  const lines = (...mrrs: readonly (readonly [string, string])[]) => determined(anEnterpriseDeal({ lineItems: mrrs.map(([name, mrr], index) => aLine(`L${index + 1}`, name, mrr, { currency: 'USD' })) }));

  test('only a sum reaches it: HubSpot decides', () => {
    const found = lines(['Marketing Hub Professional', '1800'], ['Sales Hub Professional', '1200']);
    expect([verdicts(found, 'L1'), verdicts(found, 'L2'), found.status]).toEqual([undecided, undecided, 'needs_hubspot_decision']);
    expect(found.totals).toEqual([{ currency: 'USD', monthly: '0.00', quarterly: '0.00', maximum: '0.00', awaitingDecision: '7200.00' }]);
  });

  test('not even the sum does: no', () => {
    expect(verdicts(lines(['Marketing Hub Professional', '1800'], ['Sales Hub Professional', '1199.99']))).toBe('yes/no');
  });

  test('an add-on is no Pro or Enterprise subscription (ENT-05)', () => {
    const found = lines(['Marketing Hub Enterprise', '3000'], ['Reports add-on', '200']);
    expect([verdicts(found, 'L1'), verdicts(found, 'L2')]).toEqual(['yes/yes', 'yes/no']);
  });
});

describe('the floor is in dollars (A-30)', () => {
  const euros = (mrr: string, rates: FactsInput['exchangeRates']) =>
    determined(anEnterpriseDeal({ lineItems: [aLine('L1', 'Marketing Hub Enterprise', mrr)], exchangeRates: rates }, { currency: 'EUR' }));
  const rate = (on: string | null, value = '1.10') => [{ from: 'EUR', to: 'USD', rate: value, on }];

  test('no rate, or a rate without its day: HubSpot decides and the rate is asked for', () => {
    for (const rates of [null, [], rate(null)]) {
      const found = euros('5000', rates);
      expect([verdicts(found), codes(found).includes('enterprise_floor_no_rate'), missingPaths(found)]).toEqual([undecided, true, ['exchangeRates']]);
    }
  });

  test.each([
    ['2590.90', 'yes/no'],
    ['2590.91', undecided],
    ['2863.63', undecided],
    ['2863.64', 'yes/yes'],
  ])('%s euros at 1.10, within five per cent of the floor or not: %s', (mrr, verdict) => {
    expect(verdicts(euros(mrr, rate('2025-10-15')))).toBe(verdict);
  });

  test('the newest rate up to the close counts', () => {
    const rates = [...rate('2025-10-16', '9'), ...rate('2025-10-14'), ...rate('2025-01-01', '0.01')];
    expect(codes(euros('3000', rates))).toContain('enterprise_floor_reached');
    expect(codes(euros('3000', rates.toReversed()))).toContain('enterprise_floor_reached');
  });
});

test('the signed link must confirm the partner’s services (ENT-07)', () => {
  const confirming = (confirmsPartnerServices: boolean | null) => determined(anEnterpriseDeal({ proofs: [aProof('A', { confirmsPartnerServices })] }));
  expect(verdicts(confirming(false))).toBe('yes/no');
  expect([verdicts(confirming(null)), missingPaths(confirming(null))]).toEqual(['yes/pending', ['proofs[0].confirmsPartnerServices']]);
});

test('an uncredited Pro to Enterprise upsell stands between two rules: HubSpot decides (ENT-04, US-04, A-34)', () => {
  const products = [{ name: 'Marketing Hub Professional', mrr: '800', currency: 'USD', boughtFrom: 'hubspot', creditHolder: 'none' }];
  const found = determined(anEnterpriseDeal({ customer: { products }, lineItems: [aLine('L1', 'Marketing Hub Enterprise', '4000', { currency: 'USD' })] }));
  expect(verdicts(found)).toBe('needs_hubspot_decision/needs_hubspot_decision');
  expect(codes(found)).toContain('enterprise_program_against_upsell_rule');
});

test('the customer leaves before the twelve months are over: HubSpot decides about those paid (A-28)', () => {
  const ended = (monthsPaid: number) => determined(anEnterpriseDeal({ payments: { monthsPaid, cancelled: true } }));
  expect(verdicts(ended(11))).toBe(undecided);
  expect(verdicts(ended(12))).toBe('yes/yes');
});

describe('nobody says which partners take part', () => {
  const unnamed = (lineItems: FactsInput['lineItems'], more: Partial<FactsInput> = {}) => determined(anEnterpriseDeal({ partners: null, registrations: null, proofs: [anUnsignedProof('A')], lineItems, ...more }));

  test('what no partner’s subscription can reach pays no commission, whoever it is (ENT-05, ENT-06)', () => {
    expect(verdicts(unnamed([aLine('L1', 'Reports add-on', '740', { currency: 'USD' })]))).toBe('pending/no');
    expect(verdicts(unnamed([aLine('L1', 'Marketing Hub Enterprise', '2999.99', { currency: 'USD' })]))).toBe('pending/no');
    expect(verdicts(unnamed([aLine('L1', 'Marketing Hub Enterprise', '3000', { currency: 'USD' })]))).toBe('pending/pending');
  });

  test('extra seats below the floor earn nothing, whoever sells them (US-03, A-34)', () => {
    const customer = { countryCode: 'FR', products: [{ name: 'Marketing Hub Professional', mrr: '700', currency: 'USD', boughtFrom: 'hubspot', creditHolder: 'none' }] };
    expect(verdicts(unnamed([aLine('L1', 'Marketing Hub Professional', '740', { currency: 'USD' })], { customer }))).toBe('no/no');
  });
});
