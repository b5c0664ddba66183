/** HubSpot's search: groups of filters (any group, all filters of it), one sort, a window of 10,000 records. */
import * as z from 'zod';
import { validation } from './errors.ts';
import type { ObjectType } from './object-type.ts';
import type { StoredRecord } from './stored-record.ts';
import { page } from './request.ts';
import type { PortalState } from './state.ts';

const filterSchema = z.object({
  propertyName: z.string(),
  operator: z.enum([
    'EQ',
    'NEQ',
    'LT',
    'LTE',
    'GT',
    'GTE',
    'BETWEEN',
    'IN',
    'NOT_IN',
    'HAS_PROPERTY',
    'NOT_HAS_PROPERTY',
    'CONTAINS_TOKEN',
    'NOT_CONTAINS_TOKEN',
  ]),
  value: z.coerce.string().optional(),
  highValue: z.coerce.string().optional(),
  values: z.array(z.coerce.string()).optional(),
});
type Filter = z.output<typeof filterSchema>;
export const searchSchema = z.object({
  filterGroups: z.array(z.object({ filters: z.array(filterSchema) })).default([]),
  filters: z.array(filterSchema).optional(),
  query: z.string().max(3000).optional(),
  sorts: z
    .array(
      z.union([
        z.string(),
        z.object({ propertyName: z.string(), direction: z.enum(['ASCENDING', 'DESCENDING']).default('ASCENDING') }),
      ]),
    )
    .default([]),
  properties: z.array(z.string()).default([]),
  limit: z.int().min(0).default(10),
  after: z.coerce.string().optional(),
});
export type SearchRequest = z.output<typeof searchSchema>;
const windowSize = 10_000;

type Values = ReadonlyMap<string, string | null>;

/** @throws HubSpotError 400 beyond HubSpot's limits. */
export function search(
  state: PortalState,
  type: ObjectType,
  asked: SearchRequest,
  lagMs: number,
): { total: number; records: StoredRecord[]; next: string | null } {
  const groups = asked.filters === undefined ? asked.filterGroups : [{ filters: asked.filters }, ...asked.filterGroups];
  withinLimits(asked, groups);
  const now = lagMs === 0 ? 0 : state.clock().getTime();
  const indexed = (record: StoredRecord): Values =>
    lagMs > 0 && record.indexedBefore !== null && now - record.updatedAt.getTime() < lagMs
      ? record.indexedBefore
      : record.values;
  const found = state.objects
    .all(type)
    .filter((record) => indexed(record).size > 0)
    .filter(
      (record) =>
        groups.length === 0 ||
        groups.some(({ filters }) => filters.every((filter) => matches(state, record, indexed(record), filter))),
    )
    .filter((record) => asked.query === undefined || asked.query === '' || mentions(indexed(record), asked.query));
  const sorted = sortedBy(found, asked.sorts[0], indexed);
  const { items, next } = page(sorted, asked.limit, asked.after);
  return { total: found.length, records: [...items], next };
}

function withinLimits(asked: SearchRequest, groups: readonly { readonly filters: readonly Filter[] }[]): void {
  if (asked.limit > 200) throw validation(`limit must be at most 200, not ${asked.limit}`);
  if (groups.length > 5) throw validation('The maximum number of filter groups is 5');
  if (groups.some(({ filters }) => filters.length > 6))
    throw validation('The maximum number of filters in a group is 6');
  if (groups.reduce((sum, { filters }) => sum + filters.length, 0) > 18)
    throw validation('The maximum number of filters is 18');
  if (asked.sorts.length > 1) throw validation('Only one sort is supported');
  if (Number(asked.after ?? 0) + asked.limit > windowSize)
    throw validation(`Search results beyond ${windowSize} cannot be paged to`);
}

function matches(state: PortalState, record: StoredRecord, values: Values, filter: Filter): boolean {
  const association = /^associations\.(.+)$/.exec(filter.propertyName)?.[1];
  if (association !== undefined) {
    const ids = state.associations.of(record, state.types.find(association, 'v3')).map(({ toId }) => toId);
    return filter.operator === 'IN'
      ? ids.some((id) => filter.values?.includes(id) === true)
      : ids.includes(filter.value ?? '');
  }
  const definition = state.definitions.of(record.type).get(filter.propertyName);
  // An archived property is none to a client.
  if (definition?.archived !== false)
    throw validation(`There was a problem with the request: property ${filter.propertyName} does not exist`);
  const value = values.get(filter.propertyName) ?? '';
  const wanted = filter.value ?? '';
  const order = (one: string, other: string): number => compare(one, other, definition.type);
  switch (filter.operator) {
    case 'HAS_PROPERTY':
      return value !== '';
    case 'NOT_HAS_PROPERTY':
      return value === '';
    case 'EQ':
      return value !== '' && order(value, wanted) === 0;
    case 'NEQ':
      return value !== '' && order(value, wanted) !== 0;
    case 'IN':
      return (filter.values ?? []).some((each) => value.toLowerCase() === each.toLowerCase());
    case 'NOT_IN':
      return value !== '' && !(filter.values ?? []).some((each) => value.toLowerCase() === each.toLowerCase());
    case 'LT':
      return value !== '' && order(value, wanted) < 0;
    case 'LTE':
      return value !== '' && order(value, wanted) <= 0;
    case 'GT':
      return value !== '' && order(value, wanted) > 0;
    case 'GTE':
      return value !== '' && order(value, wanted) >= 0;
    case 'BETWEEN':
      return value !== '' && order(value, wanted) >= 0 && order(value, filter.highValue ?? '') <= 0;
    case 'CONTAINS_TOKEN':
      return tokens(value).some((token) => wildcard(wanted).test(token));
    case 'NOT_CONTAINS_TOKEN':
      return !tokens(value).some((token) => wildcard(wanted).test(token));
  }
}

function compare(one: string, other: string, type: string): number {
  if (type === 'number') return Number(one) - Number(other);
  if (type === 'date' || type === 'datetime') return instant(one) - instant(other);
  return one.toLowerCase() === other.toLowerCase() ? 0 : one.toLowerCase() < other.toLowerCase() ? -1 : 1;
}

const instant = (value: string): number => (/^\d{12,13}$/.test(value) ? Number(value) : Date.parse(value));
const tokens = (value: string): string[] =>
  value
    .toLowerCase()
    .split(/[\s;,@/]+/)
    .filter((token) => token !== '');
const wildcard = (wanted: string): RegExp =>
  new RegExp(
    `^${wanted
      .toLowerCase()
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')}$`,
  );
const mentions = (values: Values, query: string): boolean => {
  const text = [...values.values()].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

function sortedBy(
  records: readonly StoredRecord[],
  sort: SearchRequest['sorts'][number] | undefined,
  indexed: (record: StoredRecord) => Values,
): readonly StoredRecord[] {
  if (sort === undefined) return records;
  const name = typeof sort === 'string' ? sort.replace(/^-/, '') : sort.propertyName;
  const descending = typeof sort === 'string' ? sort.startsWith('-') : sort.direction === 'DESCENDING';
  const numeric = records.every((record) => /^(-?\d+(\.\d+)?)?$/.test(indexed(record).get(name) ?? ''));
  const ascending = [...records].sort((one, other) =>
    compare(indexed(one).get(name) ?? '', indexed(other).get(name) ?? '', numeric ? 'number' : 'string'),
  );
  return descending ? ascending.reverse() : ascending;
}
