import fc from 'fast-check';
import appJson from '../../app.json';
import { instant, timeZone } from '../facts/primitives.ts';
import { parseFacts } from '../facts/parse.ts';
import { factsFromRecords } from './facts-from-records.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { type Manifest, manifestSchema } from './manifest-schema.ts';
import type { DealRecords, EarlierDeal } from './records.ts';

const hubspot = manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null });
const partner = manifestSchema.parse({
  ...appJson,
  audience: 'partner',
  partner: { id: '701', name: 'Agence A', type: 'solutions_partner', tier: 'gold' },
});
const paris = timeZone.parse('Europe/Paris');
const now = instant.parse('2025-11-05T10:00:00+01:00');

type Properties = Record<string, string | null>;
const record = (id: string, properties: Properties = {}): CrmRecord => ({
  id,
  properties,
  updatedAt: '2025-10-20T08:00:00Z',
});
const line = (id: string, properties: Properties): CrmRecord =>
  record(id, {
    name: 'Sales Hub Professional',
    recurringbillingfrequency: 'monthly',
    hs_line_item_currency_code: 'EUR',
    ...properties,
  });
const involvement = (id: string, partnerId: string | null, properties: Properties = {}): CrmRecord =>
  record(id, { roe_partner_company_id: partnerId, ...properties });

interface Story {
  readonly deal?: Properties;
  readonly lines?: readonly CrmRecord[];
  readonly customer?: Properties;
  readonly involvements?: readonly CrmRecord[];
  readonly earlier?: readonly EarlierDeal[] | null;
  readonly earlierCompanies?: readonly CrmRecord[];
  readonly more?: Partial<DealRecords>;
  readonly manifest?: Manifest;
}

function factsOf({
  deal = {},
  lines = [],
  customer = {},
  involvements = [],
  earlier = [],
  earlierCompanies = [],
  more = {},
  manifest = hubspot,
}: Story) {
  const records: DealRecords = {
    deal: record('9001', {
      dealname: 'Client SA',
      deal_currency_code: 'EUR',
      hs_is_closed_won: 'true',
      closedate: '2025-10-15T14:40:00Z',
      ...deal,
    }),
    lineItems: { found: lines, missing: [] },
    companies: {
      found: [
        record('501', { name: 'Client', domain: 'client.example', ...customer }),
        record('701', { name: 'Agence A', roe_partner_type: 'solutions_partner' }),
      ],
      missing: [],
    },
    unlabelled: [],
    companiesOnDeal: [
      { id: '501', primary: true, labels: [] },
      { id: '701', primary: false, labels: ['Originating partner'] },
    ],
    involvements: { found: involvements, missing: [] },
    earlierDeals:
      earlier === null
        ? null
        : { customerId: '501', deals: earlier, companies: earlierCompanies, unreadCompanies: null },
    partnerClients: null,
    acceptedNames: new Map(),
    companyCurrency: null,
    exchangeRates: null,
    gaps: [],
    successors: new Map(),
    ...more,
  };
  return factsFromRecords(records, { manifest, timeZone: paris, asOf: now });
}

