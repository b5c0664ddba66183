/** Sold MRR is what the price adds to that of a year before (SM-02): until when it counts is said beside it. */
import type { FactsInput } from '../facts/schema.ts';
import { aDeal, aLine, determined, theDeal } from '../rules/testing/a-deal.ts';
import { french, inputOf } from './samples/worked-example.ts';
import { viewOfDeal } from './view-of-deal.ts';

const note = (deal: Partial<FactsInput>, other: Parameters<typeof inputOf>[2] = {}) =>
  viewOfDeal(inputOf(aDeal(deal), determined(aDeal(deal)), other)).soldMrrNote;

test('a year from the sale, and from then on no more', () => {
  expect(note({ asOf: '2026-10-14T12:00:00+02:00' })).toBe('until 15 October 2026 at an unchanged price');
  expect(note({ asOf: '2026-10-15T12:00:00+02:00' })).toBe('at an unchanged price nothing since 15 October 2026');
  expect(note({}, french)).toBe('jusqu’au 15 octobre 2026 à prix inchangé');
});

test('as long as the customer pays', () => {
  const free = [aLine('L1', undefined, '740', { laterPrices: [{ from: '2026-01-15', mrr: '0' }] })];
  const asOf = '2026-03-20T10:00:00+01:00';
  expect(note({ asOf, lineItems: free })).toBe('nothing since the customer stopped paying');
});

test('as long as the subscription runs', () => {
  expect(note({ payments: { monthsPaid: 3, cancelled: true } })).toBe('until the cancellation');
});

test('none where nothing was added, or nothing is sold yet', () => {
  expect(note({ lineItems: [aLine('L1', undefined, '740', { mrr12MonthsAgo: '740' })] })).toBeUndefined();
  expect(note({ deal: { ...theDeal, stage: 'open' } })).toBeUndefined();
});
