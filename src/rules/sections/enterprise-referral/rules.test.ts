/** Programme de parrainage pour la vente aux grandes entreprises. */
import { assessEnterprise, assessEnterpriseSale } from './rules.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import {
  aLine,
  anEnterpriseDeal,
  anUnsignedProof,
  aPartner,
  aProof,
  codes,
  determined,
  line,
  missingPaths,
  verdicts,
} from '../../testing/a-deal.ts';
import { atHand, lineOf, told } from '../../testing/at-hand.ts';

const at = (mrr: string, more: Parameters<typeof aLine>[3] = {}) =>
  determined(
    anEnterpriseDeal({ lineItems: [aLine('L1', 'Marketing Hub Enterprise', mrr, { currency: 'USD', ...more })] }),
  );
const by = (more: Parameters<typeof aPartner>[1]) =>
  determined(
    anEnterpriseDeal({ partners: [aPartner('A', { tier: 'platinum', crmImplementationAccredited: true, ...more })] }),
  );
const undecided = 'yes/needs_hubspot_decision';

test('20 % for twelve months, and the sold credit (ENT-01, ENT-08)', () => {
  const found = at('3000');
  expect(found.status).toBe('eligible');
  expect(line(found).commission).toMatchObject({
    verdict: 'yes',
    program: 'enterprise_referral',
    rate: '0.20',
    months: 12,
    monthly: '600.00',
    quarterly: '1800.00',
    maximum: '7200.00',
    until: '2026-10-15',
  });
  expect(found.schedule).toHaveLength(12);
});

test.each([
  ['2999.99', 'yes/no'],
  ['3000', 'yes/yes'],
  ['3000.01', 'yes/yes'],
])('a subscription has at least 3,000 dollars of MRR (ENT-06, ENT-11): %s dollars, %s', (mrr, verdict) => {
  expect(verdicts(at(mrr))).toBe(verdict);
});

test.each([
  ['none', 'yes/no'],
  ['gold', 'yes/no'],
  ['platinum', 'yes/yes'],
  ['diamond', 'yes/yes'],
  ['elite', 'yes/yes'],
] as const)('the programme is open to Platinum, Diamond and Elite partners (ENT-02): %s, %s', (tier, verdict) => {
  expect(verdicts(by({ tier }))).toBe(verdict);
});

test.each([
  [{ type: 'solutions_provider' }, 'yes/no'],
  [{ programCompliant: false }, 'yes/no'],
  [{ crmImplementationAccredited: false, accreditationInLocalLanguage: true }, 'yes/no'],
] as const)(
  'the programme is open to solutions partners that comply with it and are accredited (ENT-02): %j, %s',
  (more, verdict) => {
    expect(verdicts(by(more))).toBe(verdict);
  },
);

test.each([
  [{ tier: null }, 'partners[0].tier'],
  [{ programCompliant: null }, 'partners[0].programCompliant'],
  [{ crmImplementationAccredited: null }, 'partners[0].crmImplementationAccredited'],
  [
    { crmImplementationAccredited: false, accreditationInLocalLanguage: null },
    'partners[0].accreditationInLocalLanguage',
  ],
  [
    { crmImplementationAccredited: false, accreditationInLocalLanguage: false, sellsInRegions: null },
    'partners[0].sellsInRegions',
  ],
])('what nobody stated of a condition is asked for; the commission waits and the credit does not: %j', (more, path) => {
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
  ] as const)(
    'HubSpot may make the exception where the partner is located and sells in APAC, EMEA or LATAM: %j, %s',
    (more, verdict) => {
      expect(verdicts(by({ ...without, region: more.region, sellsInRegions: [...more.sellsInRegions] }))).toBe(verdict);
    },
  );
});