describe('prices', () => {
  const of = (properties: Properties) => factsOf({ lines: [line('1', properties)] }).facts.lineItems?.[0];

  test('HubSpot’s own MRR goes first', () => {
    expect(of({ hs_mrr: '740.00', amount: '8880', recurringbillingfrequency: 'annually' })).toMatchObject({
      mrr: '740.00',
      kind: 'subscription',
    });
  });

  test.each([
    'weekly',
    'biweekly',
    'monthly',
    'quarterly',
    'per_six_months',
    'annually',
    'per_two_years',
    'per_three_years',
    'per_four_years',
    'per_five_years',
  ])('without it, a %s bill is handed on as it is', (frequency) => {
    expect(of({ hs_mrr: null, amount: '4860', recurringbillingfrequency: frequency })).toMatchObject({
      amount: '4860.00',
      billingFrequency: frequency,
      kind: 'subscription',
    });
  });

  test.each(['NaN', 'Infinity', '', 'n/a', '1,200.00'])('an MRR of "%s" is none', (mrr) => {
    expect(of({ hs_mrr: mrr, amount: '90' })).toMatchObject({ amount: '90.00', billingFrequency: 'monthly' });
  });

  test('without a frequency it is paid once, and "0.00" of MRR changes nothing', () => {
    const once = { name: 'Data migration', recurringbillingfrequency: '', amount: '3000' };
    expect(of({ ...once, hs_mrr: '0.00' })).toMatchObject({ kind: 'one_time', amount: '3000.00' });
    expect(of(once)?.mrr).toBeUndefined();
  });

  test('a frequency that HubSpot does not have makes the MRR unknown, and is said', () => {
    const { facts, gaps } = factsOf({
      lines: [line('1', { recurringbillingfrequency: 'every full moon', amount: '90' })],
    });
    expect(facts.lineItems?.[0]).not.toHaveProperty('mrr');
    expect(facts.lineItems?.[0]).not.toHaveProperty('amount');
    expect(gaps).toContainEqual({ what: 'properties', why: 'invalid', count: 1 });
  });

  test('discounts are in the amount; without an amount they are taken off the price', () => {
    expect(of({ amount: '648.00', price: '720', hs_discount_percentage: '10' })?.amount).toBe('648.00');
    expect(of({ amount: null, price: '720', quantity: '2', hs_discount_percentage: '10' })?.amount).toBe('1296.00');
    expect(of({ amount: null, price: '100', quantity: '3', discount: '5' })?.amount).toBe('285.00');
  });

  test('a price that depends on tiers is not multiplied', () => {
    expect(of({ amount: null, price: '100', quantity: '3', hs_pricing_model: 'graduated' })).not.toHaveProperty(
      'amount',
    );
  });

  test('a negative amount is no price, and said', () => {
    const { facts, gaps } = factsOf({ lines: [line('1', { hs_mrr: '-10', amount: '-10' })] });
    expect(facts.lineItems).toEqual([]);
    expect(gaps).toEqual([{ what: 'rebates', why: 'left_out', count: 1 }]);
  });

  test('the currency is the line’s, else the deal’s, else the company’s', () => {
    expect(of({ hs_line_item_currency_code: 'chf' })?.currency).toBe('CHF');
    expect(of({ hs_line_item_currency_code: null })?.currency).toBe('EUR');
    const { facts, sources } = factsOf({
      deal: { deal_currency_code: '' },
      lines: [line('1', { hs_line_item_currency_code: null })],
      more: { companyCurrency: 'GBP' },
    });
    expect([facts.deal.currency, facts.lineItems?.[0]?.currency]).toEqual(['GBP', 'GBP']);
    expect(sources).toContainEqual(expect.objectContaining({ path: 'deal.currency', record: 'currencies/company' }));
  });

  test('an MRR that the amount contradicts is stated with it (A-68), and said', () => {
    const twice = { hs_mrr: '740', amount: '7400', recurringbillingfrequency: 'annually' };
    expect(factsOf({ lines: [line('1', twice)] }).facts.lineItems).toMatchObject([
      { mrr: '740.00', amount: '7400.00', billingFrequency: 'annually' },
    ]);
    const said = (properties: Properties) => factsOf({ lines: [line('1', properties)] }).gaps;
    expect(said({ hs_mrr: '740', amount: '7400', recurringbillingfrequency: 'annually' })).toEqual([
      { what: 'line_amounts', why: 'doubtful', count: 1 },
    ]);
    expect(said({ hs_mrr: '616.67', amount: '7400', recurringbillingfrequency: 'annually' })).toEqual([]);
    expect(said({ hs_mrr: '33.35', amount: '100.01', recurringbillingfrequency: 'quarterly', quantity: '5' })).toEqual(
      [],
    );
    expect(said({ hs_mrr: '433.33', amount: '100', recurringbillingfrequency: 'weekly' })).toEqual([]);
  });

  test('an optional line is left out, and said', () => {
    const { facts, gaps } = factsOf({ lines: [line('1', {}), line('2', { hs_is_optional: 'true' })] });
    expect(facts.lineItems?.map(({ id }) => id)).toEqual(['1']);
    expect(gaps).toContainEqual({ what: 'optional_lines', why: 'left_out', count: 1 });
  });

  test('of a price in steps only the step of the day counts', () => {
    const step = (id: string, start: string, mrr: string) =>
      line(id, { hs_mrr: mrr, hs_recurring_billing_start_date: start, hs_recurring_billing_period: 'P1Y' });
    const { facts, gaps } = factsOf({
      lines: [step('1', '2024-11-01', '600'), step('2', '2025-11-01', '800'), step('3', '2026-11-01', '1000')],
    });
    expect(facts.lineItems).toMatchObject([
      {
        id: '2',
        mrr: '800.00',
        earlierPrices: [{ until: '2025-10-31', mrr: '600.00' }],
        laterPrices: [{ from: '2026-11-01', mrr: '1000.00' }],
      },
    ]);
    expect(gaps).toContainEqual({ what: 'later_lines', why: 'in_turn', count: 2 });
  });

  test('two lines of a product at the same time are two lines', () => {
    const same = { hs_recurring_billing_start_date: '2025-11-01', hs_recurring_billing_period: 'P1Y' };
    expect(factsOf({ lines: [line('1', same), line('2', same)] }).facts.lineItems).toHaveLength(2);
  });

  test('a line that could not be read is a line of which nothing is known', () => {
    const { facts } = factsOf({ more: { lineItems: { found: [line('1', {})], missing: ['2'] } } });
    expect(facts.lineItems?.[1]).toEqual({ id: '2' });
  });

  test('the admin’s word on a product goes before its name', () => {
    const productAliases = {
      byProductId: { '77': { productLine: 'data_hub', edition: 'enterprise' } },
      bySku: { 'X-1': { productLine: 'services', edition: 'none', kind: 'one_time' } },
      byPattern: [{ contains: 'pack or', productLine: 'smart_crm', edition: 'starter' }],
    };
    const manifest = manifestSchema.parse({ ...appJson, productAliases });
    const { facts } = factsOf({
      manifest,
      lines: [
        line('1', { hs_product_id: '77' }),
        line('2', { hs_sku: 'X-1' }),
        line('3', { name: 'Notre Pack Or 2025' }),
        line('4', {}),
      ],
    });
    expect(facts.lineItems?.map(({ product }) => product)).toEqual(['data_hub', 'services', 'smart_crm', undefined]);
  });
});

