/** Transactions éligibles. */
import type { FactsInput } from '../../../facts/schema.ts';
import { aDeal, aLine, codes, determined, line, missingPaths, reasons, verdicts } from '../../testing/a-deal.ts';

const selling = (...lines: readonly (readonly [name: string, more?: Parameters<typeof aLine>[3]])[]) =>
  determined(aDeal({ lineItems: lines.map(([name, more], index) => aLine(`L${index + 1}`, name, '500', more ?? {})) }));
const decides = 'needs_hubspot_decision/needs_hubspot_decision';

test.each([
  ['Marketing Hub Professional', 'yes/yes'],
  ['Data Hub Enterprise', 'yes/yes'],
  ['Commerce Hub Professional', 'yes/yes'],
  ['Credits pack', 'yes/yes'],
  ['Reports add-on', 'yes/yes'],
  ['Email add-on', 'yes/yes'],
  ['Customer Platform Professional', 'yes/yes'],
  ['Marketing Hub Starter', 'no/no'],
  ['Customer Platform Starter', 'no/no'],
  ['Marketing Hub Free', 'no/no'],
  ['Strange add-on', decides],
  ['Something else', decides],
])(
  'a deal holds at least one Pro or Enterprise product, a capacity pack or another product (TX-01, TX-03): %s alone, %s',
  (name, verdict) => {
    expect(verdicts(selling([name]))).toBe(verdict);
  },
);

test('a product that nobody recognises is asked for', () => {
  const found = selling(['Something else']);
  expect(missingPaths(found)).toEqual(['lineItems[0].product']);
  expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'name_product' }));
});

test('overages and one-time fees earn nothing and do not spoil the deal (TX-04)', () => {
  const found = selling(
    ['Credits pack'],
    ['Credits overage', { kind: 'overage' }],
    ['Onboarding', { kind: 'one_time' }],
  );
  expect([verdicts(found, 'L1'), verdicts(found, 'L2'), verdicts(found, 'L3'), found.status]).toEqual([
    'yes/yes',
    'no/no',
    'no/no',
    'eligible',
  ]);
});

describe('Starter in a bundle (FAQ-05, A-07, A-16)', () => {
  test('with Pro: credit yes, commission HubSpot’s and out of the total', () => {
    const found = selling(['Marketing Hub Professional'], ['Sales Hub Starter']);
    expect(verdicts(found, 'L2')).toBe('yes/needs_hubspot_decision');
    expect(found.totals[0]).toMatchObject({ monthly: '100.00', awaitingDecision: '3600.00' });
  });

  test('Data Hub and Commerce Hub count at Pro and Enterprise only: HubSpot decides on both', () => {
    expect(verdicts(selling(['Marketing Hub Professional'], ['Data Hub Starter']), 'L2')).toBe(decides);
  });

  test('with an add-on only: no', () => {
    expect(verdicts(selling(['Reports add-on'], ['Sales Hub Starter']), 'L2')).toBe('no/no');
  });

  test('with a hub whose edition nobody states: asked', () => {
    const found = selling(['Marketing Hub'], ['Sales Hub Starter']);
    expect([verdicts(found, 'L2'), missingPaths(found)]).toEqual(['pending/pending', ['lineItems[0].edition']]);
  });

  const beside = (sameDay: boolean, sameQuote: boolean) => {
    const relatedDeals: FactsInput['relatedDeals'] = [
      { id: '9002', sameDay, sameQuote, products: ['Marketing Hub Professional'] },
    ];
    return verdicts(determined(aDeal({ lineItems: [aLine('L1', 'Sales Hub Starter', '20')], relatedDeals })));
  };
  test('the Pro product is on another deal: the same quote is a bundle, the same day HubSpot’s to judge, neither is none (A-08)', () => {
    expect([beside(false, true), beside(true, false), beside(false, false)]).toEqual([
      'yes/needs_hubspot_decision',
      decides,
      'no/no',
    ]);
  });
});