describe('on what the floor stands (A-29)', () => {
  const lines = (...mrrs: readonly (readonly [string, string])[]) =>
    determined(
      anEnterpriseDeal({
        lineItems: mrrs.map(([name, mrr], index) => aLine(`L${index + 1}`, name, mrr, { currency: 'USD' })),
      }),
    );

  test('only a sum reaches it: HubSpot decides', () => {
    const found = lines(['Marketing Hub Professional', '1800'], ['Sales Hub Professional', '1200']);
    expect([verdicts(found, 'L1'), verdicts(found, 'L2'), found.status]).toEqual([
      undecided,
      undecided,
      'needs_hubspot_decision',
    ]);
    expect(found.totals).toEqual([
      { currency: 'USD', monthly: '0.00', quarterly: '0.00', maximum: '0.00', awaitingDecision: '7200.00' },
    ]);
  });

  test('not even the sum does: no', () => {
    expect(verdicts(lines(['Marketing Hub Professional', '1800'], ['Sales Hub Professional', '1199.99']))).toBe(
      'yes/no',
    );
  });

  test('an add-on is no Pro or Enterprise subscription (ENT-05)', () => {
    const found = lines(['Marketing Hub Enterprise', '3000'], ['Reports add-on', '200']);
    expect([verdicts(found, 'L1'), verdicts(found, 'L2')]).toEqual(['yes/yes', 'yes/no']);
  });
});

describe('the floor is in dollars (A-30)', () => {
  const euros = (mrr: string, rates: FactsInput['exchangeRates']) =>
    determined(
      anEnterpriseDeal(
        { lineItems: [aLine('L1', 'Marketing Hub Enterprise', mrr)], exchangeRates: rates },
        { currency: 'EUR' },
      ),
    );
  const rate = (on: string | null, value = '1.10') => [{ from: 'EUR', to: 'USD', rate: value, on }];

  test('no rate, or a rate without its day: HubSpot decides and the rate is asked for', () => {
    for (const rates of [null, [], rate(null)]) {
      const found = euros('5000', rates);
      expect([verdicts(found), codes(found).includes('enterprise_floor_no_rate'), missingPaths(found)]).toEqual([
        undecided,
        true,
        ['exchangeRates'],
      ]);
    }
  });

  test.each([
    ['2590.90', 'yes/no'],
    ['2590.91', undecided],
    ['2863.63', undecided],
    ['2863.64', 'yes/yes'],
  ])(
    'within five per cent of the floor a converted amount is HubSpot’s to judge: %s euros at 1.10, %s',
    (mrr, verdict) => {
      expect(verdicts(euros(mrr, rate('2025-10-15')))).toBe(verdict);
    },
  );

  test('the newest rate up to the close counts', () => {
    const rates = [...rate('2025-10-16', '9'), ...rate('2025-10-14'), ...rate('2025-01-01', '0.01')];
    expect(codes(euros('3000', rates))).toContain('enterprise_floor_reached');
    expect(codes(euros('3000', rates.toReversed()))).toContain('enterprise_floor_reached');
  });
});

test('the signed link must confirm the partner’s services (ENT-07)', () => {
  const confirming = (confirmsPartnerServices: boolean | null) =>
    determined(anEnterpriseDeal({ proofs: [aProof('A', { confirmsPartnerServices })] }));
  expect(verdicts(confirming(false))).toBe('yes/no');
  expect([verdicts(confirming(null)), missingPaths(confirming(null))]).toEqual([
    'yes/pending',
    ['proofs[0].confirmsPartnerServices'],
  ]);
});

test('an uncredited Pro to Enterprise upsell stands between two rules: HubSpot decides (ENT-04, US-04, A-34)', () => {
  const products = [
    { name: 'Marketing Hub Professional', mrr: '800', currency: 'USD', boughtFrom: 'hubspot', creditHolder: 'none' },
  ];
  const found = determined(
    anEnterpriseDeal({
      customer: { products },
      lineItems: [aLine('L1', 'Marketing Hub Enterprise', '4000', { currency: 'USD' })],
    }),
  );
  expect(verdicts(found)).toBe('needs_hubspot_decision/needs_hubspot_decision');
  expect(codes(found)).toContain('enterprise_program_against_upsell_rule');
});

test('the customer leaves before the twelve months are over: HubSpot decides about those paid (A-28)', () => {
  const ended = (monthsPaid: number) => determined(anEnterpriseDeal({ payments: { monthsPaid, cancelled: true } }));
  expect(verdicts(ended(11))).toBe(undecided);
  expect(verdicts(ended(12))).toBe('yes/yes');
});