describe('dates', () => {
  const of = (deal: Properties) => factsOf({ deal }).facts.deal;

  test('the close date is a day of the portal’s calendar', () => {
    expect(of({ closedate: '2025-10-15T22:30:00Z' })).toMatchObject({
      closeDate: '2025-10-16',
      closedAt: '2025-10-16T00:30:00+02:00',
    });
    expect(of({ closedate: '1760538000000' })).toMatchObject({
      closeDate: '2025-10-15',
      closedAt: '2025-10-15T16:20:00+02:00',
    });
    expect(of({ closedate: '2025-10-15' })).toMatchObject({ closeDate: '2025-10-15' });
  });

  test('a close at midnight is a date; nobody knows the hour', () => {
    expect(of({ closedate: '2025-10-14T22:00:00Z' })).not.toHaveProperty('closedAt');
    expect(of({ closedate: '2025-10-15T00:00:00Z' })).not.toHaveProperty('closedAt');
  });

  test('an open deal has no instant of its close', () => {
    expect(of({ hs_is_closed_won: 'false', hs_is_closed_lost: 'false' })).toMatchObject({
      stage: 'open',
      closeDate: '2025-10-15',
    });
    expect(of({ hs_is_closed_won: 'false', hs_is_closed_lost: 'false' })).not.toHaveProperty('closedAt');
  });

  test('a stage that nothing tells is unknown', () => {
    expect(of({ hs_is_closed_won: null, dealstage: '1234567' })).not.toHaveProperty('stage');
    expect(of({ hs_is_closed_won: 'false', hs_is_closed_lost: 'true' }).stage).toBe('closed_lost');
  });

  test('a date typed as words is unknown, and said', () => {
    const { facts, gaps } = factsOf({ deal: { closedate: 'soon' } });
    expect(facts.deal).not.toHaveProperty('closeDate');
    expect(gaps).toContainEqual({ what: 'properties', why: 'invalid', count: 1 });
  });
});

describe('the deal', () => {
  test('the motion recorded goes before the type of the shared deal', () => {
    const type = { hs_associated_deal_registration_deal_type: 'DIFM' };
    const mapped = manifestSchema.parse({
      ...appJson,
      sharedDealTypes: { DIFM: 'hubspot_collaboration', CHANNEL: null },
    });
    expect(factsOf({ deal: type, manifest: mapped }).facts.deal.motion).toBe('hubspot_collaboration');
    expect(
      factsOf({ deal: { ...type, roe_motion: 'partner_collaboration' }, manifest: mapped }).facts.deal.motion,
    ).toBe('partner_collaboration');
    expect(
      factsOf({ deal: { hs_associated_deal_registration_deal_type: 'CHANNEL' }, manifest: mapped }).facts.deal,
    ).not.toHaveProperty('motion');
  });

  test('HubSpot does not publish which motion a type of shared deal is: until the admin says so, it is asked', () => {
    const { facts, hints } = factsOf({ deal: { hs_associated_deal_registration_deal_type: 'COLLAB' } });
    expect(facts.deal).not.toHaveProperty('motion');
    expect(hints).toEqual([{ kind: 'deal_type_not_mapped', type: 'COLLAB' }]);
    expect(
      factsOf({ deal: { hs_associated_deal_registration_deal_type: 'COLLAB', roe_motion: 'partner_collaboration' } })
        .hints,
    ).toEqual([]);
  });

  test('without a purchase domain recorded it is the customer’s', () => {
    expect(factsOf({}).facts.deal.purchaseDomain).toBe('client.example');
    expect(factsOf({ deal: { roe_purchase_domain: 'https://www.Other.example/shop' } }).facts.deal.purchaseDomain).toBe(
      'other.example',
    );
  });

  test('a customer that buys on another domain than its main one keeps that one as a related domain (A-40)', () => {
    const related = (deal: Properties, customer: Properties = {}) =>
      factsOf({ deal, customer }).facts.deal.relatedDomains;
    expect(related({ roe_purchase_domain: 'client.fr' })).toEqual(['client.example']);
    expect(
      related(
        { roe_purchase_domain: 'client.fr', roe_related_domains: 'client.de' },
        { hs_additional_domains: 'client.fr' },
      ),
    ).toEqual(['client.de', 'client.fr', 'client.example']);
    expect(related({ roe_purchase_domain: 'client.example' })).toBeUndefined();
  });

  test('empty is unknown, never "no"', () => {
    const { facts } = factsOf({ deal: { roe_hubspot_owned: '', roe_hubspot_validation: null } });
    expect(facts.deal).not.toHaveProperty('hubspotOwned');
    expect(facts.deal).not.toHaveProperty('hubspotValidation');
    expect(facts).not.toHaveProperty('recommendation');
  });
});

