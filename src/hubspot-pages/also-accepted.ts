/**
 * What the gateway's schemas take although no page of HubSpot's shows it, and why it does no harm. The list is held to
 * the schemas by `src/crm/gateway/documented.test.ts`, which tries every field with every kind of value.
 */
export interface AlsoAccepted {
  readonly schema: string;
  /** Path of the field in the answer. */
  readonly field: string;
  readonly kinds: string;
  readonly why: string;
}

const id = 'ids are text from here on, however they come: in v4 HubSpot writes some as numbers';
const value = 'empty is null by one guide and absent by another; a number or a yes/no becomes its text';
const error = 'an error that cannot be read could be about any of the inputs: none of them counts as told';
const association = 'without it a new record is associated by two calls more';

export const alsoAccepted: readonly AlsoAccepted[] = [
  {
    schema: 'account',
    field: 'timeZone',
    kinds: 'absent, null, number, boolean, array, object',
    why: 'a zone that cannot be read is unknown, and the one that the card tells is used',
  },
  { schema: 'record', field: 'id', kinds: 'number', why: id },
  { schema: 'record', field: 'properties.*', kinds: 'null, number, boolean', why: value },
  { schema: 'record', field: 'createdAt', kinds: 'absent', why: 'not needed to judge a deal' },
  { schema: 'record', field: 'updatedAt', kinds: 'absent', why: 'the source of a fact is then shown without a date' },
  { schema: 'record', field: 'archived', kinds: 'absent', why: 'archived records are not asked for' },
  {
    schema: 'record',
    field: 'propertiesWithHistory.*[].value',
    kinds: 'absent, null',
    why: 'a property that was emptied; seen as an empty text',
  },
  { schema: 'record', field: 'associations.*.results[].id', kinds: 'number', why: id },
  {
    schema: 'record',
    field: 'associations.*.results[].type',
    kinds: 'absent',
    why: 'labels and the primary company are asked for by a question of their own',
  },
  { schema: 'record', field: 'associations.*.paging', kinds: 'null', why: 'no further page' },
  { schema: 'records of a batch', field: 'id', kinds: 'number', why: id },
  { schema: 'records of a batch', field: 'properties.*', kinds: 'null, number, boolean', why: value },
  { schema: 'batch', field: 'errors', kinds: 'null, string, number, boolean, object', why: error },
  {
    schema: 'batch',
    field: 'errors[].category',
    kinds: 'absent, null, number, boolean, array, object',
    why: error,
  },
  { schema: 'batch', field: 'errors[].subCategory', kinds: 'null, number, boolean, array', why: error },
  { schema: 'batch', field: 'errors[].context', kinds: 'null, string, number, boolean, array', why: error },
  { schema: 'batch', field: 'errors[].context.*', kinds: 'null, string, number, boolean, object', why: error },
  { schema: 'search', field: 'results[].id', kinds: 'number', why: id },
  { schema: 'search', field: 'results[].properties.*', kinds: 'null, number, boolean', why: value },
  { schema: 'associations of one record', field: 'from.id', kinds: 'number', why: id },
  { schema: 'associations of one record', field: 'to[].associationTypes[].typeId', kinds: 'string', why: id },
  { schema: 'associations of one record', field: 'paging', kinds: 'null', why: 'no further page' },
  {
    schema: 'schemas',
    field: 'results[].fullyQualifiedName',
    kinds: 'absent',
    why: 'the object is found by its name and addressed by its type id',
  },
  {
    schema: 'schemas',
    field: 'results[].associations',
    kinds: 'absent, null, string, number, boolean, object',
    why: association,
  },
  ...['id', 'fromObjectTypeId', 'toObjectTypeId'].map((field) => ({
    schema: 'schemas',
    field: `results[].associations[].${field}`,
    kinds: 'absent, null, number, boolean, array, object',
    why: association,
  })),
  {
    schema: 'exchange rates',
    field: 'results[].conversionRate',
    kinds: 'string',
    why: 'rates are read as text, so that no decimal is lost',
  },
  {
    schema: 'exchange rates',
    field: 'results[].effectiveAt',
    kinds: 'absent',
    why: 'a rate without its date is used as the current one',
  },
];