describe('nobody says which partners take part', () => {
  const unnamed = (lineItems: FactsInput['lineItems'], more: Partial<FactsInput> = {}) =>
    determined(
      anEnterpriseDeal({ partners: null, registrations: null, proofs: [anUnsignedProof('A')], lineItems, ...more }),
    );

  test('what no partner’s subscription can reach pays no commission, whoever it is (ENT-05, ENT-06)', () => {
    expect(verdicts(unnamed([aLine('L1', 'Reports add-on', '740', { currency: 'USD' })]))).toBe('pending/no');
    expect(verdicts(unnamed([aLine('L1', 'Marketing Hub Enterprise', '2999.99', { currency: 'USD' })]))).toBe(
      'pending/no',
    );
    expect(verdicts(unnamed([aLine('L1', 'Marketing Hub Enterprise', '3000', { currency: 'USD' })]))).toBe(
      'pending/pending',
    );
  });

  test('extra seats below the floor earn nothing, whoever sells them (US-03, A-34)', () => {
    const customer = {
      countryCode: 'FR',
      products: [
        {
          name: 'Marketing Hub Professional',
          mrr: '700',
          currency: 'USD',
          boughtFrom: 'hubspot',
          creditHolder: 'none',
        },
      ],
    };
    expect(
      verdicts(unnamed([aLine('L1', 'Marketing Hub Professional', '740', { currency: 'USD' })], { customer })),
    ).toBe('no/no');
  });
});

/** What the programme's rules find of partner A and of the first line, in order. */
function findings(facts: Partial<FactsInput> = {}, deal: Partial<FactsInput['deal']> = {}) {
  const dealInHand = atHand(anEnterpriseDeal(facts, deal));
  const partnerId = dealInHand.facts.registrations?.[0]?.partnerId;
  if (partnerId === undefined) throw new Error('A registered the deal');
  return assessEnterprise(dealInHand, partnerId, lineOf(dealInHand)).map(told);
}
const ofPartner = (more: Parameters<typeof aPartner>[1], code: RegExp) =>
  findings({ partners: [aPartner('A', { tier: 'platinum', crmImplementationAccredited: true, ...more })] }).filter(
    ({ says }) => code.test(says),
  );
const ofSale = (facts: Partial<FactsInput>, deal: Partial<FactsInput['deal']> = {}) => {
  const dealInHand = atHand(anEnterpriseDeal(facts, deal));
  return assessEnterpriseSale(dealInHand, lineOf(dealInHand)).map(told);
};
const plain = { values: null, ambiguity: null, facts: {}, parameters: [], missing: [], asks: null, partnerId: null };
const partnerA = { ...plain, partnerId: 'A' };
const floorNumbers = ['enterprise.floor'];
const inDollars = (mrr: string) => ({ 'lineItems[0].mrr': mrr, 'lineItems[0].currency': 'USD' });
const dollarLine = (mrr: string, more: Parameters<typeof aLine>[3] = {}) =>
  aLine('L1', 'Marketing Hub Enterprise', mrr, { currency: 'USD', ...more });

