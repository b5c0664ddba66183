/** The record page's reading of a portal, in the shape that the page draws. */
import * as z from 'zod';
import type { Portal } from './portals/load.ts';
import {
  companiesOf,
  linked,
  type PortalRecord,
  read,
  readIfAllowed,
  readMany,
  recordSchema,
  recordsSchema,
  rootsOf,
  text,
} from './portal-reader.ts';
import type { PreviewPortal } from './preview-portal.ts';
import type { DealRecord, DealRow, RecordRow } from './protocol.ts';

const ownerSchema = z.object({ firstName: z.string().nullish(), lastName: z.string().nullish() });

const dealProperties = [
  'dealname',
  'amount',
  'deal_currency_code',
  'closedate',
  'createdate',
  'dealstage',
  'hubspot_owner_id',
];
/** HubSpot's standard properties that the rules read; the page names them. */
const shownProperties = [
  'deal_currency_code',
  'hs_num_associated_active_deal_registrations',
  'hs_associated_deal_registration_deal_type',
  'hs_deal_registration_mrr',
];
/** A real account may have a million deals: the page lists the latest. */
const mostDeals = 100;

const sampleOf = ({ behind }: PreviewPortal): Portal | null =>
  behind.kind === 'sample' ? behind.emulator.portal : null;

function rowOf(portal: PreviewPortal, deal: PortalRecord, customer: string): DealRow {
  const story = sampleOf(portal)?.deals.find((file) => file.deal.id === deal.id)?.story;
  return {
    id: deal.id,
    name: text(deal, 'dealname'),
    amount: text(deal, 'amount'),
    currency: text(deal, 'deal_currency_code'),
    closeDate: text(deal, 'closedate'),
    stage: text(deal, 'dealstage'),
    customer,
    ...(story === undefined ? {} : { story: story.title }),
  };
}

/** Of a sample: all, deals with a story first. Of a real account: the latest hundred that hold these words. */
export function readDeals(portal: PreviewPortal, words = ''): Promise<DealRow[]> {
  const sample = sampleOf(portal);
  return sample === null ? latestDeals(portal, words) : sampleDeals(portal, sample);
}

