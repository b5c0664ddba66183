/** Commission, MRR-vente and the months in which it is paid. */
import {
  aDeal,
  aLine,
  anEnterpriseDeal,
  aPartner,
  aProof,
  codes,
  determined,
  line,
  missingPaths,
  reasons,
  theDeal,
  verdicts,
} from '../../testing/a-deal.ts';

const asProvider = { partners: [aPartner('A', { type: 'solutions_provider' })] };

test('a provider is paid for twelve months, and its tier is not spoken of (RATE-02, COMM-03, A-06)', () => {
  const found = determined(aDeal(asProvider));
  expect(line(found).commission).toMatchObject({
    verdict: 'yes',
    rate: '0.20',
    months: 12,
    monthly: '148.00',
    maximum: '1776.00',
    until: '2026-10-15',
  });
  expect(codes(found)).toContain('provider_tier_effect_not_stated');
  expect(found.schedule).toHaveLength(12);
});

test('partner or provider: asked, the credit stands', () => {
  const found = determined(aDeal({ partners: [aPartner('A', { type: null })] }));
  expect([verdicts(found), missingPaths(found)]).toEqual(['yes/pending', ['partners[0].type']]);
  expect(line(found).commission.ifApproved).toMatchObject({ monthly: '148.00', months: null, maximum: null });
});

test('thirty-six months from the close, paid by calendar quarters (COMM-02, COMM-04, A-55)', () => {
  const { schedule } = determined(aDeal());
  expect(schedule).toHaveLength(36);
  expect(schedule[0]).toEqual({
    month: '2025-10',
    currency: 'EUR',
    accrued: '148.00',
    paidInQuarter: '2025-Q4',
    state: 'projected',
  });
  expect(schedule.at(-1)).toMatchObject({ month: '2028-09', paidInQuarter: '2028-Q3' });
});

test.each([
  [{ monthsPaid: 10, cancelled: true }, [10, 0, 0, 26]],
  [{ monthsPaid: 10, cancelled: false }, [10, 0, 26, 0]],
  [{ monthsPaid: 0, cancelled: true }, [0, 0, 0, 36]],
  [{ monthsPaid: 40, cancelled: false }, [36, 0, 0, 0]],
  [{ monthsPaid: 10, partnerBreachAfterMonths: 4 }, [4, 0, 0, 32]],
  [{ partnerBreachAfterMonths: null }, [0, 36, 0, 0]],
])(
  'commission is earned as the customer pays, and stops with a cancellation or a breach (RATE-03, COMM-06): %j, months earned, projected, unpaid and stopped %j',
  (payments, counts) => {
    const found = determined(aDeal({ payments, asOf: '2029-01-10T10:00:00+01:00' }));
    expect(
      ['earned', 'projected', 'unpaid', 'stopped'].map(
        (state) => found.schedule.filter((month) => month.state === state).length,
      ),
    ).toEqual(counts);
    expect(line(found).commission).toMatchObject({ verdict: 'yes', term: { months: 36, maximum: '5328.00' } });
  },
);

test('an annual bill is taken by the month (A-54)', () => {
  const { mrr: _, ...bill } = aLine('L1');
  const found = determined(aDeal({ lineItems: [{ ...bill, amount: '9600.00', billingFrequency: 'annually' }] }));
  expect(line(found).commission).toMatchObject({ baseMrr: '800.00', monthly: '160.00' });
});

test('what fails to add up to a cent is rounded once, at the end', () => {
  const { mrr: _, ...bill } = aLine('L1');
  const found = determined(aDeal({ lineItems: [{ ...bill, amount: '100.00', billingFrequency: 'annually' }] }));
  expect(line(found).commission).toMatchObject({ monthly: '1.67', quarterly: '5.00', maximum: '60.00' });
});

