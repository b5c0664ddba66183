/** What a deal brings, written out and by quarter. */
import fc from 'fast-check';
import type { MoneyView } from '../contract/money.ts';
import { aDeal, aLine, aProof, determined, theDeal } from '../rules/testing/a-deal.ts';
import { total } from './amounts.ts';
import { payoutsOf } from './payouts.ts';
import { french, inputOf } from './samples/worked-example.ts';
import { viewOfDeal } from './view-of-deal.ts';
import { withPlainBlanks } from './testing/plain-blanks.ts';

type Deal = NonNullable<Parameters<typeof aDeal>[0]>;
const money = (deal: Deal, other: Parameters<typeof inputOf>[2] = {}): MoneyView =>
  viewOfDeal(inputOf(aDeal(deal), determined(aDeal(deal)), other)).money;
const written = (deal: Deal, other: Parameters<typeof inputOf>[2] = {}) =>
  money(deal, other).calculations.map(({ text, detail }) =>
    withPlainBlanks(detail === '' ? text : `${text} | ${detail}`),
  );
const late: Deal = { proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] };

describe('the calculation', () => {
  test('of the text’s own example', () => {
    expect(written({})).toEqual(['€740.00 × 20% × 36 months = €5,328.00']);
    expect(written({}, french)).toEqual(['740,00 € × 20 % × 36 mois = 5 328,00 €']);
  });

  test('lines on the same terms stand together', () => {
    expect(written({ lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Professional', '60.00')] })).toEqual([
      '€800.00 × 20% × 36 months = €5,760.00',
    ]);
  });

  test('what waits stands apart, and says of which line it is', () => {
    expect(written({ lineItems: [aLine('L1'), aLine('L2', 'Hub Ops Plus', '270.00')] })).toEqual([
      '€740.00 × 20% × 36 months = €5,328.00 | Marketing Hub Professional',
      '€270.00 × 20% × 36 months = €1,944.00 | Hub Ops Plus · if approved',
    ]);
  });

  test('never joins two currencies', () => {
    const lineItems = [aLine('L1'), aLine('L2', 'Sales Hub Professional', '500.00', { currency: 'CHF' })];
    expect(written({ lineItems })).toHaveLength(2);
  });

  test('of a price that changes says so instead of a product that is none', () => {
    const [text] = written({
      lineItems: [
        aLine('L1', 'Marketing Hub Professional', '740.00', { laterPrices: [{ from: '2026-10-15', mrr: '900.00' }] }),
      ],
    });
    expect(text).toBe('€6,096.00, at several prices · 36 months | Marketing Hub Professional');
  });

  test('of what has ended counts the months that were earned', () => {
    const ended: Deal = { asOf: '2026-06-01T10:00:00+02:00', payments: { monthsPaid: 5, cancelled: true } };
    expect(written(ended)).toEqual(['€740.00 × 20% × 5 months = €740.00']);
    expect(money(ended).stops).toEqual([expect.stringContaining('cancelled')]);
  });

  test('holds: base times rate times months is the maximum, or the line says that it is at several prices', () => {
    const cents = fc.integer({ min: 3, max: 99_999_99 }).map((each) => (each / 100).toFixed(2));
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 4 }), (prices) => {
        const lineItems = prices.map((price, index) => aLine(`L${index}`, 'Sales Hub Professional', price));
        const deal = aDeal({ lineItems });
        const found = determined(deal);
        const { calculations } = viewOfDeal(inputOf(deal, found)).money;
        const shown = calculations.map(({ text }) => {
          const [factors, result] = withPlainBlanks(text).split(' = ');
          if (result === undefined)
            return (
              withPlainBlanks(text)
                .match(/€([\d,.]+\d)/)?.[1]
                ?.replaceAll(',', '') ?? ''
            );
          const [base, , months] = factors!.split(' × ');
          const amount = Number(base!.replace(/[€,]/g, '')) * 0.2 * Number(months!.replace(' months', ''));
          expect(Number(result.replace(/[€,]/g, ''))).toBeCloseTo(amount, 1);
          return result.replace(/[€,]/g, '');
        });
        expect(total(shown)).toBe(found.totals[0]?.maximum);
      }),
      { numRuns: 60 },
    );
  });
});

describe('by quarter', () => {
  test('the text’s own example: 444 a quarter, less in the first and the last', () => {
    const [payouts] = money({}).payouts;
    expect(payouts?.currency).toBe('EUR');
    expect(
      payouts?.quarters.map(({ label, amounts }) => `${label} ${withPlainBlanks(amounts.projected?.text ?? '')}`),
    ).toEqual([
      'Q4 2025 €444.00',
      ...['2026', '2027'].flatMap((year) => [1, 2, 3, 4].map((number) => `Q${number} ${year} €444.00`)),
      ...[1, 2, 3].map((number) => `Q${number} 2028 €444.00`),
    ]);
    expect(money({}, french).payouts[0]?.quarters[0]?.label).toBe('T4 2025');
  });

  test('earned, not paid by the customer and projected stand apart', () => {
    const deal: Deal = { asOf: '2026-03-20T10:00:00+01:00', payments: { monthsPaid: 4, cancelled: false } };
    const [first, second] = money(deal).payouts[0]!.quarters;
    expect(first?.amounts).toEqual({ earned: { amount: '444.00', text: '€444.00' } });
    expect(second?.amounts).toEqual({
      earned: { amount: '148.00', text: '€148.00' },
      unpaid: { amount: '148.00', text: '€148.00' },
      projected: { amount: '148.00', text: '€148.00' },
    });
  });

  test('what HubSpot decides awaits its decision', () => {
    const kinds = money(late).payouts[0]!.quarters.flatMap(({ amounts }) => Object.keys(amounts));
    expect(new Set(kinds)).toEqual(new Set(['awaiting']));
  });

  test('nothing is shown where nothing is earned', () => {
    const none: Deal = { deal: { ...theDeal, stage: 'closed_lost' } };
    expect(money(none)).toMatchObject({ calculations: [], payouts: [], stops: [] });
  });

  test('the quarters add up to the maximum and to what awaits, to the cent', () => {
    const cents = fc.integer({ min: 1, max: 9_999_99 }).map((each) => (each / 100).toFixed(2));
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 4 }), fc.boolean(), (prices, isLate) => {
        const lineItems = prices.map((price, index) => aLine(`L${index}`, 'Sales Hub Professional', price));
        const found = determined(aDeal({ lineItems, ...(isLate ? late : {}) }));
        const payouts = payoutsOf('EUR', found);
        const sum = (at: 1 | 2 | 3 | 4) => total(payouts.map((payout) => payout[at]));
        expect(total([sum(1), sum(2), sum(3)])).toBe(found.totals[0]?.maximum ?? '0.00');
        expect(sum(4)).toBe(found.totals[0]?.awaitingDecision ?? '0.00');
      }),
      { numRuns: 60 },
    );
  });
});
