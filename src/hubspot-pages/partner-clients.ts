import type { DocumentedAnswer } from './documented-answer.ts';
import { page } from './sources.ts';

export const partnerClientAnswers = [
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
] as const satisfies readonly DocumentedAnswer[];