test.each([
  [{ mrr: null }, 'lineItems[0].mrr'],
  [{ mrr: null, billingFrequency: 'annually' }, 'lineItems[0].mrr'],
  [{ mrr: null, amount: '9600' }, 'lineItems[0].billingFrequency'],
] as const)('without an amount that is stated the amount is asked for: %j', (more, path) => {
  const found = determined(aDeal({ lineItems: [{ ...aLine('L1'), ...more }] }));
  expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', [path]]);
  expect(codes(found)).toContain('mrr_unknown');
});

test('an amount without a currency is no money: the currency is asked for, of the line or of the deal', () => {
  const without = { lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { currency: null })] };
  const found = determined(aDeal(without, { currency: null }));
  expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['lineItems[0].currency']]);
  expect(codes(found)).toContain('currency_unknown');
  expect(line(determined(aDeal(without))).commission).toMatchObject({ currency: 'EUR', monthly: '148.00' });
});

test('two currencies stand side by side and are never added', () => {
  const found = determined(
    aDeal({ lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Professional', '100', { currency: 'USD' })] }),
  );
  expect(found.totals.map(({ currency, monthly }) => [currency, monthly])).toEqual([
    ['EUR', '148.00'],
    ['USD', '20.00'],
  ]);
  const turned = determined(
    aDeal({ lineItems: [aLine('L2', 'Sales Hub Professional', '100', { currency: 'USD' }), aLine('L1')] }),
  );
  expect([turned.totals, turned.schedule]).toEqual([found.totals, found.schedule]);
});

describe('nobody says whether the deal was brought by the partner or by HubSpot (MOT-02, MOT-03)', () => {
  test('what a partner collaboration would pay stands apart, its term not stated', () => {
    const found = determined(aDeal({ registrations: [] }, { motion: null }));
    expect(line(found).commission.verdict).toBe('pending');
    const registered = determined(aDeal({}, { motion: null, sharedDealCreatedBy: null }));
    expect(line(registered).commission).toMatchObject({ verdict: 'yes', months: 36 });
    const untold = determined(
      aDeal(
        {
          registrations: [
            { partnerId: 'A', kind: 'shared_deal', domain: 'client.example', registeredOn: '2025-09-20' },
          ],
        },
        { motion: null },
      ),
    );
    expect(line(untold)).toMatchObject({
      credit: { verdict: 'yes' },
      commission: {
        verdict: 'pending',
        program: 'standard',
        ifApproved: { rate: '0.20', months: null, monthly: '148.00', quarterly: '444.00', maximum: null },
      },
    });
    expect([missingPaths(untold), untold.totals]).toEqual([
      ['deal.motion'],
      [{ currency: 'EUR', monthly: '0.00', quarterly: '0.00', maximum: '0.00', awaitingDecision: '444.00' }],
    ]);
  });
});

describe('without a close date', () => {
  test('the deal is won: the day is asked for, and no term ends on a day that nobody knows', () => {
    const found = determined(aDeal({}, { closeDate: null }));
    expect([verdicts(found), missingPaths(found)]).toEqual([
      'pending/pending',
      expect.arrayContaining(['deal.closeDate']),
    ]);
    expect(line(found).commission).toMatchObject({
      from: null,
      until: null,
      ifApproved: { months: 36, maximum: '5328.00' },
    });
    expect(found.schedule).toEqual([]);
  });

  test('a HubSpot collaboration that is still open counts its twelve months all the same', () => {
    const found = determined(
      anEnterpriseDeal({ asOf: '2025-10-10T09:00:00+02:00' }, { stage: 'open', closeDate: null }),
    );
    expect(line(found).commission).toMatchObject({
      verdict: 'pending',
      until: null,
      ifApproved: { months: 12, monthly: '600.00', maximum: '7200.00' },
    });
  });
});

describe('what ends a commission is told (RATE-03, COMM-06, A-49)', () => {
  const told = (payments: NonNullable<Parameters<typeof aDeal>[0]>['payments']) =>
    determined(aDeal({ payments, asOf: '2026-02-20T10:00:00+01:00' }))
      .trace.filter(({ code }) => code.startsWith('commission_ends'))
      .map(({ ruleId, code }) => `${ruleId} ${code}`);

  test.each([
    [
      { monthsPaid: 10, cancelled: true },
      ['RATE-03 commission_ends_with_cancellation', 'COMM-06 commission_ends_with_cancellation'],
    ],
    [{ monthsPaid: 10, cancelled: false }, []],
    [{ cancelled: true }, []],
    [{ partnerBreachAfterMonths: 4 }, ['COMM-06 commission_ends_with_breach']],
    [{ partnerBreachAfterMonths: 5 }, []],
    [{ partnerBreachAfterMonths: null }, []],
    [{ monthsPaid: 4 }, []],
  ])('the sentences on the end of a commission are told where it ended, and only there: %j, %j', (payments, ends) => {
    expect(told(payments)).toEqual(ends);
  });

  test('not even the trace speaks of it where nobody speaks of payments', () => {
    expect(told(null)).toEqual([]);
  });
});

describe('what a HubSpot collaboration pays is counted like any commission (ENT-08, ENT-10)', () => {
  const rulesFor = (payments: NonNullable<Parameters<typeof aDeal>[0]>['payments']) => {
    const { reasons } = line(determined(anEnterpriseDeal({ payments }))).commission;
    return reasons.map(({ ruleId, outcome, code }) => `${ruleId} ${outcome} ${code}`);
  };
  const paid = [
    'ENT-08 noted enterprise_commission',
    'ENT-10 noted enterprise_accounting',
    'ENT-10 noted commission_counted_monthly',
  ];
  const early = 'ENT-08 hubspot_decides enterprise_ended_early';

  test('by the month and paid by the quarter, whoever still pays', () => {
    for (const payments of [
      null,
      { monthsPaid: 3 },
      { monthsPaid: 3, cancelled: false },
      { monthsPaid: 12, cancelled: true },
    ]) {
      expect(rulesFor(payments)).toEqual(expect.arrayContaining(paid));
      expect(rulesFor(payments)).not.toContain(early);
    }
    // The month of the standard commission's own example is not the enterprise programme's.
    expect(rulesFor(null).filter((told) => told.startsWith('COMM-'))).toEqual([]);
  });

  test('a cancellation of which nobody says when: before the twelfth month HubSpot would decide, so it is asked (A-28)', () => {
    const found = determined(anEnterpriseDeal({ payments: { cancelled: true } }));
    expect(verdicts(found)).toBe('yes/pending');
    expect(line(found).commission.reasons).toContainEqual(
      expect.objectContaining({ ruleId: 'ENT-08', outcome: 'unknown', code: 'enterprise_end_unknown' }),
    );
    expect(rulesFor({ cancelled: true })).not.toContain(early);
    expect(missingPaths(found)).toEqual(['payments.monthsPaid']);
    expect(found.totals).toMatchObject([{ monthly: '0.00', maximum: '0.00', awaitingDecision: '0.00' }]);
  });

  test('an end before the twelfth month is HubSpot’s to judge, who is asked (A-28)', () => {
    const found = determined(anEnterpriseDeal({ payments: { monthsPaid: 11, cancelled: true } }));
    expect(line(found).commission.reasons).toContainEqual(
      expect.objectContaining({ ruleId: 'ENT-08', outcome: 'hubspot_decides', values: { monthsPaid: '11' } }),
    );
    expect(rulesFor({ monthsPaid: 11, cancelled: true })).toEqual(expect.arrayContaining(paid));
    expect(found.nextActions).toEqual([
      expect.objectContaining({ who: 'hubspot', what: 'decide_commission', lineItemIds: ['L1'] }),
    ]);
  });
});

describe('the holder’s commission runs for what is left of its term (US-06, A-21)', () => {
  const held = (
    creditedSince: string | null,
    creditHolderType: 'solutions_partner' | 'solutions_provider' | null,
    more: Parameters<typeof aDeal>[0] = {},
  ) =>
    determined(
      aDeal({
        customer: {
          countryCode: 'FR',
          timeZone: 'Europe/Paris',
          products: [
            {
              name: 'Marketing Hub Professional',
              mrr: '740',
              currency: 'EUR',
              boughtFrom: 'H',
              creditHolder: 'H',
              creditedSince,
              creditHolderType,
            },
          ],
        },
        lineItems: [aLine('L1', 'Marketing Hub Enterprise', '3600', { mrr12MonthsAgo: '740' })],
        partners: [aPartner('B')],
        ...more,
      }),
    );
  const reason = (found: ReturnType<typeof held>, code: string) =>
    line(found).commission.reasons.find((each) => each.code === code);

  test.each([
    ['solutions_partner', '2023-01-20', 4, '2026-01-20', 'RATE-01', 'partner_rate', 'COMM-02', '36'],
    ['solutions_provider', '2025-01-20', 4, '2026-01-20', 'RATE-02', 'provider_rate', 'COMM-03', '12'],
  ] as const)(
    'a holder is paid for what is left of the term of its type: a %s credited since %s has %d months, until %s',
    (type, since, months, until, rateRule, rateCode, termRule, term) => {
      const found = held(since, type);
      expect(line(found).commission).toMatchObject({
        verdict: 'automatic',
        program: 'standard',
        rate: '0.20',
        months,
        until,
      });
      expect(reason(found, rateCode)).toMatchObject({ ruleId: rateRule, values: { rate: '0.20', months: term } });
      expect(reason(found, 'commission_term_remaining')).toMatchObject({
        ruleId: termRule,
        values: { months: String(months), until },
      });
      expect(found.totals).toMatchObject([
        { monthly: '720.00', maximum: `${720 * months}.00`, awaitingDecision: '0.00' },
      ]);
      expect(found.schedule).toHaveLength(months);
    },
  );

  test('nobody says since when: automatic, asked, and no term is claimed', () => {
    const found = held(null, 'solutions_partner');
    expect(line(found).commission).toMatchObject({ verdict: 'automatic', months: null, maximum: null, until: null });
    expect(missingPaths(found)).toEqual(['customer.products[0].creditedSince']);
    expect(reason(found, 'commission_term_not_stated')).toMatchObject({
      ruleId: 'COMM-02',
      outcome: 'noted',
      ambiguity: 'A-21',
    });
    expect(reason(held(null, 'solutions_provider'), 'commission_term_not_stated')).toMatchObject({ ruleId: 'COMM-03' });
  });

  test('nobody says when the deal closes: the day is asked for', () => {
    const found = held('2023-01-20', 'solutions_partner', { deal: { ...theDeal, closeDate: null } });
    expect(missingPaths(found)).toContain('deal.closeDate');
    expect(reason(found, 'commission_term_not_stated')).toBeDefined();
  });

  test.each([
    ['2024-10-16', 'automatic/automatic', 'noted', 'commission_term_not_stated'],
    ['2024-10-15', 'automatic/pending', 'unknown', 'partner_type_unknown'],
    ['2022-10-16', 'automatic/pending', 'unknown', 'partner_type_unknown'],
    ['2022-10-15', 'automatic/needs_hubspot_decision', 'hubspot_decides', 'commission_term_over'],
  ])(
    'whether the holder is partner or provider is asked for while the two terms differ (RATE-01, RATE-02): credited since %s, %s',
    (since, verdict, outcome, code) => {
      const found = held(since, null);
      expect(verdicts(found)).toBe(verdict);
      expect(reason(found, code)).toMatchObject({ ruleId: 'COMM-02', outcome });
      expect(missingPaths(found)).toEqual(
        outcome === 'hubspot_decides' ? [] : ['customer.products[0].creditHolderType'],
      );
    },
  );

  test('a term that is over is HubSpot’s to judge, who is asked', () => {
    const found = held('2022-10-15', null);
    expect(reason(found, 'commission_term_over')).toMatchObject({ values: { until: '2025-10-15' } });
    expect(reason(held('2024-10-15', 'solutions_provider'), 'commission_term_over')).toMatchObject({
      ruleId: 'COMM-03',
      values: { until: '2025-10-15' },
    });
    expect(found.nextActions).toContainEqual(expect.objectContaining({ who: 'hubspot', what: 'decide_commission' }));
  });
});

describe('sold MRR looks twelve months back (SM-02, A-13, A-15)', () => {
  test.each([
    ['1000', '600', '400.00', null],
    ['600', '600', '0.00', null],
    ['600', '1000', '0.00', '-400.00'],
    ['600', '600.01', '0.00', '-0.01'],
  ])('%s now and %s then: %s', (now, before, soldMrr, rawDifference) => {
    const found = determined(
      aDeal({ lineItems: [aLine('L1', 'Marketing Hub Professional', now, { mrr12MonthsAgo: before })] }),
    );
    expect(line(found).credit).toMatchObject({ verdict: 'yes', soldMrr, rawDifference });
  });

  test('nobody says what was paid: the credit stands, its amount is asked for', () => {
    const found = determined(
      aDeal({ lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { mrr12MonthsAgo: null })] }),
    );
    expect([verdicts(found), line(found).credit.soldMrr, missingPaths(found)]).toEqual([
      'yes/yes',
      null,
      ['lineItems[0].mrr12MonthsAgo'],
    ]);
  });
});

