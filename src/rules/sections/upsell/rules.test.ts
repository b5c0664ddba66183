/** Ventes additionnelles and vente croisée: what the customer has already, and who holds its credit. */
import type { FactsInput } from '../../../facts/schema.ts';
import {
  aDeal,
  aLine,
  anEnterpriseDeal,
  aPartner,
  aProof,
  aRegistration,
  codes,
  deciding,
  determined,
  line,
  missingPaths,
  reasons,
  theDeal,
  verdicts,
} from '../../testing/a-deal.ts';

type OwnedProduct = NonNullable<NonNullable<FactsInput['customer']>['products']>[number];
const owned = (more: OwnedProduct = {}): OwnedProduct => ({
  name: 'Marketing Hub Professional',
  mrr: '800',
  currency: 'EUR',
  boughtFrom: 'hubspot',
  creditHolder: 'none',
  ...more,
});
const having = (products: readonly OwnedProduct[], lines = [aLine('L1')], more: Partial<FactsInput> = {}) =>
  determined(
    aDeal({
      customer: { countryCode: 'FR', timeZone: 'Europe/Paris', products: [...products] },
      lineItems: lines,
      ...more,
    }),
  );
const decides = 'needs_hubspot_decision/needs_hubspot_decision';
const upgraded = [aLine('L1', 'Marketing Hub Enterprise', '3600', { mrr12MonthsAgo: '800' })];