describe('partners', () => {
  test('a labelled company without an involvement is a partner', () => {
    expect(factsOf({}).facts.partners).toMatchObject([{ id: '701', name: 'Agence A', type: 'solutions_partner' }]);
  });

  test('an involvement without a label names a partner, once', () => {
    const { facts } = factsOf({
      involvements: [involvement('1', '702'), involvement('2', '701'), involvement('3', '701')],
    });
    expect(facts.partners?.map(({ id }) => id)).toEqual(['701', '702']);
  });

  test('the primary company is not the customer where it is a partner', () => {
    const companiesOnDeal = [
      { id: '701', primary: true, labels: ['Originating partner'] },
      { id: '501', primary: false, labels: [] },
    ];
    expect(factsOf({ more: { companiesOnDeal } }).facts.customer?.id).toBe('501');
  });

  test('a partner that nobody can name makes the partners unknown', () => {
    const { facts, gaps } = factsOf({ involvements: [involvement('1', null)] });
    expect([facts.partners, facts.proofs, facts.registrations]).toEqual([undefined, undefined, undefined]);
    expect(gaps).toContainEqual({ what: 'involvements', why: 'invalid', count: 1 });
  });

  test.each<[string, Partial<DealRecords>]>([
    ['companies on the deal', { companiesOnDeal: null }],
    ['involvements', { involvements: null, gaps: [{ what: 'involvements', why: 'forbidden', count: 1 }] }],
    ['one of the involvements', { involvements: { found: [], missing: ['5'] } }],
  ])('%s unread: partners, proofs and registrations are unknown', (_, more) => {
    const { facts } = factsOf({ more });
    expect([facts.partners, facts.proofs, facts.registrations]).toEqual([undefined, undefined, undefined]);
  });

  test('nobody recorded a registration: unknown, unless HubSpot counts one and there is one partner', () => {
    expect(factsOf({ involvements: [involvement('1', '701')] }).facts).not.toHaveProperty('registrations');
    const counted = factsOf({
      deal: { hs_num_associated_active_deal_registrations: '1' },
      involvements: [involvement('1', '701')],
    });
    expect(counted.facts.registrations).toEqual([{ partnerId: '701', kind: 'shared_deal' }]);
    expect(counted.sources).toContainEqual(
      expect.objectContaining({ property: 'hs_num_associated_active_deal_registrations' }),
    );
  });

  test('HubSpot’s counter is named beside what was recorded, and stands alone where the app’s object is not installed', () => {
    const deal = { hs_num_associated_active_deal_registrations: '1', hs_is_active_shared_deal: 'false' };
    const recorded = factsOf({ deal, involvements: [involvement('1', '701', { roe_registered_on: '2025-09-01' })] });
    expect(recorded.sources).toContainEqual(
      expect.objectContaining({
        path: 'registrations',
        record: 'deals/9001',
        property: 'hs_num_associated_active_deal_registrations',
      }),
    );
    const bare = factsOf({
      deal,
      more: { involvements: null, gaps: [{ what: 'schema', why: 'not_installed', count: 1 }] },
    });
    expect(bare.facts.registrations).toEqual([{ partnerId: '701', kind: 'shared_deal' }]);
  });

  test('the tick of a shared deal proves nothing: people can set it', () => {
    expect(
      factsOf({ deal: { hs_is_active_shared_deal: 'true' }, involvements: [involvement('1', '701')] }).facts,
    ).not.toHaveProperty('registrations');
  });

  test('of two records of a partner, what both say; an empty property says another thing than a full one', () => {
    const old = {
      ...involvement('1', '701', { roe_registered_on: '2025-09-01', roe_registration_domain: 'old.example' }),
      updatedAt: '2025-09-01T00:00:00Z',
    };
    const both = { roe_registration_domain: 'client.example', roe_registered_by: 'partner' };
    const { facts } = factsOf({
      involvements: [
        { ...old, properties: { ...old.properties, roe_registered_by: 'partner' } },
        involvement('2', '701', both),
      ],
    });
    expect(facts.registrations).toEqual([{ partnerId: '701', registeredBy: 'partner' }]);
  });
});

describe('confirmation links', () => {
  const of = (properties: Properties) => factsOf({ involvements: [involvement('1', '701', properties)] }).facts.proofs;

  test('no word about a link: no proof', () => {
    expect(of({})).toEqual([]);
  });

  test('sent and not signed so far', () => {
    expect(of({ roe_automatic_link_status: 'sent', roe_automatic_link_sent_on: '2025-10-01' })).toEqual([
      { partnerId: '701', link: 'automatic', status: 'sent', signedOn: null, sharedOn: null, quoteUpdatedOn: null },
    ]);
  });

  test('signed on a day that nobody wrote down', () => {
    expect(of({ roe_automatic_link_status: 'signed' })?.[0]).not.toHaveProperty('signedOn');
  });

  test('rejected, then a manual one signed', () => {
    expect(
      of({
        roe_automatic_link_status: 'rejected',
        roe_manual_link_status: 'signed',
        roe_manual_link_signed_on: '2025-10-12',
        roe_manual_link_covers: '31; 32',
        roe_manual_link_confirmed_in_checkout: 'true',
      }),
    ).toMatchObject([
      { link: 'automatic', status: 'rejected' },
      {
        link: 'manual',
        status: 'signed',
        signedOn: '2025-10-12',
        coversLineItems: ['31', '32'],
        confirmedInCheckout: true,
      },
    ]);
  });

  test('a link that covers a step of a price covers the line that stands for all', () => {
    const step = { hs_recurring_billing_start_date: '2026-11-01' };
    const covers = (lines: string) =>
      factsOf({
        lines: [line('31', { hs_recurring_billing_period: 'P1Y' }), line('32', step)],
        involvements: [involvement('1', '701', { roe_manual_link_status: 'signed', roe_manual_link_covers: lines })],
      }).facts.proofs?.[0]?.coversLineItems;
    expect(covers('32')).toEqual(['31']);
    expect(covers('31; 32; 40')).toEqual(['31', '40']);
    expect(covers('all')).toBe('all');
  });

  test('the partner that names a product for onboarding gives it', () => {
    const { facts } = factsOf({
      lines: [line('1', {}), line('2', { name: 'Marketing Hub Pro' })],
      involvements: [
        involvement('1', '701', { roe_manual_link_status: 'signed', roe_manual_link_onboarding_for: 'Sales Hub Pro' }),
      ],
    });
    expect(facts.lineItems?.map(({ onboardingBy }) => onboardingBy)).toEqual(['701', undefined]);
  });
});

