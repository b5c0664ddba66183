import type { DocumentedAnswer } from './documented-answer.ts';
import { page, specOf } from './sources.ts';

export const partnerClientAnswers = [
  {
    id: 'partner-clients/properties',
    method: 'GET',
    path: '/crm/properties/{version}/partner_clients',
    version: '2026-09',
    source: specOf.properties,
    status: null,
    note: 'The properties spec takes any object type and names no type; crm.objects.partner-clients.read is NOT among the scopes of reading properties, nor is any crm.schemas.partner-clients.* in the lists of its operations. No page says whether the properties of partner clients can be read.',
  },
  {
    id: 'partner-clients/batch-read',
    method: 'POST',
    path: '/crm/objects/{version}/partner_clients/batch/read',
    version: '2026-03',
    source: page('/api-reference/2026-03/crm/objects/partner-clients/batch/get-partner-clients'),
    status: null,
    request: {
      inputs: [{ id: '430001' }],
      properties: ['<string>'],
      propertiesWithHistory: ['<string>'],
      idProperty: '<string>',
    },
    note: 'The stored copy of the page ends before the answer; batch-read/reference-v3 is the answer of the v3 page of the same call.',
  },
  {
    id: 'partner-clients/search',
    method: 'POST',
    path: '/crm/objects/{version}/partner_clients/search',
    version: '2026-03',
    source: page('/api-reference/2026-03/crm/objects/partner-clients/search/search-partner-clients'),
    status: null,
    request: {
      after: '<string>',
      filterGroups: [
        { filters: [{ propertyName: '<string>', highValue: '<string>', value: '<string>', values: ['<string>'] }] },
      ],
      limit: 123,
      properties: ['<string>'],
      sorts: ['<string>'],
      query: '<string>',
    },
    note: 'The stored copy of the page ends before the answer; search/reference-v3-partner-clients is the answer of the v3 page of the same call.',
  },
  {
    id: 'partner-clients/list-spec',
    method: 'GET',
    path: '/crm/objects/{version}/partner_clients',
    version: '2026-09',
    source: specOf.partnerClients,
    status: 200,
    fields: {
      results: 'array of records, required; each may carry associations',
      paging: '{ next?: { after, link? } }, optional',
    },
    note: 'In 2026-09 the path keeps the name partner_clients, where the deals spec of the same version writes 0-3. Only the first part of the file was read: list, create (201) and the batches. The specs of v3, 2025-09, 2026-03 and 2026-09 each have a file for this object; the documentation has reference pages for one record, search, batch read, batch create and batch update, of v3 and 2026-03.',
  },
  {
    id: 'partner-clients/create-spec',
    method: 'POST',
    path: '/crm/objects/{version}/partner_clients',
    version: '2026-09',
    source: specOf.partnerClients,
    status: 201,
    note: 'A create stands in the spec of 2026-09; whether an account may use it is said nowhere that was read.',
  },
  {
    id: 'partner-clients/batch-read-spec',
    method: 'POST',
    path: '/crm/objects/{version}/partner_clients/batch/read',
    version: '2026-09',
    source: specOf.partnerClients,
    status: 200,
    note: '200 and 207 with the schemas of batch-read/200-spec and batch-read/207-spec; batch/update the same. An older file of the same version (rollout 424) was not read.',
  },
] as const satisfies readonly DocumentedAnswer[];
