/** What each line brings month by month: to the cent, all of them together what the deal's schedule says. */
import fc from 'fast-check';
import { aDeal, aHeldProduct, aLine, aProof, datedFacts, determined } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { judged } from './determine.ts';

const accruals = (facts: FactsInput) => judged(datedFacts(facts), plainRulebook).accruals();
const cents = (amount: string) => Math.round(Number(amount) * 100);
const sum = (amounts: readonly string[]) => amounts.reduce((all, amount) => all + cents(amount), 0);
const inShort = (facts: FactsInput) =>
  accruals(facts).map(({ lineItemId, partnerId, months }) => [
    lineItemId,
    partnerId,
    months.length,
    sum(months.map(({ accrued }) => accrued)),
  ]);

test('each line has its own months and its own maximum', () => {
  expect(inShort(aDeal({ lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Professional', '500')] }))).toEqual([
    ['L1', 'A', 36, 532_800],
    ['L2', 'A', 36, 360_000],
  ]);
});

test('a cent that is left over goes to whom it is owed, and nobody gathers them', () => {
  const three = ['Marketing', 'Sales', 'Service'].map((hub, at) =>
    aLine(`L${at + 1}`, `${hub} Hub Professional`, '33.32'),
  );
  const facts = aDeal({ lineItems: three });
  // 36 × 6.664 is 239.904, three times 719.712.
  expect(inShort(facts).map(([, , , all]) => all)).toEqual([23_991, 23_990, 23_990]);
  const [first, second, third] = accruals(facts).map(({ months }) => months.slice(0, 4).map(({ accrued }) => accrued));
  expect([first, second, third]).toEqual([
    ['6.67', '6.66', '6.67', '6.66'],
    ['6.66', '6.67', '6.66', '6.67'],
    ['6.66', '6.66', '6.67', '6.66'],
  ]);
});

test('a line that is over gets nothing more, whatever is left over', () => {
  const held = {
    products: [aHeldProduct('A', { creditedSince: '2023-01-15' })],
  };
  const lineItems = [aLine('L1', 'Marketing Hub Professional', '33.32'), aLine('L2', 'Sales Hub Enterprise', '33.32')];
  const [, holder] = accruals(aDeal({ customer: { products: held.products }, lineItems }));
  expect(holder?.months.slice(0, 4).map(({ accrued }) => accrued)).toEqual(['6.66', '6.67', '6.66', '0.00']);
});

test('what waits stands as waiting, and a line without known months has none', () => {
  const late = aDeal({ proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] });
  const [waits] = accruals(late);
  expect([waits?.months.length, new Set(waits?.months.map(({ state }) => state))]).toEqual([36, new Set(['awaiting'])]);
  const [cancelled] = accruals(aDeal({ payments: { cancelled: true } }));
  expect(cancelled?.months).toEqual([]);
  expect(accruals(aDeal({}, { stage: 'closed_lost' }))).toEqual([]);
});

const prices = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 5 });
const names = ['Marketing', 'Sales', 'Service', 'Content', 'Data'];

test('in every month the lines come to the schedule, and over all months each to within two cents of its maximum', () => {
  fc.assert(
    fc.property(prices, fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }), (mrrs, monthsPaid) => {
      const lineItems = mrrs.map((mrr, at) =>
        aLine(`L${at}`, `${names[at] ?? ''} Hub Professional`, (mrr / 100).toFixed(2), {
          currency: at % 3 === 2 ? 'USD' : 'EUR',
        }),
      );
      const payments = monthsPaid === undefined ? {} : { payments: { monthsPaid, cancelled: monthsPaid % 2 === 0 } };
      const facts = aDeal({ lineItems, asOf: '2027-03-20T10:00:00+01:00', ...payments });
      const found = determined(facts);
      const byLine = accruals(facts);
      for (const [n, month] of found.schedule.filter(({ currency }) => currency === 'EUR').entries()) {
        const own = byLine.filter(({ currency }) => currency === 'EUR').map(({ months }) => months[n]);
        expect(sum(own.map((each) => each?.accrued ?? '0.00'))).toBe(cents(month.accrued));
        expect(new Set(own.map((each) => each?.state))).toEqual(new Set([month.state]));
      }
      for (const { lineItemId, months } of byLine) {
        const { maximum } = found.lines.find((each) => each.lineItemId === lineItemId)!.commission;
        expect(Math.abs(sum(months.map(({ accrued }) => accrued)) - cents(maximum ?? '0'))).toBeLessThanOrEqual(2);
        for (const { accrued } of months) expect(cents(accrued)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 60 },
  );
});
