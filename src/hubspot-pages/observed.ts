/**
 * Answers that public repositories hold (recordings, and test doubles that agree with them), where HubSpot's pages
 * show nothing.
 * Not documentation: weaker than `documentedAnswers`, and kept apart from it for that reason.
 */
export interface ObservedAnswer {
  readonly id: string;
  readonly path: string;
  readonly version: string;
  /** What kind of public file holds it, and when it was recorded where it says so. */
  readonly held: string;
  readonly status: number | null;
  readonly answer?: unknown;
  readonly note?: string;
}

export const observedAnswers = [
  {
    id: 'observed/batch-read-missing',
    path: '/crm/{version}/objects/contacts/batch/read',
    version: 'v3',
    held: 'a PHP test whose answers carry times of April 2024; the same body in six more public files, 2023 to 2026',
    status: 207,
    answer: {
      status: 'COMPLETE',
      results: [],
      numErrors: 1,
      errors: [
        {
          status: 'error',
          category: 'OBJECT_NOT_FOUND',
          message: 'Could not get some CONTACT objects, they may be deleted or not exist. Check that ids are valid.',
          context: { ids: ['meows@loudly.lol'] },
        },
      ],
      startedAt: '2024-04-24T19:21:09.694Z',
      completedAt: '2024-04-24T19:21:09.747Z',
    },
    note: 'Several files put all missing ids into ONE error, so numErrors counts errors and not ids. No errors[].errors and no errors[].links, which the spec requires. The status 207 is from the other files; the PHP test does not record one for this answer.',
  },
  {
    id: 'observed/associations-none',
    path: '/crm/{version}/associations/deals/companies/batch/read',
    version: 'v4',
    held: "a public project's notes on what it met; the sub-category is handled in eight more public files",
    status: 207,
    answer: {
      status: 'COMPLETE',
      results: [],
      errors: [
        {
          status: 'error',
          category: 'OBJECT_NOT_FOUND',
          subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
          message: 'No company is associated with deal 515690208449.',
          context: { fromObjectId: ['515690208449'], fromObjectType: ['deal'], toObjectType: ['company'] },
        },
      ],
      numErrors: 1,
    },
    note: 'Nothing associated is an ERROR of category OBJECT_NOT_FOUND in a 207, not an empty result; only subCategory (a string, an object by the spec) tells it from a record that does not exist. Object types are singular names in the context.',
  },
  {
    id: 'observed/associate-default',
    path: '/crm/{version}/associations/contacts/tickets/batch/associate/default',
    version: 'v4',
    held: 'the same PHP test, April 2024; the path is not in it and is written here for the kind of call',
    status: 200,
    answer: {
      status: 'COMPLETE',
      results: [
        {
          from: { id: '2644992430' },
          to: { id: '9532426638' },
          associationSpec: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 16 },
        },
        {
          from: { id: '9532426638' },
          to: { id: '2644992430' },
          associationSpec: { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 15 },
        },
      ],
      startedAt: '2024-04-24T19:09:58.035Z',
      completedAt: '2024-04-24T19:09:58.116Z',
    },
    note: 'One pair, two results, one for each direction: results.length is not inputs.length. It may be the single PUT of the same answer schema.',
  },
  {
    id: 'observed/409-contact-exists',
    path: '/crm/{version}/objects/contacts',
    version: 'v3',
    held: 'the same PHP test, April 2024',
    status: 409,
    answer: {
      status: 'error',
      message: 'Contact already exists. Existing ID: 15875483046',
      correlationId: '5eb98bca-fe69-45ba-bc76-6a3bd3cc3968',
      category: 'CONFLICT',
    },
    note: 'The id of the record that holds the value stands in the message alone. Of a property that exists only the category OBJECT_ALREADY_EXISTS with 409 was met, in hand-written tests; one hand-written test has a taken unique value as 400 with "propertyValue: already has that value".',
  },
  {
    id: 'observed/get-deal-associations',
    path: '/crm/{version}/objects/deals?associations=companies',
    version: 'v3',
    held: 'three public clients, one of which says "confirmed live against a real deal"',
    status: 200,
    note: 'The key is the PLURAL name (`associations.companies.results`). A company that is the primary one stands there twice, as { id, type: "deal_to_company" } and { id, type: "deal_to_company_unlabeled" }: ids have to be made distinct before they are counted.',
  },
] as const satisfies readonly ObservedAnswer[];
