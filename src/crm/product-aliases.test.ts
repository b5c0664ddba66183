/** The admin's word on a product, from app.json to the verdict; and what app.json may not say. */
import * as z from 'zod';
import appJson from '../../app.json';
import { answerOf, type SmallCrm } from './gateway/testing/small-crm.ts';
import { startScriptedServer } from './gateway/testing/scripted-server.ts';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import { judgeBy } from '../rules/judge.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { answerDeal } from '../functions/deal-engagement/answer.ts';
import { manifestSchema } from './manifest-schema.ts';
import { aliasOf, productAliasesSchema } from './product-aliases.ts';

const none = { byProductId: {}, bySku: {}, byPattern: [] };
const dataHub = { productLine: 'data_hub', edition: 'enterprise' };

async function statusWith(productAliases: unknown, line: Record<string, string>) {
  const crm: SmallCrm = {
    involvementType: '2-77',
    records: {
      deals: {
        '9001': {
          dealname: 'Client SA',
          deal_currency_code: 'EUR',
          hs_is_closed_won: 'true',
          closedate: '2025-10-15T14:40:00Z',
          roe_motion: 'partner_collaboration',
          roe_hubspot_validation: 'approved',
          roe_specialist_approval: 'approved',
        },
      },
      line_items: { '31': { hs_mrr: '740', recurringbillingfrequency: 'monthly', ...line } },
      companies: {
        '501': { domain: 'client.example', hs_country_code: 'FR', roe_installed_products: '[]' },
        '701': {
          name: 'Agence A',
          roe_partner_type: 'solutions_partner',
          roe_partner_tier: 'gold',
          roe_program_compliant: 'true',
        },
      },
      '2-77': {
        '51': {
          roe_partner_company_id: '701',
          roe_involved_in_sale: 'true',
          roe_registered_by: 'partner',
          roe_registration_kind: 'shared_deal',
          roe_registration_domain: 'client.example',
          roe_registered_on: '2025-09-20',
          roe_automatic_link_status: 'signed',
          roe_automatic_link_signed_by: 'customer',
          roe_automatic_link_signed_on: '2025-10-12',
          roe_automatic_link_shared_on: '2025-10-12',
          roe_automatic_link_covers: 'all',
          roe_automatic_link_confirms_services: 'true',
        },
      },
    },
    links: {
      'deals/9001 -> line_items': [{ id: '31' }],
      'deals/9001 -> companies': [
        { id: '501', labels: ['Primary'] },
        { id: '701', labels: ['Originating partner'] },
      ],
      'deals/9001 -> 2-77': [{ id: '51' }],
      'companies/501 -> deals': [{ id: '9001' }],
    },
  };
  const server = await startScriptedServer((request) => answerOf(crm, request));
  try {
    const answer = await answerDeal(
      { propertiesToSend: { hs_object_id: '9001' }, parameters: { locale: 'en' } },
      {
        environment: {
          HUBSPOT_API_BASE: server.url,
          PRIVATE_APP_ACCESS_TOKEN: 't',
          ROE_NOW: '2025-11-05T10:00:00+01:00',
        },
        manifest: () => manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null, productAliases }),
        judge: judgeBy(rulebook20250903),
        viewOf: viewOfDeal,
        now: Date.now,
        report: () => undefined,
      },
    );
    return answer.ok ? answer.view.status.id : answer.code;
  } finally {
    await server.close();
  }
}

const unknownName = { name: 'Offre Or 2025', hs_product_id: '77', hs_sku: 'OR-25' };

describe('a name that says nothing', () => {
  test('is HubSpot’s to decide', async () => {
    expect(await statusWith(none, unknownName)).toBe('needs_hubspot_decision');
  });

  test.each([
    ['its product id', { ...none, byProductId: { '77': dataHub } }],
    ['its SKU', { ...none, bySku: { 'OR-25': dataHub } }],
    ['what its name holds', { ...none, byPattern: [{ contains: 'OFFRE or', ...dataHub }] }],
  ])('is settled by %s', async (_, productAliases) => {
    expect(await statusWith(productAliases, unknownName)).toBe('eligible');
  });
});

