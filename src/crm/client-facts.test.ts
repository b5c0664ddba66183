import fc from 'fast-check';
import { parseFacts } from '../facts/parse.ts';
import { clientOf, managedFacts, productsOfClient, projectionOf } from './client-facts.ts';
import { Evidence } from './evidence.ts';
import { partnerClientProperties } from './property-names.ts';

type Properties = Record<string, string | null>;
const record = (properties: Properties, id = '88001') => ({ id, properties, updatedAt: '2025-11-01T08:00:00Z' });
const reader = (properties: Properties, evidence = new Evidence()) =>
  evidence.of('partner_clients', record(properties));
const products = (properties: Properties, isOpen = true) =>
  productsOfClient(reader(properties), isOpen, new Evidence());

describe('what a client has', () => {
  test('hubs by HubSpot’s internal names: operations is Data Hub, cms Content Hub, commerce Revenue Hub; amounts in dollars', () => {
    const told = products({
      hs_operations_hub_edition: 'Professional',
      hs_operations_hub_mrr: '720.000000',
      hs_has_cms_hub: 'true',
      hs_commerce_hub_edition: 'ENTERPRISE',
      hs_has_sales_hub: 'false',
      hs_all_active_products: 'Operations Hub Professional;CMS Hub;Commerce Hub Enterprise;Reporting Add-On',
    });
    expect(told).toEqual({
      products: [
        { name: 'CMS Hub', product: 'content_hub', edition: 'unknown' },
        {
          name: 'Operations Hub Professional',
          product: 'data_hub',
          edition: 'professional',
          mrr: '720.00',
          currency: 'USD',
        },
        { name: 'Commerce Hub Enterprise', product: 'commerce_hub', edition: 'enterprise' },
        { name: 'Reporting Add-On' },
      ],
      gap: null,
    });
  });

  test('hubs without the list of all products are not the whole: something may be there that nobody names', () => {
    expect(products({ hs_sales_hub_edition: 'Starter' })).toEqual({
      products: [{ product: 'sales_hub', edition: 'starter' }, {}],
      gap: { what: 'client_products', why: 'not_told', count: 1 },
    });
  });

  test('a client that keeps its data to itself is unknown, never "nothing"', () => {
    for (const kept of [
      {},
      { hs_has_marketing_hub: 'false', hs_has_sales_hub: 'false' },
      { hs_all_active_products: '' },
      { hs_marketing_hub_mrr: '0.000000' },
    ])
      expect(products(kept).products).toBeNull();
  });

  test('of a closed deal it already holds the purchase: what was there before is unknown', () => {
    expect(products({ hs_all_active_products: 'Sales Hub Professional' }, false)).toEqual({
      products: null,
      gap: { what: 'client_products', why: 'not_told', count: 1 },
    });
  });

  test('that this partner sold something does not say what: the holder of a credit stays unknown', () => {
    for (const sold of ['true', 'false', null])
      expect(
        products({ hs_is_sold: sold, hs_all_active_products: 'Sales Hub Professional' }).products?.[0],
      ).not.toHaveProperty('creditHolder');
  });

  test('each product and amount carries its source', () => {
    const evidence = new Evidence();
    productsOfClient(
      reader(
        { hs_sales_hub_edition: 'Starter', hs_sales_hub_mrr: '60.000000', hs_all_active_products: 'Sales Hub Starter' },
        evidence,
      ),
      true,
      evidence,
    );
    expect(evidence.sources).toEqual([
      {
        path: 'customer.products[0]',
        record: 'partner_clients/88001',
        property: 'hs_sales_hub_edition',
        changedAt: '2025-11-01T08:00:00Z',
      },
      {
        path: 'customer.products[0].mrr',
        record: 'partner_clients/88001',
        property: 'hs_sales_hub_mrr',
        changedAt: '2025-11-01T08:00:00Z',
      },
    ]);
  });
});

describe('which client is meant', () => {
  const choice = (clients: readonly Properties[], domain?: string) =>
    clientOf(
      clients.map((each, index) => record(each, String(index + 1))),
      domain,
      new Evidence(),
    );

  test('the only active one, whatever its domain', () => {
    expect(
      choice([{ hs_is_active: 'false' }, { hs_client_domain_name: 'other.example' }], 'client.example').client?.name,
    ).toBe('partner_clients/2');
  });

  test('of several, the one of the purchase’s domain; without one, nobody can tell', () => {
    const two = [{ hs_client_domain_name: 'a.example' }, { hs_original_purchased_domain: 'https://www.b.example/' }];
    expect(choice(two, 'b.example').client?.name).toBe('partner_clients/2');
    expect(choice(two, 'c.example')).toEqual({
      client: null,
      gap: { what: 'partner_clients', why: 'several', count: 2 },
    });
  });

  test('one whose account is deleted, or none at all, says nothing', () => {
    expect(choice([{ hs_client_portal_purged: 'true' }])).toEqual({ client: null, gap: null });
    expect(choice([])).toEqual({ client: null, gap: null });
  });
});

test('managed: the whole portal’s MRR, in dollars, where HubSpot says that the partner manages it', () => {
  expect(managedFacts(reader({ hs_is_managed: 'true', hs_total_subscription_mrr: '1030.000000' }))).toEqual({
    portalMrr: '1030.00',
    currency: 'USD',
  });
  expect(managedFacts(reader({ hs_is_managed: 'false', hs_total_subscription_mrr: '1030.000000' }))).toBeUndefined();
  expect(managedFacts(reader({ hs_is_managed: 'true' }))).toBeUndefined();
});

test('HubSpot’s projection is told with its day, as ISO text or milliseconds', () => {
  const of = (calculated: string | null) =>
    projectionOf(reader({ hs_projected_commission: '206.000000', hs_projected_commission_calculated_at: calculated }));
  expect(of('1762300800000')).toEqual([
    { kind: 'projected_commission', amount: '206.00', calculatedAt: '2025-11-05T00:00:00+00:00' },
  ]);
  expect(of(null)).toEqual([{ kind: 'projected_commission', amount: '206.00' }]);
  expect(projectionOf(reader({ hs_projected_commission: 'soon' }))).toEqual([]);
});

test('whatever stands in a client’s properties, its products are ones that the rules take', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      null,
      'true',
      'false',
      '60.000000',
      '-1',
      '1e99',
      'Professional',
      'Sales Hub Pro;CMS Hub',
      ';;',
      'x'.repeat(2_000),
    ),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...partnerClientProperties), text), (properties) => {
      const told = products(properties).products;
      expect(parseFacts({ deal: { id: '1' }, customer: { products: told } }).ok).toBe(true);
      if (told !== null) expect(told.length).toBeGreaterThan(0);
    }),
  );
});