describe('what the customer has', () => {
  const sale = (
    id: string,
    closed: string,
    lines: readonly CrmRecord[],
    involvements: readonly CrmRecord[] = [],
  ): EarlierDeal => ({
    deal: record(id, { hs_is_closed_won: 'true', closedate: closed }),
    lineItems: lines,
    involvements,
  });
  const credited = (partnerId: string) =>
    involvement('9', partnerId, { roe_credited_product_lines: 'sales_hub', roe_credited_since: '2024-01-10' });
  const products = (...earlier: readonly EarlierDeal[]) =>
    factsOf({ lines: [line('1', {})], earlier }).facts.customer?.products;

  test('no other deal won: nothing', () => {
    expect(products()).toEqual([]);
  });

  test('bought from HubSpot: nobody holds the credit', () => {
    expect(products(sale('1', '2024-01-10', [line('5', { hs_mrr: '90' })]))).toMatchObject([
      {
        product: 'sales_hub',
        edition: 'professional',
        mrr: '90.00',
        currency: 'EUR',
        boughtFrom: 'hubspot',
        creditHolder: 'none',
      },
    ]);
  });

  test('bought with a partner that was credited', () => {
    expect(products(sale('1', '2024-01-10', [line('5', { hs_mrr: '90' })], [credited('702')]))).toMatchObject([
      { boughtFrom: '702', creditHolder: '702', creditedSince: '2024-01-10' },
    ]);
  });

  describe('its credit held by a partner that is not on this deal', () => {
    const earlier = [sale('1', '2024-01-10', [line('5', { hs_mrr: '90' })], [credited('702')])];
    const holder = record('702', { name: 'Agence B', roe_partner_type: 'solutions_provider' });

    test('the holder’s company says its type and name, each with its source', () => {
      const { facts, sources } = factsOf({ lines: [line('1', {})], earlier, earlierCompanies: [holder] });
      expect(facts.customer?.products).toMatchObject([
        { creditHolder: '702', creditHolderType: 'solutions_provider', creditHolderName: 'Agence B' },
      ]);
      expect(facts.partners?.map(({ id }) => id)).toEqual(['701']);
      expect(sources).toContainEqual({
        path: 'customer.products[0].creditHolderType',
        record: 'companies/702',
        property: 'roe_partner_type',
        changedAt: '2025-10-20T08:00:00Z',
      });
      expect(sources).toContainEqual(
        expect.objectContaining({
          path: 'customer.products[0].creditHolderName',
          record: 'companies/702',
          property: 'name',
        }),
      );
    });

    test('unread, the holder stands and its type is unknown', () => {
      const [owned] = factsOf({ lines: [line('1', {})], earlier }).facts.customer?.products ?? [];
      expect(owned).toMatchObject({ creditHolder: '702' });
      expect(owned).not.toHaveProperty('creditHolderType');
      expect(owned).not.toHaveProperty('creditHolderName');
    });

    test('what somebody wrote with the product goes before the company’s record', () => {
      const listed = JSON.stringify([
        { name: 'Sales Hub Professional', creditHolder: '702', creditHolderType: 'solutions_partner' },
      ]);
      const { facts, sources } = factsOf({
        customer: { roe_installed_products: listed },
        earlier,
        earlierCompanies: [holder],
      });
      expect(facts.customer?.products).toMatchObject([
        { creditHolderType: 'solutions_partner', creditHolderName: 'Agence B' },
      ]);
      expect(sources.filter(({ path }) => path.endsWith('creditHolderType'))).toEqual([]);
    });
  });

  test('bought with a partner of whose credit nobody wrote a word: the holder is unknown', () => {
    const [owned] = products(sale('1', '2024-01-10', [line('5', {})], [involvement('9', '702')])) ?? [];
    expect(owned).toMatchObject({ boughtFrom: '702' });
    expect(owned).not.toHaveProperty('creditHolder');
  });

  test('the newest sale of a product tells its price and edition; the holder stays', () => {
    const first = sale('1', '2023-01-10', [line('5', { name: 'Sales Hub Starter', hs_mrr: '20' })], [credited('702')]);
    const second = sale('2', '2024-01-10', [line('6', { hs_mrr: '90' }), line('7', { hs_mrr: '10' })]);
    expect(products(second, first)).toMatchObject([
      { edition: 'professional', mrr: '100.00', boughtFrom: 'hubspot', creditHolder: '702' },
    ]);
  });

  test('a term that is over: whether the customer still has it is not known, and its old price is not today’s', () => {
    const term = { hs_mrr: '90', hs_recurring_billing_start_date: '2023-02-01', hs_recurring_billing_period: 'P1Y' };
    const { facts, gaps } = factsOf({ lines: [line('1', {})], earlier: [sale('1', '2023-01-10', [line('5', term)])] });
    expect(facts.customer?.products).toMatchObject([{ product: 'sales_hub', creditHolder: 'none' }]);
    expect(facts.customer?.products?.[0]).not.toHaveProperty('mrr');
    expect(gaps).toContainEqual({ what: 'ended_terms', why: 'not_told', count: 1 });
    const renewed = factsOf({
      earlier: [sale('1', '2023-01-10', [line('5', term)]), sale('2', '2024-01-20', [line('6', { hs_mrr: '95' })])],
    });
    expect([renewed.facts.customer?.products?.[0]?.mrr, renewed.gaps]).toEqual(['95.00', []]);
    const renewing = factsOf({
      earlier: [sale('1', '2023-01-10', [line('5', { ...term, hs_recurring_billing_terms: 'AUTOMATICALLY_RENEW' })])],
    });
    expect([renewing.facts.customer?.products?.[0]?.mrr, renewing.gaps]).toEqual(['90.00', []]);
  });

  test('of a price in steps the customer has the step of the day', () => {
    const ramp = [
      line('5', { hs_mrr: '90', hs_recurring_billing_start_date: '2023-02-01', hs_recurring_billing_period: 'P1Y' }),
      line('6', { hs_mrr: '120', hs_recurring_billing_start_date: '2024-02-01' }),
    ];
    const { facts } = factsOf({ lines: [line('1', {})], earlier: [sale('1', '2023-01-10', ramp)] });
    expect(facts.customer?.products?.map(({ mrr }) => mrr)).toEqual(['120.00']);
    expect(facts.lineItems?.[0]?.mrr12MonthsAgo).toBe('120.00');
  });

  test('a rebate on an earlier deal lowers what the customer pays', () => {
    const sold = [line('5', { hs_mrr: '90' }), line('6', { name: 'Rebate', hs_mrr: '-10', amount: '-10' })];
    expect(products(sale('1', '2024-01-10', sold))?.map(({ mrr }) => mrr)).toEqual(['80.00']);
  });

  test('a holder whose company was not read is a gap; companies that hold nothing are none', () => {
    const unread = { what: 'holders', why: 'too_many', count: 7 } as const;
    const read = (involvements: readonly CrmRecord[]) =>
      factsOf({
        more: {
          earlierDeals: {
            customerId: '501',
            deals: [sale('1', '2024-01-10', [line('5', { hs_mrr: '90' })], involvements)],
            companies: [],
            unreadCompanies: unread,
          },
        },
      }).gaps;
    expect(read([credited('702')])).toEqual([unread]);
    expect(read([credited('701')])).toEqual([]);
    expect(read([])).toEqual([]);
  });

  test('services and what was paid once are no products', () => {
    expect(
      products(
        sale('1', '2024-01-10', [
          line('5', { name: 'Data migration', recurringbillingfrequency: '', amount: '3000' }),
          line('6', { name: 'Monthly consulting', hs_mrr: '500' }),
        ]),
      ),
    ).toEqual([]);
  });

  test('a subscription typed as paid once is a product, and nobody knows at which price', () => {
    const [owned, ...others] =
      products(
        sale('1', '2024-01-10', [line('5', { recurringbillingfrequency: '', hs_mrr: '0.00', amount: '8880' })]),
      ) ?? [];
    expect(owned).toMatchObject({ product: 'sales_hub' });
    expect(owned).not.toHaveProperty('mrr');
    expect(others).toEqual([]);
  });

  test('deals won after this one are not before it; on the same day they are related', () => {
    const { facts } = factsOf({
      lines: [line('1', {})],
      earlier: [sale('1', '2025-10-20', [line('5', {})]), sale('2', '2025-10-15', [line('6', {})])],
    });
    expect(facts.customer?.products).toEqual([]);
    expect(facts.relatedDeals).toEqual([{ id: '2', sameDay: true, products: ['Sales Hub Professional'] }]);
  });

  test('a deal without a close date leaves all of it unknown', () => {
    const undated: EarlierDeal = {
      deal: record('1', { hs_is_closed_won: 'true' }),
      lineItems: [line('5', {})],
      involvements: [],
    };
    expect(factsOf({ earlier: [undated] }).facts.customer).not.toHaveProperty('products');
  });

  test('unread, it is unknown', () => {
    expect(factsOf({ earlier: null }).facts.customer).not.toHaveProperty('products');
  });

  test('the list on the company goes before the deals', () => {
    const listed = JSON.stringify([
      { name: 'Marketing Hub Starter', boughtFrom: 'hubspot', creditHolder: 'none', mrr: '20.00', currency: 'EUR' },
    ]);
    expect(
      factsOf({ customer: { roe_installed_products: listed }, earlier: [sale('1', '2024-01-10', [line('5', {})])] })
        .facts.customer?.products,
    ).toMatchObject([{ name: 'Marketing Hub Starter' }]);
  });

  test.each([
    'none',
    '{"a":1}',
    '["Marketing Hub"]',
    '[{"mrr": 20}]',
    '[{"creditHolder": ""}]',
    '[',
    '[{"name":"x","boughtfrom":"hubspot"}]',
  ])('a list typed as %s never stops the reading', (text) => {
    const { facts, gaps } = factsOf({
      customer: { roe_installed_products: text },
      earlier: null,
      lines: [line('1', {})],
    });
    expect(facts.lineItems).toHaveLength(1);
    expect(gaps).toContainEqual(expect.objectContaining({ what: 'properties', why: 'invalid' }));
  });

  describe('a year before', () => {
    const ago = (earlier: readonly EarlierDeal[] | null, own: Properties = {}, story: Story = {}) =>
      factsOf({ ...story, lines: [line('1', own)], earlier }).facts.lineItems?.[0]?.mrr12MonthsAgo;

    test('nothing bought before: 0', () => {
      expect(ago([])).toBe('0');
    });

    test('the price of the product line then', () => {
      const first = sale('1', '2023-01-10', [line('5', { name: 'Sales Hub Starter', hs_mrr: '20' })]);
      expect(ago([first, sale('2', '2025-03-01', [line('6', { hs_mrr: '90' })])])).toBe('20.00');
    });

    test('another product line does not count', () => {
      expect(ago([sale('1', '2023-01-10', [line('5', { name: 'Marketing Hub Pro', hs_mrr: '800' })])])).toBe('0');
    });

    test('unknown where the price was in another currency, or a fixed term had run out', () => {
      expect(
        ago([sale('1', '2023-01-10', [line('5', { hs_mrr: '20', hs_line_item_currency_code: 'USD' })])]),
      ).toBeUndefined();
      expect(
        ago([
          sale('1', '2022-01-10', [
            line('5', {
              hs_mrr: '20',
              hs_recurring_billing_start_date: '2022-02-01',
              hs_recurring_billing_period: 'P1Y',
            }),
          ]),
        ]),
      ).toBeUndefined();
    });

    test('the deal itself counts once it is a year old', () => {
      expect(ago([], { hs_mrr: '90' }, { deal: { closedate: '2024-10-01T10:00:00Z' } })).toBe('90.00');
    });

    test('unread deals leave it unknown, unless somebody wrote that the customer had nothing', () => {
      expect(ago(null)).toBeUndefined();
      expect(ago(null, {}, { customer: { roe_installed_products: '[]' } })).toBe('0');
    });

    test('a product that the company’s list names and no deal does has an unknown past', () => {
      expect(ago([], {}, { customer: { roe_installed_products: '[{"name":"Sales Hub Starter"}]' } })).toBeUndefined();
    });
  });
});

