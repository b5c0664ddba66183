/**
 * HubSpot's CRM API as the app asks it: records and associations in as few calls as the batch sizes allow.
 *
 * Nothing throws. Batches say how many of the records asked for did not come (`missing`) and why.
 */
import { batchSchema, companyCurrencySchema, type CrmRecord, exchangeRatesSchema, recordSchema, schemasSchema } from './answers.ts';
import { type Associated, readAssociations } from './associations.ts';
import { type BatchOf, chunks, joined } from './batches.ts';
import { type CallLog, type Calls, type CallsOptions, createCalls } from './calls.ts';
import { type Outcome, succeeded } from './failure.ts';
import type { InstallationMemory } from './installation-memory.ts';
import {
  batchReadPath,
  companyCurrencyPath,
  exchangeRatesPath,
  mayNeedOlderVersion,
  objectPath,
  type ObjectType,
  schemasPath,
  type Version,
  versions,
} from './paths.ts';
import { read } from './read-answer.ts';

export type { CrmRecord } from './answers.ts';
export type { Associated } from './associations.ts';
export type { BatchOf } from './batches.ts';

export interface ReadObjectOptions {
  readonly properties: readonly string[];
  readonly associations?: readonly ObjectType[];
}

export interface CustomObject {
  readonly objectTypeId: `${number}-${number}`;
  readonly name: string;
  readonly fullyQualifiedName?: string | undefined;
}

export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly effectiveAt?: string | undefined;
}

export interface Gateway {
  readonly readObject: (type: ObjectType, id: string, options: ReadObjectOptions) => Promise<Outcome<CrmRecord>>;
  readonly batchRead: (type: ObjectType, ids: readonly string[], properties: readonly string[]) => Promise<BatchOf<CrmRecord>>;
  readonly associations: (from: ObjectType, to: ObjectType, ids: readonly string[]) => Promise<BatchOf<Associated>>;
  readonly customObjects: () => Promise<Outcome<readonly CustomObject[]>>;
  readonly companyCurrency: () => Promise<Outcome<string>>;
  readonly exchangeRates: () => Promise<Outcome<readonly ExchangeRate[]>>;
  /** Every attempt so far, in order. */
  readonly log: readonly CallLog[];
}

export interface GatewayOptions extends CallsOptions {
  readonly memory: InstallationMemory;
}

const objectsInABatch = 100;
const associationsInABatch = 1_000;

export function createGateway(options: GatewayOptions): Gateway {
  const calls = createCalls(options);
  const { memory } = options;
  return {
    log: calls.log,
    readObject: async (type, id, { properties, associations = [] }) => {
      const query = { properties: properties.join(','), ...(associations.length === 0 ? {} : { associations: associations.join(',') }) };
      return read(await withVersion(memory, type, (version) => calls.send({ method: 'GET', path: objectPath(version, type, id), query })), recordSchema);
    },
    batchRead: async (type, ids, properties) => {
      const batches = chunks([...new Set(ids)], objectsInABatch);
      return joined(await Promise.all(batches.map((batch) => readBatch(calls, memory, type, batch, properties))));
    },
    associations: async (from, to, ids) => {
      const batches = chunks([...new Set(ids)], associationsInABatch);
      return joined(await Promise.all(batches.map((batch) => readAssociations(calls, from, to, batch))));
    },
    customObjects: async () => {
      const answer = read(await calls.send({ method: 'GET', path: schemasPath(versions[0]) }), schemasSchema);
      return answer.ok ? succeeded(answer.value.results) : answer;
    },
    companyCurrency: async () => {
      const answer = read(await calls.send({ method: 'GET', path: companyCurrencyPath(versions[0]) }), companyCurrencySchema);
      return answer.ok ? succeeded(answer.value.currencyCode) : answer;
    },
    exchangeRates: async () => {
      const answer = read(await calls.send({ method: 'GET', path: exchangeRatesPath(versions[0]), query: { limit: '100' } }), exchangeRatesSchema);
      if (!answer.ok) return answer;
      return succeeded(
        answer.value.results.map((rate) => ({ from: rate.fromCurrencyCode, to: rate.toCurrencyCode, rate: rate.conversionRate, effectiveAt: rate.effectiveAt })),
      );
    },
  };
}

/** The version that this installation is known to accept; the older one where the newer refuses for `e-commerce`. */
async function withVersion(memory: InstallationMemory, type: ObjectType, send: (version: Version) => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> {
  const [newest, older] = versions;
  if (memory.olderVersionFor.has(type)) return send(older);
  const answer = await send(newest);
  const lacksECommerce = !answer.ok && answer.failure.kind === 'forbidden' && answer.failure.scopes.includes('e-commerce');
  if (!lacksECommerce || !mayNeedOlderVersion.has(type)) return answer;
  const second = await send(older);
  if (second.ok) memory.olderVersionFor.add(type);
  return second;
}

async function readBatch(calls: Calls, memory: InstallationMemory, type: ObjectType, ids: readonly string[], properties: readonly string[]): Promise<BatchOf<CrmRecord>> {
  const body = { inputs: ids.map((id) => ({ id })), properties };
  const answer = read(await withVersion(memory, type, (version) => calls.send({ method: 'POST', path: batchReadPath(version, type), body })), batchSchema);
  if (!answer.ok) return { found: [], missing: ids, failure: answer.failure };
  const asked = new Set(ids);
  const found = new Map<string, CrmRecord>();
  for (const result of answer.value.results) {
    const record = recordSchema.safeParse(result);
    if (record.success && asked.has(record.data.id)) found.set(record.data.id, record.data);
  }
  // In the order of the question: a line's place on the deal says something to its reader.
  return { found: ids.flatMap((id) => found.get(id) ?? []), missing: ids.filter((id) => !found.has(id)), failure: null };
}