test.each([
  ['services', { productLine: 'services', edition: 'none' }],
  ['a fee paid once', { productLine: 'sales_hub', edition: 'professional', kind: 'one_time' }],
  ['use beyond the pack', { productLine: 'hubspot_credits', edition: 'none', kind: 'overage' }],
])('the admin’s word goes before a name that says otherwise: %s earns nothing', async (_, alias) => {
  const line = { name: 'Sales Hub Professional', hs_product_id: '77' };
  expect(await statusWith(none, line)).toBe('eligible');
  expect(await statusWith({ ...none, byProductId: { '77': alias } }, line)).toBe('not_eligible');
});

test('the admin’s word contradicts no name that says otherwise: it was given knowing the name (A-68)', async () => {
  const line = { name: 'Sales Hub Starter', hs_product_id: '77' };
  expect(await statusWith(none, line)).toBe('not_eligible');
  expect(await statusWith({ ...none, byProductId: { '77': dataHub } }, line)).toBe('eligible');
});

test('the id goes before the SKU, the SKU before the name, of patterns the first', () => {
  const of = (productLine: string) => ({ productLine, edition: 'professional' });
  const aliases = productAliasesSchema.parse({
    byProductId: { '77': of('data_hub') },
    bySku: { 'OR-25': of('sales_hub') },
    byPattern: [
      { contains: 'offre', ...of('service_hub') },
      { contains: 'or', ...of('content_hub') },
    ],
  });
  expect(aliasOf({ name: 'Offre Or', productId: '77', sku: 'OR-25' }, aliases)?.productLine).toBe('data_hub');
  expect(aliasOf({ name: 'Offre Or', productId: '78', sku: 'OR-25' }, aliases)?.productLine).toBe('sales_hub');
  expect(aliasOf({ name: 'Offre Or', productId: null, sku: 'toString' }, aliases)?.productLine).toBe('service_hub');
  expect(aliasOf({ name: 'Offre Or'.normalize('NFD'), productId: null, sku: null }, aliases)?.productLine).toBe(
    'service_hub',
  );
  expect(aliasOf({ name: null, productId: null, sku: null }, aliases)).toBeNull();
});

test.each<[string, unknown, RegExp]>([
  [
    'a product line that is none',
    { ...none, byProductId: { '77': { productLine: 'phone_hub', edition: 'none' } } },
    /byProductId\.77\.productLine/,
  ],
  [
    'an edition that is none',
    { ...none, bySku: { 'OR-25': { productLine: 'sales_hub', edition: 'gold' } } },
    /bySku\["OR-25"\]\.edition/,
  ],
  [
    'an edition that the product does not have',
    { ...none, bySku: { A1: { productLine: 'hubspot_credits', edition: 'professional' } } },
    /credits, add-ons and services have "none"[^]*bySku\.A1\.edition/,
  ],
  [
    'a hub without an edition',
    { ...none, byPattern: [{ contains: 'offre', productLine: 'sales_hub', edition: 'none' }] },
    /byPattern\[0\]\.edition/,
  ],
  ['a kind that is none', { ...none, byProductId: { '77': { ...dataHub, kind: 'yearly' } } }, /byProductId\.77\.kind/],
  ['a product id that is a name', { ...none, byProductId: { 'Sales Hub': dataHub } }, /Sales Hub/],
  ['a pattern of one letter', { ...none, byPattern: [{ contains: 'o', ...dataHub }] }, /byPattern\[0\]\.contains/],
  ['a pattern without what it holds', { ...none, byPattern: [dataHub] }, /byPattern\[0\]\.contains/],
  ['a word that app.json does not know', { ...none, byName: {} }, /byName/],
  ['a misspelt key of a product', { ...none, byProductId: { '77': { ...dataHub, lines: 1 } } }, /lines/],
])('%s is refused by name', (_, productAliases, says) => {
  const parsed = manifestSchema.safeParse({ ...appJson, productAliases });
  expect(parsed.success).toBe(false);
  if (!parsed.success) expect(z.prettifyError(parsed.error)).toMatch(says);
});
