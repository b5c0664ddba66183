import type { DocumentedAnswer } from './documented-answer.ts';
import { sample } from './shown-often.ts';
import { mirror, page, specOf } from './sources.ts';

export const searchAnswers = [
  {
    id: 'search/spec',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/search',
    version: '2026-09',
    source: specOf.deals,
    status: 200,
    requestRequires: ['after: string', 'filterGroups: array', 'limit: integer', 'properties: array', 'sorts: array'],
    fields: {
      'request.after': 'string, required',
      'request.filterGroups': 'array of { filters }, required',
      'request.filterGroups[].filters': 'array, required',
      'request.filterGroups[].filters[].operator':
        "string, required, one of 'BETWEEN' 'CONTAINS_TOKEN' 'EQ' 'GT' 'GTE' 'HAS_PROPERTY' 'IN' 'LT' 'LTE' 'NEQ' 'NOT_CONTAINS_TOKEN' 'NOT_HAS_PROPERTY' 'NOT_IN'",
      'request.filterGroups[].filters[].propertyName': 'string, required',
      'request.filterGroups[].filters[].value': 'string, optional',
      'request.filterGroups[].filters[].values': 'array of string, optional',
      'request.filterGroups[].filters[].highValue': 'string, optional',
      'request.limit': 'integer (int32), required, at most 200',
      'request.properties': 'array of string, required',
      'request.query': 'string, optional, at most 3000 characters',
      'request.sorts': 'array of string, required',
      total: 'integer (int32), required',
      results: 'array of records without associations, required',
      paging: '{ next?: { after, link? }, prev?: { before, link? } }, optional',
    },
    note: 'Spec and guide contradict each other: the spec requires after, limit, properties and sorts, the guide sends filterGroups alone. The spec calls sorts an array of string, the guide sends objects. The spec says up to 6 groups, the guide five groups, 6 filters each and 18 in all. The answer of a search has no `associations`. The operation is exempt from the ten-secondly limit ("x-hubspot-rate-limit-exemptions").',
  },
  {
    id: 'search/guide',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/search',
    version: '2026-03',
    source: mirror('/api-reference/latest/crm/search-the-crm'),
    status: 200,
    request: {
      filterGroups: [{ filters: [{ propertyName: 'email', operator: 'CONTAINS_TOKEN', value: '*@hubspot.com' }] }],
    },
    answer: {
      total: 2,
      results: [
        {
          id: '100451',
          properties: {
            createdate: '2024-01-17T19:55:04.281Z',
            email: 'testperson@hubspot.com',
            firstname: 'Test',
            hs_object_id: '100451',
            lastmodifieddate: '2024-09-11T13:27:39.356Z',
            lastname: 'Person',
          },
          createdAt: '2024-01-17T19:55:04.281Z',
          updatedAt: '2024-09-11T13:27:39.356Z',
          archived: false,
        },
        {
          id: '57156923994',
          properties: {
            createdate: '2024-09-11T18:21:50.012Z',
            email: 'emailmaria@hubspot.com',
            firstname: 'Maria',
            hs_object_id: '57156923994',
            lastmodifieddate: '2024-10-21T21:36:02.961Z',
            lastname: 'Johnson (Sample Contact)',
          },
          createdAt: '2024-09-11T18:21:50.012Z',
          updatedAt: '2024-10-21T21:36:02.961Z',
          archived: false,
        },
      ],
    },
    note: 'No `paging` at all where everything fits one page.',
  },
  {
    id: 'search/guide-paging',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/search',
    version: '2026-03',
    source: mirror('/api-reference/latest/crm/search-the-crm'),
    status: 200,
    request: {
      filterGroups: [{ filters: [{ propertyName: 'annualrevenue', operator: 'GT', value: '10000000' }] }],
      properties: ['annualrevenue', 'name'],
    },
    answer: {
      total: 38,
      results: [
        {
          id: '2810868468',
          properties: {
            annualrevenue: '1000000000',
            createdate: '2020-01-09T20:11:27.309Z',
            hs_lastmodifieddate: '2024-09-13T20:23:03.333Z',
            hs_object_id: '2810868468',
            name: 'Google',
          },
          createdAt: '2020-01-09T20:11:27.309Z',
          updatedAt: '2024-09-13T20:23:03.333Z',
          archived: false,
        },
        {
          id: '2823023532',
          properties: {
            annualrevenue: '10000000000',
            createdate: '2020-01-13T16:21:08.270Z',
            hs_lastmodifieddate: '2024-09-13T20:23:03.064Z',
            hs_object_id: '2823023532',
            name: 'Pepsi',
          },
          createdAt: '2020-01-13T16:21:08.270Z',
          updatedAt: '2024-09-13T20:23:03.064Z',
          archived: false,
        },
      ],
      paging: { next: { after: '10' } },
    },
    note: 'Shortened from ten results to two. `after` of a search is an offset as a string and has no `link`; properties that were not asked for (createdate, hs_lastmodifieddate, hs_object_id) come all the same. Default page size 10.',
  },
  {
    id: 'search/reference-v3-partner-clients',
    method: 'POST',
    path: '/crm/{version}/objects/partner_clients/search',
    version: 'v3',
    source: page('/api-reference/legacy/crm/objects/partner-clients/search/search-partner-clients'),
    status: 200,
    request: {
      after: '<string>',
      filterGroups: [
        {
          filters: [
            {
              operator: 'BETWEEN',
              propertyName: '<string>',
              highValue: '<string>',
              value: '<string>',
              values: ['<string>'],
            },
          ],
        },
      ],
      limit: 123,
      properties: ['<string>'],
      sorts: ['<string>'],
      query: '<string>',
    },
    answer: {
      results: [sample],
      total: 123,
      paging: {
        next: { after: 'NTI1Cg%3D%3D', link: '?after=NTI1Cg%3D%3D' },
        prev: { before: '<string>', link: '<string>' },
      },
    },
    note: 'The page mixes an example record with placeholders. `link` is not an absolute address here.',
  },
] as const satisfies readonly DocumentedAnswer[];