describe('the explanation of the programme', () => {
  test('each condition stands there with its rule, its facts and its numbers', () => {
    const reached = {
      ...plain,
      values: { mrr: '3000.00 USD', floor: '3000.00 USD' },
      ambiguity: 'A-29',
      facts: inDollars('3000.00'),
      parameters: floorNumbers,
    };
    expect(findings()).toEqual([
      { ...partnerA, says: 'HC-05 noted enterprise_program' },
      {
        ...partnerA,
        says: 'ENT-01 noted enterprise_program',
        ambiguity: 'A-27',
        parameters: ['enterprise.rate', 'enterprise.months'],
      },
      { ...partnerA, says: 'ENT-02 met enterprise_partner_type', facts: { 'partners[0].type': 'solutions_partner' } },
      {
        ...partnerA,
        says: 'ENT-02 met enterprise_tier',
        ambiguity: 'A-31',
        values: { tier: 'platinum' },
        facts: { 'partners[0].tier': 'platinum' },
        parameters: ['enterprise.tiers'],
      },
      {
        ...partnerA,
        says: 'ENT-02 met enterprise_compliance',
        ambiguity: 'A-32',
        facts: { 'partners[0].programCompliant': true },
      },
      {
        ...partnerA,
        says: 'ENT-02 met enterprise_accredited',
        facts: { 'partners[0].crmImplementationAccredited': true },
      },
      { ...plain, says: 'ENT-05 met enterprise_edition', facts: { 'lineItems[0].name': 'Marketing Hub Enterprise' } },
      { ...reached, says: 'ENT-06 met enterprise_floor_reached' },
      { ...reached, says: 'ENT-11 met enterprise_floor_reached' },
    ]);
  });

  test('where one condition fails the programme is not met, and the others are told all the same (HC-05)', () => {
    const found = findings({ lineItems: [dollarLine('2999.99')] });
    expect(found.map(({ says }) => says)).toEqual([
      'HC-05 noted enterprise_program_not_met',
      'ENT-02 met enterprise_partner_type',
      'ENT-02 met enterprise_tier',
      'ENT-02 met enterprise_compliance',
      'ENT-02 met enterprise_accredited',
      'ENT-05 met enterprise_edition',
      'ENT-06 not_met enterprise_floor_not_reached',
      'ENT-11 not_met enterprise_floor_not_reached',
    ]);
    expect(found[0]?.partnerId).toBe('A');
  });

  test.each<[string, FactsInput['customer'], boolean]>([
    ['one that has a product', { products: [{ name: 'Sales Hub Professional' }] }, true],
    ['a new one', { products: [] }, false],
    ['one of which nobody says what it has', { countryCode: 'FR' }, false],
    ['one of which nothing is said', null, false],
  ])('the programme is open to existing customers, and says so of %s: %s (ENT-04)', (_case, customer, says) => {
    const found = findings({ customer });
    expect(found.filter(({ says: code }) => code.endsWith('enterprise_existing_customer'))).toEqual(
      says ? [{ ...plain, says: 'ENT-04 noted enterprise_existing_customer' }] : [],
    );
    expect(found[0]?.says).toBe('HC-05 noted enterprise_program');
  });
});

describe('one condition of the partner alone (ENT-02)', () => {
  test.each<[Parameters<typeof aPartner>[1], RegExp, object]>([
    [
      { type: 'solutions_provider' },
      /partner_type/,
      { says: 'ENT-02 not_met enterprise_partner_type', facts: { 'partners[0].type': 'solutions_provider' } },
    ],
    [
      { type: null },
      /partner_type/,
      { says: 'ENT-02 unknown enterprise_partner_type_unknown', missing: ['partners[0].type'] },
    ],
    [
      { tier: 'gold' },
      /tier/,
      {
        says: 'ENT-02 not_met enterprise_tier_too_low',
        ambiguity: 'A-31',
        values: { tier: 'gold' },
        facts: { 'partners[0].tier': 'gold' },
        parameters: ['enterprise.tiers'],
      },
    ],
    [
      { tier: null },
      /tier/,
      {
        says: 'ENT-02 unknown enterprise_tier_unknown',
        ambiguity: 'A-31',
        parameters: ['enterprise.tiers'],
        missing: ['partners[0].tier'],
      },
    ],
    [
      { programCompliant: false },
      /complian/,
      {
        says: 'ENT-02 not_met enterprise_not_compliant',
        ambiguity: 'A-32',
        facts: { 'partners[0].programCompliant': false },
      },
    ],
    [
      { programCompliant: null },
      /complian/,
      {
        says: 'ENT-02 unknown enterprise_compliance_unknown',
        ambiguity: 'A-32',
        missing: ['partners[0].programCompliant'],
      },
    ],
    [
      { crmImplementationAccredited: null },
      /accredit/,
      { says: 'ENT-02 unknown enterprise_accreditation_unknown', missing: ['partners[0].crmImplementationAccredited'] },
    ],
  ])('a condition of the partner is told with its rule, its fact and its numbers: %j', (more, code, expected) => {
    expect(ofPartner(more, code)).toEqual([{ ...partnerA, ...expected }]);
  });

  test('of a partner that no list names, every condition is asked for where it would stand', () => {
    expect(findings({ partners: [] }).flatMap(({ missing }) => missing)).toEqual(
      ['type', 'tier', 'programCompliant', 'crmImplementationAccredited'].map((key) => `partners[0].${key}`),
    );
  });
});

