/** BPW-07: the onboarding of the product with the highest MRR. */
import type { FactsInput } from '../../../facts/schema.ts';
import { partnerId } from '../../../facts/primitives.ts';
import { whoOnboardsTheTop } from './highest-mrr.ts';
import {
  aDeal,
  aLine,
  aPartner,
  aProof,
  aRegistration,
  codes,
  determined,
  missingPaths,
  theDealAtHand,
  told,
  verdicts,
  between,
} from '../../testing/a-deal.ts';

const decides = 'needs_hubspot_decision/needs_hubspot_decision';
const twoLines = [aLine('L1', 'Marketing Hub Enterprise', '3600'), aLine('L2', 'Sales Hub Professional', '500')];

describe('two signatures (BPW-07, A-22, A-23)', () => {
  test.each([
    ['A', 'Marketing Hub Enterprise', 'B', 'Sales Hub Professional', 'A'],
    ['B', 'Marketing Hub Enterprise', 'A', 'Sales Hub Professional', 'B'],
  ])('%s onboards %s, %s %s: %s gets the whole deal', (first, product, second, other, winner) => {
    const found = between({
      lineItems: twoLines,
      proofs: [aProof(first, { onboardingFor: [product] }), aProof(second, { onboardingFor: [other] })],
    });
    expect(found.creditedPartnerId).toBe(winner);
    expect([verdicts(found, 'L1'), verdicts(found, 'L2')]).toEqual(['yes/yes', 'yes/yes']);
  });

  test('lines of one product count together', () => {
    const lineItems = [
      aLine('L1', 'Marketing Hub Professional', '600'),
      aLine('L2', 'Marketing Hub Professional', '500'),
      aLine('L3', 'Sales Hub Professional', '1000'),
    ];
    const found = between({
      lineItems,
      proofs: [
        aProof('A', { onboardingFor: ['Marketing Hub Professional'] }),
        aProof('B', { onboardingFor: ['Sales Hub Professional'] }),
      ],
    });
    expect(found.creditedPartnerId).toBe('A');
  });

  test('the line says who onboards it', () => {
    const lineItems = [
      aLine('L1', 'Marketing Hub Enterprise', '3600', { onboardingBy: 'B' }),
      twoLines[1] ?? aLine('L2'),
    ];
    expect(between({ lineItems, proofs: [aProof('A'), aProof('B')] }).creditedPartnerId).toBe('B');
  });

  test.each([
    [
      'HubSpot',
      [aLine('L1', 'Marketing Hub Enterprise', '3600', { onboardingBy: 'hubspot' })],
      'highest_mrr_onboarded_by_hubspot',
    ],
    [
      'a partner without a signature',
      [aLine('L1', 'Marketing Hub Enterprise', '3600', { onboardingBy: 'C' })],
      'highest_mrr_onboarded_by_outsider',
    ],
  ])(
    'where no partner with a signed link onboards the dearest product, HubSpot decides (BPW-08): onboarded by %s',
    (_who, lineItems, code) => {
      const found = between({ lineItems, proofs: [aProof('A'), aProof('B')] });
      expect(verdicts(found)).toBe(decides);
      expect(found.creditedPartnerId).toBeNull();
      expect(codes(found)).toEqual(expect.arrayContaining([code, 'hubspot_chooses_partner']));
    },
  );

  test('both claim the onboarding, or both products are worth the same: HubSpot decides', () => {
    const both = between({
      proofs: [
        aProof('A', { onboardingFor: ['Marketing Hub Professional'] }),
        aProof('B', { onboardingFor: ['Marketing Hub Professional'] }),
      ],
    });
    expect(verdicts(both)).toBe(decides);
    const lineItems = [
      aLine('L1', 'Marketing Hub Professional', '1000'),
      aLine('L2', 'Sales Hub Professional', '1000.00'),
    ];
    const tie = between({
      lineItems,
      proofs: [
        aProof('A', { onboardingFor: ['Marketing Hub Professional'] }),
        aProof('B', { onboardingFor: ['Sales Hub Professional'] }),
      ],
    });
    expect([verdicts(tie, 'L1'), codes(tie).includes('highest_mrr_tie')]).toEqual([decides, true]);
    expect(tie.lines[0]?.commission.ifApproved).toEqual({
      rate: '0.20',
      months: 36,
      monthly: '200.00',
      quarterly: '600.00',
      maximum: '7200.00',
    });
  });

  test('a cent more is no tie', () => {
    const lineItems = [
      aLine('L1', 'Marketing Hub Professional', '1000'),
      aLine('L2', 'Sales Hub Professional', '1000.01'),
    ];
    const found = between({
      lineItems,
      proofs: [
        aProof('A', { onboardingFor: ['Marketing Hub Professional'] }),
        aProof('B', { onboardingFor: ['Sales Hub Professional'] }),
      ],
    });
    expect(found.creditedPartnerId).toBe('B');
  });

  test('nobody says who onboards the dearest product: asked', () => {
    const found = between({ proofs: [aProof('A'), aProof('B', { onboardingFor: null })] });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('lineItems[0].onboardingBy');
  });

  test('every signer’s link lists no onboarding: nobody onboards, and HubSpot decides (A-22, BPW-08)', () => {
    const found = between({ proofs: [aProof('A'), aProof('B')] });
    expect(verdicts(found)).toBe(decides);
    expect(missingPaths(found)).toEqual([]);
    expect(codes(found)).toContain('highest_mrr_onboarded_by_nobody');
  });

  test('where a partner and a provider compete, the term waits for the decision', () => {
    const found = between({
      partners: [aPartner('A'), aPartner('B', { type: 'solutions_provider' })],
      lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'hubspot' })],
      proofs: [aProof('A'), aProof('B')],
    });
    expect(found.lines[0]?.commission.ifApproved).toMatchObject({
      rate: '0.20',
      months: null,
      monthly: '148.00',
      maximum: null,
    });
  });
});