test('core seats: a product of their own beside Pro, the Starter price on a Starter platform (A-17)', () => {
  expect(verdicts(selling(['Marketing Hub Professional'], ['Core Seat']), 'L2')).toBe('yes/yes');
  const onStarter = determined(
    aDeal({
      lineItems: [aLine('L1', 'Core Seat', '20')],
      customer: { products: [{ name: 'Sales Hub Starter', creditHolder: 'none', boughtFrom: 'hubspot' }] },
    }),
  );
  expect([verdicts(onStarter), codes(onStarter).includes('starter_only')]).toEqual(['no/no', true]);
});

test('nothing is known of a line: its product is asked for', () => {
  const found = determined(aDeal({ lineItems: [{ id: 'L1' }] }));
  expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['lineItems[0].product']]);
});

test.each([
  ['Marketing Hub Professional', ['TX-03 met qualifying_product', 'XS-03 met own_product_line']],
  ['Credits pack', ['TX-03 met qualifying_product', 'TX-04 met capacity_pack', 'XS-03 met own_product_line']],
  ['Reports add-on', ['TX-03 met qualifying_product', 'XS-03 met own_product_line']],
  ['Marketing Hub Starter', ['TX-01 not_met starter_only', 'TX-03 not_met no_qualifying_product']],
  ['Marketing Hub Free', ['TX-03 not_met free_product']],
  ['Credits overage', ['TX-04 not_met credit_overage']],
  ['Onboarding', ['COMM-01 not_met not_a_subscription']],
  ['Strange add-on', ['TX-03 hubspot_decides unknown_add_on']],
  ['Something else', ['TX-03 hubspot_decides product_not_recognised']],
  ['Marketing Hub', ['TX-03 unknown product_edition_unknown']],
])('each product is told with the sentence that lists it or leaves it out: %s, %j', (name, said) => {
  const found = determined(aDeal({ lineItems: [aLine('L1', name, '500', { kind: null })] }));
  const ofTheProduct = reasons(found).filter((told) => /^(TX|XS-03|COMM-01 not_met)/.test(told));
  expect(ofTheProduct).toEqual(said);
  expect(reasons(found, 'commission')).toEqual(expect.arrayContaining(said));
});

test('that an add-on or a pack counts as a product of its own is a reading (A-17, A-18)', () => {
  const reading = (name: string, code: string) =>
    line(selling([name])).credit.reasons.find((each) => each.code === code)?.ambiguity;
  expect([
    reading('Reports add-on', 'qualifying_product'),
    reading('Credits pack', 'capacity_pack'),
    reading('Strange add-on', 'unknown_add_on'),
  ]).toEqual(['A-17', 'A-18', 'A-17']);
  expect(reading('Marketing Hub Professional', 'qualifying_product')).toBeUndefined();
});

test.each([
  ['a free product', { product: 'sales_hub', edition: 'free' }],
  ['a service that is billed every month', { product: 'services', kind: 'subscription' }],
  ['a one-time fee for a product', { product: 'sales_hub', edition: 'professional', kind: 'one_time' }],
  ['an overage', { product: 'hubspot_credits', kind: 'overage' }],
] as const)('%s earns nothing, makes no bundle and spoils no deal', (_what, more) => {
  const fee = { ...aLine('L2'), name: null, ...more };
  const withPro = determined(aDeal({ lineItems: [aLine('L1'), fee] }));
  expect([verdicts(withPro, 'L1'), verdicts(withPro, 'L2'), withPro.status]).toEqual(['yes/yes', 'no/no', 'eligible']);
  const withStarter = determined(aDeal({ lineItems: [aLine('L1', 'Sales Hub Starter', '20'), fee] }));
  expect([verdicts(withStarter, 'L1'), withStarter.status]).toEqual(['no/no', 'not_eligible']);
  expect(codes(withStarter, 'L1')).toContain('starter_only');
});

