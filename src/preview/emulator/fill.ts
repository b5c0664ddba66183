/** Fills a portal's memory from its files: companies, deals with everything around them, partner clients. */
import type { DealFile } from '../portals/schema.ts';
import type { InstalledApp } from './installed-app.ts';
import type { StoredRecord } from './stored-record.ts';
import type { Portal } from '../portals/load.ts';
import type { AssociationStore } from './association-store.ts';
import type { AssociationType } from './association-types.ts';
import type { ObjectStore } from './object-store.ts';
import type { ObjectTypes } from './object-types.ts';
import type { Pipelines } from './pipelines.ts';
import type { PropertyDefinitions } from './property-definitions.ts';

/** The stores of a portal that is empty so far. */
interface Empty {
  readonly portal: Portal;
  readonly types: ObjectTypes;
  readonly definitions: PropertyDefinitions;
  readonly pipelines: Pipelines;
  readonly objects: ObjectStore;
  readonly associations: AssociationStore;
  readonly app: InstalledApp | null;
  readonly partnerClientToCompany: AssociationType | null;
  readonly dealToPartnerClient: AssociationType | null;
}

type Values = Readonly<Record<string, string | null>>;

const opened = new Date('2025-02-03T08:00:00Z');

export function fill(state: Empty): void {
  const { portal } = state;
  for (const company of [...portal.partners, ...portal.customers])
    seed(state, 'companies', company.id, company.properties, opened);
  for (const file of portal.earlierDeals) fillDeal(state, file);
  for (const file of portal.deals) fillDeal(state, file);
  for (const { customer, deals } of portal.generated?.() ?? []) {
    seed(state, 'companies', customer.id, customer.properties, opened);
    for (const file of deals) fillDeal(state, file);
  }
  for (const client of portal.partnerClients) fillPartnerClient(state, client.id, client.properties);
}

/** What the portal does not define is left out: without the app installed, its properties. */
function seed(state: Empty, address: string, id: string, values: Values, changedAt: Date): StoredRecord {
  const type = state.types.find(address, 'v3');
  const definitions = state.definitions.of(type);
  const defined = Object.fromEntries(Object.entries(values).filter(([name]) => definitions.has(name)));
  return state.objects.seed(type, id, state.app === null ? defined : values, changedAt);
}

function companyOf(state: Empty, id: string): StoredRecord {
  return state.objects.get(state.types.byTypeId('0-2'), id);
}

function fillDeal(state: Empty, file: DealFile): void {
  const { associations, app } = state;
  const changedAt = lastTouched(state, file);
  const deal = seed(state, 'deals', file.deal.id, file.deal.properties, changedAt);
  const companies = state.types.byTypeId('0-2');
  const unlabelled = associations.types.unlabelled(deal.type, companies);
  if (file.customer !== null) {
    const primary = associations.types.between(deal.type, companies).filter((each) => each.label === 'Primary');
    associations.seed(deal, companyOf(state, file.customer), [...primary, unlabelled]);
  }
  for (const { company, label } of file.partners) {
    associations.seed(deal, companyOf(state, company), [
      unlabelled,
      ...(label === null || app === null ? [] : [app.roles[label]]),
    ]);
  }
  if (app !== null) fillInvolvements(state, app, deal, file);
  const lineToDeal = associations.types.unlabelled(deal.type, state.types.byTypeId('0-8'));
  for (const line of file.lineItems)
    associations.seed(deal, seed(state, 'line_items', line.id, line.properties, changedAt), [lineToDeal]);
  for (const quote of file.quotes) fillQuote(state, deal, file, quote);
}

function fillInvolvements(state: Empty, app: InstalledApp, deal: StoredRecord, file: DealFile): void {
  for (const { id, partner, properties } of file.involvements) {
    const values = { ...identity(state, deal.id, partner), ...properties };
    const involvement = seed(state, app.involvement.typeId, id, values, lastDate(state, properties) ?? deal.updatedAt);
    state.associations.seed(deal, involvement, [app.dealToInvolvement]);
    state.associations.seed(involvement, companyOf(state, partner), [app.involvementToCompany]);
  }
}

/** The unique key of a partner's part in a deal, and the partner that it is about. */
function identity({ portal }: Empty, dealId: string, partner: string): Record<string, string> {
  const { key, partnerCompanyId } = portal.manifest.portal.partnerInvolvement.properties;
  return {
    ...(key === undefined ? {} : { [key.name]: `${dealId}:${partner}` }),
    ...(partnerCompanyId === undefined ? {} : { [partnerCompanyId.name]: partner }),
  };
}

/** A closed deal rests since its close, an open one since it was made; nothing of a file was touched after the portal's "today". */
function lastTouched({ portal, pipelines }: Empty, { deal: { properties } }: DealFile): Date {
  const closed = pipelines.outcome(properties['dealstage'] ?? '') !== null;
  const instant = (closed ? properties['closedate'] : properties['createdate']) ?? portal.today;
  return new Date(Math.min(Date.parse(instant), Date.parse(portal.today)));
}

/** The latest date that the record itself tells, as far as it lies before the portal's "today". */
function lastDate({ portal }: Empty, properties: Values): Date | null {
  const dates = Object.values(properties)
    .flatMap((value) => (value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : []))
    .filter((time) => time <= Date.parse(portal.today));
  return dates.length === 0 ? null : new Date(Math.max(...dates));
}

function fillQuote(state: Empty, deal: StoredRecord, file: DealFile, quote: DealFile['quotes'][number]): void {
  const { types } = state.associations;
  const record = seed(state, 'quotes', quote.id, quote.properties, deal.updatedAt);
  state.associations.seed(deal, record, [types.unlabelled(deal.type, record.type)]);
  for (const copy of quote.lineItems) {
    const original = file.lineItems.find((line) => line.id === copy.copyOf);
    const line = seed(state, 'line_items', copy.id, { ...original?.properties, ...copy.properties }, deal.updatedAt);
    state.associations.seed(record, line, [types.unlabelled(record.type, line.type)]);
  }
}

/** A partner client belongs to the company of its domain, and to that company's deals where the portal relates the two. */
function fillPartnerClient(state: Empty, id: string, values: Values): void {
  const client = seed(state, 'partner_clients', id, values, opened);
  const domain = values['hs_client_domain_name'] ?? null;
  const company = state.objects
    .all(state.types.byTypeId('0-2'))
    .find((each) => domain !== null && each.values.get('domain') === domain);
  if (company === undefined || state.partnerClientToCompany === null) return;
  state.associations.seed(client, company, [state.partnerClientToCompany]);
  if (state.dealToPartnerClient === null) return;
  const deals = state.types.byTypeId('0-3');
  for (const { toId } of state.associations.of(company, deals)) {
    state.associations.seed(state.objects.get(deals, toId), client, [state.dealToPartnerClient]);
  }
}
