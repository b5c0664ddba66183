/** Whose the amounts of a deal are: a seller is paid its own, and the holder of a product its automatic commission (US-06). */
import type { FactsInput } from '../../facts/schema.ts';
import { aDeal, aHeldProduct, aLine, aProof, datedFacts, two } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { judged } from './determine.ts';

const held = {
  customer: {
    products: [aHeldProduct('H')],
  },
} satisfies Partial<FactsInput>;
const upsell = aLine('L2', 'Sales Hub Enterprise', '5000');
const parts = (more: Partial<FactsInput>, deal: Partial<FactsInput['deal']> = {}) =>
  judged(datedFacts(aDeal(more, deal)), plainRulebook).partsOf();
const inShort = (more: Partial<FactsInput>, deal: Partial<FactsInput['deal']> = {}) =>
  parts(more, deal)?.map(({ partnerId, lineItemIds, totals }) => [
    partnerId,
    lineItemIds.join(),
    totals.map(({ monthly, maximum, awaitingDecision }) => `${monthly} ${maximum} ${awaitingDecision}`).join(),
  ]);

test('the seller is paid for what it sold, the holder for what it holds', () => {
  expect(inShort({ ...held, lineItems: [aLine('L1'), upsell] })).toEqual([
    ['A', 'L1', '148.00 5328.00 0.00'],
    ['H', 'L2', '1000.00 27000.00 0.00'],
  ]);
});

test('with the holder’s product alone all of it is the holder’s, though the deal credits nobody that is on it', () => {
  expect(inShort({ ...held, lineItems: [upsell] })).toEqual([['H', 'L2', '1000.00 27000.00 0.00']]);
});

test('each has its own months', () => {
  const [seller, holder] = parts({ ...held, lineItems: [aLine('L1'), upsell] }) ?? [];
  expect([seller?.schedule.length, holder?.schedule.length]).toEqual([36, 27]);
  expect([seller?.schedule[0]?.accrued, holder?.schedule[0]?.accrued]).toEqual(['148.00', '1000.00']);
});

test('where one partner is on the deal and all of it is its, nothing is told apart', () => {
  expect(parts({})).toBeNull();
  expect(parts({}, { stage: 'open', closeDate: null })).toBeNull();
  expect(parts({ lineItems: [] })).toBeNull();
});

test('of two partners who sell, the winner is paid; where HubSpot chooses, nobody knows yet whose it is', () => {
  const both = { ...held, lineItems: [aLine('L1'), upsell] };
  expect(inShort({ ...two(), ...both })?.map(([partnerId]) => partnerId)).toEqual(['A', 'H']);
  const undecided = two({ proofs: [aProof('A'), aProof('B')] });
  expect(parts(undecided)).toBeNull();
  expect(inShort({ ...undecided, ...both })?.map(([partnerId]) => partnerId)).toEqual(['H', null]);
});

test('amounts of one partner in two currencies stay two', () => {
  const found = parts({ ...held, lineItems: [aLine('L1'), upsell, { ...upsell, id: 'L3', currency: 'USD' }] });
  expect(found?.map(({ totals }) => totals.map(({ currency }) => currency))).toEqual([['EUR'], ['EUR', 'USD']]);
});
