/** What the lines of a deal come to: by currency, month by month, and apart from it what still waits (COMM-04, RATE-03). */
import fc from 'fast-check';
import { aDeal, aLine, aPartner, determined, line } from '../testing/a-deal.ts';

const marketing = aLine('L1');
const sales = aLine('L2', 'Sales Hub Professional', '100');
const inDollars = aLine('L3', 'Service Hub Professional', '1000', { currency: 'USD' });
const untypedPartner = { partners: [aPartner('A', { type: null })] };

/** As runs of months with the same amount and state: `EUR 148.00 projected x36`. */
function runs(found: ReturnType<typeof determined>): string[] {
  const told: { what: string; count: number }[] = [];
  for (const { currency, accrued, state } of found.schedule) {
    const what = `${currency} ${accrued} ${state}`;
    const last = told.at(-1);
    if (last?.what === what) last.count += 1;
    else told.push({ what, count: 1 });
  }
  return told.map(({ what, count }) => `${what} x${count}`);
}

describe('amounts of one currency are added up, and never with another’s', () => {
  test('two lines in euros are one sum, a quarter is three months of it', () => {
    const found = determined(aDeal({ lineItems: [marketing, sales] }));
    expect(found.totals).toEqual([
      { currency: 'EUR', monthly: '168.00', quarterly: '504.00', maximum: '6048.00', awaitingDecision: '0.00' },
    ]);
    expect(runs(found)).toEqual(['EUR 168.00 projected x36']);
  });

  test('a line in dollars stands by itself, the currencies in their order, in whatever order the lines are', () => {
    for (const lineItems of [
      [inDollars, marketing],
      [marketing, inDollars],
    ]) {
      const found = determined(aDeal({ lineItems }));
      expect(found.totals).toEqual([
        { currency: 'EUR', monthly: '148.00', quarterly: '444.00', maximum: '5328.00', awaitingDecision: '0.00' },
        { currency: 'USD', monthly: '200.00', quarterly: '600.00', maximum: '7200.00', awaitingDecision: '0.00' },
      ]);
      expect(runs(found)).toEqual(['EUR 148.00 projected x36', 'USD 200.00 projected x36']);
    }
  });
});

describe('what waits for a decision or a fact stands apart, and accrues nothing', () => {
  test('each in its currency', () => {
    const found = determined(
      aDeal({ lineItems: [marketing, { ...sales, currency: 'USD' }] }, { hubspotValidation: 'pending' }),
    );
    expect(found.totals).toEqual([
      { currency: 'EUR', monthly: '0.00', quarterly: '0.00', maximum: '0.00', awaitingDecision: '5328.00' },
      { currency: 'USD', monthly: '0.00', quarterly: '0.00', maximum: '0.00', awaitingDecision: '720.00' },
    ]);
    expect(found.schedule).toEqual([]);
  });

  test('by the quarter, where nobody knows for how long it is paid', () => {
    const found = determined(aDeal({ ...untypedPartner, lineItems: [marketing, sales] }));
    expect(line(found).commission).toMatchObject({ verdict: 'pending' });
    expect(found.totals).toEqual([
      { currency: 'EUR', monthly: '0.00', quarterly: '0.00', maximum: '0.00', awaitingDecision: '504.00' },
    ]);
    expect(found.schedule).toEqual([]);
  });

  test('a line that earns nothing is in no total', () => {
    const starter = aLine('L2', 'Sales Hub Starter', '20', { kind: 'one_time' });
    const found = determined(aDeal({ lineItems: [marketing, starter] }));
    expect(found.totals).toEqual([
      { currency: 'EUR', monthly: '148.00', quarterly: '444.00', maximum: '5328.00', awaitingDecision: '0.00' },
    ]);
    expect(determined(aDeal({ lineItems: [starter] })).totals).toEqual([]);
  });
});

