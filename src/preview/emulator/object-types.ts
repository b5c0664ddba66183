/** The object types of an emulated portal: how each is addressed, which scopes open it, what an answer carries unasked. */
import type { Portal } from '../portals/load.ts';
import { type ApiStyle, isDated } from './api-style.ts';
import { notFound } from './errors.ts';

export interface ObjectType {
  /** Plural name; for a custom object its fully qualified name. */
  readonly name: string;
  readonly typeId: string;
  /** Used in association types: `deal_to_line_item`. */
  readonly singular: string;
  /** Key of this type under `associations` of a v3 record. */
  readonly associationKey: string;
  readonly addresses: readonly string[];
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly created: string;
  readonly modified: string;
  /** Properties of an answer when none is asked for. */
  readonly unasked: readonly string[];
}

const standard: readonly ObjectType[] = [
  {
    name: 'deals',
    typeId: '0-3',
    singular: 'deal',
    associationKey: 'deals',
    addresses: ['deals', 'deal', '0-3'],
    read: ['crm.objects.deals.read'],
    write: ['crm.objects.deals.write'],
    created: 'createdate',
    modified: 'hs_lastmodifieddate',
    unasked: ['amount', 'closedate', 'createdate', 'dealname', 'dealstage', 'hs_lastmodifieddate', 'hs_object_id', 'pipeline'],
  },
  {
    name: 'line_items',
    typeId: '0-8',
    singular: 'line_item',
    associationKey: 'line items',
    addresses: ['line_items', 'line_item', '0-8'],
    read: ['crm.objects.line_items.read', 'e-commerce'],
    write: ['crm.objects.line_items.write', 'e-commerce'],
    created: 'createdate',
    modified: 'hs_lastmodifieddate',
    unasked: ['amount', 'createdate', 'hs_lastmodifieddate', 'hs_object_id', 'hs_product_id', 'quantity'],
  },
  {
    name: 'companies',
    typeId: '0-2',
    singular: 'company',
    associationKey: 'companies',
    addresses: ['companies', 'company', '0-2'],
    read: ['crm.objects.companies.read'],
    write: ['crm.objects.companies.write'],
    created: 'createdate',
    modified: 'hs_lastmodifieddate',
    unasked: ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name'],
  },
  {
    name: 'contacts',
    typeId: '0-1',
    singular: 'contact',
    associationKey: 'contacts',
    addresses: ['contacts', 'contact', '0-1'],
    read: ['crm.objects.contacts.read'],
    write: ['crm.objects.contacts.write'],
    created: 'createdate',
    modified: 'lastmodifieddate',
    unasked: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
  },
  {
    name: 'quotes',
    typeId: '0-14',
    singular: 'quote',
    associationKey: 'quotes',
    addresses: ['quotes', 'quote', '0-14'],
    read: ['crm.objects.quotes.read', 'e-commerce'],
    write: ['crm.objects.quotes.write', 'e-commerce'],
    created: 'hs_createdate',
    modified: 'hs_lastmodifieddate',
    unasked: ['hs_createdate', 'hs_expiration_date', 'hs_lastmodifieddate', 'hs_object_id', 'hs_public_url_key', 'hs_status', 'hs_title'],
  },
];

const partnerClients: ObjectType = {
  name: 'partner_clients',
  typeId: '0-145',
  singular: 'partner_client',
  associationKey: 'partner_clients',
  addresses: ['partner_clients', '0-145'],
  read: ['crm.objects.partner-clients.read'],
  write: ['crm.objects.partner-clients.write'],
  created: 'hs_createdate',
  modified: 'hs_lastmodifieddate',
  unasked: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
};

/** All types of the portal; partner clients exist in partners' own portals only. */
export class ObjectTypes {
  readonly involvement: ObjectType;
  readonly all: readonly ObjectType[];

  constructor(portal: Portal) {
    const { name } = portal.manifest.portal.partnerInvolvement;
    const qualified = `p${portal.portalId}_${name}`;
    this.involvement = {
      name: qualified,
      typeId: portal.involvementTypeId,
      singular: name,
      associationKey: qualified,
      addresses: [portal.involvementTypeId, qualified],
      read: ['crm.objects.custom.read'],
      write: ['crm.objects.custom.write'],
      created: 'hs_createdate',
      modified: 'hs_lastmodifieddate',
      unasked: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
    };
    this.all = [...standard, this.involvement, ...(portal.audience === 'partner' ? [partnerClients] : [])];
  }

  /** @throws HubSpotError 404: a custom object's bare name is not an address, and `p_name` is one on v3 and v4 only. */
  find(address: string, style: ApiStyle): ObjectType {
    const short = !isDated(style) && address === `p_${this.involvement.singular}` ? this.involvement : undefined;
    const type = short ?? this.all.find((each) => each.addresses.includes(address));
    if (type === undefined) throw notFound(`Unable to infer object type from: ${address}`);
    return type;
  }

  byTypeId(typeId: string): ObjectType {
    return this.find(typeId, 'v3');
  }
}
