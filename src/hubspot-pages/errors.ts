import type { DocumentedAnswer } from './documented-answer.ts';
import { mirror, notShown, page, specOf } from './sources.ts';

const objectApis = mirror('/api-reference/latest/crm/using-object-apis', 'March 30, 2026');
const handling = mirror('/api-reference/error-handling', 'March 30, 2026');

export const errorAnswers = [
  {
    id: 'errors/400-property-does-not-exist',
    method: 'POST',
    path: '/crm/objects/{version}/companies',
    version: '2026-03',
    source: objectApis,
    status: 400,
    answer: {
      status: 'error',
      message:
        'Property values were not valid: [{"isValid":false,"message":"Property \\"testproperty\\" does not exist","error":"PROPERTY_DOESNT_EXIST","name":"testproperty","localizedErrorMessage":"Property \\"testproperty\\" does not exist","portalId":{HubId}}]',
      correlationId: '8a3f6c3a-8296-4002-b0a6-2a06fecf7c0c',
      errors: [
        {
          message: 'Property "testproperty" does not exist',
          code: 'PROPERTY_DOESNT_EXIST',
          context: { propertyName: ['testproperty'] },
        },
      ],
      category: 'VALIDATION_ERROR',
    },
    note: 'A create with an unknown property fails; a read that asks for one ignores it.',
  },
  {
    id: 'errors/400-structure',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}',
    version: '2026-03',
    source: handling,
    status: null,
    answer: {
      status: 'error',
      message: 'This will be a human readable message with details about the error.',
      errors: [
        {
          message: 'discount was not a valid number',
          code: 'INVALID_INTEGER',
          context: { propertyName: ['discount'] },
        },
      ],
      category: 'VALIDATION_ERROR',
      correlationId: 'a43683b0-5717-4ceb-80b4-104d02915d8c',
    },
    note: '"The fields in the example response above should all be treated as optional in any error parsing."',
  },
  {
    id: 'errors/schema-spec',
    method: 'GET',
    path: '/account-info/{version}/details',
    version: '2026-09',
    source: specOf.account,
    status: null,
    answer: {
      message: 'Invalid input (details will vary based on the error)',
      correlationId: 'aeb5f871-7f07-4993-9211-075dc63e7cbf',
      category: 'VALIDATION_ERROR',
      links: { 'knowledge-base': 'https://www.hubspot.com/products/service/knowledge-base' },
    },
    fields: {
      category: 'string, required',
      correlationId: 'string (uuid), required',
      message: 'string, required',
      context: 'object of arrays of string, optional',
      errors: 'array, optional',
      'errors[].message': 'string, required',
      'errors[].code': 'string, optional',
      'errors[].context': 'object of arrays of string, optional',
      'errors[].in': 'string, optional',
      'errors[].subCategory': 'string, optional',
      links: 'object of string, optional',
      subCategory: 'string, optional',
    },
    note: 'The same schema and example at every resource. `status` is not in the schema and not in the example, although each error of the guides has it; the 429 has neither category nor correlationId guaranteed by its page.',
  },
  {
    id: 'errors/401',
    method: 'GET',
    path: '/crm/objects/{version}/{objectType}',
    version: '2026-03',
    source: handling,
    status: 401,
    note: 'Text only ("the authentication provided is invalid"); no page that was found shows the body. Public test doubles write category INVALID_AUTHENTICATION (third-party, no page).',
  },
  {
    id: 'errors/403-missing-scopes',
    method: 'GET',
    path: '/crm/objects/{version}/deals',
    version: '2026-03',
    source: objectApis,
    status: 403,
    answer: {
      status: 'error',
      message:
        "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
      correlationId: 'dc49c0a8-9952-4937-aad4-e322b1e5cee0',
      errors: [
        {
          message: 'One or more of the following scopes are required.',
          context: {
            requiredGranularScopes: [
              'crm.schemas.deals.read',
              'crm.objects.deals.sensitive.read.v2',
              'crm.objects.deals.read',
              'crm.objects.deals.highly_sensitive.read.v2',
            ],
          },
        },
      ],
      links: { scopes: 'https://developers.hubspot.com/scopes' },
      category: 'MISSING_SCOPES',
    },
    note: 'The scopes stand in errors[].context.requiredGranularScopes, not in context.missingScopes as the example of the spec has it, and any ONE of the list is enough. The array is kept whole because the scopes are the point.',
  },
  {
    id: 'errors/404',
    method: 'GET',
    path: '/crm/objects/{version}/{objectType}/{objectId}',
    version: '2026-09',
    source: notShown('/api-reference/error-handling'),
    status: null,
    note: 'The error page has no 404 at all and shows no body of one. Searched: the error page, Using Object APIs, the reference pages read for this table.',
  },
  {
    id: 'errors/409',
    method: 'POST',
    path: '/crm/properties/{version}/{objectType}',
    version: '2026-09',
    source: notShown('/api-reference/error-handling'),
    status: null,
    note: 'Neither the error page nor the guides of properties and objects name a 409 or show one, neither for a property that exists nor for a unique value that is taken.',
  },
  {
    id: 'errors/423',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/batch/upsert',
    version: '2026-03',
    source: handling,
    status: 423,
    note: '"Returned when attempting to sync a large volume of data. Locks will last for 2 seconds, so ... include a delay of at least 2 seconds between your API requests." No body shown, no Retry-After named.',
  },
  {
    id: 'errors/477',
    method: 'GET',
    path: '/crm/objects/{version}/{objectType}',
    version: '2026-03',
    source: handling,
    status: 477,
    note: '"HubSpot will return a Retry-After response header indicating how many seconds to wait before retrying the request (typically up to 24 hours)." No body shown. The only status whose page promises a Retry-After from HubSpot.',
  },
  {
    id: 'errors/rate-limit-headers-oauth',
    method: 'GET',
    path: '/crm/objects/{version}/{objectType}',
    version: 'v3',
    source: {
      ...page(''),
      url: 'https://developers.hubspot.com/changelog/rate-limit-headers-will-now-appear-for-oauth-authenticated-calls',
    },
    status: null,
    note: '"OAuth authenticated calls will not include X-HubSpot-RateLimit-Daily or X-HubSpot-RateLimit-Daily-Remaining because there is no daily limit for these calls."',
  },
  {
    id: 'errors/414-merge-limit',
    method: 'POST',
    path: '/crm/objects/{version}/{objectType}/merge',
    version: '2026-03',
    source: handling,
    status: 414,
    note: '414 has two meanings: the address is too long, or the message "Cannot have more than 250 identities on a profile" when two records are merged that took part in 250 merges or more.',
  },
] as const satisfies readonly DocumentedAnswer[];
