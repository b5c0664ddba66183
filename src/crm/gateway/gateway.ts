/**
 * HubSpot's CRM API as the app asks it: records and associations in as few calls as the batch sizes allow.
 *
 * Nothing throws. Batches say how many of the records asked for did not come (`missing`) and why.
 */
import {
  accountSchema,
  batchSchema,
  companyCurrencySchema,
  type CrmRecord,
  exchangeRatesSchema,
  listSchema,
  recordSchema,
  schemasSchema,
  searchSchema,
} from './answers.ts';
import { type Associated, readAssociations } from './associations.ts';
import { type BatchOf, chunks, joined } from './batches.ts';
import { type CallLog, type Calls, type CallsOptions, createCalls } from './calls.ts';
import { failed, type GatewayResult, succeeded } from './failure.ts';
import type { InstallationMemory } from './installation-memory.ts';
import {
  accountPath,
  batchReadPath,
  batchReadVersionsOf,
  companyCurrencyPath,
  exchangeRatesPath,
  objectPath,
  objectsPath,
  type ObjectType,
  schemasPath,
  searchPath,
  type Version,
  type Versions,
  versionsOf,
} from './paths.ts';
import { answeredFor, answering, mergedIds, neverMerged } from './merged.ts';
import { type FilterGroups, type Newest, newestBody, readNewest } from './newest.ts';
import { readPages } from './pages.ts';
import { read } from './read-answer.ts';

export type { CrmRecord } from './answers.ts';
export type { Associated } from './associations.ts';
export type { BatchOf } from './batches.ts';

interface ReadObjectOptions {
  readonly properties: readonly string[];
  readonly associations?: readonly ObjectType[];
}

export interface CustomObject {
  readonly objectTypeId: `${number}-${number}`;
  readonly name: string;
  readonly fullyQualifiedName?: string | undefined;
  readonly associations?:
    readonly { readonly id: string; readonly fromObjectTypeId: string; readonly toObjectTypeId: string }[] | undefined;
}

export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly effectiveAt?: string | undefined;
}

export interface Found {
  readonly records: readonly CrmRecord[];
  /** How many there are; more than `records` where they do not fit on a page. */
  readonly total: number;
}

interface Listed {
  readonly records: readonly CrmRecord[];
  /** False: there are more. */
  readonly complete: boolean;
}

export interface BatchOfRecords extends BatchOf<CrmRecord> {
  /** Ids that HubSpot answered under another one, because their record was merged: what was asked for -> what came. */
  readonly renamed: ReadonlyMap<string, string>;
}

interface Account {
  readonly portalId: number;
  /** IANA name, as HubSpot gives it. */
  readonly timeZone?: string | undefined;
}

export interface Gateway {
  readonly readObject: (type: ObjectType, id: string, options: ReadObjectOptions) => Promise<GatewayResult<CrmRecord>>;
  readonly batchRead: (
    type: ObjectType,
    ids: readonly string[],
    properties: readonly string[],
  ) => Promise<BatchOfRecords>;
  readonly associations: (from: ObjectType, to: ObjectType, ids: readonly string[]) => Promise<BatchOf<Associated>>;
  /** Records of which a property has exactly this value, or one of these: the first page of them. Search sees a write some seconds late. */
  readonly search: (
    type: ObjectType,
    where: { readonly property: string; readonly value: string | readonly string[] },
    properties: readonly string[],
  ) => Promise<GatewayResult<Found>>;
  /** A page of the records that any of the groups finds, the newest first; `before`: only those with a lower id. */
  readonly newest: (
    type: ObjectType,
    groups: FilterGroups,
    properties: readonly string[],
    before: string | null,
  ) => Promise<GatewayResult<Newest>>;
  /** The first `most` records (at most 100), as they are now: a list knows what was written a moment ago. */
  readonly list: (type: ObjectType, properties: readonly string[], most: number) => Promise<GatewayResult<Listed>>;
  readonly account: () => Promise<GatewayResult<Account>>;
  readonly customObjects: () => Promise<GatewayResult<readonly CustomObject[]>>;
  readonly companyCurrency: () => Promise<GatewayResult<string>>;
  readonly exchangeRates: () => Promise<GatewayResult<readonly ExchangeRate[]>>;
  /** Every attempt so far, in order. */
  readonly log: readonly CallLog[];
}

export interface GatewayOptions extends CallsOptions {
  readonly memory: InstallationMemory;
}

const objectsInABatch = 100;
const associationsInABatch = 1_000;

export const createGateway = (options: GatewayOptions): Gateway => gatewayOn(createCalls(options), options.memory);