test('two currencies and a rate one way: the products are compared in the currency that both convert into, whichever line stands first', () => {
  const lines = [
    aLine('L1', 'Marketing Hub Professional', '800.00'),
    aLine('L2', 'Sales Hub Professional', '500.00', { currency: 'USD' }),
  ];
  const rate = { from: 'EUR', to: 'USD', rate: '1.08', on: '2025-10-15', source: 'portal' };
  const facts = (lineItems: typeof lines) =>
    aDeal({
      partners: [aPartner('A'), aPartner('B')],
      registrations: [aRegistration('A'), aRegistration('B')],
      proofs: [
        aProof('A', { onboardingFor: ['Marketing Hub Professional'] }),
        aProof('B', { onboardingFor: ['Sales Hub Professional'] }),
      ],
      exchangeRates: [rate],
      lineItems,
    });
  for (const order of [lines, lines.toReversed()]) expect(determined(facts(order)).creditedPartnerId).toBe('A');
});

describe('two signatures, and something not said of the dearest product (A-22)', () => {
  const proofs = [aProof('A'), aProof('B')];
  const split = [
    aLine('L1', 'Marketing Hub Enterprise', '2000', { onboardingBy: 'A' }),
    aLine('L2', 'Marketing Hub Enterprise', '1600'),
    aLine('L3', 'Sales Hub Professional', '500', { onboardingBy: 'B' }),
  ];

  test('who onboards one of its lines is asked, though another of its lines says', () => {
    const found = between({ lineItems: split, proofs });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('lineItems[1].onboardingBy');
  });

  test('a line whose product nobody names may belong to any product', () => {
    const found = between({
      lineItems: [
        ...twoLines.map((one, index) => ({ ...one, onboardingBy: index === 0 ? 'A' : 'B' })),
        { id: 'L3', kind: 'subscription', mrr: '20', currency: 'EUR' },
      ],
      proofs,
    });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('lineItems[2].product');
  });

  test('two products that are not recognised are not one product', () => {
    const unrecognised = [
      aLine('L2', 'Widget', '2000', { onboardingBy: 'B' }),
      aLine('L3', 'Gadget', '2000', { onboardingBy: 'B' }),
    ];
    expect(
      verdicts(
        between({
          lineItems: [aLine('L1', 'Marketing Hub Enterprise', '3600', { onboardingBy: 'A' }), ...unrecognised],
          proofs,
        }),
      ),
    ).toBe('yes/yes');
  });
});

