import type { DocumentedAnswer } from './documented-answer.ts';
import { placeholderErrors } from './shown-often.ts';
import { generated, mirror, notShown, page, specOf } from './sources.ts';

export const associationAnswers = [
  {
    id: 'associations/read-guide',
    method: 'POST',
    path: '/crm/{version}/associations/contacts/companies/batch/read',
    version: 'v4',
    source: mirror('/api-reference/legacy/crm/associations/associate-records/guide', 'March 30, 2026'),
    status: 200,
    request: { inputs: [{ id: '33451' }, { id: '29851' }] },
    answer: {
      status: 'COMPLETE',
      results: [
        {
          from: { id: '33451' },
          to: [
            {
              toObjectId: 5790939450,
              associationTypes: [
                { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' },
                { category: 'HUBSPOT_DEFINED', typeId: 279, label: null },
              ],
            },
          ],
        },
        {
          from: { id: '29851' },
          to: [
            {
              toObjectId: 5790939450,
              associationTypes: [
                { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' },
                { category: 'USER_DEFINED', typeId: 37, label: 'Chef' },
              ],
            },
            {
              toObjectId: 6675245424,
              associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 279, label: null }],
            },
          ],
        },
      ],
      startedAt: '2024-10-21T20:22:42.152Z',
      completedAt: '2024-10-21T20:22:42.167Z',
    },
    note: 'Arrays shortened to two items. toObjectId is a NUMBER in v4, `from.id` a string; in 2026-03 and 2026-09 toObjectId is a string by page and spec. Answers read `category` and `typeId`, requests write `associationCategory` and `associationTypeId`. `label` is null for the unlabelled type. At most 1,000 inputs.',
  },
  {
    id: 'associations/read-reference',
    method: 'POST',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/batch/read',
    version: '2026-03',
    source: page('/api-reference/latest/crm/associations/associate-records/batch/get-associations'),
    status: 200,
    requestRequires: ['inputs[].id: string'],
    request: { inputs: [{ id: '<string>', after: '<string>' }] },
    answer: {
      completedAt: '2023-11-07T05:31:56Z',
      results: [
        {
          from: { id: '<string>' },
          to: [
            {
              associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 123, label: '<string>' }],
              toObjectId: '<string>',
            },
          ],
          paging: {
            next: { after: '<string>', link: '<string>' },
            prev: { before: '<string>', link: '<string>' },
          },
        },
      ],
      startedAt: '2023-11-07T05:31:56Z',
      status: 'CANCELED',
      errors: placeholderErrors,
      links: {},
      numErrors: 123,
      requestedAt: '2023-11-07T05:31:56Z',
    },
    note: `${generated} Paging stands at each result, not at the answer: its \`after\` goes beside the \`id\` of the next request's input. "The 'link' field is deprecated and should be ignored. The 'paging' field will only be present if there are more pages and absent otherwise." The v4 page of the same call shows no errors and no numErrors.`,
  },
  {
    id: 'associations/read-spec',
    method: 'POST',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/batch/read',
    version: '2026-09',
    source: specOf.associations,
    status: 200,
    requestRequires: ['inputs: array', 'inputs[].id: string'],
    fields: {
      'request.inputs[].after': 'string, optional',
      completedAt: 'string (date-time), required',
      results: 'array, required',
      startedAt: 'string (date-time), required',
      status: "string, required, one of 'CANCELED' 'COMPLETE' 'PENDING' 'PROCESSING'",
      errors: 'array, optional',
      numErrors: 'integer (int32), optional',
      links: 'object of string, optional',
      requestedAt: 'string (date-time), optional',
      'results[].to[].toObjectId': 'string, required',
      'results[].to[].associationTypes[].category': 'string, required',
      'results[].to[].associationTypes[].typeId': 'integer (int32), required',
      'results[].to[].associationTypes[].label': 'string, optional (null in every example)',
      'results[].to[].associationTypes[].fromObjectTypeId': 'string, optional, new in 2026-09',
      'results[].to[].associationTypes[].toObjectTypeId': 'string, optional, new in 2026-09',
    },
    note: 'The last six fields are from MultiAssociatedObjectWithLabel of the deals spec of 2026-09. This file of the spec lists 200 and no 207; errors and numErrors stand in the schema of the 200. The call is exempt from the ten-secondly limit.',
  },
  {
    id: 'associations/read-none',
    method: 'POST',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/batch/read',
    version: '2026-09',
    source: notShown('/api-reference/latest/crm/associations/associate-records/batch/get-associations'),
    status: null,
    note: 'No page shows the answer where a record has no association. What public recordings hold of it stands in observed.ts.',
  },
  {
    id: 'associations/associate-default-guide',
    method: 'POST',
    path: '/crm/{version}/associations/{fromObjectType}/{toObjectType}/batch/associate/default',
    version: 'v4',
    source: mirror('/api-reference/legacy/crm/associations/associate-records/guide', 'March 30, 2026'),
    status: null,
    request: {
      inputs: [
        { from: { id: '12345' }, to: { id: '56678' } },
        { from: { id: '49475850' }, to: { id: '2049585' } },
      ],
    },
    note: 'Shortened from three inputs to two. Batch create of associations takes at most 2,000 inputs; the page does not say whether this call counts as one.',
  },
  {
    id: 'associations/associate-default-reference',
    method: 'POST',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/batch/associate/default',
    version: '2026-03',
    source: page('/api-reference/latest/crm/associations/associate-records/batch/create-associations'),
    status: null,
    request: { inputs: [{ from: { id: '<string>' }, to: { id: '<string>' } }] },
    answer: {
      completedAt: '2023-11-07T05:31:56Z',
      results: [
        {
          associationSpec: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 123 },
          from: { id: '<string>' },
          to: { id: '<string>' },
        },
      ],
      startedAt: '2023-11-07T05:31:56Z',
      status: 'CANCELED',
      errors: placeholderErrors,
      links: {},
      numErrors: 123,
      requestedAt: '2023-11-07T05:31:56Z',
    },
    note: `${generated} Here the ANSWER writes associationCategory and associationTypeId, inside associationSpec.`,
  },
  {
    id: 'associations/associate-default-spec',
    method: 'POST',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/batch/associate/default',
    version: '2026-09',
    source: specOf.associations,
    status: null,
    requestRequires: ['inputs[].from.id: string', 'inputs[].to.id: string'],
    fields: {
      completedAt: 'string (date-time), required',
      results: 'array of { associationSpec, from, to }, required',
      'results[].associationSpec.associationCategory': 'string, required',
      'results[].associationSpec.associationTypeId': 'integer (int32), required',
      'results[].from.id': 'string, required',
      'results[].to.id': 'string, required',
      startedAt: 'string (date-time), required',
      status: "string, required, one of 'CANCELED' 'COMPLETE' 'PENDING' 'PROCESSING'",
      errors: 'array, optional',
      numErrors: 'integer (int32), optional',
    },
    note: 'The schema was read, the statuses of the operation were not; the single PUT of the same kind answers 200 with the same schema (deals spec). Recordings have two results for each pair, one a direction (observed.ts).',
  },
] as const satisfies readonly DocumentedAnswer[];
