import type { DocumentedAnswer } from './documented-answer.ts';
import { mirror, notShown, page, specOf } from './sources.ts';

const sample = {
  archived: false,
  createdAt: '2019-10-30T03:30:17.883Z',
  id: '512',
  properties: {
    property_checkbox: 'false',
    property_date: '1572480000000',
    property_dropdown: 'choice_b',
    property_multiple_checkboxes: 'chocolate;strawberry',
    property_number: '17',
    property_radio: 'option_1',
    property_string: 'value',
  },
  updatedAt: '2019-12-07T16:50:06.678Z',
} as const;

const placeholderErrors = [
  {
    category: '<string>',
    context: {},
    errors: [
      {
        message: '<string>',
        code: '<string>',
        context: '{missingScopes=[scope1, scope2]}',
        in: '<string>',
        subCategory: '<string>',
      },
    ],
    links: {},
    message: '<string>',
    status: '<string>',
    id: '<string>',
    subCategory: {},
  },
] as const;

const batchFields = {
  completedAt: 'string (date-time), required',
  results: 'array of records, required',
  startedAt: 'string (date-time), required',
  status: "string, required, one of 'CANCELED' 'COMPLETE' 'PENDING' 'PROCESSING'",
  links: 'object of string, optional',
  requestedAt: 'string (date-time), optional',
} as const;

const errorFields = {
  numErrors: 'integer (int32), optional',
  errors: 'array, optional',
  'errors[].category': 'string, required',
  'errors[].context': 'object of arrays of string, required by the spec',
  'errors[].errors': 'array, required by the spec',
  'errors[].links': 'object of string, required by the spec',
  'errors[].message': 'string, required',
  'errors[].status': 'string, required',
  'errors[].id': 'string, optional',
  'errors[].subCategory': 'object by the spec (an object without fields), optional',
} as const;

