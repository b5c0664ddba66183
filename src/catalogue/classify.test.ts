import fc from 'fast-check';
import { productEditionSchema, productLineSchema } from '../facts/schema.ts';
import { classify } from './classify.ts';
import { suggest } from './suggest.ts';

type Row = readonly [
  name: string,
  line: string,
  edition: string,
  extra?: { addOn?: string | null; kind?: 'one_time' | 'overage' | null },
];

const rows: readonly Row[] = [
  // Names as HubSpot lists them.
  ['Marketing Hub Starter', 'marketing_hub', 'starter'],
  ['Marketing Hub Professional', 'marketing_hub', 'professional'],
  ['Marketing Hub Enterprise', 'marketing_hub', 'enterprise'],
  ['Marketing+ Professional', 'marketing_hub', 'professional'],
  ['Marketing+ Enterprise', 'marketing_hub', 'enterprise'],
  ['Sales Hub Professional', 'sales_hub', 'professional'],
  ['Sales Hub Enterprise', 'sales_hub', 'enterprise'],
  ['Service Hub Professional', 'service_hub', 'professional'],
  ['Content Hub Professional', 'content_hub', 'professional'],
  ['CMS Starter', 'content_hub', 'starter'],
  ['CMS Hub Enterprise', 'content_hub', 'enterprise'],
  ['HubSpot CMS', 'content_hub', 'unknown'],
  ['Data Hub Professional', 'data_hub', 'professional'],
  ['Operations Hub Professional', 'data_hub', 'professional'],
  ['Operations Hub Enterprise', 'data_hub', 'enterprise'],
  ['Commerce Hub Professional', 'commerce_hub', 'professional'],
  ['Revenue Hub Enterprise', 'commerce_hub', 'enterprise'],
  ['Smart CRM Professional', 'smart_crm', 'professional'],
  ['Starter Customer Platform', 'customer_platform', 'starter'],
  ['Professional Customer Platform', 'customer_platform', 'professional'],
  ['CRM Suite Enterprise', 'customer_platform', 'enterprise'],
  ['Growth Suite Professional', 'customer_platform', 'professional'],
  ['Core Seats Starter', 'core_seats', 'starter'],
  ['Core Seats Professional', 'core_seats', 'professional'],
  ['View-Only Seats', 'core_seats', 'free'],
  ['HubSpot Credits Capacity Packs', 'hubspot_credits', 'none'],
  ['HubSpot Committed Credits (Auto-upgrade)', 'hubspot_credits', 'none'],
  ['1000 Breeze Intelligence Credits', 'hubspot_credits', 'none'],
  ['Reporting Add-On', 'reporting_add_on', 'none'],
  ['Ads Add-On', 'other_add_on', 'none', { addOn: 'ads' }],
  ['Brand Domain', 'other_add_on', 'none', { addOn: 'brands' }],
  ['Calculated Properties Limit Increase', 'other_add_on', 'none', { addOn: 'calculated_properties' }],
  ['CRM Contact Records Limit Increase', 'other_add_on', 'none', { addOn: 'records' }],
  ['CRM Object Limit Increase', 'other_add_on', 'none', { addOn: 'custom_objects' }],
  ['Custom Properties Limit Increase', 'other_add_on', 'none', { addOn: 'custom_properties' }],
  ['Custom SSL', 'other_add_on', 'none', { addOn: 'custom_ssl' }],
  ['Dedicated IP', 'other_add_on', 'none', { addOn: 'dedicated_ip' }],
  ['Marketing SMS Add-On', 'other_add_on', 'none', { addOn: 'sms' }],
  ['Marketing SMS Limit Increase', 'other_add_on', 'none', { addOn: 'sms' }],
  ['Transactional Email', 'other_add_on', 'none', { addOn: 'transactional_email' }],
  ['Additional Portal', 'other_add_on', 'none', { addOn: 'additional_portal' }],
  ['API Limit Increase', 'other_add_on', 'none', { addOn: 'api' }],
  ['Monthly Consulting', 'services', 'none', { kind: null }],
  ['Technical Consulting', 'services', 'none', { kind: 'one_time' }],
  // As people type them.
  ['marketing hub pro', 'marketing_hub', 'professional'],
  ['MARKETING HUB ENT', 'marketing_hub', 'enterprise'],
  ['HubSpot Marketing Hub – Professional (annual)', 'marketing_hub', 'professional'],
  ['Hub Spot Sales Hub Enterprise', 'sales_hub', 'enterprise'],
  ['Pro - Service Hub', 'service_hub', 'professional'],
  ['Enterprise Sales Hub x 10 seats', 'sales_hub', 'enterprise'],
  ['SalesHub Pro', 'sales_hub', 'professional'],
  ['Marketing_Hub_Professional', 'marketing_hub', 'professional'],
  ['MarketingHubEnterprise', 'marketing_hub', 'enterprise'],
  ['Mktg Hub Pro', 'marketing_hub', 'professional'],
  ['Ops Hub Pro', 'data_hub', 'professional'],
  ['Sales Hub', 'sales_hub', 'unknown'],
  ['Service Seat Professional', 'service_hub', 'professional'],
  ['Sales Seats Enterprise (5)', 'sales_hub', 'enterprise'],
  ['Commerce Seat Professional', 'commerce_hub', 'professional'],
  ['B2B Commerce Professional', 'commerce_hub', 'professional'],
  ['HubSpot Sales Pro', 'sales_hub', 'professional'],
  ['HubSpot Marketing Enterprise', 'marketing_hub', 'enterprise'],
  ['Additional Marketing Contacts (+5,000)', 'marketing_hub', 'unknown'],
  ['Marketing Hub Pro, 2,000 marketing contacts', 'marketing_hub', 'professional'],
  ['HubSpot credits pack 10,000', 'hubspot_credits', 'none'],
  ['Reports add on', 'reporting_add_on', 'none'],
  ['Transactional email add-on for Marketing Hub Enterprise', 'other_add_on', 'none', { addOn: 'transactional_email' }],
  ['HubSpot Quantum Add-on', 'unclassified', 'unknown'],
  ['Quantum Widgets Add-on', 'unclassified', 'unknown'],
  ['HubSpot add-on', 'other_add_on', 'none', { addOn: null }],
  ['Marketing Hub Starter to Professional upgrade', 'marketing_hub', 'professional'],
  ['Marketing Hub upgrade: Starter → Pro', 'marketing_hub', 'professional'],
  ['Sales Hub Pro > Enterprise', 'sales_hub', 'enterprise'],
  ['Customer Platform Pro (Marketing Hub, Sales Hub, Service Hub)', 'customer_platform', 'professional'],
  ['Customer Platform Professional + 5 Core Seats', 'customer_platform', 'professional'],
  ['Marketing Hub Professional (onboarding included)', 'marketing_hub', 'professional'],
  ['Marketing Hub Professional without onboarding', 'marketing_hub', 'professional'],
  ['Marketing Hub Enterprise w/o onboarding', 'marketing_hub', 'enterprise'],
  ['Marketing Hub Pro with 3 core seats', 'marketing_hub', 'professional'],
  ['Sales Hub Professional – Brest, équipe conseil', 'sales_hub', 'professional'],
  ['Sales Hub Professional, team Consulting', 'sales_hub', 'professional'],
  // Typing errors.
  ['Maketing Hub Professional', 'marketing_hub', 'professional'],
  ['Marketting Hub Profesional', 'marketing_hub', 'professional'],
  ['Sales Hub Entreprise', 'sales_hub', 'enterprise'],
  ['Serivce Hub Enterprize', 'service_hub', 'enterprise'],
  ['Custmer Platform Profesionnal', 'customer_platform', 'professional'],
  ['Contnet Hub Pro', 'content_hub', 'professional'],
  ['Opertions Hub Starter', 'data_hub', 'starter'],
  ['Repporting Add-on', 'reporting_add_on', 'none'],
  ['Marketing Hub Stater', 'marketing_hub', 'starter'],
  ['Onbording Marketing Hub Pro', 'services', 'none', { kind: 'one_time' }],
  // French.
  ['Hub Content Professionnel', 'content_hub', 'professional'],
  ['Le Sales Hub Pro', 'sales_hub', 'professional'],
  ['Hub Marketing Entreprise', 'marketing_hub', 'enterprise'],
  ['Plateforme client Pro', 'customer_platform', 'professional'],
  ['Plateforme client Starter', 'customer_platform', 'starter'],
  ['Suite CRM Enterprise', 'customer_platform', 'enterprise'],
  ['Licence Core Pro', 'core_seats', 'professional'],
  ['Sièges principaux – Professional', 'core_seats', 'professional'],
  ['Crédits HubSpot (pack de capacité)', 'hubspot_credits', 'none'],
  ['Dépassement de crédits HubSpot', 'hubspot_credits', 'none', { kind: 'overage' }],
  ['Module complémentaire Rapports', 'reporting_add_on', 'none'],
  ['Module complémentaire IP dédiée', 'other_add_on', 'none', { addOn: 'dedicated_ip' }],
  ['E-mails transactionnels', 'other_add_on', 'none', { addOn: 'transactional_email' }],
  ['Marketing Hub Pro (onboarding inclus)', 'marketing_hub', 'professional'],
  ['Marketing Hub Pro sans onboarding', 'marketing_hub', 'professional'],
  ['Mise en œuvre Sales Hub Enterprise', 'services', 'none', { kind: 'one_time' }],
  ['Formation équipe commerciale', 'services', 'none', { kind: 'one_time' }],
  ['Accompagnement mensuel', 'services', 'none', { kind: null }],
  ['Paramétrage CRM', 'services', 'none', { kind: 'one_time' }],
  ['Passage Marketing Hub de Starter à Pro', 'marketing_hub', 'professional'],
  // Credits and what goes beyond them.
  ['HubSpot Credits overage', 'hubspot_credits', 'none', { kind: 'overage' }],
  ['HubSpot Credits - Pay-as-you-go', 'hubspot_credits', 'none', { kind: 'overage' }],
  // Work of people.
  ['Professional onboarding (one-time fee)', 'services', 'none', { kind: 'one_time' }],
  ['Marketing Hub Professional Onboarding', 'services', 'none', { kind: 'one_time' }],
  ['Sales Hub Enterprise - onboarding', 'services', 'none', { kind: 'one_time' }],
  ['Onboarding Marketing Hub Pro & Sales Hub Pro', 'services', 'none', { kind: 'one_time' }],
  ['HubSpot Professional Services', 'services', 'none', { kind: 'one_time' }],
  ['Website redesign on Content Hub', 'services', 'none', { kind: 'one_time' }],
  ['CRM migration', 'services', 'none', { kind: 'one_time' }],
  ['Sales Hub Pro - Support', 'unclassified', 'unknown'],
  ['Sales Hub Pro support', 'services', 'none', { kind: null }],
  ['Wartung Content Hub Enterprise', 'services', 'none', { kind: null }],
  // A customer's name, whatever its words mean.
  ['Marketing Hub Pro for Acme Consulting', 'marketing_hub', 'professional'],
  ['Sales Hub Enterprise – Durand Conseil SARL', 'sales_hub', 'enterprise'],
  ['Service Hub Pro for the support team', 'service_hub', 'professional'],
  ['Marketing Hub Professional für Schmidt Beratung GmbH', 'marketing_hub', 'professional'],
  // Included, or not to be had with it.
  ['Marketing Hub Pro con soporte incluido', 'marketing_hub', 'professional'],
  ['Marketing Hub Enterprise (Onboarding entfällt)', 'marketing_hub', 'enterprise'],
  // Another maker, place or occasion.
  ['Notion Marketing Hub', 'unclassified', 'unknown'],
  ['Data Hub Cloud Enterprise', 'unclassified', 'unknown'],
  ['Content Hub Enterprise – Quantum', 'unclassified', 'unknown'],
  ['HubSpot Content Hub Enterprise – Quantum', 'content_hub', 'enterprise'],
  ['Quantum connector for HubSpot Sales Hub Pro', 'unclassified', 'unknown'],
  ['Sales Hub main stage', 'unclassified', 'unknown'],
  // Not sure: never guessed.
  ['Sales & Service Hub Professional', 'unclassified', 'unknown'],
  ['Marketing Hub Pro + Sales Hub Pro', 'unclassified', 'unknown'],
  ['Marketing Hub Professional + Transactional Email', 'unclassified', 'unknown'],
  ['Marketing Hub Professional + onboarding', 'unclassified', 'unknown'],
  ['Sales Pro', 'unclassified', 'unknown'],
  ['HubSpot Professional', 'unclassified', 'unknown'],
  ['HubSpot', 'unclassified', 'unknown'],
  ['Promo pack Q4', 'unclassified', 'unknown'],
  ['Products bundle', 'unclassified', 'unknown'],
  ['Project fee', 'unclassified', 'unknown'],
  ['Salesforce licence', 'unclassified', 'unknown'],
  ['Remise Marketing Hub Pro', 'unclassified', 'unknown'],
  ['Discount on Sales Hub Enterprise', 'unclassified', 'unknown'],
  ['Google Ads budget', 'unclassified', 'unknown'],
  ['Getting started with marketing', 'unclassified', 'unknown'],
  ['Abonnement annuel', 'unclassified', 'unknown'],
  ['Store credit', 'unclassified', 'unknown'],
  ['', 'unclassified', 'unknown'],
  ['—', 'unclassified', 'unknown'],
  // An edition is a whole word.
  ['Marketing Hub Promo', 'marketing_hub', 'unknown'],
  ['Sales Hub for Products team', 'sales_hub', 'unknown'],
  ['Service Hub Project Phoenix', 'service_hub', 'unknown'],
  ['Service Hub Pro/Enterprise', 'service_hub', 'unknown'],
];

