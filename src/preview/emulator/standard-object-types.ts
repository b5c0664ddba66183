/** The object types that HubSpot brings, as far as deals, partners and money need them. */
import type { ObjectType } from './object-type.ts';

const standard = (
  name: string,
  typeId: string,
  singular: string,
  own: Partial<ObjectType> & Pick<ObjectType, 'unasked'>,
): ObjectType => ({
  name,
  typeId,
  singular,
  associationKey: name.replaceAll('_', ' '),
  addresses: [name, singular, typeId],
  read: [`crm.objects.${name}.read`],
  write: [`crm.objects.${name}.write`],
  readSchema: [`crm.schemas.${name}.read`, `crm.objects.${name}.read`, `crm.objects.${name}.write`],
  writeSchema: [`crm.schemas.${name}.write`],
  created: 'createdate',
  modified: 'hs_lastmodifieddate',
  ...own,
});

/** Scopes of the types that HubSpot once put under one commerce scope; their properties are still written with it alone. */
const commerce = (name: string): Pick<ObjectType, 'read' | 'write' | 'readSchema' | 'writeSchema'> => ({
  read: [`crm.objects.${name}.read`, 'e-commerce'],
  write: [`crm.objects.${name}.write`, 'e-commerce'],
  readSchema: [`crm.objects.${name}.read`, `crm.objects.${name}.write`, 'e-commerce'],
  writeSchema: ['e-commerce'],
});

export const standardObjectTypes: readonly ObjectType[] = [
  standard('deals', '0-3', 'deal', {
    unasked: [
      'amount',
      'closedate',
      'createdate',
      'dealname',
      'dealstage',
      'hs_lastmodifieddate',
      'hs_object_id',
      'pipeline',
    ],
  }),
  standard('line_items', '0-8', 'line_item', {
    ...commerce('line_items'),
    unasked: ['amount', 'createdate', 'hs_lastmodifieddate', 'hs_object_id', 'hs_product_id', 'quantity'],
  }),
  standard('companies', '0-2', 'company', {
    unasked: ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name'],
  }),
  standard('contacts', '0-1', 'contact', {
    modified: 'lastmodifieddate',
    unasked: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
  }),
  standard('products', '0-7', 'product', {
    ...commerce('products'),
    unasked: ['createdate', 'description', 'hs_lastmodifieddate', 'hs_object_id', 'name', 'price'],
  }),
  standard('quotes', '0-14', 'quote', {
    ...commerce('quotes'),
    writeSchema: ['crm.schemas.quotes.write', 'e-commerce'],
    created: 'hs_createdate',
    unasked: [
      'hs_createdate',
      'hs_expiration_date',
      'hs_lastmodifieddate',
      'hs_object_id',
      'hs_public_url_key',
      'hs_status',
      'hs_title',
    ],
  }),
];

const ofPartners = (name: string, singular: string, typeId: string): ObjectType => {
  const scope = `crm.objects.${name.replace('_', '-')}`;
  return standard(name, typeId, singular, {
    associationKey: name,
    addresses: [name, typeId],
    read: [`${scope}.read`],
    write: [`${scope}.write`],
    readSchema: [`${scope}.read`, `${scope}.write`],
    writeSchema: [`${scope}.write`],
    created: 'hs_createdate',
    unasked: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  });
};

/** In partners' own portals only. The type id of partner services is published nowhere: a number that HubSpot does not use. */
export const partnerObjectTypes: readonly ObjectType[] = [
  ofPartners('partner_clients', 'partner_client', '0-145'),
  ofPartners('partner_services', 'partner_service', '0-9145'),
];