test('a line of a deal that earns nothing by its kind is told why, and nothing is asked about it', () => {
  const found = selling(['Marketing Hub Professional'], ['Onboarding', { kind: 'one_time', mrr: null }]);
  expect([verdicts(found, 'L2'), found.missingFacts, found.nextActions]).toEqual(['no/no', [], []]);
});

test('whether credits are a pack or an overage decides: asked where nobody says (TX-04)', () => {
  const found = determined(
    aDeal({ lineItems: [{ ...aLine('L1'), name: null, product: 'hubspot_credits', kind: null }] }),
  );
  expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['lineItems[0].kind']]);
  expect(reasons(found)).toContain('TX-04 unknown line_kind_unknown');
});

describe('a core seat stands beside a platform (A-17)', () => {
  const seat = (more: Parameters<typeof aLine>[3] = {}) => aLine('L1', 'Core Seat', '50', more);
  const having = (products: NonNullable<FactsInput['customer']>['products'], ...lines: ReturnType<typeof aLine>[]) =>
    determined(aDeal({ customer: { products }, lineItems: [seat(), ...lines] }));
  const owned = (name: string) => ({ name, creditHolder: 'none', boughtFrom: 'hubspot' });

  test.each([
    ['starter', 'no/no'],
    ['professional', 'yes/yes'],
    ['enterprise', 'yes/yes'],
  ] as const)('a seat with an edition stands as that edition: %s, %s', (edition, verdict) => {
    expect(verdicts(determined(aDeal({ lineItems: [seat({ edition })] })))).toBe(verdict);
  });

  test.each([
    [['Sales Hub Professional'], 'yes/yes'],
    [['Sales Hub Starter', 'Service Hub Enterprise'], 'yes/yes'],
    [['Sales Hub Starter'], 'no/no'],
    [['Sales Hub Free', 'Service Hub Starter'], 'no/no'],
  ])(
    'beside Pro or Enterprise a seat is a product of its own, on a Starter platform it is Starter: the customer has %j, %s',
    (names, verdict) => {
      expect(verdicts(having(names.map(owned)))).toBe(verdict);
    },
  );

  test.each([
    ['has nothing', []],
    ['has a free product', ['Sales Hub Free']],
  ])('a seat is sold without an edition, and is complete so (A-69): the customer %s', (_case, names) => {
    expect(verdicts(having(names.map(owned)))).toBe('yes/yes');
    const stated = determined(aDeal({ lineItems: [seat({ product: 'core_seats', edition: 'none' })] }));
    expect([verdicts(stated), missingPaths(stated)]).toEqual(['yes/yes', []]);
  });

  test('where the platform may be a Starter one, what would tell is asked for, never the seat’s edition (A-69)', () => {
    const hub = having(['Sales Hub Starter', 'Service Hub'].map(owned));
    expect([verdicts(hub), missingPaths(hub)]).toEqual(['pending/pending', ['customer.products[1].edition']]);
    expect(reasons(hub)).toContain('TX-03 unknown core_seat_platform_unknown');
    expect(missingPaths(having([], { id: 'L2' }))).toContain('lineItems[1].product');
    expect(missingPaths(having(null))).toEqual(['customer.products']);
    expect(verdicts(having([], aLine('L2', 'Sales Hub Enterprise', '500')))).toBe('yes/yes');
  });

  test('a seat alone is no qualifying product of a Starter line', () => {
    const found = having([owned('Service Hub Starter')], aLine('L2', 'Sales Hub Starter', '20'));
    expect([verdicts(found, 'L1'), verdicts(found, 'L2')]).toEqual(['no/no', 'no/no']);
  });
});