describe('month by month', () => {
  const held = (creditedSince: string) => ({
    customer: {
      id: '501',
      countryCode: 'FR',
      timeZone: 'Europe/Paris',
      products: [
        {
          name: 'Sales Hub Professional',
          mrr: '50',
          currency: 'EUR',
          boughtFrom: 'A',
          creditHolder: 'A',
          creditHolderType: 'solutions_partner' as const,
          creditedSince,
        },
      ],
    },
  });

  test('from the month of the close, each in its quarter of the calendar', () => {
    const { schedule } = determined(aDeal({}, { closeDate: '2025-12-31' }));
    expect(schedule.slice(0, 5).map(({ month, paidInQuarter }) => [month, paidInQuarter])).toEqual([
      ['2025-12', '2025-Q4'],
      ['2026-01', '2026-Q1'],
      ['2026-02', '2026-Q1'],
      ['2026-03', '2026-Q1'],
      ['2026-04', '2026-Q2'],
    ]);
  });

  test('the sum falls when the shorter of two terms ends, whichever line stands first', () => {
    for (const lineItems of [
      [marketing, sales],
      [sales, marketing],
    ]) {
      const found = determined(aDeal({ lineItems, ...held('2023-10-15') }));
      const [longer, shorter] = [line(found, 'L1').commission, line(found, 'L2').commission];
      expect([longer.months, shorter.months]).toEqual([36, 12]);
      const both = Number(longer.monthly) + Number(shorter.monthly);
      expect(runs(found)).toEqual([
        `EUR ${both.toFixed(2)} projected x12`,
        `EUR ${longer.monthly ?? ''} projected x24`,
      ]);
    }
  });

  test.each([
    ['ten months are paid', { monthsPaid: 10 }, ['EUR 148.00 earned x10', 'EUR 148.00 projected x26']],
    ['it cancels after ten', { monthsPaid: 10, cancelled: true }, ['EUR 148.00 earned x10', 'EUR 0.00 stopped x26']],
    [
      'it has not cancelled',
      { monthsPaid: 1, cancelled: false },
      ['EUR 148.00 earned x1', 'EUR 148.00 unpaid x8', 'EUR 148.00 projected x27'],
    ],
    ['nothing is paid yet', { monthsPaid: 0 }, ['EUR 148.00 unpaid x9', 'EUR 148.00 projected x27']],
    ['it cancelled, and nobody knows after how many', { cancelled: true }, []],
    [
      'the partner breaks the rules after four',
      { monthsPaid: 10, partnerBreachAfterMonths: 4 },
      ['EUR 148.00 earned x4', 'EUR 0.00 stopped x32'],
    ],
    [
      'the partner breaks the rules later than it is paid',
      { monthsPaid: 2, partnerBreachAfterMonths: 4 },
      ['EUR 148.00 earned x2', 'EUR 148.00 unpaid x2', 'EUR 0.00 stopped x32'],
    ],
    ['the partner broke the rules at once', { partnerBreachAfterMonths: 0 }, ['EUR 0.00 stopped x36']],
    [
      'nothing was broken',
      { monthsPaid: 3, partnerBreachAfterMonths: null },
      ['EUR 148.00 earned x3', 'EUR 148.00 unpaid x6', 'EUR 148.00 projected x27'],
    ],
  ])('what the customer pays is earned, and nothing after an end (RATE-03, COMM-06): %s', (_when, payments, months) => {
    expect(runs(determined(aDeal({ payments, asOf: '2026-08-10T10:00:00+02:00' })))).toEqual(months);
  });

  test('a month that is over and not paid is unpaid, the running one still to come (A-66)', () => {
    const at = (asOf: string) => runs(determined(aDeal({ payments: { monthsPaid: 3, cancelled: false }, asOf })));
    const paid = 'EUR 148.00 earned x3';
    expect(at('2026-02-14T12:00:00+01:00')).toEqual([paid, 'EUR 148.00 projected x33']);
    expect(at('2026-02-15T12:00:00+01:00')).toEqual([paid, 'EUR 148.00 unpaid x1', 'EUR 148.00 projected x32']);
    expect(at('2026-04-20T12:00:00+02:00')).toEqual([paid, 'EUR 148.00 unpaid x3', 'EUR 148.00 projected x30']);
  });

  test('months paid ahead are not earned before they begin (A-54, A-68)', () => {
    const found = determined(aDeal({ payments: { monthsPaid: 12 }, asOf: '2025-12-15T12:00:00+01:00' }));
    expect(runs(found)).toEqual(['EUR 148.00 earned x3', 'EUR 148.00 projected x33']);
  });

  test('the months add up to the maximum, to the cent, whatever the price (A-66)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 7 }), (price, months) => {
        const lineItems = [
          aLine('L1', 'Marketing Hub Professional', `${price}.${months}7`),
          { ...aLine('L2', 'Sales Hub Professional'), mrr: null, amount: `${price}`, billingFrequency: 'annually' },
        ] as const;
        const payments = { monthsPaid: months, cancelled: true };
        for (const facts of [{ lineItems }, { lineItems, payments }]) {
          const { schedule, totals } = determined(aDeal({ ...facts, lineItems: [...lineItems] }));
          const cents = schedule.reduce((sum, { accrued }) => sum + Math.round(Number(accrued) * 100), 0);
          expect((cents / 100).toFixed(2)).toBe(totals[0]?.maximum);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what waits for a decision or a fact', () => {
  const toValidate = { hubspotValidation: 'pending' } as const;

  test('would accrue month by month from the close, beside the schedule and in no total of it', () => {
    const found = determined(aDeal({ lineItems: [marketing, inDollars] }, toValidate));
    expect(found.schedule).toEqual([]);
    expect(found.awaiting.slice(0, 1)).toEqual([
      { month: '2025-10', currency: 'EUR', accrued: '148.00', paidInQuarter: '2025-Q4' },
    ]);
    expect(found.awaiting.map(({ currency }) => currency)).toEqual([
      ...Array<string>(36).fill('EUR'),
      ...Array<string>(36).fill('USD'),
    ]);
  });

  test('is nothing where every line is decided, where nobody knows when the deal closes, or for how long it is paid', () => {
    expect(determined(aDeal({ lineItems: [marketing] })).awaiting).toEqual([]);
    expect(determined(aDeal({}, { ...toValidate, closeDate: undefined })).awaiting).toEqual([]);
    expect(determined(aDeal(untypedPartner)).awaiting).toEqual([]);
    // An open deal whose expected close has gone by says nothing about when it will close.
    const open = (asOf: string) => determined(aDeal({ asOf }, { stage: 'open' })).awaiting;
    expect(open('2025-10-15T12:00:00+02:00')[0]).toMatchObject({ month: '2025-10', accrued: '148.00' });
    expect(open('2025-10-16T12:00:00+02:00')).toEqual([]);
  });

  test('comes to the total that awaits, to the cent, whatever the price (A-66)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (price) => {
        const lineItems = [aLine('L1', 'Marketing Hub Professional', `${price}.37`)];
        const { awaiting, totals } = determined(aDeal({ lineItems }, toValidate));
        const cents = awaiting.reduce((sum, { accrued }) => sum + Math.round(Number(accrued) * 100), 0);
        expect((cents / 100).toFixed(2)).toBe(totals[0]?.awaitingDecision);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a commission that ends before its term (A-66)', () => {
  const endedBy = (payments: object, asOf = '2026-08-10T10:00:00+02:00') => {
    const found = determined(aDeal({ payments, asOf }));
    const { verdict, monthly, months, maximum, until, endedOn, endedBecause, term } = line(found).commission;
    return { totals: found.totals[0], verdict, monthly, months, maximum, until, endedOn, endedBecause, term };
  };
  const granted = { months: 36, until: '2028-10-15', maximum: '5328.00' };

  test('is promised no further: what was earned, since when, why, and beside it what the text grants', () => {
    expect(endedBy({ monthsPaid: 5, cancelled: true })).toEqual({
      totals: { currency: 'EUR', monthly: '0.00', quarterly: '0.00', maximum: '740.00', awaitingDecision: '0.00' },
      verdict: 'yes',
      monthly: '148.00',
      months: 5,
      maximum: '740.00',
      until: '2026-03-15',
      endedOn: '2026-03-15',
      endedBecause: 'cancelled',
      term: granted,
    });
  });

  test('of two ends the earlier counts, and a breach at once leaves nothing', () => {
    const both = { monthsPaid: 10, cancelled: true, partnerBreachAfterMonths: 4 };
    expect(endedBy(both)).toMatchObject({
      months: 4,
      maximum: '592.00',
      endedOn: '2026-02-15',
      endedBecause: 'breach',
    });
    expect(endedBy({ partnerBreachAfterMonths: 0 })).toMatchObject({
      verdict: 'yes',
      months: 0,
      maximum: '0.00',
      endedOn: '2025-10-15',
      totals: { maximum: '0.00' },
    });
  });

  test('a term that is over has not ended before it', () => {
    for (const payments of [{ monthsPaid: 36, cancelled: true }, { monthsPaid: 5 }])
      expect(endedBy(payments)).toMatchObject({
        months: 36,
        maximum: '5328.00',
        until: '2028-10-15',
        endedOn: null,
        endedBecause: null,
        term: granted,
        totals: { monthly: '148.00' },
      });
  });

  test('cancelled nobody says when: the months paid are asked for, and nothing is promised of what may be over', () => {
    const payments = { cancelled: true };
    const { missingFacts } = determined(aDeal({ payments }));
    expect(missingFacts.map(({ path }) => path)).toEqual(['payments.monthsPaid']);
    expect(endedBy(payments)).toEqual({
      totals: { currency: 'EUR', monthly: '0.00', quarterly: '0.00', maximum: '0.00', awaitingDecision: '0.00' },
      verdict: 'yes',
      monthly: '148.00',
      months: null,
      maximum: null,
      until: null,
      endedOn: null,
      endedBecause: 'cancelled',
      term: granted,
    });
    // A breach that came first or later changes nothing of what nobody knows.
    expect(endedBy({ ...payments, partnerBreachAfterMonths: 4 })).toMatchObject({ months: null, maximum: null });
    const waiting = determined(aDeal({ payments, registrations: undefined }));
    expect(waiting.totals).toMatchObject([{ maximum: '0.00', awaitingDecision: '0.00' }]);
    expect(line(waiting).commission).toMatchObject({ over: 'cancelled', ifApproved: { months: null, maximum: null } });
  });
});