describe('the holder (US-06)', () => {
  const held = owned({ creditHolder: 'A' });

  test('the holder is credited automatically, on the whole value of the product (US-02)', () => {
    const found = having([held], upgraded);
    expect(found).toMatchObject({ status: 'eligible', creditedPartnerId: 'A' });
    expect(line(found)).toMatchObject({
      credit: { verdict: 'automatic', soldMrr: '2800.00' },
      commission: { verdict: 'automatic', monthly: '720.00', months: null, maximum: null },
    });
    expect(deciding(found, 'noted')).toEqual(expect.arrayContaining(['US-01', 'US-02', 'US-04']));
  });

  test('needs no proof, no registration and no approval', () => {
    expect(verdicts(having([held], upgraded, { proofs: [], registrations: [] }))).toBe('automatic/automatic');
  });

  test('the holder is credited though another partner sells and signs, who gets nothing (XS-02)', () => {
    const found = having([held], upgraded, {
      partners: [aPartner('B')],
      registrations: [aRegistration('B')],
      proofs: [],
    });
    expect(line(found).credit).toMatchObject({ verdict: 'automatic', partnerId: 'A' });
    expect(found.creditedPartnerId).toBeNull();
  });

  test.each([
    ['800.01', 'automatic/automatic'],
    ['800.00', 'no/no'],
    ['799.99', 'no/no'],
  ])('another partner sells the same edition for %s instead of 800: %s (A-62)', (mrr, verdict) => {
    expect(
      verdicts(
        having([held], [aLine('L1', 'Marketing Hub Professional', mrr)], {
          partners: [aPartner('B')],
          registrations: [aRegistration('B')],
          proofs: [],
        }),
      ),
    ).toBe(verdict);
  });

  test('renews its own product: the commission goes on, and sells no new MRR (A-52)', () => {
    const found = having([held], [aLine('L1', 'Marketing Hub Professional', '800', { mrr12MonthsAgo: '800' })]);
    expect(verdicts(found)).toBe('automatic/automatic');
    expect(line(found).credit.soldMrr).toBe('0.00');
    expect(codes(found)).toContain('holder_renewal');
    const asked = ({ lines }: typeof found) =>
      lines[0]?.credit.reasons.find(({ ruleId }) => ruleId === 'US-06')?.ambiguity;
    expect(asked(found)).toBe('A-52');
    expect(asked(having([held], [aLine('L1', 'Marketing Hub Professional', '900')]))).toBe('A-20');
  });

  test.each([
    ['2024-10-15', 24, '2027-10-15', '17280.00'],
    ['2022-10-16', 1, '2025-10-16', '720.00'],
  ])('credited since %s: %d months are left, until %s (A-21)', (creditedSince, months, until, maximum) => {
    expect(line(having([owned({ creditHolder: 'A', creditedSince })], upgraded)).commission).toMatchObject({
      verdict: 'automatic',
      months,
      until,
      maximum,
    });
  });

  test('beyond the original term HubSpot decides', () => {
    const found = having([owned({ creditHolder: 'A', creditedSince: '2022-10-15' })], upgraded);
    expect(verdicts(found)).toBe('automatic/needs_hubspot_decision');
  });

  describe('is not on the deal: its type is read from the product that it holds', () => {
    const soldBy = (partners: FactsInput['partners']) => ({
      partners,
      registrations: [aRegistration('B')],
      proofs: [],
    });
    const commissionOf = (products: readonly OwnedProduct[], partners: FactsInput['partners'] = [aPartner('B')]) => {
      const found = having(products, upgraded, soldBy(partners));
      const { commission } = line(found);
      const read = commission.reasons
        .filter(({ ruleId }) => ruleId === 'COMM-02' || ruleId === 'COMM-03')
        .flatMap(({ facts }) => facts.filter(({ path }) => /type$/i.test(path)));
      return { ...commission, read, missing: missingPaths(found) };
    };
    const since2024 = { creditHolder: 'A', creditedSince: '2024-06-18' };
    const path = 'customer.products[0].creditHolderType';

    test('a partner has 36 months from the credit, of which 21 are left (COMM-02, A-21)', () => {
      expect(commissionOf([owned({ ...since2024, creditHolderType: 'solutions_partner' })])).toMatchObject({
        verdict: 'automatic',
        months: 21,
        until: '2027-06-18',
        read: [{ path, value: 'solutions_partner' }],
        missing: [],
      });
    });

    test('a provider had 12, and they are over: HubSpot decides (COMM-03)', () => {
      expect(commissionOf([owned({ ...since2024, creditHolderType: 'solutions_provider' })])).toMatchObject({
        verdict: 'needs_hubspot_decision',
        read: [{ path, value: 'solutions_provider' }],
        missing: [],
      });
    });

    test('nobody says: asked there, unless both terms end alike', () => {
      expect(commissionOf([owned(since2024)])).toMatchObject({ verdict: 'pending', missing: [path] });
      expect(commissionOf([owned({ ...since2024, creditedSince: '2022-10-15' })])).toMatchObject({
        verdict: 'needs_hubspot_decision',
        missing: [],
      });
    });

    test('two of its products contradict each other: both are asked about', () => {
      const one = owned({ ...since2024, creditHolderType: 'solutions_partner' });
      expect(commissionOf([one, { ...one, creditHolderType: 'solutions_provider' }])).toMatchObject({
        verdict: 'pending',
        missing: [path, 'customer.products[1].creditHolderType'],
      });
    });

    test('on the deal, its own entry goes first, and is asked about where neither says', () => {
      const product = owned({ ...since2024, creditHolderType: 'solutions_provider' });
      const listed = (type: 'solutions_partner' | null) => [aPartner('B'), aPartner('A', { type })];
      expect(commissionOf([product], listed('solutions_partner'))).toMatchObject({
        verdict: 'automatic',
        months: 21,
        read: [{ path: 'partners[1].type', value: 'solutions_partner' }],
      });
      expect(commissionOf([product], listed(null))).toMatchObject({
        verdict: 'needs_hubspot_decision',
        read: [{ path, value: 'solutions_provider' }],
      });
      expect(commissionOf([owned(since2024)], listed(null))).toMatchObject({
        verdict: 'pending',
        missing: ['partners[1].type'],
      });
    });
  });

  test('nobody says who holds it: asked, whatever was signed', () => {
    const found = having([owned({ creditHolder: null })], upgraded, { proofs: [] });
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['customer.products[0].creditHolder']]);
  });

  test('two holders of one product contradict XS-02: HubSpot decides', () => {
    expect(verdicts(having([held, owned({ creditHolder: 'B' })], upgraded))).toBe(decides);
  });
});