describe('the exception for the accreditation (ENT-03, A-33)', () => {
  const without = {
    crmImplementationAccredited: false,
    accreditationInLocalLanguage: false,
    region: 'EMEA',
    sellsInRegions: ['EMEA'],
  } as const;
  const waiver = (more: Parameters<typeof aPartner>[1]) =>
    ofPartner({ ...without, sellsInRegions: [...without.sellsInRegions], ...more }, /accredit/);
  const own = { 'partners[0].crmImplementationAccredited': false };
  const common = { ...partnerA, ambiguity: 'A-33', parameters: ['enterprise.waiverRegions'] };

  test.each(['APAC', 'EMEA', 'LATAM'] as const)(
    'located and selling where the accreditation is not offered in the local language, HubSpot may waive it: in %s',
    (region) => {
      expect(waiver({ region, sellsInRegions: [region] })).toEqual([
        {
          ...common,
          says: 'ENT-03 hubspot_decides enterprise_accreditation_waiver',
          values: { region },
          facts: {
            ...own,
            'partners[0].region': region,
            'partners[0].sellsInRegions': [region],
            'partners[0].accreditationInLocalLanguage': false,
          },
          asks: 'decide_enterprise_referral',
        },
      ]);
    },
  );

  test.each<[Parameters<typeof aPartner>[1], Record<string, unknown>]>([
    [{ region: 'NA' }, { 'partners[0].region': 'NA' }],
    [{ sellsInRegions: ['NA'] }, { 'partners[0].sellsInRegions': ['NA'] }],
    [{ sellsInRegions: [] }, { 'partners[0].sellsInRegions': [] }],
    [{ accreditationInLocalLanguage: true }, { 'partners[0].accreditationInLocalLanguage': true }],
    [{ region: null, sellsInRegions: ['NA'] }, { 'partners[0].sellsInRegions': ['NA'] }],
    [
      { region: null, sellsInRegions: null, accreditationInLocalLanguage: true },
      { 'partners[0].accreditationInLocalLanguage': true },
    ],
  ])('%j leaves none, and no question', (more, because) => {
    expect(waiver(more)).toEqual([
      { ...common, says: 'ENT-02 not_met enterprise_not_accredited', facts: { ...own, ...because } },
    ]);
  });

  test.each<[Parameters<typeof aPartner>[1], string[]]>([
    [{ region: null }, ['region']],
    [{ sellsInRegions: null }, ['sellsInRegions']],
    [{ accreditationInLocalLanguage: null }, ['accreditationInLocalLanguage']],
    [
      { region: null, sellsInRegions: null, accreditationInLocalLanguage: null },
      ['region', 'sellsInRegions', 'accreditationInLocalLanguage'],
    ],
  ])('%j: only what nobody stated is asked for', (more, keys) => {
    expect(waiver(more)).toEqual([
      {
        ...common,
        says: 'ENT-03 unknown enterprise_accreditation_unknown',
        facts: own,
        missing: keys.map((key) => `partners[0].${key}`),
      },
    ]);
  });
});

describe('a Pro or Enterprise software subscription (ENT-05)', () => {
  test.each<[string, Partial<ReturnType<typeof aLine>>, object]>([
    [
      'a Starter',
      { name: 'Marketing Hub Starter' },
      { says: 'ENT-05 not_met enterprise_edition_missing', facts: { 'lineItems[0].name': 'Marketing Hub Starter' } },
    ],
    [
      'an add-on',
      { name: 'Reports add-on' },
      { says: 'ENT-05 not_met enterprise_edition_missing', facts: { 'lineItems[0].name': 'Reports add-on' } },
    ],
    [
      'core seats of that edition',
      { name: null, product: 'core_seats', edition: 'enterprise' },
      {
        says: 'ENT-05 not_met enterprise_edition_missing',
        facts: { 'lineItems[0].product': 'core_seats', 'lineItems[0].edition': 'enterprise' },
      },
    ],
    [
      'a hub of unknown edition',
      { name: 'Marketing Hub' },
      {
        says: 'ENT-05 unknown product_edition_unknown',
        facts: { 'lineItems[0].name': 'Marketing Hub' },
        missing: ['lineItems[0].edition'],
      },
    ],
    [
      'a product that nobody names',
      { name: null },
      { says: 'ENT-05 unknown product_edition_unknown', missing: ['lineItems[0].edition'] },
    ],
    [
      'a product that nobody recognises',
      { name: 'Widget' },
      {
        says: 'ENT-05 hubspot_decides product_not_recognised',
        facts: { 'lineItems[0].name': 'Widget' },
        values: { name: 'Widget' },
        missing: ['lineItems[0].product'],
      },
    ],
  ])('is not %s, and no floor is asked of it', (_case, more, expected) => {
    expect(ofSale({ lineItems: [dollarLine('5000', more)] })).toEqual([{ ...plain, ...expected }]);
  });

  test('a Pro or an Enterprise subscription may reach the floor', () => {
    expect(ofSale({ lineItems: [dollarLine('3000', { name: 'Sales Hub Professional' })] })[0]?.says).toBe(
      'ENT-05 met enterprise_edition',
    );
  });
});

