/** A price that changes while the commission runs: each month is paid on the price of that month (COMM-01, COMM-04, A-55). */
import fc from 'fast-check';
import { aDeal, aLine, anEnterpriseDeal, determined, line, missingPaths } from '../../testing/a-deal.ts';

const rising = aLine('L1', 'Marketing Hub Professional', '700', { laterPrices: [{ from: '2026-11-01', mrr: '900' }] });
const runs = ({ schedule }: ReturnType<typeof determined>): string[] => {
  const told: [string, number][] = [];
  for (const { accrued, state } of schedule) {
    const last = told.at(-1);
    if (last?.[0] === `${accrued} ${state}`) last[1] += 1;
    else told.push([`${accrued} ${state}`, 1]);
  }
  return told.map(([what, count]) => `${what} x${count}`);
};

test('the month follows the price of the month, the maximum is their sum, the monthly amount the price that counts', () => {
  const found = determined(aDeal({ lineItems: [rising] }));
  expect(found.totals).toEqual([
    { currency: 'EUR', monthly: '140.00', quarterly: '420.00', maximum: '5960.00', awaitingDecision: '0.00' },
  ]);
  expect(line(found).commission).toMatchObject({
    baseMrr: '700.00',
    monthly: '140.00',
    maximum: '5960.00',
    months: 36,
  });
  expect(runs(found)).toEqual(['140.00 projected x13', '180.00 projected x23']);
});

test('beside a line at one price, and in another currency, each keeps its own', () => {
  const found = determined(
    aDeal({
      lineItems: [rising, aLine('L2', 'Sales Hub Professional', '100'), { ...rising, id: 'L3', currency: 'USD' }],
    }),
  );
  expect(found.totals.map(({ currency, monthly, maximum }) => [currency, monthly, maximum])).toEqual([
    ['EUR', '160.00', '6680.00'],
    ['USD', '140.00', '5960.00'],
  ]);
});

test('free months bring nothing, and the price after them is the price of the line', () => {
  const free = { ...rising, earlierPrices: [{ until: '2025-12-31', mrr: '0' }], laterPrices: [] };
  const found = determined(aDeal({ lineItems: [free] }));
  expect(found.totals[0]).toMatchObject({ monthly: '140.00', maximum: '4620.00' });
  expect(runs(found)).toEqual(['0.00 projected x3', '140.00 projected x33']);
});

test('free months that stand as the price now are followed by the real one, which is the price of the line', () => {
  const free = aLine('L1', 'Marketing Hub Professional', '0', { laterPrices: [{ from: '2026-02-01', mrr: '740' }] });
  const found = determined(aDeal({ lineItems: [free] }));
  expect(found.totals[0]).toMatchObject({ monthly: '148.00', maximum: '4736.00' });
  expect(line(found).commission.baseMrr).toBe('740.00');
});

test('once the deal is closed, the price of the day counts; the maximum stays', () => {
  const found = determined(aDeal({ lineItems: [rising], asOf: '2026-12-01T12:00:00+01:00' }));
  expect(found.totals[0]).toMatchObject({ monthly: '180.00', maximum: '5960.00' });
});

test('what waits for a decision is the sum of its months as well', () => {
  const found = determined(aDeal({ lineItems: [rising] }, { hubspotValidation: 'pending' }));
  expect(found.totals[0]).toMatchObject({ maximum: '0.00', awaitingDecision: '5960.00' });
  expect(line(found).commission.ifApproved).toMatchObject({ monthly: '140.00', maximum: '5960.00' });
});

test('cancelled in the second year: what was earned until then, at both prices, and apart from it the whole term (A-66)', () => {
  const payments = { cancelled: true, monthsPaid: 15 };
  const found = determined(aDeal({ lineItems: [rising], payments, asOf: '2027-03-01T12:00:00+01:00' }));
  expect(line(found).commission).toMatchObject({
    months: 15,
    maximum: '2180.00',
    term: { months: 36, maximum: '5960.00' },
  });
  expect(found.totals[0]).toMatchObject({ monthly: '0.00', maximum: '2180.00' });
  expect(runs(found)).toEqual(['140.00 earned x13', '180.00 earned x2', '0.00 stopped x21']);
});

test('a deal without a close date is counted as if it closed today', () => {
  const found = determined(
    aDeal({ lineItems: [rising], asOf: '2025-12-20T12:00:00+01:00' }, { stage: 'open', closeDate: null }),
  );
  const { ifApproved, maximum } = line(found).commission;
  // December 2025 to October 2026: 11 x 140, then 25 x 180.
  expect(ifApproved?.maximum ?? maximum).toBe('6040.00');
});

test('a step without a price makes the amount unknown, and is asked for by its place', () => {
  const found = determined(aDeal({ lineItems: [{ ...rising, laterPrices: [{ from: '2026-11-01' }] }] }));
  expect(line(found).commission.verdict).toBe('pending');
  expect(missingPaths(found)).toEqual(['lineItems[0].laterPrices[0].mrr']);
});

test('the floor of the enterprise program is held against every price: one that only some reach is HubSpot’s to decide (A-29)', () => {
  const sold = (mrr: string, later: string) =>
    determined(
      anEnterpriseDeal({
        lineItems: [
          aLine('L1', 'Marketing Hub Enterprise', mrr, {
            currency: 'USD',
            laterPrices: [{ from: '2026-11-01', mrr: later }],
          }),
        ],
      }),
    );
  const verdict = (mrr: string, later: string) => line(sold(mrr, later)).commission.verdict;
  expect([verdict('3000', '2999.99'), verdict('2999.99', '3000')]).toEqual([
    'needs_hubspot_decision',
    'needs_hubspot_decision',
  ]);
  expect([verdict('3000', '5000'), verdict('0', '3000')]).toEqual(['yes', 'yes']);
  expect([verdict('2000', '2999.99'), verdict('2999.99', '0')]).toEqual(['no', 'no']);
});

test('whatever the prices, the months add up to the maximum, to the cent', () => {
  const frequency = fc.constantFrom('weekly', 'monthly', 'quarterly', 'annually', 'per_three_years');
  const price = fc.record({ amount: fc.integer({ min: 0, max: 99_999 }).map(String), billingFrequency: frequency });
  const month = fc.integer({ min: 1, max: 9 });
  const lineItem = fc.tuple(price, price, price, month, month).map(([now, first, last, until, from]) => ({
    ...aLine('L1'),
    mrr: null,
    ...now,
    earlierPrices: [{ until: `2026-0${until}-15`, ...first }],
    laterPrices: [{ from: `2027-0${from}-20`, ...last }],
  }));
  fc.assert(
    fc.property(fc.array(lineItem, { minLength: 1, maxLength: 3 }), (items) => {
      const found = determined(aDeal({ lineItems: items.map((item, index) => ({ ...item, id: `L${index}` })) }));
      const cents = found.schedule.reduce((sum, { accrued }) => sum + BigInt(accrued.replace('.', '')), 0n);
      expect(cents).toBe(BigInt(found.totals[0]?.maximum.replace('.', '') ?? '0'));
    }),
    { numRuns: 40 },
  );
});