describe('nobody holds it (US-03, US-04, TX-02)', () => {
  test('Pro to Enterprise, extra seats and a renewal earn nothing', () => {
    expect(deciding(having([owned()], upgraded), 'not_met')).toEqual(['TX-02', 'US-03', 'US-04']);
    for (const mrr of ['800', '1200'])
      expect(verdicts(having([owned()], [aLine('L1', 'Marketing Hub Professional', mrr)]))).toBe('no/no');
  });

  test.each(['Marketing Hub Professional', 'Marketing Hub Enterprise'])(
    'out of Starter, where nobody else is credited, credit and commission are earned (US-03, FAQ-04): to %s',
    (name) => {
      const found = having(
        [owned({ name: 'Marketing Hub Starter', mrr: '20' })],
        [aLine('L1', name, '890', { mrr12MonthsAgo: '20' })],
      );
      expect([verdicts(found), line(found).credit.soldMrr]).toEqual(['yes/yes', '870.00']);
    },
  );

  test('Starter to Starter earns nothing', () => {
    expect(
      verdicts(having([owned({ name: 'Marketing Hub Starter' })], [aLine('L1', 'Marketing Hub Starter', '40')])),
    ).toBe('no/no');
  });

  test('the step out of Starter still needs a proof', () => {
    expect(verdicts(having([owned({ name: 'Marketing Hub Starter' })], [aLine('L1')], { proofs: [] }))).toBe('no/no');
  });

  const starter = owned({ name: 'Marketing Hub Starter', mrr: '20' });
  test.each([
    [
      'another partner holds another product of the account (A-09)',
      [starter, owned({ name: 'Sales Hub Professional', creditHolder: 'C' })],
      decides,
    ],
    ['this partner holds it', [starter, owned({ name: 'Sales Hub Professional', creditHolder: 'A' })], 'yes/yes'],
    [
      'nobody says who holds it',
      [starter, owned({ name: 'Sales Hub Professional', creditHolder: null })],
      'pending/pending',
    ],
    [
      'bought from another partner, which got no credit (A-12)',
      [owned({ name: 'Marketing Hub Starter', boughtFrom: 'C' })],
      decides,
    ],
    ['bought from this partner', [owned({ name: 'Marketing Hub Starter', boughtFrom: 'A' })], 'yes/yes'],
    [
      'nobody says from whom it was bought',
      [owned({ name: 'Marketing Hub Starter', boughtFrom: null })],
      'pending/pending',
    ],
    ['out of a Starter platform', [owned({ name: 'Customer Platform Starter' })], 'yes/yes'],
    [
      'out of a Pro platform, which holds the hub already',
      [owned({ name: 'Customer Platform Professional' })],
      decides,
    ],
  ])(
    'a Starter upgrade earns where no other partner is credited and the customer bought from this one or from HubSpot: %s, %s',
    (_case, products, verdict) => {
      expect(verdicts(having(products))).toBe(verdict);
    },
  );
});

describe('cross-sell (XS-01 to XS-03)', () => {
  test('another product of a customer is sold like any new one, with a proof (POI-07)', () => {
    const found = having([owned({ name: 'Sales Hub Enterprise', creditHolder: 'C' })]);
    expect([verdicts(found), codes(found).includes('cross_sell')]).toEqual(['yes/yes', true]);
  });

  test('each add-on is a product of its own', () => {
    expect(
      verdicts(having([owned({ name: 'Email add-on', creditHolder: 'C' })], [aLine('L1', 'Reports add-on', '200')])),
    ).toBe('yes/yes');
  });

  test('a free product was not bought', () => {
    expect(verdicts(having([owned({ name: 'Marketing Hub Free', mrr: '0' })]))).toBe('yes/yes');
  });

  test('nobody says what the customer has: asked', () => {
    const found = determined(aDeal({ customer: { timeZone: 'Europe/Paris' } }));
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['customer.products']]);
  });
});

describe('a second contract, and the lists do not tell who sells it (A-62)', () => {
  const held = [owned({ creditHolder: 'A' })];
  const same = [aLine('L1', 'Marketing Hub Professional', '800')];

  test('with another partner on the deal it is asked', () => {
    const found = having(held, same, { partners: [aPartner('A'), aPartner('B')], registrations: null, proofs: [] });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('registrations');
  });

  test('with the holder alone it is the holder’s', () => {
    expect(verdicts(having(held, same, { registrations: null, proofs: [] }))).toBe('automatic/automatic');
  });
});

