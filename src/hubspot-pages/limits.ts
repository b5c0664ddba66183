import type { DocumentedAnswer } from './documented-answer.ts';
import { generated, page, specOf } from './sources.ts';

export const limitsAnswers = [
  {
    id: 'limits/custom-properties',
    method: 'GET',
    path: '/crm/limits/{version}/custom-properties',
    version: '2026-03',
    source: page('/api-reference/latest/crm/limits-tracking/get-custom-properties'),
    status: 200,
    answer: {
      byObjectType: [
        {
          limit: 123,
          objectTypeId: '<string>',
          percentage: 123,
          pluralLabel: '<string>',
          singularLabel: '<string>',
          usage: 123,
        },
      ],
      overallLimit: 123,
      overallPercentage: 123,
      overallUsage: 123,
    },
    note: generated,
  },
  {
    id: 'limits/custom-properties-spec',
    method: 'GET',
    path: '/crm/limits/{version}/custom-properties',
    version: '2026-09',
    source: specOf.limits,
    status: 200,
    fields: {
      byObjectType: 'array, required',
      'byObjectType[].limit': 'integer (int64), required',
      'byObjectType[].objectTypeId': 'string, required',
      'byObjectType[].percentage': 'number, required',
      'byObjectType[].pluralLabel': 'string, required',
      'byObjectType[].singularLabel': 'string, required',
      'byObjectType[].usage': 'integer (int64), required',
      overallLimit: 'integer (int64), required',
      overallPercentage: 'number, required',
      overallUsage: 'integer (int64), required',
    },
    note: 'No `results` around it. Percentages are numbers that need not be whole.',
  },
  {
    id: 'limits/custom-object-types-spec',
    method: 'GET',
    path: '/crm/limits/{version}/custom-object-types',
    version: '2026-09',
    source: specOf.limits,
    status: 200,
    fields: {
      limit: 'integer (int64), required',
      percentage: 'number, required',
      usage: 'integer (int64), required',
    },
    note: 'The schema CustomObjectLimitResponse was read, the operation that names it was not. Flat: `limit` and `usage` here, `overallLimit` and `overallUsage` at custom-properties. The 2026-03 page exists; its stored copy ends before the answer.',
  },
  {
    id: 'limits/association-labels',
    method: 'GET',
    path: '/crm/limits/{version}/associations/labels',
    version: '2026-03',
    source: page('/api-reference/latest/crm/limits-tracking/get-limits-tracking', 'April 13, 2026'),
    status: 200,
    answer: {
      results: [
        {
          allLabels: ['<string>'],
          fromObjectType: { objectTypeId: '<string>', pluralLabel: '<string>', singularLabel: '<string>' },
          limit: 123,
          percentage: 123,
          toObjectType: { objectTypeId: '<string>', pluralLabel: '<string>', singularLabel: '<string>' },
          usage: 123,
        },
      ],
    },
    note: `${generated} Query parameters: fromObjectTypeId and toObjectTypeId, both optional; in the answer they are objects named fromObjectType and toObjectType.`,
  },
] as const satisfies readonly DocumentedAnswer[];