describe('the schedule, month by month (COMM-04)', () => {
  const products = [
    {
      name: 'Sales Hub Professional',
      mrr: '100',
      currency: 'EUR',
      boughtFrom: 'A',
      creditHolder: 'A',
      creditedSince: '2023-01-20',
      creditHolderType: 'solutions_partner' as const,
    },
  ];
  const accrued = (found: ReturnType<typeof determined>) => found.schedule.map((month) => month.accrued);

  test('lines of one term accrue together', () => {
    const found = determined(aDeal({ lineItems: [aLine('L1'), aLine('L2', 'Service Hub Professional', '260')] }));
    expect([accrued(found).length, new Set(accrued(found))]).toEqual([36, new Set(['200.00'])]);
  });

  test('a line whose term ends sooner drops out, whichever stands first', () => {
    const lineItems = [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '500')];
    for (const order of [lineItems, lineItems.toReversed()]) {
      const found = determined(aDeal({ customer: { products }, lineItems: order }));
      expect(accrued(found)).toEqual([
        ...Array.from({ length: 4 }, () => '248.00'),
        ...Array.from({ length: 32 }, () => '148.00'),
      ]);
      expect(found.schedule.map(({ month }) => month)).toEqual([...new Set(found.schedule.map(({ month }) => month))]);
    }
  });

  test('two currencies run side by side, each with its own term', () => {
    const found = determined(
      aDeal({
        customer: { products },
        lineItems: [
          aLine('L2', 'Sales Hub Enterprise', '500'),
          aLine('L1', 'Marketing Hub Professional', '740', { currency: 'USD' }),
        ],
      }),
    );
    expect([
      found.schedule.filter(({ currency }) => currency === 'EUR').length,
      found.schedule.filter(({ currency }) => currency === 'USD').length,
    ]).toEqual([4, 36]);
    expect(found.schedule[0]).toMatchObject({ currency: 'EUR', month: '2025-10', accrued: '100.00' });
    expect(found.schedule[4]).toMatchObject({ currency: 'USD', month: '2025-10', accrued: '148.00' });
  });

  test('what waits for a decision, or has no stated term, is in no month', () => {
    expect(determined(aDeal({ proofs: [aProof('A', { signedOn: '2025-10-20' })] })).schedule).toEqual([]);
    const untermed = determined(
      aDeal({
        customer: { products: products.map((one) => ({ ...one, creditedSince: null })) },
        lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '500')],
      }),
    );
    expect(new Set(accrued(untermed))).toEqual(new Set(['148.00']));
    expect(untermed.totals).toMatchObject([{ monthly: '248.00', maximum: '5328.00' }]);
  });

  test('a month that is stopped accrues nothing, one that was paid or is to come does', () => {
    const found = determined(aDeal({ payments: { monthsPaid: 2, cancelled: true } }));
    expect(found.schedule.slice(0, 4).map((month) => [month.state, month.accrued])).toEqual([
      ['earned', '148.00'],
      ['earned', '148.00'],
      ['stopped', '0.00'],
      ['stopped', '0.00'],
    ]);
    const unsaid = determined(aDeal({ payments: { cancelled: true } }));
    expect(unsaid.schedule).toEqual([]);
  });
});