describe('another partner sells what somebody holds: an upsell or a second contract (US-06, XS-02, A-62)', () => {
  const byB: Partial<FactsInput> = {
    partners: [aPartner('B')],
    registrations: [aRegistration('B')],
    proofs: [aProof('B')],
  };
  const held = (more: OwnedProduct = {}) =>
    owned({
      creditHolder: 'H',
      boughtFrom: 'H',
      creditedSince: '2025-01-15',
      creditHolderType: 'solutions_partner',
      ...more,
    });
  const sold = (products: readonly OwnedProduct[], lines: FactsInput['lineItems'], more: Partial<FactsInput> = {}) =>
    determined(aDeal({ ...byB, customer: { products: [...products] }, lineItems: lines, ...more }));
  const pro = (mrr: string, more: Parameters<typeof aLine>[3] = {}) =>
    aLine('L1', 'Marketing Hub Professional', mrr, more);

  test('a higher edition is an upsell at whatever price: the holder’s, and the seller is told by which sentences', () => {
    const found = sold([held()], [aLine('L1', 'Marketing Hub Enterprise', '10')]);
    expect(line(found)).toMatchObject({
      credit: { verdict: 'automatic', partnerId: 'H' },
      commission: { verdict: 'automatic' },
    });
    expect(reasons(found)).toEqual(
      expect.arrayContaining([
        'US-06 met holder_automatic',
        'US-01 noted holder_automatic',
        'US-02 noted product_value_whole',
        'US-04 noted pro_to_enterprise_holder',
        'XS-02 noted credited_to_another_partner',
        'US-05 noted credited_to_another_partner',
        'TX-02 noted another_partner_second_contract',
        'POI-01 noted proof_not_needed_by_holder',
      ]),
    );
  });

  test('a second contract at the same price earns nobody anything, by three sentences', () => {
    const found = sold([held()], [pro('800')]);
    expect([verdicts(found), found.status]).toEqual(['no/no', 'not_eligible']);
    expect(reasons(found).slice(0, 3)).toEqual([
      'XS-02 not_met credited_to_another_partner',
      'TX-02 not_met another_partner_second_contract',
      'US-05 not_met credited_to_another_partner',
    ]);
  });

  test.each([
    [
      'two products of it, both of a lower edition',
      [held({ name: 'Marketing Hub Starter', mrr: '20' }), held()],
      'Marketing Hub Enterprise',
      '10',
      'automatic/automatic',
    ],
    [
      'two products of it, one as high',
      [held(), held({ name: 'Marketing Hub Enterprise', mrr: '3600' })],
      'Marketing Hub Enterprise',
      '4400',
      'no/no',
    ],
    [
      'two products of it, one as high, dearer together',
      [held(), held({ name: 'Marketing Hub Enterprise', mrr: '3600' })],
      'Marketing Hub Enterprise',
      '4400.01',
      'automatic/automatic',
    ],
    [
      'a step down',
      [held({ name: 'Marketing Hub Enterprise', mrr: '800' })],
      'Marketing Hub Professional',
      '800',
      'no/no',
    ],
    [
      'an add-on, which has no edition',
      [held({ name: 'Reports add-on', mrr: '200' })],
      'Reports add-on',
      '200',
      'no/no',
    ],
  ])(
    'a higher edition or a higher price for the whole product is an upsell, anything else a second contract: %s',
    (_case, products, name, mrr, verdict) => {
      expect(verdicts(sold(products, [aLine('L1', name, mrr)]))).toBe(verdict);
    },
  );

  test('the lines of one product count together; another product, a fee and an overage do not', () => {
    expect(verdicts(sold([held()], [pro('400'), aLine('L2', 'Marketing Hub Professional', '400.01')]))).toBe(
      'automatic/automatic',
    );
    expect(verdicts(sold([held()], [pro('400'), aLine('L2', 'Marketing Hub Professional', '400')]))).toBe('no/no');
    expect(
      verdicts(
        sold(
          [held()],
          [
            pro('800'),
            aLine('L2', 'Sales Hub Professional', '900'),
            aLine('L3', 'Marketing Hub Professional', '900', { kind: 'one_time' }),
          ],
        ),
      ),
    ).toBe('no/no');
  });

  test.each([
    ['the price of what it has', [held({ mrr: null })], [pro('800')], 'customer.products[0].mrr'],
    ['the price of the line', [held()], [pro('800', { mrr: null })], 'lineItems[0].mrr'],
    [
      'the price of another line of the product',
      [held()],
      [pro('400'), aLine('L2', 'Marketing Hub Professional', '400', { mrr: null })],
      'lineItems[1].mrr',
    ],
    ['the edition of what it has', [held({ name: 'Marketing Hub' })], [pro('800')], 'customer.products[0].edition'],
    ['the edition of the line', [held()], [aLine('L1', 'Marketing Hub', '800')], 'lineItems[0].edition'],
    [
      'what a line is that nobody names',
      [held()],
      [pro('800'), { id: 'L2', kind: 'subscription', mrr: '100' }],
      'lineItems[1].product',
    ],
    [
      'what a line is that nobody recognises',
      [held()],
      [pro('800'), aLine('L2', 'Widget', '100')],
      'lineItems[1].product',
    ],
    [
      'whether a line of the product comes back',
      [held()],
      [pro('800'), { id: 'L2', name: 'Marketing Hub Professional', amount: '100' }],
      'lineItems[1].kind',
    ],
  ] as const)(
    'what would tell an upsell from a second contract is asked for, so that neither partner loses by what nobody said: %s',
    (_what, products, lines, path) => {
      const found = sold(products, [...lines]);
      expect(verdicts(found)).toBe('pending/pending');
      expect(reasons(found)).toContain('US-06 unknown owned_mrr_unknown');
      expect(missingPaths(found)).toContain(path);
    },
  );

  test('where the price is higher already, nothing more is asked', () => {
    expect(missingPaths(sold([held({ name: 'Marketing Hub' })], [pro('800.01')]))).toEqual([]);
    expect(verdicts(sold([held()], [pro('800.01'), aLine('L2', 'Widget', '100')]))).toBe('automatic/automatic');
  });

  test('two currencies are compared by a dated rate, and the rate is asked for where there is none', () => {
    const inDollars = [held({ mrr: '800', currency: 'USD' })];
    const rated = (mrr: string, rate: string) =>
      verdicts(sold(inDollars, [pro(mrr)], { exchangeRates: [{ from: 'USD', to: 'EUR', rate, on: '2025-10-15' }] }));
    expect([rated('720', '0.9'), rated('720.01', '0.9')]).toEqual(['no/no', 'automatic/automatic']);
    expect(missingPaths(sold(inDollars, [pro('800')]))).toEqual(['exchangeRates']);
    expect(
      missingPaths(sold([held()], [pro('400'), aLine('L2', 'Marketing Hub Professional', '400', { currency: 'USD' })])),
    ).toEqual(['exchangeRates']);
    expect(verdicts(sold([held({ currency: null })], [pro('800.01')]))).toBe('automatic/automatic');
  });

  test('the holder sells as well: its own, whatever it is worth', () => {
    const both = { partners: [aPartner('B'), aPartner('H')], registrations: [aRegistration('B'), aRegistration('H')] };
    const found = sold([held()], [pro('800')], both);
    expect([verdicts(found), found.creditedPartnerId]).toEqual(['automatic/automatic', 'H']);
    expect(reasons(found).filter((told) => told.includes('another'))).toEqual([]);
    expect(reasons(found)).toContain('US-06 met holder_renewal');
  });

  test('nobody but HubSpot sells: the holder’s renewal is its own', () => {
    expect(verdicts(sold([held()], [pro('800')], { partners: [], registrations: [], proofs: [] }))).toBe(
      'automatic/automatic',
    );
  });

  test('nobody says who sells: asked, unless it is an upsell whoever sells', () => {
    const unsaid = { partners: null, registrations: null, proofs: null };
    expect([
      verdicts(sold([held()], [pro('800')], unsaid)),
      missingPaths(sold([held()], [pro('800')], unsaid)),
    ]).toEqual(['pending/pending', ['partners']]);
    expect(verdicts(sold([held()], [pro('801')], unsaid))).toBe('automatic/automatic');
    const listed = { partners: [aPartner('B')], registrations: null, proofs: null };
    expect(missingPaths(sold([held()], [pro('800')], listed))).toEqual(['registrations', 'proofs']);
    expect(
      verdicts(sold([held()], [pro('800')], { partners: [aPartner('H')], registrations: null, proofs: null })),
    ).toBe('automatic/automatic');
  });

  test('the term runs from the oldest credit, and each credit must be dated (A-21)', () => {
    const dated = (...dates: (string | null)[]) =>
      sold(
        dates.map((creditedSince) => held({ creditedSince, mrr: '100' })),
        [pro('800')],
      );
    expect(line(dated('2025-01-15', '2024-12-15')).commission.until).toBe('2027-12-15');
    expect(line(dated('2024-12-15', '2025-01-15')).commission.until).toBe('2027-12-15');
    expect(line(dated('2025-01-15', null)).commission.until).toBeNull();
    expect(missingPaths(dated('2025-01-15', null, '2024-01-01'))).toEqual(['customer.products[1].creditedSince']);
  });

  test('of a product that it shares with nobody’s, the holder’s own credit is dated', () => {
    const found = sold([held({ mrr: '100' }), owned({ mrr: '100' })], [pro('800')]);
    expect([line(found).commission.until, missingPaths(found)]).toEqual(['2028-01-15', []]);
  });

  test('only the step from Pro to Enterprise is told with the sentence on it (US-04, A-11)', () => {
    const told = (from: string, to: string) =>
      reasons(sold([held({ name: from })], [aLine('L1', to, '5000')])).filter((each) => each.startsWith('US-04'));
    expect(told('Marketing Hub Professional', 'Marketing Hub Enterprise')).toEqual([
      'US-04 noted pro_to_enterprise_holder',
    ]);
    expect([
      told('Marketing Hub Starter', 'Marketing Hub Enterprise'),
      told('Marketing Hub Starter', 'Marketing Hub Professional'),
      told('Marketing Hub Professional', 'Marketing Hub Professional'),
    ]).toEqual([[], [], []]);
  });
});