describe('the floor, told under both sentences (ENT-06, ENT-11)', () => {
  /** The two findings after the edition's. */
  const floor = (facts: Partial<FactsInput>, deal: Partial<FactsInput['deal']> = {}) => ofSale(facts, deal).slice(1);
  const both = (says: string, expected: object) =>
    ['ENT-06', 'ENT-11'].map((rule) => ({ ...plain, ...expected, says: `${rule} ${says}` }));
  const words = (mrr: string, currency = 'USD') => ({ mrr: `${mrr} ${currency}`, floor: '3000.00 USD' });
  const decide = 'decide_enterprise_referral';

  test('not reached, with the amount and the floor', () => {
    expect(floor({ lineItems: [dollarLine('2999.99')] })).toEqual(
      both('not_met enterprise_floor_not_reached', {
        values: words('2999.99'),
        facts: inDollars('2999.99'),
        parameters: floorNumbers,
      }),
    );
  });

  test.each<[string, Parameters<typeof aLine>[3], Partial<FactsInput['deal']>, string]>([
    ['the price', { mrr: null }, {}, 'lineItems[0].mrr'],
    ['the currency', { currency: null }, { currency: null }, 'lineItems[0].currency'],
  ])('nobody states %s of the line: asked', (_case, more, deal, path) => {
    expect(floor({ lineItems: [dollarLine('3000', more)] }, deal)).toEqual(
      both('unknown enterprise_floor_mrr_unknown', { ambiguity: 'A-29', parameters: floorNumbers, missing: [path] }),
    );
  });

  describe('by the sum of the recurring lines only (A-29)', () => {
    const other = (mrr: string, more: Parameters<typeof aLine>[3] = {}) =>
      aLine('L2', 'Sales Hub Professional', mrr, { currency: 'USD', ...more });
    const bySum = (...lines: ReturnType<typeof aLine>[]) => floor({ lineItems: [dollarLine('2000'), ...lines] });
    const outcome = (...lines: ReturnType<typeof aLine>[]) => bySum(...lines).map(({ says }) => says)[0];

    test('HubSpot decides once, and is told both sums', () => {
      const [first, second] = bySum(other('1000'));
      const found = {
        ...plain,
        ambiguity: 'A-29',
        values: { ...words('2000.00'), sum: '3000.00 USD' },
        facts: inDollars('2000'),
        parameters: floorNumbers,
      };
      expect(first).toEqual({ ...found, says: 'ENT-11 hubspot_decides enterprise_floor_by_sum_only', asks: decide });
      expect(second).toEqual({ ...found, says: 'ENT-06 hubspot_decides enterprise_floor_by_sum_only' });
    });

    test('what is paid once, or used beyond a pack, is no part of it, known or not', () => {
      const notReached = 'ENT-06 not_met enterprise_floor_not_reached';
      for (const kind of ['one_time', 'overage'] as const) {
        expect([
          outcome(other('1000', { kind })),
          outcome(other('1000', { kind, mrr: null })),
          outcome(other('1000', { kind, currency: 'GBP' })),
        ]).toEqual([notReached, notReached, notReached]);
      }
    });

    test('the price of another recurring line is asked for, and of no other', () => {
      const lines = [
        other('1000', { mrr: null }),
        other('1', { id: 'L3', kind: 'overage', mrr: null }),
        other('1', { id: 'L4', kind: 'one_time', mrr: null }),
        other('5', { id: 'L5' }),
      ];
      expect(bySum(...lines)).toEqual(
        both('unknown enterprise_floor_mrr_unknown', {
          ambiguity: 'A-29',
          parameters: floorNumbers,
          missing: ['lineItems[1].mrr'],
        }),
      );
    });

    test('another line in a currency without a rate: HubSpot decides, and the rate is asked for', () => {
      const [first, second] = bySum(other('1000', { currency: 'GBP' }));
      const found = {
        ...plain,
        ambiguity: 'A-30',
        values: words('2000.00'),
        facts: inDollars('2000'),
        parameters: floorNumbers,
        missing: ['exchangeRates'],
      };
      expect(first).toEqual({ ...found, says: 'ENT-06 hubspot_decides enterprise_floor_no_rate', asks: decide });
      expect(second).toEqual({ ...found, says: 'ENT-11 hubspot_decides enterprise_floor_no_rate' });
    });

    test('a price that nobody states comes before a rate that nobody states, in whatever order the lines stand', () => {
      const lines = [other('1000', { currency: 'GBP' }), other('1000', { id: 'L3', mrr: null })];
      const asked = 'ENT-06 unknown enterprise_floor_mrr_unknown';
      expect([outcome(...lines), outcome(...lines.toReversed())]).toEqual([asked, asked]);
    });

    test('no rate for one line, whatever the next ones come to', () => {
      expect(outcome(other('1', { currency: 'GBP' }), other('9000', { id: 'L3' }))).toBe(
        'ENT-06 hubspot_decides enterprise_floor_no_rate',
      );
    });
  });

  describe('in another currency (A-30)', () => {
    const rates = [{ from: 'EUR', to: 'USD', rate: '1.5', on: '2025-10-15' }];
    const euros = (mrr: string, exchangeRates: FactsInput['exchangeRates'] = rates) =>
      floor({ lineItems: [dollarLine(mrr, { currency: 'EUR' })], exchangeRates });
    const own = (mrr: string) => ({ 'lineItems[0].mrr': mrr, 'lineItems[0].currency': 'EUR' });
    const rate = { 'exchangeRates[0].rate': '1.5', 'exchangeRates[0].on': '2025-10-15' };

    test('without a rate HubSpot decides', () => {
      const [first, second] = euros('5000', []);
      const found = {
        ...plain,
        ambiguity: 'A-30',
        values: words('5000.00', 'EUR'),
        facts: own('5000'),
        parameters: floorNumbers,
        missing: ['exchangeRates'],
      };
      expect(first).toEqual({ ...found, says: 'ENT-06 hubspot_decides enterprise_floor_no_rate', asks: decide });
      expect(second).toEqual({ ...found, says: 'ENT-11 hubspot_decides enterprise_floor_no_rate' });
    });

    test('within five per cent of the floor HubSpot decides, and is told the rate and its day', () => {
      const [first, second] = euros('1900');
      const found = {
        ...plain,
        ambiguity: 'A-30',
        values: { ...words('1900.00', 'EUR'), converted: '2850.00 USD', rate: '1.5', rateDate: '2025-10-15' },
        facts: { ...own('1900'), ...rate },
        parameters: [...floorNumbers, 'enterprise.conversionMargin'],
      };
      expect(first).toEqual({ ...found, says: 'ENT-06 hubspot_decides enterprise_floor_near', asks: decide });
      expect(second).toEqual({ ...found, says: 'ENT-11 hubspot_decides enterprise_floor_near' });
    });

    test.each([
      ['1899.99', 'not_met enterprise_floor_not_reached'],
      ['1900', 'hubspot_decides enterprise_floor_near'],
      ['2099.99', 'hubspot_decides enterprise_floor_near'],
      ['2100', 'met enterprise_floor_reached'],
    ])(
      'near the floor in dollars a converted amount is HubSpot’s to judge (A-30): %s euros at 1.5, %s',
      (mrr, says) => {
        expect(euros(mrr)[0]?.says).toBe(`ENT-06 ${says}`);
      },
    );

    test.each([
      ['1800', 'not_met enterprise_floor_not_reached', null],
      ['2200', 'met enterprise_floor_reached', 'A-29'],
    ])('beyond the margin around the floor the rate is cited: %s euros', (mrr, says, ambiguity) => {
      expect(euros(mrr)).toEqual(
        both(says, {
          ambiguity,
          values: words(`${mrr}.00`, 'EUR'),
          facts: { ...own(mrr), ...rate },
          parameters: floorNumbers,
        }),
      );
    });

    test('dollars near the floor are no question', () => {
      expect(floor({ lineItems: [dollarLine('2900')], exchangeRates: rates })[0]?.says).toBe(
        'ENT-06 not_met enterprise_floor_not_reached',
      );
    });
  });

  describe('by the new total of what the customer has already (A-29)', () => {
    type Owned = NonNullable<NonNullable<FactsInput['customer']>['products']>[number];
    const had = (mrr: string | null, more: Partial<Owned> = {}): Owned => ({
      name: 'Marketing Hub Professional',
      mrr,
      currency: 'USD',
      ...more,
    });
    const total = (
      mrr: string,
      products: Owned[],
      more: Partial<FactsInput> = {},
      deal: Partial<FactsInput['deal']> = {},
    ) => floor({ lineItems: [dollarLine(mrr)], customer: { products }, ...more }, deal);

    test('HubSpot decides, and is told the increase', () => {
      const [first, second] = total('3500', [
        had('300'),
        had('200.01'),
        had(null),
        had('9000', { name: 'Sales Hub Professional' }),
      ]);
      const found = {
        ...plain,
        ambiguity: 'A-29',
        values: { ...words('3500.00'), increase: '2999.99 USD' },
        facts: { ...inDollars('3500'), 'customer.products[0].mrr': '300', 'customer.products[1].mrr': '200.01' },
        parameters: floorNumbers,
      };
      expect(first).toEqual({
        ...found,
        says: 'ENT-11 hubspot_decides enterprise_floor_by_total_not_increase',
        asks: decide,
      });
      expect(second).toEqual({ ...found, says: 'ENT-06 hubspot_decides enterprise_floor_by_total_not_increase' });
    });

    const byTotal = 'ENT-11 hubspot_decides enterprise_floor_by_total_not_increase';
    const reached = 'ENT-06 met enterprise_floor_reached';
    test.each<[string, string, Owned, string]>([
      ['an increase that just reaches it', '3500', had('500'), reached],
      ['an increase one cent below it', '3500', had('500.01'), byTotal],
      ['a price in the deal’s own currency', '3500', had('501', { currency: null }), byTotal],
      ['what it has of another product', '3000', had('9000', { name: 'Sales Hub Professional' }), reached],
      ['what it has that nobody names', '3000', had('9000', { name: null }), reached],
      ['a price in another currency, which cannot be taken off', '3000', had('9000', { currency: 'EUR' }), reached],
    ])('only what it paid for the same product is taken off: %s', (_case, mrr, owned, says) => {
      expect(total(mrr, [owned])[0]?.says).toBe(says);
    });

    test('a currency of its own goes before the deal’s', () => {
      expect(total('3500', [had('501')], {}, { currency: 'EUR' })[0]?.says).toBe(byTotal);
      expect(total('3500', [had('501', { currency: null })], {}, { currency: 'EUR' })[0]?.says).toBe(reached);
    });

    test('an increase in euros is converted by the same rate', () => {
      const inEuros = (paid: string) =>
        total('3000', [had(paid, { currency: 'EUR' })], {
          lineItems: [dollarLine('3000', { currency: 'EUR' })],
          exchangeRates: [{ from: 'EUR', to: 'USD', rate: '1.5', on: '2025-10-15' }],
        })[0]?.says;
      expect([inEuros('1000'), inEuros('1000.01')]).toEqual([reached, byTotal]);
    });

    test.each<[string, FactsInput['customer']]>([
      ['of the customer', null],
      ['of what it has', { countryCode: 'FR' }],
    ])('nothing is said %s: the subscription reaches it by itself', (_case, customer) => {
      expect(floor({ customer })[0]?.says).toBe(reached);
    });
  });
});