describe('sold MRR is whose the credit is (SM-03, SM-04)', () => {
  test.each([
    ['solutions_partner', 'SM-03 noted sold_mrr_counts_for_tier'],
    ['solutions_provider', 'SM-03 noted provider_tier_effect_not_stated'],
    [null, undefined],
  ] as const)(
    'sold MRR is the association of a partner with the sale; a provider’s tier effect is not stated by the text (A-06): of a %s, %s',
    (type, told) => {
      const found = determined(aDeal({ partners: [aPartner('A', { type })] }));
      expect(reasons(found)).toEqual(
        expect.arrayContaining(['SM-01 noted sold_mrr_basis', 'SM-04 noted sold_mrr_association']),
      );
      expect(reasons(found).find((each) => each.startsWith('SM-03'))).toBe(told);
      expect(found.trace.find(({ code }) => code === 'sold_mrr_association')?.partnerId).toBe('A');
    },
  );

  test('where nothing is credited nothing is told of it', () => {
    expect(reasons(determined(aDeal({ proofs: [] }))).filter((told) => told.startsWith('SM'))).toEqual([]);
  });
});

describe('what is over brings nothing more, and says why', () => {
  const overOf = (found: ReturnType<typeof determined>) => line(found).commission.over;
  const provider = { partners: [aPartner('A', { type: 'solutions_provider' })] };

  test.each([
    ['2026-10-14T12:00:00+02:00', undefined],
    ['2026-10-15T12:00:00+02:00', 'term'],
  ] as const)('a provider’s twelve months from 15 October 2025, on %s: %j', (asOf, over) => {
    expect(overOf(determined(aDeal({ ...provider, asOf })))).toBe(over);
  });

  test('what ended before its term ended with that, not with the term', () => {
    const asOf = '2029-01-10T12:00:00+01:00';
    expect(overOf(determined(aDeal({ payments: { monthsPaid: 5, cancelled: true }, asOf })))).toBe('cancelled');
    expect(overOf(determined(aDeal({ payments: { partnerBreachAfterMonths: 5 }, asOf })))).toBe('breach');
    expect(overOf(determined(aDeal({ payments: { monthsPaid: 36, cancelled: true }, asOf })))).toBe('term');
  });

  test('a sale that is not made has not begun, however long ago it was to close', () => {
    const asOf = '2029-01-10T12:00:00+01:00';
    expect(overOf(determined(aDeal({ asOf }, { stage: 'open' })))).toBeUndefined();
  });

  test.each([
    ['2026-03-14T12:00:00+01:00', undefined],
    ['2026-03-15T12:00:00+01:00', 'price'],
  ] as const)('a price that falls to nothing from the sixth month on, on %s: %j', (asOf, over) => {
    const laterPrices = [{ from: '2026-03-01', mrr: '0' }];
    const falling = aLine('L1', 'Marketing Hub Professional', '740', { laterPrices });
    expect(overOf(determined(aDeal({ lineItems: [falling], asOf })))).toBe(over);
    const rising = { ...falling, laterPrices: [...laterPrices, { from: '2026-09-01', mrr: '900' }] };
    expect(overOf(determined(aDeal({ lineItems: [rising], asOf })))).toBeUndefined();
  });
});