describe('who holds what (US-06, XS-02, XS-03)', () => {
  test('only the product of which nobody says who holds it is asked about', () => {
    const found = having([owned({ creditHolder: 'A' }), owned({ creditHolder: null })], upgraded);
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['customer.products[1].creditHolder']]);
  });

  test('somebody holds a platform that has the hub in it: HubSpot decides, and is asked (A-17)', () => {
    const found = having([owned({ name: 'Customer Platform Professional', creditHolder: 'A' })]);
    expect([verdicts(found), reasons(found).includes('XS-03 hubspot_decides platform_overlap')]).toEqual([
      decides,
      true,
    ]);
    expect(found.nextActions).toEqual([expect.objectContaining({ who: 'hubspot', what: 'decide_eligibility' })]);
    expect(reasons(having([owned({ name: 'Customer Platform Professional' })]))).toContain(
      'XS-03 hubspot_decides platform_overlap',
    );
  });

  test.each(['Marketing', 'Sales', 'Service', 'Content', 'Data', 'Commerce'])(
    'a platform has %s Hub in it, and the hub is in the platform',
    (hub) => {
      const platform = owned({ name: 'Customer Platform Professional' });
      expect(codes(having([platform], [aLine('L1', `${hub} Hub Professional`)]))).toContain('platform_overlap');
      expect(
        codes(having([owned({ name: `${hub} Hub Professional` })], [aLine('L1', 'Customer Platform Professional')])),
      ).toContain('platform_overlap');
    },
  );

  test('a platform has no add-on, no seat and no credits in it', () => {
    const platform = owned({ name: 'Customer Platform Professional' });
    for (const name of ['Reports add-on', 'Credits pack', 'Core Seat'])
      expect(verdicts(having([platform], [aLine('L1', name, '50')]))).toBe('yes/yes');
  });

  test('the Smart CRM is in a platform too', () => {
    expect(
      codes(
        having(
          [owned({ name: 'Customer Platform Professional' })],
          [{ ...aLine('L1'), name: null, product: 'smart_crm', edition: 'professional' }],
        ),
      ),
    ).toContain('platform_overlap');
  });
});