export const batchAnswers = [
  {
    id: 'batch-read/request',
    method: 'POST',
    path: '/crm/objects/{version}/{objectTypeId}/batch/read',
    version: '2026-03',
    source: mirror('/api-reference/latest/crm/using-object-apis', 'March 30, 2026'),
    status: null,
    request: {
      properties: ['dealname', 'dealstage', 'pipeline'],
      inputs: [{ id: '7891023' }, { id: '987654' }],
    },
    note: 'At most 100 inputs. Associations cannot be read here ("this parameter is not supported in the batch read endpoint").',
  },
  {
    id: 'batch-read/request-id-property',
    method: 'POST',
    path: '/crm/objects/{version}/{objectTypeId}/batch/read',
    version: '2026-03',
    source: mirror('/api-reference/latest/crm/using-object-apis', 'March 30, 2026'),
    status: null,
    request: {
      properties: ['dealname', 'dealstage', 'pipeline'],
      idProperty: 'uniqueordernumber',
      inputs: [{ id: '0001111' }, { id: '0001112' }],
    },
    note: 'idProperty stands in the body of a batch read, and in the query of a GET or PATCH of one record.',
  },
  {
    id: 'batch-read/reference-v3',
    method: 'POST',
    path: '/crm/{version}/objects/partner_clients/batch/read',
    version: 'v3',
    source: page('/api-reference/legacy/crm/objects/partner-clients/batch/get-partner-clients'),
    status: null,
    request: {
      inputs: [{ id: '430001' }],
      properties: ['<string>'],
      propertiesWithHistory: ['<string>'],
      idProperty: '<string>',
    },
    answer: {
      completedAt: '2023-11-07T05:31:56Z',
      results: [sample],
      startedAt: '2023-11-07T05:31:56Z',
      status: 'CANCELED',
      errors: placeholderErrors,
      links: {},
      numErrors: 123,
      requestedAt: '2023-11-07T05:31:56Z',
    },
    note: 'An example record between placeholders. The page shows one answer for both statuses, errors included. It writes errors[].errors[].context as a string ("{missingScopes=[scope1, scope2]}"), the schema of the same page says object.',
  },
  {
    id: 'batch-read/200-spec',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/batch/read',
    version: '2026-09',
    source: specOf.deals,
    status: 200,
    requestRequires: [
      'inputs: array of { id: string }',
      'properties: array of string',
      'propertiesWithHistory: array of string',
    ],
    fields: { 'request.idProperty': 'string, optional', ...batchFields },
    note: 'The spec requires propertiesWithHistory as well as properties, each guide sends one of them. Query: archived (default false). By the spec a 200 has no errors and no numErrors. idProperty: "Do not include this parameter if retrieving by record ID."',
  },
  {
    id: 'batch-read/207-spec',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/batch/read',
    version: '2026-09',
    source: specOf.deals,
    status: 207,
    fields: { ...batchFields, ...errorFields },
    note: "The spec requires context, errors and links of each error; HubSpot's own example of such an answer (batch-create/207) has neither `errors` nor `links` in it. A client has to take their absence.",
  },
  {
    id: 'batch-read/207-missing',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/batch/read',
    version: '2026-09',
    source: notShown('/api-reference/latest/crm/objects/objects/batch/get-objects'),
    status: null,
    note: 'No page shows the answer to an id that does not exist. What public test recordings hold of it stands in observed.ts.',
  },
  {
    id: 'batch-create/207',
    method: 'POST',
    path: '/crm/objects/{version}/tickets/batch/create',
    version: '2026-03',
    source: mirror('/api-reference/latest/crm/using-object-apis', 'March 30, 2026'),
    status: 207,
    request: {
      inputs: [
        { objectWriteTraceId: '549b1c2a9350', properties: { hs_pipeline_stage: '1' } },
        { objectWriteTraceId: '549b1c2a9351', properties: { missing: '1' } },
      ],
    },
    answer: {
      status: 'COMPLETE',
      results: [
        {
          id: '1145814089',
          properties: {
            createdate: '2024-08-15T17:09:13.648Z',
            hs_helpdesk_sort_timestamp: '2024-08-15T17:09:13.648Z',
            hs_last_message_from_visitor: 'false',
            hs_lastmodifieddate: '2024-08-15T17:09:13.648Z',
            hs_object_id: '1145814089',
            hs_object_source: 'API',
            hs_object_source_label: 'INTERNAL_PROCESSING',
            hs_pipeline: '0',
            hs_pipeline_stage: '1',
            hs_ticket_id: '1145814089',
          },
          createdAt: '2024-08-15T17:09:13.648Z',
          updatedAt: '2024-08-15T17:09:13.648Z',
          archived: false,
        },
      ],
      numErrors: 1,
      errors: [
        {
          status: 'error',
          category: 'VALIDATION_ERROR',
          message:
            'Property values were not valid: [{"isValid":false,"message":"Property \\"missing\\" does not exist","error":"PROPERTY_DOESNT_EXIST","name":"missing","localizedErrorMessage":"Property \\"missing\\" does not exist","portalId":891936587}]',
          context: { objectWriteTraceId: ['549b1c2a9351'] },
        },
      ],
      startedAt: '2024-08-15T17:09:13.610Z',
      completedAt: '2024-08-15T17:09:13.910Z',
    },
    note: 'The only filled multi-status answer on the pages. By the pages a 207 comes only where each input of a batch create has its own objectWriteTraceId; which input failed stands in context.objectWriteTraceId, not in its position.',
  },
  {
    id: 'batch-update/reference-v3',
    method: 'POST',
    path: '/crm/{version}/objects/partner_clients/batch/update',
    version: 'v3',
    source: page('/api-reference/legacy/crm/objects/partner-clients/batch/update-partner-clients'),
    status: null,
    request: {
      inputs: [
        { id: '<string>', properties: {}, idProperty: 'my_unique_property_name', objectWriteTraceId: '<string>' },
      ],
    },
    answer: {
      completedAt: '2023-11-07T05:31:56Z',
      results: [sample],
      startedAt: '2023-11-07T05:31:56Z',
      status: 'CANCELED',
      errors: placeholderErrors,
      links: {},
      numErrors: 123,
      requestedAt: '2023-11-07T05:31:56Z',
    },
    note: 'idProperty stands at each input here, and at the top of the body in a batch read.',
  },
  {
    id: 'batch-update/200-spec',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/batch/update',
    version: '2026-09',
    source: specOf.deals,
    status: 200,
    requestRequires: ['inputs[].id: string', 'inputs[].properties: object of string values'],
    fields: batchFields,
    note: 'Ids of records that were merged away are not supported here (see objects/merged-update).',
  },
  {
    id: 'batch-update/207-spec',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/batch/update',
    version: '2026-09',
    source: specOf.deals,
    status: 207,
    fields: { ...batchFields, ...errorFields },
  },
] as const satisfies readonly DocumentedAnswer[];
