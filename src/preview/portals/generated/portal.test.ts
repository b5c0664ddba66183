/** A made-up portal: the same for the same seed, of the shape of every portal, and with what real ones have. */
import { dealFileSchema, recordSchema } from '../schema.ts';
import { generatedPortal } from './portal.ts';

const made = (deals: number, seed: number) => [...(generatedPortal({ deals, seed }).generated?.() ?? [])];

test('the same seed makes the same portal, another one another', () => {
  expect(made(200, 7)).toEqual(made(200, 7));
  expect(JSON.stringify(made(200, 7))).not.toBe(JSON.stringify(made(200, 8)));
});

test('so many deals, each once, of the shape that a portal has', () => {
  const customers = made(500, 7);
  const deals = customers.flatMap((each) => each.deals);
  expect(new Set(deals.map(({ deal }) => deal.id)).size).toBe(500);
  for (const { customer, deals: own } of customers) {
    recordSchema.parse(customer);
    for (const deal of own) dealFileSchema.parse(deal);
  }
  const ids = deals.flatMap(({ lineItems, involvements }) => [...lineItems, ...involvements].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('renewals, price steps, several currencies, rivals, proofs in every state, and mess', () => {
  const customers = made(1_500, 7);
  const deals = customers.flatMap((each) => each.deals);
  const lines = deals.flatMap(({ lineItems }) => lineItems);
  const share = (count: number, of: number): number => count / of;
  const has = <T>(all: readonly T[], is: (each: T) => boolean): number => share(all.filter(is).length, all.length);
  expect(share(lines.length, deals.length)).toBeGreaterThan(4.5);
  expect(share(deals.length, customers.length)).toBeGreaterThan(2);
  expect(has(deals, ({ deal }) => deal.properties['dealtype'] === 'existingbusiness')).toBeGreaterThan(0.2);
  expect(
    has(deals, ({ lineItems }) => lineItems.some(({ properties }) => /year 3$/.test(properties['name'] ?? ''))),
  ).toBeGreaterThan(0.05);
  expect(has(deals, ({ involvements }) => involvements.length > 1)).toBeGreaterThan(0.1);
  expect(has(deals, ({ involvements }) => involvements.length === 0)).toBeGreaterThan(0.02);
  expect(new Set(deals.map(({ deal }) => deal.properties['deal_currency_code']))).toEqual(
    new Set(['EUR', 'USD', 'GBP', 'CHF', null]),
  );
  const proofs = deals.flatMap(({ involvements }) =>
    involvements.map(({ properties }) => properties['roe_automatic_link_status']),
  );
  expect(new Set(proofs)).toEqual(new Set(['signed', 'sent', 'generated', 'rejected', undefined]));
  expect(has(lines, ({ properties }) => properties['recurringbillingfrequency'] === 'per_fortnight')).toBeGreaterThan(
    0,
  );
  expect(has(deals, ({ deal }) => deal.properties['closedate'] === null)).toBeGreaterThan(0);
  // A customer's deals lie far apart in the portal.
  const apart = customers.flatMap(({ deals: own }) =>
    own.slice(1).map(({ deal }, index) => Number(deal.id) - Number(own[index]?.deal.id)),
  );
  expect(Math.min(...apart)).toBeGreaterThan(0);
  expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeGreaterThan(100);
});