describe('what the customer has already is a product that it bought and pays for (XS-01)', () => {
  test.each([
    ['onboarding', { name: 'Onboarding' }],
    ['an overage of credits', { name: 'Credits overage' }],
    ['a free product', { name: 'Marketing Hub Free' }],
  ])('what was done once, used beyond a pack or free is nothing that the customer bought: %s', (_what, product) => {
    const found = having([owned(product)], [aLine('L1'), aLine('L2', 'Credits pack', '100')]);
    expect([verdicts(found, 'L1'), verdicts(found, 'L2')]).toEqual(['yes/yes', 'yes/yes']);
  });

  test.each([
    ['a product that nobody names', { name: undefined }, 'customer.products[0].product'],
    ['a product that nobody recognises', { name: 'Widget' }, 'customer.products[0].product'],
  ])(
    'what the customer has and nobody names may be the product that is sold, and is asked for: %s',
    (_what, product, path) => {
      const found = having([owned(product)]);
      expect([
        verdicts(found),
        missingPaths(found),
        reasons(found).includes('TX-02 unknown owned_product_unnamed'),
      ]).toEqual(['pending/pending', [path], true]);
    },
  );

  test('where the product itself is there, another that nobody recognises asks nothing', () => {
    expect(
      missingPaths(
        having(
          [owned({ creditHolder: 'A', creditedSince: '2025-01-01' }), owned({ name: 'Widget', creditHolder: 'A' })],
          upgraded,
        ),
      ),
    ).toEqual([]);
  });

  test('a new customer and a customer of other products are told apart (ELIG-02)', () => {
    expect(reasons(determined(aDeal()))).toEqual(
      expect.arrayContaining(['ELIG-02 noted new_customer', 'XS-01 noted credit_by_product']),
    );
    expect(reasons(having([owned({ name: 'Sales Hub Professional' })]))).toEqual(
      expect.arrayContaining([
        'ELIG-02 noted cross_sell',
        'XS-01 noted credit_by_product',
        'XS-02 noted product_not_credited_yet',
      ]),
    );
  });

  test('a product is named by its line where it has no name', () => {
    const [note] = line(
      having([owned({ name: undefined, product: 'sales_hub', edition: 'professional' })]),
    ).credit.reasons.filter(({ code }) => code === 'cross_sell');
    expect(note?.facts).toEqual([{ path: 'customer.products', value: ['sales_hub'] }]);
  });
});

