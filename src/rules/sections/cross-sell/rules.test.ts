/** Vente croisée: how what is sold stands to what the customer has (XS-01 to XS-03, ELIG-02, TX-02). */
import { relationToCustomer } from './rules.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { aDeal } from '../../testing/a-deal.ts';
import { atHand, lineOf, told } from '../../testing/at-hand.ts';

type Owned = NonNullable<NonNullable<FactsInput['customer']>['products']>[number];
type Sold = NonNullable<FactsInput['lineItems']>[number];
const hub = (name: string): Owned => ({ name });
const sold = (more: Partial<Sold>): Sold => ({ id: 'L1', kind: 'subscription', mrr: '740', ...more });

function relation(customer: FactsInput['customer'], line: Partial<Sold> = { name: 'Marketing Hub Professional' }) {
  const deal = atHand(aDeal({ customer, lineItems: [sold(line)] }));
  const { product } = lineOf(deal);
  if (product === null) throw new Error('the line names its product');
  return relationToCustomer(deal, product);
}
const having = (products: readonly Owned[], line?: Partial<Sold>) => relation({ products: [...products] }, line);
const kind = (...args: Parameters<typeof having>): string => having(...args).kind;
/** Where the products stand that it has already. */
function already(...args: Parameters<typeof having>) {
  const found = having(...args);
  return found.kind === 'already_has'
    ? { at: found.owned.map(({ path }) => path), throughPlatform: found.throughPlatform }
    : found;
}
const nothingMore = { values: null, ambiguity: null, parameters: [], missing: [], asks: null, partnerId: null };

test('a customer that has nothing is a new customer (ELIG-02, XS-01)', () => {
  const found = having([]);
  expect(found.kind === 'new_product' ? found.findings.map(told) : found).toEqual([
    { ...nothingMore, says: 'ELIG-02 noted new_customer', facts: { 'customer.products': [] } },
    {
      ...nothingMore,
      says: 'XS-01 noted credit_by_product',
      facts: { 'lineItems[0].name': 'Marketing Hub Professional' },
    },
  ]);
});

test('a product that it does not have is a cross-sell, credited by product (ELIG-02, XS-01, XS-02)', () => {
  const found = having([{ name: 'Sales Hub Professional' }, { product: 'service_hub', edition: 'starter' }]);
  const facts = { 'customer.products': ['Sales Hub Professional', 'service_hub'] };
  expect(found.kind === 'new_product' ? found.findings.map(told) : found).toEqual([
    { ...nothingMore, says: 'ELIG-02 noted cross_sell', facts },
    {
      ...nothingMore,
      says: 'XS-01 noted credit_by_product',
      facts: { 'lineItems[0].name': 'Marketing Hub Professional' },
    },
    { ...nothingMore, says: 'XS-02 noted product_not_credited_yet', facts },
  ]);
});

test.each<[string, FactsInput['customer']]>([
  ['of the customer', null],
  ['of what it has', { countryCode: 'FR' }],
])('nothing is said %s: the list is asked for', (_, customer) => {
  expect(relation(customer)).toEqual({ kind: 'unknown', missing: ['customer.products'], because: 'list' });
  expect(atHand(aDeal({ customer })).products).toEqual([]);
});

test('a product that nobody names, or that nobody recognises, is asked for where it could be the same', () => {
  expect(having([hub('Sales Hub Professional'), { mrr: '100' }, { boughtFrom: 'hubspot' }])).toEqual({
    kind: 'unknown',
    missing: ['customer.products[1].product', 'customer.products[2].product'],
    because: 'product',
  });
  expect(having([hub('Sales Hub Professional'), hub('Widget')])).toEqual({
    kind: 'unknown',
    missing: ['customer.products[1].product'],
    because: 'product',
  });
});

test('what is recognised as the same settles it, whatever else nobody recognises', () => {
  expect(already([hub('Widget'), hub('Marketing Hub Starter')])).toEqual({
    at: ['customer.products[1]'],
    throughPlatform: false,
  });
  expect(already([hub('Widget'), hub('Customer Platform Starter')])).toEqual({
    at: ['customer.products[1]'],
    throughPlatform: true,
  });
});

test('the same product in any edition, each time that it has it (XS-02)', () => {
  expect(
    already([hub('Marketing Hub Starter'), hub('Sales Hub Professional'), hub('Marketing Hub Enterprise')]),
  ).toEqual({ at: ['customer.products[0]', 'customer.products[2]'], throughPlatform: false });
});

test.each<[string, Owned, Partial<Sold>, string]>([
  ['an add-on and its hub', hub('Marketing Hub Professional'), { name: 'Reports add-on' }, 'new_product'],
  ['core seats and a hub', hub('Marketing Hub Professional'), { name: 'Core Seat' }, 'new_product'],
  ['the same add-on', hub('Reports add-on'), { name: 'Reports add-on' }, 'already_has'],
  ['one add-on and another', hub('Email add-on'), { name: 'Strange add-on' }, 'new_product'],
  ['two packs of credits', hub('Credits pack'), { name: 'Credits pack' }, 'already_has'],
])('every product stands by itself: %s (XS-03)', (_case, owned, line, expected) => {
  expect(kind([owned], line)).toBe(expected);
});

test.each<[string, Owned, Partial<Sold>]>([
  ['was free', hub('Marketing Hub Free'), { name: 'Marketing Hub Professional' }],
  ['was an overage of credits', hub('Credits overage'), { name: 'Credits pack' }],
  ['was a service', { product: 'services' }, { product: 'services' }],
  [
    'was set up once',
    { name: 'Onboarding', product: 'marketing_hub', productConfirmed: true },
    { name: 'Marketing Hub Professional' },
  ],
])('what %s has not been bought before (TX-02)', (_case, owned, line) => {
  expect(kind([owned], line)).toBe('new_product');
});

describe('a customer platform holds every hub', () => {
  const lines = [
    'marketing_hub',
    'sales_hub',
    'service_hub',
    'content_hub',
    'data_hub',
    'commerce_hub',
    'smart_crm',
  ] as const;
  const platform = { name: 'Customer Platform Professional' };

  test.each(lines)('%s, sold to who has the platform, and the other way round', (product) => {
    expect(already([platform], { product, edition: 'professional' })).toEqual({
      at: ['customer.products[0]'],
      throughPlatform: true,
    });
    expect(already([{ product, edition: 'starter' }], platform)).toEqual({
      at: ['customer.products[0]'],
      throughPlatform: true,
    });
  });

  test.each(['hubspot_credits', 'core_seats', 'reporting_add_on', 'other_add_on'] as const)(
    'an add-on or credits are in no platform: %s',
    (product) => {
      expect([kind([platform], { product }), kind([{ product }], platform)]).toEqual(['new_product', 'new_product']);
    },
  );

  test('two hubs hold nothing of each other, and the hub itself goes before the platform', () => {
    expect(kind([hub('Sales Hub Professional')])).toBe('new_product');
    expect(already([platform, hub('Marketing Hub Starter')])).toEqual({
      at: ['customer.products[1]'],
      throughPlatform: false,
    });
    expect(already([hub('Sales Hub Starter'), hub('Service Hub Starter')], platform)).toEqual({
      at: ['customer.products[0]', 'customer.products[1]'],
      throughPlatform: true,
    });
  });
});