export function gatewayOn(calls: Calls, memory: InstallationMemory): Gateway {
  return {
    log: calls.log,
    readObject: async (type, id, { properties, associations = [] }) => {
      const query = {
        properties: properties.join(','),
        ...(associations.length === 0 ? {} : { associations: associations.join(',') }),
      };
      return read(
        await withVersion(memory, type, versionsOf(type), (version) =>
          calls.send({ method: 'GET', path: objectPath(version, type, id), query }),
        ),
        recordSchema,
      );
    },
    batchRead: async (type, ids, properties) => {
      const batches = chunks([...new Set(ids)], objectsInABatch);
      const answers = await Promise.all(batches.map((batch) => readBatch(calls, memory, type, batch, properties)));
      return { ...joined(answers), renamed: new Map(answers.flatMap(({ renamed }) => [...renamed])) };
    },
    associations: async (from, to, ids) => {
      const batches = chunks([...new Set(ids)], associationsInABatch);
      return joined(await Promise.all(batches.map((batch) => readAssociations(calls, from, to, batch))));
    },
    search: async (type, { property, value }, properties) => {
      const body = {
        filterGroups: [
          {
            filters: [
              typeof value === 'string'
                ? { propertyName: property, operator: 'EQ', value }
                : { propertyName: property, operator: 'IN', values: value },
            ],
          },
        ],
        properties,
        limit: objectsInABatch,
        // Required by HubSpot's specification: from the first one, in whatever order.
        after: '0',
        sorts: [],
      };
      const answer = read(
        await withVersion(memory, type, versionsOf(type), (version) =>
          calls.send({ method: 'POST', path: searchPath(version, type), body }),
        ),
        searchSchema,
      );
      return answer.ok ? succeeded({ records: answer.value.results, total: answer.value.total }) : answer;
    },
    newest: async (type, groups, properties, before) => {
      const body = newestBody(groups, properties, before);
      const answer = await withVersion(memory, type, versionsOf(type), (version) =>
        calls.send({ method: 'POST', path: searchPath(version, type), body }),
      );
      return readNewest(answer, before);
    },
    list: async (type, properties, most) => {
      const query = { limit: String(most), properties: properties.join(',') };
      const answer = read(
        await withVersion(memory, type, versionsOf(type), (version) =>
          calls.send({ method: 'GET', path: objectsPath(version, type), query }),
        ),
        listSchema,
      );
      if (!answer.ok) return answer;
      const { results, paging } = answer.value;
      const complete = paging?.next === undefined;
      // A page that announces more and is not full is no page that anybody can rely on.
      return complete || results.length >= most
        ? succeeded({ records: results, complete })
        : failed({ kind: 'unreadable' });
    },
    account: async () => read(await calls.send({ method: 'GET', path: accountPath }), accountSchema),
    customObjects: () => readPages((query) => calls.send({ method: 'GET', path: schemasPath, query }), schemasSchema),
    companyCurrency: async () => {
      const answer = read(await calls.send({ method: 'GET', path: companyCurrencyPath }), companyCurrencySchema);
      return answer.ok ? succeeded(answer.value.id) : answer;
    },
    exchangeRates: async () => {
      const answer = await readPages(
        (query) => calls.send({ method: 'GET', path: exchangeRatesPath, query: { limit: '100', ...query } }),
        exchangeRatesSchema,
      );
      if (!answer.ok) return answer;
      return succeeded(
        answer.value.map((rate) => ({
          from: rate.fromCurrencyCode,
          to: rate.toCurrencyCode,
          rate: rate.conversionRate,
          effectiveAt: rate.effectiveAt,
        })),
      );
    },
  };
}

/** The version that this installation is known to be granted; else the first that HubSpot does not refuse for `e-commerce`. */
async function withVersion(
  memory: InstallationMemory,
  type: ObjectType,
  versions: Versions,
  send: (version: Version) => Promise<GatewayResult<unknown>>,
): Promise<GatewayResult<unknown>> {
  const [newest, ...older] = versions;
  const granted = memory.granted.get(type);
  let answer = await send(granted ?? newest);
  if (granted !== undefined) return answer;
  for (const version of older) {
    if (answer.ok || answer.failure.kind !== 'forbidden' || !answer.failure.scopes.includes('e-commerce'))
      return answer;
    answer = await send(version);
    if (answer.ok) memory.granted.set(type, version);
  }
  return answer;
}

async function readBatch(
  calls: Calls,
  memory: InstallationMemory,
  type: ObjectType,
  ids: readonly string[],
  properties: readonly string[],
  mayAskAgain = true,
): Promise<BatchOfRecords> {
  const body = {
    inputs: ids.map((id) => ({ id })),
    properties: neverMerged.has(type) ? properties : [...new Set([...properties, mergedIds])],
    // HubSpot's specification lists it as required.
    propertiesWithHistory: [],
  };
  const answer = read(
    await withVersion(memory, type, batchReadVersionsOf(type), (version) =>
      calls.send({ method: 'POST', path: batchReadPath(version, type), body }),
    ),
    batchSchema,
  );
  if (!answer.ok) return { found: [], renamed: new Map(), missing: ids, failure: answer.failure };
  const records = answer.value.results.flatMap((result) => {
    const record = recordSchema.safeParse(result);
    return record.success ? [record.data] : [];
  });
  // What HubSpot says it has no answer to is no question that another record could answer.
  const { errors } = answer.value;
  const refused = new Set(errors.flatMap(({ context = {} }) => Object.values(context).flat()));
  const found = neverMerged.has(type)
    ? answering(ids, records)
    : answeredFor(
        ids.filter((id) => !refused.has(id)),
        records,
        errors.length === 0,
      );
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length > 0 && mayAskAgain && errors.some(mayPass)) {
    const again = await readBatch(calls, memory, type, missing, properties, false);
    const late = new Map(again.found.map((record) => [record.id, record]));
    for (const id of missing) {
      const record = late.get(again.renamed.get(id) ?? id);
      if (record !== undefined) found.set(id, record);
    }
  }
  return {
    // In the order of the question: a line's place on the deal says something to its reader.
    found: [...new Set(ids.flatMap((id) => found.get(id) ?? []))],
    renamed: new Map(
      ids.flatMap((id): [string, string][] => {
        const record = found.get(id);
        return record === undefined || record.id === id ? [] : [[id, record.id]];
      }),
    ),
    missing: ids.filter((id) => !found.has(id)),
    failure: null,
  };
}

/** A part of a 207 that HubSpot could not read just then, unlike one that is not there or not allowed. */
const mayPass = ({ category }: { readonly category?: string | undefined }): boolean =>
  category === 'INTERNAL_ERROR' || category === 'RATE_LIMITS' || category === 'TIMEOUT';