describe('a product is told by its name', () => {
  test.each(rows.map(([name, line, edition, extra]) => ({ name, line, edition, extra })))(
    '$name is $line, $edition',
    ({ name, line, edition, extra = {} }) => {
      expect(classify(name)).toMatchObject({ productLine: line, edition });
      if (extra.addOn !== undefined) expect(classify(name).addOn).toBe(extra.addOn);
      if (extra.kind !== undefined) expect(classify(name).kindHint).toBe(extra.kind);
    },
  );

  test('case, spaces and accents change nothing', () => {
    for (const [name, line, edition] of rows) {
      expect(classify(`  ${name}  `)).toMatchObject({ productLine: line, edition });
      expect(classify(name.normalize('NFD'))).toMatchObject({ productLine: line, edition });
      // Only capitals show where a word written in one begins.
      if (!name.includes('MarketingHub'))
        expect(classify(name.toLowerCase())).toMatchObject({ productLine: line, edition });
    }
  });
});

test('any text gets an answer of the format', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ minLength: 500, maxLength: 5_000 })),
      (name) => {
        const answer = classify(name);
        expect(productLineSchema.safeParse(answer.productLine).success).toBe(true);
        expect(productEditionSchema.safeParse(answer.edition).success).toBe(true);
      },
    ),
  );
});

test('a long name cannot keep the classifier busy', () => {
  const started = process.hrtime.bigint();
  for (let round = 0; round < 20; round += 1) classify(`${'marketig huub (('.repeat(20_000)}${round}`);
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2_000);
});

describe('for what is not sure there are candidates', () => {
  test.each([
    ['Sales & Service Hub Professional', ['sales_hub', 'service_hub']],
    ['Sales Pro', ['sales_hub']],
    ['HubSpot Marketing', ['marketing_hub']],
    ['Marketing Hub Professional + onboarding', ['marketing_hub', 'services']],
    ['Quantum Widgets Add-on', ['other_add_on']],
    ['Notion Marketing Hub', ['marketing_hub']],
    ['Zusatzmodul Quantum', ['other_add_on']],
    ['Hub Ops Plus', ['data_hub']],
    ['MH Pro annuel', ['marketing_hub']],
    ['SH Ent', ['sales_hub', 'service_hub']],
    ['Pack IA 5000', ['hubspot_credits']],
  ])('%s', (name, lines) => {
    expect(suggest(name).map((candidate) => candidate.productLine)).toEqual(expect.arrayContaining(lines));
  });

  test('a name that means nothing has none', () => {
    expect(suggest('Google Drive')).toEqual([]);
  });
});
