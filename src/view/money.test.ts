/** What a deal is worth, where there is little room: what runs, what waits, what has ended, or why there is nothing. */
import type { MoneyView } from '../contract/money.ts';
import { aDeal, aLine, aProof, anUnsignedProof, determined, theDeal } from '../rules/testing/a-deal.ts';
import { french, inputOf } from './samples/worked-example.ts';
import { viewOfDeal } from './view-of-deal.ts';

type Deal = NonNullable<Parameters<typeof aDeal>[0]>;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
function money(deal: Deal, other: Parameters<typeof inputOf>[2] = {}): MoneyView {
  return viewOfDeal(inputOf(aDeal(deal), determined(aDeal(deal)), other)).money;
}
const lines = (deal: Deal, other: Parameters<typeof inputOf>[2] = {}) =>
  money(deal, other).lines.map(({ headline, detail }) => plain(detail === '' ? headline : `${headline} | ${detail}`));

test('the text’s own example: 148 a month, 5,328 at most, and how it comes about', () => {
  expect(lines({})).toEqual(['€148 a month · €5,328 at most | 20% of €740.00, until Oct 2028']);
  expect(lines({}, french)).toEqual(['148 € par mois · 5 328 € au plus | 20 % de 740,00 €, jusqu’à oct. 2028']);
});

test('what is earned so far stands beside what runs, and nowhere else', () => {
  const deal: Deal = { asOf: '2026-03-20T10:00:00+01:00', payments: { monthsPaid: 5, cancelled: false } };
  expect(lines(deal)).toEqual([
    '€148 a month · €5,328 at most | 20% of €740.00, until Oct 2028 · €740.00 earned so far',
  ]);
  expect(money(deal).figures).toMatchObject([{ currency: 'EUR', mrr: '€740.00', earned: { amount: '€740.00' } }]);
});

test('as long as nobody recorded what the customer paid, nothing is said to be earned, not even zero', () => {
  const asOf = '2026-03-20T10:00:00+01:00';
  expect(money({ asOf }).figures[0]?.earned).toEqual({ amount: '', detail: 'payments not recorded' });
  expect(money({ asOf }, french).figures[0]?.earned.detail).toBe('paiements non notés');
  const paidNothing = money({ asOf, payments: { monthsPaid: 0, cancelled: false } }).figures[0]?.earned;
  expect(paidNothing).toEqual({ amount: '€0.00', detail: '€740.00 not paid by the customer' });
});

test('what HubSpot decides is said to hang on it, what is open not to be earned yet', () => {
  const late: Deal = { proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] };
  expect(lines(late)).toEqual(['€148 a month · €5,328 at most | 20% of €740.00 · if approved']);
  const [figures] = money(late).figures;
  expect(figures?.monthly.detail).toBe('20% of €740.00');
  expect(figures?.maximum.detail).toBe('if approved');
  const open: Deal = {
    asOf: '2025-10-05T10:00:00+02:00',
    deal: { ...theDeal, stage: 'open' },
    proofs: [anUnsignedProof('A')],
  };
  expect(lines(open)).toEqual(['€148 a month · €5,328 at most | 20% of €740.00 · not earned yet']);
  expect(money(open).figures[0]?.maximum.detail).toBe('not earned yet');
});

test('what runs and what waits stand apart, and are never added', () => {
  const deal: Deal = { lineItems: [aLine('L1'), aLine('L2', 'Hub Ops Plus', '270.00')] };
  expect(lines(deal)).toEqual([
    '€148 a month · €5,328 at most | 20% of €740.00, until Oct 2028',
    'and €54 a month · €1,944 at most | 20% of €270.00 · if approved',
  ]);
});

test('each currency has its line', () => {
  const deal: Deal = { lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Professional', '500.00', { currency: 'CHF' })] };
  expect(money(deal).lines.map(({ id }) => id)).toEqual(['running:CHF', 'running:EUR']);
});

test('what has ended was earned and promises nothing', () => {
  const deal: Deal = { asOf: '2026-06-01T10:00:00+02:00', payments: { monthsPaid: 5, cancelled: true } };
  expect(lines(deal)).toEqual(['€740.00 earned, nothing more due | 5 × €148.00, Oct 2025 to Mar 2026']);
  expect(money(deal).figures[0]?.monthly.amount).toBe('');
});

test('where there is nothing, the reason stands in a phrase', () => {
  expect(lines({ deal: { ...theDeal, stage: 'closed_lost' } })).toEqual(['No commission as it stands | Deal lost']);
  expect(lines({ lineItems: [aLine('L1', 'Marketing Hub Professional', '1', { mrr: null })] })).toEqual([
    'No amount yet | What is its MRR?',
  ]);
});

test('an amount with cents keeps them', () => {
  expect(lines({ lineItems: [aLine('L1', 'Marketing Hub Professional', '733.33')] })).toEqual([
    '€146.67 a month · €5,279.98 at most | 20% of €733.33, until Oct 2028',
  ]);
});