async function sampleDeals(portal: PreviewPortal, sample: Portal): Promise<DealRow[]> {
  const deals: PortalRecord[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const path: string = `${rootsOf(portal).objects}/deals?limit=100&properties=${dealProperties.join(',')}${after === '' ? '' : `&after=${after}`}`;
    const page: z.infer<typeof recordsSchema> | undefined = await read(portal, path, recordsSchema);
    deals.push(...(page?.results ?? []));
    after = page?.paging?.next?.after;
  }
  const customers = new Map([...sample.deals, ...sample.earlierDeals].map((file) => [file.deal.id, file.customer]));
  const ids = [...customers.values()].filter((id) => id !== null);
  const companies = new Map(
    (await readMany(portal, 'companies', ids, ['name'])).map((company) => [company.id, text(company, 'name')]),
  );
  const order = sample.deals.map((file) => file.deal.id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return deals
    .map((deal) => rowOf(portal, deal, companies.get(customers.get(deal.id) ?? '') ?? ''))
    .sort((one, other) => place(one.id) - place(other.id));
}

async function latestDeals(portal: PreviewPortal, words: string): Promise<DealRow[]> {
  const sorts = [{ propertyName: 'hs_lastmodifieddate', direction: 'DESCENDING' }];
  const found = await read(portal, `${rootsOf(portal).objects}/deals/search`, recordsSchema, {
    ...(words === '' ? {} : { query: words }),
    sorts,
    properties: dealProperties,
    limit: mostDeals,
  });
  const deals = found?.results ?? [];
  const companies = await companiesOf(
    portal,
    deals.map(({ id }) => id),
  );
  const customerOf = (dealId: string): string =>
    [...(companies.get(dealId) ?? [])].find(([, labels]) => labels.includes('Primary'))?.[0] ?? '';
  const names = new Map(
    (
      await readMany(
        portal,
        'companies',
        deals.map(({ id }) => customerOf(id)).filter((id) => id !== ''),
        ['name'],
      )
    ).map((company) => [company.id, text(company, 'name')]),
  );
  return deals.map((deal) => rowOf(portal, deal, names.get(customerOf(deal.id)) ?? ''));
}

/** Undefined: no such deal. */
export async function readDealRecord(portal: PreviewPortal, id: string): Promise<DealRecord | undefined> {
  const { objects } = rootsOf(portal);
  const names = [...new Set([...dealProperties, ...shownProperties, ...portal.inputs.map(({ name }) => name)])];
  const query = (associations: string) =>
    `${objects}/deals/${id}?properties=${names.join(',')}&associations=${associations}`;
  // A token without the scope for quotes must not cost the record.
  const deal =
    (await readIfAllowed(read(portal, query('companies,line_items,quotes'), recordSchema))) ??
    (await read(portal, query('companies,line_items'), recordSchema));
  if (deal === undefined) return undefined;
  const [labels, lines, quotes, owner] = await Promise.all([
    companiesOf(portal, [id]).then((companies) => companies.get(id) ?? new Map<string, readonly string[]>()),
    readMany(portal, 'line_items', linked(deal, 'line_items', 'line items'), [
      'name',
      'hs_mrr',
      'amount',
      'price',
      'quantity',
      'hs_line_item_currency_code',
      'recurringbillingfrequency',
    ]),
    readMany(portal, 'quotes', linked(deal, 'quotes'), ['hs_title', 'hs_status', 'hs_quote_amount', 'hs_currency']),
    text(deal, 'hubspot_owner_id') === ''
      ? undefined
      : readIfAllowed(
          read(portal, `/crm/v3/owners/${encodeURIComponent(text(deal, 'hubspot_owner_id'))}`, ownerSchema),
        ),
  ]);
  const companies = await readMany(portal, 'companies', [...labels.keys()], ['name', 'domain']);
  const customer = companies.find((company) => labels.get(company.id)?.includes('Primary'));
  const about = sampleOf(portal)?.deals.find((each) => each.deal.id === id)?.story?.about;
  const currency = text(deal, 'deal_currency_code');

  const companyRow = (company: PortalRecord): RecordRow => ({
    id: company.id,
    name: text(company, 'name'),
    details: [text(company, 'domain'), ...(labels.get(company.id) ?? [])].filter((detail) => detail !== ''),
  });
  const lineRow = (line: PortalRecord): RecordRow => {
    const own = text(line, 'hs_line_item_currency_code') || currency;
    return {
      id: line.id,
      name: text(line, 'name'),
      amount: { value: text(line, 'amount'), currency: own },
      price: {
        quantity: text(line, 'quantity') || '1',
        each: { value: text(line, 'price'), currency: own },
        frequency: text(line, 'recurringbillingfrequency'),
      },
      details: [],
    };
  };
  const quoteRow = (quote: PortalRecord): RecordRow => ({
    id: quote.id,
    name: text(quote, 'hs_title'),
    amount: { value: text(quote, 'hs_quote_amount'), currency: text(quote, 'hs_currency') || currency },
    details: [text(quote, 'hs_status')].filter((detail) => detail !== ''),
  });
  return {
    ...rowOf(portal, deal, text(customer, 'name')),
    ...(about === undefined ? {} : { about }),
    createDate: text(deal, 'createdate'),
    owner: [owner?.firstName, owner?.lastName].filter(Boolean).join(' '),
    properties: [
      ...shownProperties.map((name) => ({ name, value: text(deal, name) })),
      ...portal.inputs.map(({ name, label, options = [] }) => ({
        name,
        label,
        value: options.find(({ value }) => value === text(deal, name))?.label ?? text(deal, name),
      })),
    ],
    companies: companies.map(companyRow),
    lineItems: lines.map(lineRow),
    quotes: quotes.map(quoteRow),
  };
}