describe('out of Starter (US-03, FAQ-04, TX-02)', () => {
  const starter = owned({ name: 'Marketing Hub Starter', mrr: '20' });

  test('the sentences that allow it, and that nobody else is credited', () => {
    const found = having(
      [starter, owned({ name: 'Sales Hub Professional', creditHolder: 'A' })],
      [aLine('L1', 'Marketing Hub Enterprise', '3600')],
    );
    const said = [
      'US-03 met starter_upgrade',
      'FAQ-04 noted starter_upgrade',
      'US-02 noted product_value_whole',
      'TX-03 met qualifying_product',
      'TX-02 met no_other_partner_credited',
      'US-01 met starter_bought_directly',
    ];
    expect(reasons(found)).toEqual(expect.arrayContaining(said));
    expect(reasons(found, 'commission')).toEqual(expect.arrayContaining(said));
    expect(line(found).credit.reasons.find(({ code }) => code === 'starter_upgrade')?.values).toEqual({
      from: 'starter',
      to: 'enterprise',
    });
    expect(found.trace.find(({ code }) => code === 'no_other_partner_credited')).toMatchObject({
      partnerId: 'A',
      facts: [{ path: 'customer.products[1].creditHolder', value: 'A' }],
    });
  });

  test.each([
    ['of what it has', [owned({ name: 'Marketing Hub' })], [aLine('L1')], 'customer.products[0].edition'],
    [
      'of what it has, beside a Starter',
      [starter, owned({ name: 'Marketing Hub' })],
      [aLine('L1')],
      'customer.products[1].edition',
    ],
    ['of what it buys', [starter], [aLine('L1', 'Marketing Hub')], 'lineItems[0].edition'],
  ])(
    'which edition is left and which is bought decides whether it is a step out of Starter, and is asked for: %s',
    (_what, products, lines, path) => {
      const found = having(products, lines);
      expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', [path]]);
      expect(reasons(found).some((told) => told.startsWith('US-03 unknown'))).toBe(true);
    },
  );

  test('beside a Starter the customer has Pro already: no step out of Starter', () => {
    expect(verdicts(having([starter, owned()]))).toBe('no/no');
  });

  test('a product of an edition that nobody states, beside Pro: bought already, whatever it is', () => {
    expect(verdicts(having([owned()], [aLine('L1', 'Marketing Hub')]))).toBe('no/no');
  });

  test('only what other partners hold stands in the way: not a free product, not nobody’s', () => {
    expect(
      verdicts(
        having([
          starter,
          owned({ name: 'Sales Hub Free', creditHolder: null }),
          owned({ name: 'Service Hub Professional' }),
        ]),
      ),
    ).toBe('yes/yes');
    const found = having([
      starter,
      owned({ name: 'Service Hub Professional' }),
      owned({ name: 'Sales Hub Professional', creditHolder: 'C' }),
    ]);
    expect(
      found.trace.find(({ code, ruleId }) => code === 'other_product_credited_to_another_partner' && ruleId === 'TX-02')
        ?.facts,
    ).toEqual([{ path: 'customer.products[2].creditHolder', value: 'C' }]);
    expect(found.nextActions).toContainEqual(expect.objectContaining({ who: 'hubspot', what: 'decide_eligibility' }));
  });

  test('each Starter that the customer had counts, with where it was bought', () => {
    const two = [starter, { ...starter, boughtFrom: 'C' }];
    expect(verdicts(having(two))).toBe(decides);
    expect(verdicts(having([{ ...starter, boughtFrom: 'A' }, starter]))).toBe('yes/yes');
  });
});

