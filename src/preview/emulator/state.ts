/** An emulated portal's memory, filled from the portal's files. */
import type { Portal } from '../portals/load.ts';
import type { DealFile } from '../portals/schema.ts';
import { AssociationStore } from './association-store.ts';
import { AssociationTypes } from './association-types.ts';
import type { Clock } from './clock.ts';
import { ObjectStore, type StoredRecord } from './object-store.ts';
import { ObjectTypes } from './object-types.ts';
import { PropertyDefinitions } from './property-definitions.ts';

export class PortalState {
  readonly types: ObjectTypes;
  readonly definitions: PropertyDefinitions;
  readonly objects: ObjectStore;
  readonly associations: AssociationStore;

  constructor(
    readonly portal: Portal,
    readonly clock: Clock,
  ) {
    this.types = new ObjectTypes(portal);
    this.definitions = new PropertyDefinitions(portal, this.types);
    for (const [address, names] of Object.entries(portal.archivedProperties ?? {})) {
      for (const name of names) this.definitions.archive(this.types.find(address, 'v3'), name);
    }
    this.objects = new ObjectStore(this.definitions, clock);
    this.associations = new AssociationStore(new AssociationTypes(portal, this.types));
    const opened = new Date('2025-02-03T08:00:00Z');
    for (const company of [...portal.partners, ...portal.customers]) this.#seed('companies', company.id, company.properties, opened);
    for (const file of [...portal.earlierDeals, ...portal.deals]) this.#seedDeal(file);
    for (const client of portal.partnerClients) this.#seedPartnerClient(client.id, client.properties, opened);
  }

  #seed(address: string, id: string, values: Readonly<Record<string, string | null>>, changedAt: Date): StoredRecord {
    return this.objects.seed(this.types.find(address, 'v3'), id, values, changedAt);
  }

  #company(id: string): StoredRecord {
    return this.objects.get(this.types.find('companies', 'v3'), id);
  }

  #seedDeal(file: DealFile): void {
    const { types } = this.associations;
    const changedAt = this.#lastTouched(file);
    const deal = this.#seed('deals', file.deal.id, file.deal.properties, changedAt);
    const { type: dealType } = deal;
    const companies = this.types.find('companies', 'v3');
    const unlabelled = types.unlabelled(dealType, companies);
    if (file.customer !== null) {
      const primary = types.between(dealType, companies).filter((each) => each.label === 'Primary');
      this.associations.associate(deal, this.#company(file.customer), [...primary, unlabelled]);
    }
    for (const { company, label } of file.partners) {
      this.associations.associate(deal, this.#company(company), [unlabelled, ...(label === null ? [] : [types.roles[label]])]);
    }
    for (const { id, partner, properties } of file.involvements) {
      const involvement = this.#seed(
        this.types.involvement.typeId,
        id,
        { ...this.#identity(deal.id, partner), ...properties },
        this.#lastDate(properties) ?? changedAt,
      );
      this.associations.associate(deal, involvement, [types.dealToInvolvement]);
      this.associations.associate(involvement, this.#company(partner), [types.involvementToCompany]);
    }
    const lines = new Map<string, StoredRecord>();
    for (const line of file.lineItems) {
      const record = this.#seed('line_items', line.id, line.properties, changedAt);
      lines.set(line.id, record);
      this.associations.associate(deal, record, [types.unlabelled(dealType, record.type)]);
    }
    for (const quote of file.quotes) this.#seedQuote(deal, file, quote);
  }

  /** The unique key of a partner's part in a deal, and the partner that it is about. */
  #identity(dealId: string, partner: string): Record<string, string> {
    const { key, partnerCompanyId } = this.portal.manifest.portal.partnerInvolvement.properties;
    return {
      ...(key === undefined ? {} : { [key.name]: `${dealId}:${partner}` }),
      ...(partnerCompanyId === undefined ? {} : { [partnerCompanyId.name]: partner }),
    };
  }

  /** A closed deal rests since its close, an open one since it was made; nothing of a file was touched after the portal's "today". */
  #lastTouched({ deal: { properties } }: DealFile): Date {
    const closed = properties['dealstage']?.startsWith('closed') === true;
    const instant = (closed ? properties['closedate'] : properties['createdate']) ?? this.portal.today;
    return new Date(Math.min(Date.parse(instant), Date.parse(this.portal.today)));
  }

  /** The latest date that the record itself tells, as far as it lies before the portal's "today". */
  #lastDate(properties: Readonly<Record<string, string | null>>): Date | null {
    const dates = Object.values(properties)
      .flatMap((value) => (value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? Date.parse(value) : []))
      .filter((time) => time <= Date.parse(this.portal.today));
    return dates.length === 0 ? null : new Date(Math.max(...dates));
  }

  #seedQuote(deal: StoredRecord, file: DealFile, quote: DealFile['quotes'][number]): void {
    const { types } = this.associations;
    const record = this.#seed('quotes', quote.id, quote.properties, deal.updatedAt);
    this.associations.associate(deal, record, [types.unlabelled(deal.type, record.type)]);
    for (const copy of quote.lineItems) {
      const original = file.lineItems.find((line) => line.id === copy.copyOf);
      const line = this.#seed('line_items', copy.id, { ...original?.properties, ...copy.properties }, deal.updatedAt);
      this.associations.associate(record, line, [types.unlabelled(record.type, line.type)]);
    }
  }

  #seedPartnerClient(id: string, values: Readonly<Record<string, string | null>>, changedAt: Date): void {
    const client = this.#seed('partner_clients', id, values, changedAt);
    const domain = values['hs_client_domain_name'];
    const company = this.objects.all(this.types.find('companies', 'v3')).find((each) => each.values.get('domain') === domain);
    const { partnerClientToCompany } = this.associations.types;
    if (company !== undefined && partnerClientToCompany !== null) this.associations.associate(client, company, [partnerClientToCompany]);
  }
}