describe('in a partner’s own portal', () => {
  test('the partner is who app.json says, and an involvement without a name is its own', () => {
    const { facts } = factsOf({
      manifest: partner,
      earlier: null,
      involvements: [involvement('1', null, { roe_automatic_link_status: 'sent' })],
    });
    expect(facts.partners).toMatchObject([{ id: '701', name: 'Agence A', tier: 'gold' }]);
    expect(facts.proofs).toMatchObject([{ partnerId: '701' }]);
  });

  test('HubSpot’s lines do not arrive: its one amount is a line of an unknown product, with its source', () => {
    const { facts, sources } = factsOf({
      manifest: partner,
      deal: { hs_deal_registration_mrr: '1250.0', hs_deal_registration_mrr_currency_code: 'USD' },
    });
    expect(facts.lineItems).toEqual([
      { id: 'hs_deal_registration_mrr', kind: 'subscription', mrr: '1250.00', currency: 'USD' },
    ]);
    expect(sources).toContainEqual(
      expect.objectContaining({ path: 'lineItems[0].mrr', property: 'hs_deal_registration_mrr' }),
    );
  });

  test('what HubSpot says beside it is told as a hint and is no fact', () => {
    const deal = {
      hs_deal_registration_mrr: '740',
      hs_deal_registration_mrr_currency_code: 'EUR',
      hs_associated_deal_registration_product_interests: 'Marketing Hub Professional;HubSpot CMS',
      hs_synced_deal_owner_name_and_email: 'Camille Roche (camille.roche@hubspot.example)',
    };
    const { facts, hints } = factsOf({ manifest: partner, deal });
    expect(hints).toEqual([
      { kind: 'one_amount' },
      { kind: 'product_interests', names: ['Marketing Hub Professional', 'HubSpot CMS'] },
      { kind: 'sales_lead', name: 'Camille Roche (camille.roche@hubspot.example)' },
    ]);
    expect(JSON.stringify(facts)).not.toContain('Marketing Hub');
    expect(factsOf({ deal }).hints).toEqual([]);
  });

  test('lines that do not come to HubSpot’s figure are said, where both are known in one currency', () => {
    const told = (lines: readonly CrmRecord[], more: Properties = {}) =>
      factsOf({
        manifest: partner,
        lines,
        deal: { hs_deal_registration_mrr: '450', hs_deal_registration_mrr_currency_code: 'EUR', ...more },
      }).hints;
    expect(told([line('1', { hs_mrr: '300' }), line('2', { hs_mrr: '100' })])).toEqual([
      { kind: 'lines_differ', lines: '400.00', told: '450.00', currency: 'EUR' },
    ]);
    expect(told([line('1', { hs_mrr: null, amount: '5400', recurringbillingfrequency: 'annually' })])).toEqual([]);
    expect(told([line('1', { hs_mrr: '400' })], { hs_deal_registration_mrr_currency_code: 'USD' })).toEqual([]);
    expect(told([line('1', { hs_mrr: '400' }), line('2', { recurringbillingfrequency: 'every full moon' })])).toEqual(
      [],
    );
    expect(told([line('1', { amount: '400', recurringbillingfrequency: '' })])).toEqual([]);
  });

  test('a registration that HubSpot no longer counts is said while the deal is open', () => {
    const hintsOf = (deal: Properties) =>
      factsOf({ deal, involvements: [involvement('1', '701', { roe_registered_on: '2025-09-01' })] }).hints;
    const open = { hs_is_closed_won: 'false', hs_is_closed_lost: 'false' };
    expect(hintsOf({ ...open, hs_num_associated_active_deal_registrations: '0' })).toEqual([
      { kind: 'no_active_registration' },
    ]);
    expect(hintsOf({ ...open, hs_num_associated_active_deal_registrations: '' })).toEqual([]);
    expect(hintsOf({ hs_num_associated_active_deal_registrations: '0' })).toEqual([]);
  });

  test('lines of its own go before that amount; before the purchase what is sold is unknown', () => {
    expect(
      factsOf({
        manifest: partner,
        lines: [line('1', {})],
        deal: { hs_deal_registration_mrr: '1250' },
      }).facts.lineItems?.map(({ id }) => id),
    ).toEqual(['1']);
    expect(factsOf({ manifest: partner }).facts).not.toHaveProperty('lineItems');
  });
});

