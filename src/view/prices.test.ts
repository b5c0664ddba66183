/** A line whose price changes says each of its prices in words, with the days. */
import { calendarDate, decimal } from '../facts/primitives.ts';
import type { LineItemFacts } from '../facts/schema.ts';
import { french, inputOf, workedDetermination, workedFacts } from './samples/worked-example.ts';
import { viewOfDeal } from './view-of-deal.ts';
import { withPlainBlanks } from './testing/plain-blanks.ts';

const until = calendarDate.parse('2025-12-31');
const from = calendarDate.parse('2026-11-01');
type Steps = Partial<Pick<LineItemFacts, 'earlierPrices' | 'laterPrices'>>;
const prices = (steps: Steps, other = {}) => {
  const lineItems = workedFacts.lineItems.map((line) => ({ ...line, ...steps }));
  const view = viewOfDeal(inputOf({ ...workedFacts, lineItems }, workedDetermination, other));
  return view.lines[0]?.prices?.map(withPlainBlanks);
};
const steps = {
  earlierPrices: [{ until, mrr: decimal.parse('0'), amount: undefined, billingFrequency: undefined }],
  laterPrices: [{ from, mrr: decimal.parse('900'), amount: undefined, billingFrequency: undefined }],
};

test('in English and in French', () => {
  expect(prices(steps)).toEqual(['until 31 December 2025: free', 'from 1 November 2026: €900.00 a month']);
  expect(prices(steps, french)).toEqual([
    'jusqu’au 31 décembre 2025 : gratuit',
    'à partir du 1er novembre 2026 : 900,00 € par mois',
  ]);
});

test('a bill is told by the month, and what nobody knows is not made up', () => {
  expect(
    prices({
      laterPrices: [
        { from, mrr: undefined, amount: decimal.parse('1000'), billingFrequency: 'annually' },
        { from: calendarDate.parse('2027-11-01'), mrr: undefined, amount: undefined, billingFrequency: undefined },
      ],
    }),
  ).toEqual(['from 1 November 2026: €83.33 a month', 'from 1 November 2027: price not known']);
});

test('of one price there is nothing to say', () => {
  expect(prices({})).toBeUndefined();
});
