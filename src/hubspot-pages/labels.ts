import type { DocumentedAnswer } from './documented-answer.ts';
import { mirror, specOf } from './sources.ts';

const guide = mirror('/api-reference/legacy/crm/associations/associations-schema/guide', 'March 30, 2026');

export const labelAnswers = [
  {
    id: 'labels/list',
    method: 'GET',
    path: '/crm/associations/{version}/contacts/companies/labels',
    version: '2026-03',
    source: guide,
    status: 200,
    answer: {
      results: [
        { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' },
        { category: 'USER_DEFINED', typeId: 28, label: 'Billing contact' },
        { category: 'HUBSPOT_DEFINED', typeId: 279, label: null },
      ],
    },
    note: "Shortened from eight results to three, the last one kept because its label is null. No `name` and no paging: a label's internal name cannot be read back.",
  },
  {
    id: 'labels/create-single',
    method: 'POST',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/labels',
    version: '2026-03',
    source: guide,
    status: null,
    requestRequires: ['label: string', 'name: string'],
    request: { label: 'Partner', name: 'partner' },
    note: '`name` may not contain hyphens nor begin with a digit. Up to 10 labels for each pair of objects.',
  },
  {
    id: 'labels/create-paired',
    method: 'POST',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/labels',
    version: '2026-03',
    source: guide,
    status: null,
    requestRequires: ['label: string', 'name: string'],
    request: { label: 'Manager', inverseLabel: 'Employee', name: 'manager_employee' },
    answer: {
      results: [
        { category: 'USER_DEFINED', typeId: 145, label: 'Employee' },
        { category: 'USER_DEFINED', typeId: 144, label: 'Manager' },
      ],
    },
    note: 'The answer is { results: [...] }, also for one label; the inverse label stands FIRST in the example, so results[0] is not the label that was asked for. Which entry is which direction has to be told by `label`.',
  },
  {
    id: 'labels/create-spec',
    method: 'POST',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/labels',
    version: '2026-09',
    source: specOf.labels,
    status: null,
    requestRequires: ['label: string', 'name: string'],
    fields: {
      'request.inverseLabel': 'string, optional',
      results: 'array, required',
      'results[].category': "string, required, one of 'HUBSPOT_DEFINED' 'INTEGRATOR_DEFINED' 'USER_DEFINED' 'WORK'",
      'results[].typeId': 'integer (int32), required',
      'results[].label': 'string, optional',
      'results[].fromObjectTypeId': 'string, optional',
      'results[].toObjectTypeId': 'string, optional',
    },
    note: 'The request schema is PublicAssociationDefinitionCreateRequest; the statuses of the operation stood outside the part of the file that was read.',
  },
  {
    id: 'labels/delete-spec',
    method: 'DELETE',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/labels/{associationTypeId}',
    version: '2026-09',
    source: specOf.labels,
    status: 204,
    note: 'associationTypeId is an integer (int32) in the path. Exempt from the ten-secondly limit.',
  },
  {
    id: 'labels/delete',
    method: 'DELETE',
    path: '/crm/associations/{version}/{fromObjectType}/{toObjectType}/labels/{associationTypeId}',
    version: '2026-03',
    source: guide,
    status: null,
    note: 'A label that describes associated records has to be removed from them first. Default types, the primary company too, cannot be deleted. The page names no status; labels/delete-spec does.',
  },
] as const satisfies readonly DocumentedAnswer[];