test('a currency of the rules for the deal’s follows from HubSpot’s rates', () => {
  const exchangeRates = [
    { from: 'USD', to: 'EUR', rate: '0.8', effectiveAt: '2025-10-01T00:00:00Z' },
    { from: 'CHF', to: 'EUR', rate: '1.2', effectiveAt: '2025-09-01T00:00:00Z' },
  ];
  const rate = (deal_currency_code: string) =>
    factsOf({ deal: { deal_currency_code }, more: { exchangeRates } }).facts.exchangeRates?.find(
      ({ from, to }) => from === deal_currency_code && to === 'USD',
    );
  expect(rate('EUR')).toMatchObject({ rate: '1.25', on: '2025-10-01' });
  expect(rate('CHF')).toMatchObject({ rate: '1.5', on: '2025-09-01' });
  expect(rate('GBP')).toBeUndefined();
});

test('whatever stands in the properties, facts come out that the rules take', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      null,
      '',
      '0',
      '-1',
      'true',
      '2025-10-15',
      '1e99',
      'signed',
      '[]',
      '[{}]',
      'all',
      '🤷',
      'x'.repeat(2_000),
    ),
  );
  const anything = fc.dictionary(
    fc.constantFrom(
      'dealname',
      'closedate',
      'deal_currency_code',
      'roe_motion',
      'roe_related_domains',
      'roe_purchase_domain',
      'name',
      'hs_mrr',
      'amount',
      'price',
      'quantity',
      'recurringbillingfrequency',
      'hs_recurring_billing_start_date',
      'hs_recurring_billing_period',
      'hs_line_item_currency_code',
      'roe_partner_company_id',
      'roe_registered_on',
      'roe_registration_domain',
      'roe_automatic_link_status',
      'roe_automatic_link_signed_on',
      'roe_automatic_link_signed_at',
      'roe_automatic_link_covers',
      'roe_automatic_link_onboarding_for',
      'roe_credited_product_lines',
      'roe_credited_since',
      'roe_installed_products',
      'roe_time_zone',
      'hs_country_code',
      'roe_recommended_partners',
      'roe_recommended_by',
      'hs_deal_registration_mrr',
      'hs_closed_won_date',
      'createdate',
    ),
    text,
  );
  fc.assert(
    fc.property(anything, anything, anything, anything, fc.boolean(), (deal, lineProperties, customer, part, own) => {
      const manifest = own ? partner : hubspot;
      const earlier: EarlierDeal[] = [
        { deal: record('1', deal), lineItems: [record('5', lineProperties)], involvements: [record('6', part)] },
      ];
      const { facts } = factsOf({
        manifest,
        deal,
        lines: [record('1', lineProperties), record('2', lineProperties)],
        customer,
        involvements: [record('7', part)],
        earlier,
      });
      const { asOf, ...rest } = facts;
      expect(asOf).toBe(now);
      expect(parseFacts(JSON.parse(JSON.stringify(rest))).ok).toBe(true);
    }),
    { numRuns: 300 },
  );
});