describe('nobody is credited, and HubSpot brought the deal (ENT-04, A-34)', () => {
  const uncredited = [
    { name: 'Marketing Hub Professional', mrr: '800', currency: 'USD', boughtFrom: 'hubspot', creditHolder: 'none' },
  ];
  const upsold = (mrr: string, facts: Partial<FactsInput> = {}, deal = {}) =>
    determined(
      anEnterpriseDeal(
        {
          customer: { products: uncredited },
          lineItems: [aLine('L1', 'Marketing Hub Enterprise', mrr, { currency: 'USD' })],
          ...facts,
        },
        deal,
      ),
    );

  test('below the floor the rule on upsells stands alone, and why the programme does not help is told', () => {
    const found = upsold('2900');
    expect(verdicts(found)).toBe('no/no');
    expect(reasons(found)).toEqual(
      expect.arrayContaining([
        'US-03 not_met extra_seats_without_credit',
        'US-04 not_met pro_to_enterprise_without_credit',
        'ENT-06 not_met enterprise_floor_not_reached',
      ]),
    );
    expect(reasons(found).filter((told) => told.startsWith('ENT-05 met'))).toEqual([]);
  });

  test('for a partner outside the programme it stands too', () => {
    const found = upsold('4000', { partners: [aPartner('A', { tier: 'gold', crmImplementationAccredited: true })] });
    expect(verdicts(found)).toBe('no/no');
    expect(reasons(found)).toContain('ENT-02 not_met enterprise_tier_too_low');
    expect(reasons(found).filter((told) => told.startsWith('ENT-05 met'))).toEqual([]);
  });

  test('a renewal is no upsell, and the programme does not speak of it', () => {
    const again = { customer: { products: [{ ...uncredited[0], name: 'Marketing Hub Enterprise', mrr: '4000' }] } };
    expect(reasons(upsold('4000', again))).not.toContain(
      'ENT-04 hubspot_decides enterprise_program_against_upsell_rule',
    );
    expect(verdicts(upsold('4000', again))).toBe('no/no');
    expect(verdicts(upsold('7100', again))).toBe(decides);
  });

  test('in a partner collaboration the programme has no place', () => {
    expect(verdicts(upsold('4000', {}, { motion: 'partner_collaboration' }))).toBe('no/no');
  });

  test('nobody says whose collaboration it is: asked, beside HubSpot’s decision', () => {
    const found = upsold('4000', { registrations: [aRegistration('A', { registeredBy: null })] }, { motion: null });
    expect(missingPaths(found)).toContain('deal.motion');
    expect(reasons(found)).toEqual(
      expect.arrayContaining([
        'ENT-04 hubspot_decides enterprise_program_against_upsell_rule',
        'MOT-01 unknown motion_unknown',
      ]),
    );
    expect(reasons(upsold('4000')).filter((told) => told.startsWith('MOT-01'))).toEqual([]);
    expect(upsold('4000').nextActions).toContainEqual(
      expect.objectContaining({ who: 'hubspot', what: 'decide_eligibility', lineItemIds: ['L1'] }),
    );
    expect(theDeal.motion).toBe('partner_collaboration');
  });
});
