/** The record page's own reading of a portal, over HTTP like any client, in the shape that the page draws. */
import * as z from 'zod';
import type { Emulator } from './emulator/emulator.ts';
import type { DealRecord, DealRow, PortalInfo, RecordRow } from './protocol.ts';

const recordSchema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullish()),
  createdAt: z.string().optional(),
  associations: z.record(z.string(), z.object({ results: z.array(z.object({ id: z.string() })) })).optional(),
});
type PortalRecord = z.infer<typeof recordSchema>;
const recordsSchema = z.object({ results: z.array(recordSchema), paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional() });
const labelledSchema = z.object({
  results: z.array(z.object({ toObjectId: z.union([z.string(), z.number()]), associationTypes: z.array(z.object({ label: z.string().nullish() })) })),
});
const ownerSchema = z.object({ firstName: z.string().nullish(), lastName: z.string().nullish() });

/**
 * The page reads the versions of the API that the app does not use, and faults leave them alone: in HubSpot the record
 * is there too when an app's calls fail.
 */
export const pagePaths = /^\/crm\/v[34]\//;

const dealProperties = ['dealname', 'amount', 'deal_currency_code', 'closedate', 'createdate', 'dealstage', 'hubspot_owner_id'];
/** HubSpot's standard properties that the rules read; the page names them. */
const shownProperties = [
  'deal_currency_code',
  'hs_num_associated_active_deal_registrations',
  'hs_associated_deal_registration_deal_type',
  'hs_deal_registration_mrr',
];

async function read<T extends z.ZodType>({ url, token }: Emulator, path: string, schema: T, body?: unknown): Promise<z.output<T> | undefined> {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The portal answered ${response.status} to ${path}.`);
  return schema.parse(await response.json());
}

async function readMany(emulator: Emulator, type: string, ids: readonly string[], properties: readonly string[]): Promise<PortalRecord[]> {
  if (ids.length === 0) return [];
  const inputs = [...new Set(ids)].map((id) => ({ id }));
  const answer = await read(emulator, `/crm/v3/objects/${type}/batch/read`, recordsSchema, { inputs, properties, propertiesWithHistory: [] });
  return answer?.results ?? [];
}

const text = (record: PortalRecord | undefined, name: string) => record?.properties[name] ?? '';
const linked = (record: PortalRecord, ...names: readonly string[]) => names.flatMap((name) => record.associations?.[name]?.results ?? []).map(({ id }) => id);

function rowOf(emulator: Emulator, deal: PortalRecord, customer: string): DealRow {
  const story = emulator.portal.deals.find((file) => file.deal.id === deal.id)?.story;
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

export function portalInfo({ portal }: Emulator): PortalInfo {
  const { name, label, audience, portalId, timeZone, today } = portal;
  // Swedish writes dates as ISO does.
  return { name, label, audience, portalId, timeZone, today: new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(today)) };
}

/** Deals with a story first, in the order of their files. */
export async function readDeals(emulator: Emulator): Promise<DealRow[]> {
  const deals: PortalRecord[] = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const path: string = `/crm/v3/objects/deals?limit=100&properties=${dealProperties.join(',')}${after === '' ? '' : `&after=${after}`}`;
    const page: z.infer<typeof recordsSchema> | undefined = await read(emulator, path, recordsSchema);
    deals.push(...(page?.results ?? []));
    after = page?.paging?.next?.after;
  }
  const customers = new Map([...emulator.portal.deals, ...emulator.portal.earlierDeals].map((file) => [file.deal.id, file.customer]));
  const ids = [...customers.values()].filter((id) => id !== null);
  const companies = new Map((await readMany(emulator, 'companies', ids, ['name'])).map((company) => [company.id, text(company, 'name')]));
  const order = emulator.portal.deals.map((file) => file.deal.id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return deals
    .map((deal) => rowOf(emulator, deal, companies.get(customers.get(deal.id) ?? '') ?? ''))
    .sort((one, other) => place(one.id) - place(other.id));
}

/** Undefined: no such deal. */
export async function readDealRecord(emulator: Emulator, id: string): Promise<DealRecord | undefined> {
  const inputs = Object.values(emulator.portal.manifest.portal.deals.inputs);
  const names = [...dealProperties, ...shownProperties, ...inputs.map(({ name }) => name)];
  const deal = await read(emulator, `/crm/v3/objects/deals/${id}?properties=${names.join(',')}&associations=companies,line_items,quotes`, recordSchema);
  if (deal === undefined) return undefined;
  const [labelled, lines, quotes, owner] = await Promise.all([
    read(emulator, `/crm/v4/objects/deals/${id}/associations/companies?limit=100`, labelledSchema),
    readMany(emulator, 'line_items', linked(deal, 'line_items', 'line items'), ['name', 'hs_mrr', 'amount', 'price', 'quantity', 'hs_line_item_currency_code', 'recurringbillingfrequency']),
    readMany(emulator, 'quotes', linked(deal, 'quotes'), ['hs_title', 'hs_status', 'hs_quote_amount', 'hs_currency']),
    text(deal, 'hubspot_owner_id') === '' ? undefined : read(emulator, `/crm/v3/owners/${text(deal, 'hubspot_owner_id')}`, ownerSchema),
  ]);
  const labels = new Map((labelled?.results ?? []).map(({ toObjectId, associationTypes }) => [String(toObjectId), associationTypes.flatMap(({ label }) => label ?? [])]));
  const companies = await readMany(emulator, 'companies', [...labels.keys()], ['name', 'domain']);
  const customer = companies.find((company) => labels.get(company.id)?.includes('Primary'));
  const file = emulator.portal.deals.find((each) => each.deal.id === id);
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
      price: { quantity: text(line, 'quantity') || '1', each: { value: text(line, 'price'), currency: own }, frequency: text(line, 'recurringbillingfrequency') },
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
    ...rowOf(emulator, deal, text(customer, 'name')),
    ...(file?.story === undefined ? {} : { about: file.story.about }),
    createDate: text(deal, 'createdate'),
    owner: [owner?.firstName, owner?.lastName].filter(Boolean).join(' '),
    properties: [
      ...shownProperties.map((name) => ({ name, value: text(deal, name) })),
      ...inputs.map(({ name, label, options = [] }) => ({ name, label, value: options.find(({ value }) => value === text(deal, name))?.label ?? text(deal, name) })),
    ],
    companies: companies.map(companyRow),
    lineItems: lines.map(lineRow),
    quotes: quotes.map(quoteRow),
  };
}
