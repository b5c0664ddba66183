/**
 * Search, newest records first, page by page without HubSpot's window of 10,000: each page asks for what is older than the
 * last record of the one before, so that nothing comes twice and nothing is skipped when records appear meanwhile.
 *
 * At most 5 groups of filters, 6 filters a group, 18 in all; one sort; 200 records a page; 10,000 a query; 5 calls a second
 * for the whole account; a write is seen some seconds late; archived records never.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm (its 2026-03 edition, undated; read
 * 30 November 2026). A changelog of August 2024 allows 10 filters a group and 25 in all; the smaller numbers hold for both.
 */
import { newestSchema, recordSchema } from './answers.ts';
import type { CrmRecord } from './answers.ts';
import { failed, type GatewayResult, succeeded } from './failure.ts';
import { read } from './read-answer.ts';

type Filter = { readonly property: string } & (
  | { readonly says: 'anything' }
  | { readonly says: 'more_than'; readonly value: number }
  | { readonly says: 'exactly'; readonly value: string }
  /** Instants, both included. */
  | { readonly says: 'between'; readonly from: Date; readonly to: Date }
  | { readonly says: 'until'; readonly to: Date }
);
/** A record is found by all filters of a group, and by any of the groups. */
export type FilterGroups = readonly (readonly Filter[])[];

export interface Newest {
  readonly records: readonly CrmRecord[];
  /** Ids of records that HubSpot found and that cannot be understood. */
  readonly unreadable: readonly string[];
  /** Of this page and those to come, as HubSpot counts them. */
  readonly total: number;
  /** Ids below this one are for the next page; null: there are none. */
  readonly next: string | null;
}

const mostGroups = 5;
const mostFilters = { group: 6, all: 18 };
const newestOnAPage = 100;
const id = 'hs_object_id';

/** @throws RangeError beyond HubSpot's limits: such a question is a fault of ours. */
export function newestBody(groups: FilterGroups, properties: readonly string[], before: string | null): object {
  const older = before === null ? [] : [{ propertyName: id, operator: 'LT', value: before }];
  const filterGroups = groups.map((filters) => ({
    filters: [...filters.map(filterBody), ...older],
  }));
  const all = filterGroups.reduce((sum, { filters }) => sum + filters.length, 0);
  if (
    filterGroups.length > mostGroups ||
    all > mostFilters.all ||
    filterGroups.some(({ filters }) => filters.length > mostFilters.group)
  )
    throw new RangeError('HubSpot searches with fewer filters.');
  return {
    filterGroups,
    properties,
    limit: newestOnAPage,
    // Required by HubSpot's specification: from the first one.
    after: '0',
    sorts: [{ propertyName: id, direction: 'DESCENDING' }],
  };
}

/** Instants are milliseconds, as HubSpot's search takes them. */
function filterBody(filter: Filter): object {
  const propertyName = filter.property;
  switch (filter.says) {
    case 'anything':
      return { propertyName, operator: 'HAS_PROPERTY' };
    case 'more_than':
      return { propertyName, operator: 'GT', value: String(filter.value) };
    case 'exactly':
      return { propertyName, operator: 'EQ', value: filter.value };
    case 'between':
      return {
        propertyName,
        operator: 'BETWEEN',
        value: String(filter.from.getTime()),
        highValue: String(filter.to.getTime()),
      };
    case 'until':
      return { propertyName, operator: 'LTE', value: String(filter.to.getTime()) };
  }
}

/** Only what came in the order that was asked for can be gone on from: otherwise records would be skipped unseen. */
export function readNewest(answer: GatewayResult<unknown>, before: string | null): GatewayResult<Newest> {
  const page = read(answer, newestSchema);
  if (!page.ok) return page;
  const { total, results } = page.value;
  const ids = results.map((result) => BigInt(result.id));
  // An index that lags may bring what the page before had.
  const end = before === null ? null : BigInt(before);
  const fresh = results.filter((_, index) => end === null || (ids[index] ?? end) < end);
  const inOrder = ids.every((each, index) => index === 0 || each < (ids[index - 1] ?? each));
  const goesOn = results.length < total;
  if (!inOrder || (fresh.length === 0 && goesOn)) return failed({ kind: 'unreadable' });
  const parsed = fresh.map((result) => ({ id: result.id, record: recordSchema.safeParse(result) }));
  return succeeded({
    records: parsed.flatMap(({ record }) => (record.success ? [record.data] : [])),
    unreadable: parsed.flatMap((each) => (each.record.success ? [] : [each.id])),
    total,
    next: goesOn ? (fresh.at(-1)?.id ?? null) : null,
  });
}