describe('who onboards the dearest product', () => {
  const top = (facts: Partial<FactsInput>) => {
    const found = whoOnboardsTheTop(theDealAtHand(aDeal(facts)), [partnerId.parse('A'), partnerId.parse('B')]);
    return [found.kind === 'partner' ? found.partnerId : found.kind, told(found.finding)];
  };
  const marketing = (more: object = {}) => aLine('L1', 'Marketing Hub Professional', '900.00', more);
  const sales = (more: object = {}) => aLine('L2', 'Sales Hub Professional', '500', more);
  const [named, silent] = [
    (by: string, ...what: string[]) => aProof(by, { onboardingFor: what }),
    (by: string) => aProof(by, { onboardingFor: null }),
  ];
  const bothSilent = [silent('A'), silent('B')];
  const neither = [aProof('A'), aProof('B')];
  const [salesByA, salesByB] = ['A', 'B'].map((id) => aProof(id, { onboardingFor: ['Sales Hub Professional'] }));
  const namingSales = [salesByA!, salesByB!];
  const namingOther = [
    aProof('A', { onboardingFor: ['Service Hub Professional'] }),
    aProof('B', { onboardingFor: ['Service Hub Professional'] }),
  ];

  const price = (index: number, mrr: string, currency = 'EUR') => [
    { path: `lineItems[${index}].mrr`, value: mrr },
    { path: `lineItems[${index}].currency`, value: currency },
  ];
  const byLine = (index: number, by: string) => ({ path: `lineItems[${index}].onboardingBy`, value: by });
  const byLink = (index: number, ...what: string[]) => ({ path: `proofs[${index}].onboardingFor`, value: what });
  const finding = (outcome: string, code: string, more: object) => ({
    ruleId: 'BPW-07',
    outcome,
    code,
    facts: [],
    parameters: [],
    ...more,
  });
  const hubspot = (code: string, ambiguity: string, facts: object[], more: object = {}) => [
    'hubspot',
    finding('hubspot_decides', code, { ambiguity, facts, ...more }),
  ];
  const asked = (facts: object[], ...missing: string[]) => [
    'unknown',
    finding('unknown', 'onboarding_partner_unknown', { ambiguity: 'A-22', facts, missing }),
  ];
  const met = (by: string, facts: object[], mrr = '900.00', currency = 'EUR') => [
    by,
    finding('met', 'onboards_highest_mrr_product', { partnerId: by, facts, values: { mrr: `${mrr} ${currency}` } }),
  ];

  describe('the links name it', () => {
    test.each([
      ['by the product', 'Marketing Hub Professional'],
      ['by the product line alone', 'Marketing Hub'],
      ['by the line’s id', 'L1'],
    ])('the link names what the partner onboards: %s', (_, name) => {
      expect(
        top({ lineItems: [marketing(), sales()], proofs: [named('A', 'Sales Hub', name), named('B', 'Sales Hub')] }),
      ).toEqual(met('A', [...price(0, '900.00'), byLink(0, 'Sales Hub', name)]));
    });

    test('by the line’s own name, of a product that is not recognised', () => {
      const lineItems = [aLine('L1', 'Widget', '900.00'), sales()];
      expect(top({ lineItems, proofs: [aProof('A'), named('B', 'Widget')] })).toEqual(
        met('B', [...price(0, '900.00'), byLink(1, 'Widget')]),
      );
    });

    test('one product that is not recognised is not another', () => {
      expect(
        top({ lineItems: [aLine('L1', 'Widget', '900.00'), sales()], proofs: [aProof('A'), named('B', 'Gadget')] }),
      ).toEqual(asked(price(0, '900.00'), 'lineItems[0].onboardingBy'));
    });

    test('one add-on is not another', () => {
      const lineItems = [aLine('L1', 'Email add-on', '900.00'), sales()];
      const stated = [{ ...aLine('L1', 'Mail', '900.00'), product: 'other_add_on' as const }, sales()];
      expect(top({ lineItems, proofs: [named('A', 'Email add-on'), aProof('B')] })[0]).toBe('A');
      expect(top({ lineItems, proofs: [named('A', 'Strange add-on'), aProof('B')] })[0]).toBe('unknown');
      expect(top({ lineItems: stated, proofs: [named('A', 'Email add-on'), aProof('B')] })[0]).toBe('unknown');
      expect(top({ lineItems: stated, proofs: [named('A', 'Strange add-on'), aProof('B')] })[0]).toBe('A');
    });

    test('one of several lines of it is enough', () => {
      const lineItems = [
        aLine('L1', 'Widget', '10'),
        marketing({ id: 'L3' }),
        aLine('L4', 'Marketing Hub Enterprise', '100.00'),
      ];
      expect(top({ lineItems, proofs: [named('A', 'L4'), aProof('B')] })).toEqual(
        met('A', [...price(1, '900.00'), ...price(2, '100.00'), byLink(0, 'L4')], '1000.00'),
      );
    });

    test('two links of one partner are one partner', () => {
      expect(
        top({ lineItems: [marketing()], proofs: [named('A', 'L1'), named('A', 'Marketing Hub'), aProof('B')] })[0],
      ).toBe('A');
    });

    test.each([
      ['a link that was refused', aProof('B', { status: 'rejected', onboardingFor: ['L1'] })],
      ['a link of a partner without a signature', aProof('C', { onboardingFor: ['L1'] })],
    ])('a link that was refused, or is another partner’s without a signature, names nobody: %s', (_, other) => {
      expect(top({ lineItems: [marketing()], proofs: [named('A', 'L1'), other] })[0]).toBe('A');
      expect(top({ lineItems: [marketing()], proofs: [aProof('A'), other] })).toEqual(
        asked(price(0, '900.00'), 'lineItems[0].onboardingBy'),
      );
    });

    test('two of them: HubSpot decides (A-23)', () => {
      expect(top({ lineItems: [marketing()], proofs: [named('A', 'L1'), named('B', 'L1')] })).toEqual(
        hubspot('highest_mrr_onboarded_by_several', 'A-23', [...price(0, '900.00'), byLink(0, 'L1'), byLink(1, 'L1')]),
      );
    });

    test('and the line names another: HubSpot decides (A-23)', () => {
      expect(top({ lineItems: [marketing({ onboardingBy: 'B' })], proofs: [named('A', 'L1'), silent('B')] })).toEqual(
        hubspot('highest_mrr_onboarded_by_several', 'A-23', [...price(0, '900.00'), byLine(0, 'B'), byLink(0, 'L1')]),
      );
    });
  });

  describe('the line names it', () => {
    test('a signer; what the links do not say is not asked', () => {
      expect(top({ lineItems: [marketing({ onboardingBy: 'B' }), sales()], proofs: bothSilent })).toEqual(
        met('B', [...price(0, '900.00'), byLine(0, 'B')]),
      );
    });

    test.each([
      ['hubspot', 'highest_mrr_onboarded_by_hubspot'],
      ['C', 'highest_mrr_onboarded_by_outsider'],
    ])('%s: HubSpot decides (A-22)', (by, code) => {
      expect(
        top({ lineItems: [marketing({ onboardingBy: by }), sales({ onboardingBy: 'A' })], proofs: neither }),
      ).toEqual(hubspot(code, 'A-22', [...price(0, '900.00'), byLine(0, by)]));
    });

    test('its two lines name two: HubSpot decides (A-23), also where a third line is silent', () => {
      const lineItems = [marketing({ onboardingBy: 'A' }), marketing({ id: 'L3', onboardingBy: 'B' })];
      const read = [...price(0, '900.00'), ...price(1, '900.00')];
      expect(top({ lineItems, proofs: neither })).toEqual(
        hubspot('highest_mrr_onboarded_by_several', 'A-23', [...read, byLine(0, 'A'), byLine(1, 'B')]),
      );
      expect(top({ lineItems: [...lineItems, marketing({ id: 'L4' })], proofs: neither })[1]).toMatchObject({
        code: 'highest_mrr_onboarded_by_several',
      });
    });

    test('only the silent one of its lines is asked about', () => {
      const lineItems = [marketing({ onboardingBy: 'A' }), marketing({ id: 'L3' })];
      expect(top({ lineItems, proofs: bothSilent })).toEqual(
        asked([...price(0, '900.00'), ...price(1, '900.00'), byLine(0, 'A')], 'lineItems[1].onboardingBy'),
      );
    });
  });

  describe('nobody names it', () => {
    test.each<[string, FactsInput['proofs'], string[]]>([
      ['the links are silent', bothSilent, ['proofs[0].onboardingFor', 'proofs[1].onboardingFor']],
      ['one link is silent', [aProof('A'), silent('B')], ['proofs[1].onboardingFor']],
      ['the links name other products only', namingSales, []],
      ['the links are unknown', null, []],
      ['a link that is silent was refused', [salesByA!, { ...silent('B'), status: 'rejected' }], []],
    ])('%s: asked', (_, proofs, ofLinks) => {
      expect(top({ lineItems: [marketing(), sales({ onboardingBy: 'A' })], proofs })).toEqual(
        asked(price(0, '900.00'), 'lineItems[0].onboardingBy', ...ofLinks),
      );
    });

    test('the links of every signer list nothing: HubSpot decides (A-22)', () => {
      const listed = [0, 1].map((index) => ({ path: `proofs[${index}].onboardingFor`, value: [] }));
      expect(top({ lineItems: [marketing(), sales({ onboardingBy: 'A' })], proofs: neither })).toEqual(
        hubspot('highest_mrr_onboarded_by_nobody', 'A-22', [...price(0, '900.00'), ...listed]),
      );
    });

    test.each<[string, FactsInput['lineItems']]>([
      ['no line', []],
      ['lines unknown', null],
    ])('%s: HubSpot decides (A-22)', (_, lineItems) => {
      expect(top({ lineItems, proofs: neither })).toEqual(hubspot('highest_mrr_onboarded_by_nobody', 'A-22', []));
    });
  });

  describe('two products are worth the same (A-22)', () => {
    const tie = (a: object, b: object, proofs = neither) =>
      top({ lineItems: [marketing(a), sales({ mrr: '900', ...b })], proofs });
    const read = [...price(0, '900.00'), ...price(1, '900')];
    const tied = (...more: object[]) =>
      hubspot('highest_mrr_tie', 'A-22', [...read, ...more], { values: { mrr: '900.00 EUR' } });

    test('one partner onboards both: no tie', () => {
      expect(tie({ onboardingBy: 'A' }, { onboardingBy: 'A' })).toEqual(
        met('A', [...read, byLine(0, 'A'), byLine(1, 'A')]),
      );
    });

    test('two partners, or nobody onboards one of them: HubSpot decides', () => {
      expect(tie({ onboardingBy: 'A' }, { onboardingBy: 'B' })).toEqual(tied(byLine(0, 'A'), byLine(1, 'B')));
      expect(tie({ onboardingBy: 'A' }, {}, namingOther)).toEqual(tied(byLine(0, 'A')));
      expect(tie({}, {}, namingOther)).toEqual(tied());
    });

    test('a cent less is no tie', () => {
      expect(tie({ onboardingBy: 'A' }, { onboardingBy: 'B', mrr: '899.99' })[0]).toBe('A');
    });
  });

  describe('what the highest MRR is', () => {
    test.each<[string, object]>([
      ['a fee paid once', { kind: 'one_time' }],
      ['an overage', { kind: 'overage' }],
      ['a service that comes back', { product: 'services' }],
    ])('%s is no subscription to a product', (_, more) => {
      expect(
        top({
          lineItems: [marketing({ onboardingBy: 'A' }), sales({ mrr: '5000', onboardingBy: 'B', ...more })],
          proofs: neither,
        })[0],
      ).toBe('A');
      expect(
        top({ lineItems: [marketing({ onboardingBy: 'A' }), sales({ mrr: null, ...more })], proofs: neither })[0],
      ).toBe('A');
    });

    test.each<[string, object, string[]]>([
      ['product', { name: null }, ['lineItems[1].product']],
      ['kind', { name: 'Credits', product: 'hubspot_credits', kind: null }, ['lineItems[1].kind']],
      ['price', { mrr: null }, ['lineItems[1].mrr']],
      ['product and price', { name: null, mrr: null }, ['lineItems[1].product', 'lineItems[1].mrr']],
      [
        'product and kind',
        { name: null, mrr: null, amount: '10', kind: null },
        ['lineItems[1].product', 'lineItems[1].billingFrequency'],
      ],
    ])('a line of unknown %s may be worth more: asked', (_, more, missing) => {
      expect(top({ lineItems: [marketing({ onboardingBy: 'A' }), sales(more)], proofs: neither })).toEqual([
        'unknown',
        finding('unknown', 'highest_mrr_unknown', { missing }),
      ]);
    });

    test('two products that are not recognised do not count together, two lines of one product do', () => {
      const others = (...names: string[]) =>
        names.map((name, index) => aLine(`L${index + 2}`, name, '500', { onboardingBy: 'B' }));
      expect(
        top({ lineItems: [marketing({ onboardingBy: 'A' }), ...others('Widget', 'Gadget')], proofs: neither })[0],
      ).toBe('A');
      expect(
        top({
          lineItems: [marketing({ onboardingBy: 'A' }), ...others('Sales Hub Professional', 'Sales Hub Enterprise')],
          proofs: neither,
        })[0],
      ).toBe('B');
    });

    test('two currencies without a rate: HubSpot decides, and the rate would tell (A-30)', () => {
      const lineItems = [marketing({ onboardingBy: 'A' }), sales({ currency: 'USD' })];
      expect(top({ lineItems, proofs: neither })).toEqual(
        hubspot('highest_mrr_currencies', 'A-30', [...price(0, '900.00'), ...price(1, '500', 'USD')], {
          missing: ['exchangeRates'],
        }),
      );
    });

    const twoRates = ['1.08', '2.00'].map((rate) => ({ from: 'EUR', to: 'USD', rate, on: '2025-10-15' }));

    test('two rates of one day by which another product is the dearest are both named (A-68)', () => {
      const lineItems = [marketing({ onboardingBy: 'A' }), sales({ mrr: '1500', currency: 'USD' })];
      expect(top({ lineItems, proofs: neither, exchangeRates: twoRates })).toEqual([
        'unknown',
        finding('unknown', 'exchange_rates_contradict', {
          facts: [...price(0, '900.00'), ...price(1, '1500', 'USD')],
          ambiguity: 'A-68',
          missing: ['exchangeRates[0].rate', 'exchangeRates[1].rate'],
        }),
      ]);
    });

    test('two rates of one day by which the same product is the dearest decide it', () => {
      const lineItems = [marketing({ onboardingBy: 'A' }), sales({ currency: 'USD' })];
      expect(top({ lineItems, proofs: neither, exchangeRates: twoRates })[0]).toBe('A');
      const dearer = [marketing({ onboardingBy: 'A' }), sales({ mrr: '1801', currency: 'USD', onboardingBy: 'B' })];
      expect(top({ lineItems: dearer, proofs: neither, exchangeRates: twoRates })[0]).toBe('B');
    });

    test('of three currencies two rates of one day decide nothing', () => {
      const lineItems = [
        marketing({ onboardingBy: 'A' }),
        sales({ currency: 'USD' }),
        aLine('L3', 'Content Hub Professional', '1', { currency: 'GBP' }),
      ];
      const exchangeRates = [...twoRates, { from: 'GBP', to: 'EUR', rate: '1.1', on: '2025-10-15' }];
      expect(top({ lineItems, proofs: neither, exchangeRates })[0]).toBe('unknown');
    });

    test('two currencies with rates both ways: told in the same one, whichever line stands first', () => {
      const on = '2025-10-15';
      const exchangeRates = [
        { from: 'USD', to: 'EUR', rate: '0.5', on, source: 'portal' },
        { from: 'EUR', to: 'USD', rate: '2', on, source: 'portal' },
      ];
      const lines = [sales({ currency: 'USD' }), marketing({ onboardingBy: 'A' })];
      for (const lineItems of [lines, lines.toReversed()])
        expect(top({ lineItems, proofs: neither, exchangeRates })[1]).toMatchObject({
          values: { mrr: '900.00 EUR' },
        });
    });
  });
});