describe('what makes a bundle with Starter (FAQ-05)', () => {
  const starter = (...lines: ReturnType<typeof aLine>[]) =>
    determined(aDeal({ lineItems: [aLine('L1', 'Sales Hub Starter', '20'), ...lines] }));

  test.each([
    ['Marketing Hub Professional', 'yes/needs_hubspot_decision'],
    ['Marketing Hub Enterprise', 'yes/needs_hubspot_decision'],
    ['Marketing Hub Starter', 'no/no'],
    ['Credits pack', 'no/no'],
    ['Strange add-on', decides],
    ['Something else', decides],
  ])(
    'Starter in a bundle with Pro or Enterprise has credit, and its commission is HubSpot’s to judge: beside %s, %s',
    (name, verdict) => {
      expect(verdicts(starter(aLine('L2', name, '500')))).toBe(verdict);
    },
  );

  test('credit by the sentence on bundles, the commission HubSpot’s, who is asked (A-07)', () => {
    const found = starter(aLine('L2'));
    expect(reasons(found)).toEqual(
      expect.arrayContaining(['FAQ-05 met starter_in_bundle_credit', 'TX-03 noted qualifying_product']),
    );
    expect(reasons(found, 'commission')).toContain('FAQ-05 hubspot_decides starter_in_bundle_commission');
    expect(found.nextActions).toEqual([
      expect.objectContaining({ who: 'hubspot', what: 'decide_commission', lineItemIds: ['L1'] }),
    ]);
  });

  test('Starter with an add-on only is no bundle with Pro or Enterprise', () => {
    expect(reasons(starter(aLine('L2', 'Reports add-on', '200')))).toContain('FAQ-05 not_met starter_without_pro');
  });

  test.each(['Data Hub Starter', 'Commerce Hub Starter'])(
    'whether Starter of the Data Hub or the Commerce Hub is a product line HubSpot decides (XS-03, A-16): %s beside Pro',
    (name) => {
      const found = determined(aDeal({ lineItems: [aLine('L1', name, '20'), aLine('L2')] }));
      expect([
        verdicts(found),
        reasons(found).includes('XS-03 hubspot_decides starter_in_bundle_data_commerce'),
      ]).toEqual([decides, true]);
      expect(found.nextActions).toContainEqual(
        expect.objectContaining({ what: 'decide_eligibility', lineItemIds: ['L1'] }),
      );
    },
  );

  test('a product that a Starter line may be bundled with is named by a specialist', () => {
    const found = starter(aLine('L2', 'Strange add-on', '500'));
    expect(found.nextActions).toEqual([
      expect.objectContaining({ who: 'specialist', what: 'name_product', lineItemIds: ['L1', 'L2'] }),
    ]);
  });

  const related =
    (...products: string[]) =>
    (how: { readonly sameDay?: boolean; readonly sameQuote?: boolean }) =>
      verdicts(
        determined(
          aDeal({
            lineItems: [aLine('L1', 'Sales Hub Starter', '20')],
            relatedDeals: [
              { id: '9002', products: ['Marketing Hub Starter'], sameQuote: true, sameDay: true },
              { id: '9003', products, ...how },
            ],
          }),
        ),
      );

  test('on another deal, one Pro product among others is enough, and none is none (A-08)', () => {
    const mixed = related('Reports add-on', 'Marketing Hub Professional');
    expect([mixed({ sameQuote: true }), mixed({ sameDay: true }), mixed({})]).toEqual([
      'yes/needs_hubspot_decision',
      decides,
      'no/no',
    ]);
    expect([related()({ sameQuote: true }), related('Reports add-on')({ sameDay: true })]).toEqual(['no/no', 'no/no']);
  });

  test('the other deal is named where HubSpot has to judge the day', () => {
    const found = determined(
      aDeal({
        lineItems: [aLine('L1', 'Sales Hub Starter', '20')],
        relatedDeals: [{ id: '9002', sameDay: true, sameQuote: false, products: ['Marketing Hub Enterprise'] }],
      }),
    );
    expect(line(found).credit.reasons).toContainEqual(
      expect.objectContaining({ code: 'starter_bundle_other_deal', ambiguity: 'A-08', values: { dealId: '9002' } }),
    );
    expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'decide_eligibility' }));
  });
});
