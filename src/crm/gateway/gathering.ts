/**
 * A gateway for several deals that are read at the same time: what they ask in one turn of the event loop goes to HubSpot as
 * one batch, and what one of them was told the others are not told by a second call. Each gets the answer that it would
 * have got alone; where a batch leaves that open, it is asked alone.
 *
 * Made for one request and forgotten with it: nothing here is ever out of date for longer than that.
 */
import { primary } from './associations.ts';
import { gathered, type Outcome, type Waiting } from './gathered.ts';
import type { Associated, BatchOf, BatchOfRecords, CrmRecord, Found, Gateway } from './gateway.ts';
import { failed, type GatewayFailure, type GatewayResult, succeeded } from './failure.ts';
import type { ObjectType } from './paths.ts';
import { byTurns, type Queues, type Sending, whenFull } from './sending.ts';

const mostInABatch = { records: 100, associations: 1_000, values: 20 };

/** What somebody has read before, for the same purpose: it is not asked for. */
export interface AlreadyRead {
  /** With all of these properties. */
  readonly record: (type: ObjectType, properties: readonly string[], id: string) => CrmRecord | undefined;
  readonly associated: (from: ObjectType, to: ObjectType, id: string) => Associated | undefined;
}

/** Where questions wait to be asked together. */
export interface Pool extends Sending {
  readonly records: Queues<Waiting<CrmRecord>>;
  readonly associations: Queues<Waiting<Associated>>;
  readonly searches: Queues<Waiting<Found>>;
}

const poolBy = ({ queues, during }: Sending): Pool => ({
  records: queues(mostInABatch.records),
  associations: queues(mostInABatch.associations),
  searches: queues(mostInABatch.values),
  queues,
  during,
});

/** For several gatherings that work at the same time: a batch is full before it is asked for, where that is possible. */
export const createPool = (): Pool => poolBy(whenFull());

export interface GatheringOptions {
  readonly already?: AlreadyRead;
  /** Absent: what is asked in one turn goes at once. */
  readonly pool?: Pool;
}

export function gathering(gateway: Gateway, { already, pool = poolBy(byTurns()) }: GatheringOptions = {}): Gateway {
  const recordsOf = gathered<CrmRecord, readonly [ObjectType, readonly string[]]>(
    ([type, properties]) => `${type}\n${properties.join()}`,
    pool.records,
    async ([type, properties], ids) => recordOutcomes(ids, await gateway.batchRead(type, ids, properties)),
    already && (([type, properties], id) => already.record(type, properties, id)),
  );
  const associationsOf = gathered<Associated, readonly [ObjectType, ObjectType]>(
    ([from, to]) => `${from}\n${to}`,
    pool.associations,
    async ([from, to], ids) => associationOutcomes(ids, await gateway.associations(from, to, ids)),
    already && (([from, to], id) => already.associated(from, to, id)),
  );

  /** Searches are few a second: those for one property are one. */
  const searched = gathered<Found, readonly [ObjectType, string, readonly string[]]>(
    ([type, property, properties]) => `${type}\n${property}\n${properties.join()}`,
    pool.searches,
    async ([type, property, properties], values) => {
      const [first = ''] = values;
      const value = values.length === 1 ? first : values;
      return searchOutcomes(property, values, await gateway.search(type, { property, value }, properties));
    },
  );

  async function batchRead(
    type: ObjectType,
    ids: readonly string[],
    properties: readonly string[],
  ): Promise<BatchOfRecords> {
    const outcomes = await recordsOf([type, properties], ids);
    const found = [...outcomes].flatMap(([id, outcome]) =>
      outcome.state === 'found' ? [[id, outcome.value] as const] : [],
    );
    return {
      found: [...new Map(found.map(([, record]) => [record.id, record])).values()],
      renamed: new Map(found.flatMap(([id, record]) => (record.id === id ? [] : [[id, record.id] as const]))),
      ...notFound(outcomes),
    };
  }

  async function associations(from: ObjectType, to: ObjectType, ids: readonly string[]): Promise<BatchOf<Associated>> {
    const outcomes = await associationsOf([from, to], ids);
    return {
      found: [...outcomes.values()].flatMap((outcome) => (outcome.state === 'found' ? [outcome.value] : [])),
      ...notFound(outcomes),
    };
  }

  return {
    log: gateway.log,
    batchRead,
    associations,
    readObject: async (type, id, options) => {
      const [records, ...lists] = await Promise.all([
        recordsOf([type, options.properties], [id]),
        ...(options.associations ?? []).map(async (to) => ({
          to,
          of: (await associationsOf([type, to], [id])).get(id),
        })),
      ]);
      const record = records.get(id);
      if (record?.state === 'failed') return failed(record.failure);
      // A batch does not say of one record why it did not come, and a merged one has its associations under another id.
      if (record?.state !== 'found' || record.value.id !== id || lists.some(({ of }) => of?.state === 'missing'))
        return gateway.readObject(type, id, options);
      // Where a list could not be read nothing stands: whoever wants it asks for it, and is told why.
      const told = lists.flatMap(({ to, of }) => (of?.state === 'found' ? [[to, asBrought(of.value)] as const] : []));
      return succeeded({ ...record.value, associations: Object.fromEntries(told) });
    },
    search: async (type, where, properties) => {
      if (typeof where.value !== 'string') return gateway.search(type, where, properties);
      const found = (await searched([type, where.property, properties], [where.value])).get(where.value);
      if (found?.state === 'failed') return failed(found.failure);
      return found?.state === 'found' ? succeeded(found.value) : gateway.search(type, where, properties);
    },
    newest: gateway.newest,
    list: once(gateway.list),
    account: once(gateway.account),
    customObjects: once(gateway.customObjects),
    companyCurrency: once(gateway.companyCurrency),
    exchangeRates: once(gateway.exchangeRates),
  };
}

/** As HubSpot writes the associations of a record that it is asked for with them; the types of labels by their labels. */
function asBrought({ to, complete }: Associated): NonNullable<CrmRecord['associations']>[string] {
  return {
    results: to.flatMap(({ id, labels }) => [
      { id, type: labels.includes(primary) ? 'deal_to_company' : 'unlabelled' },
      ...labels.filter((label) => label !== primary).map((type) => ({ id, type })),
    ]),
    ...(complete ? {} : { paging: { next: { after: '' } } }),
  };
}

/** Null: HubSpot refused the batch as it was put together. */
function recordOutcomes(
  ids: readonly string[],
  { found, renamed, missing, failure }: BatchOfRecords,
): ReadonlyMap<string, Outcome<CrmRecord>> | null {
  if (failure?.kind === 'refused' && ids.length > 1) return null;
  const byId = new Map(found.map((record) => [record.id, record]));
  return new Map(
    ids.map((id) => {
      const record = missing.includes(id) ? undefined : byId.get(renamed.get(id) ?? id);
      return [id, outcomeOf(record, failure)];
    }),
  );
}

function associationOutcomes(
  ids: readonly string[],
  { found, failure }: BatchOf<Associated>,
): ReadonlyMap<string, Outcome<Associated>> | null {
  if (failure?.kind === 'refused' && ids.length > 1) return null;
  const byId = new Map(found.map((list) => [list.from, list]));
  return new Map(ids.map((id) => [id, outcomeOf(byId.get(id), failure)]));
}

/** Null: not every record can be told whose it is, or there are more than one page has. */
function searchOutcomes(
  property: string,
  values: readonly string[],
  answer: GatewayResult<Found>,
): ReadonlyMap<string, Outcome<Found>> | null {
  if (!answer.ok) {
    const { failure } = answer;
    return failure.kind === 'refused' ? null : new Map(values.map((value) => [value, { state: 'failed', failure }]));
  }
  const { records, total } = answer.value;
  const [only] = values;
  if (values.length === 1 && only !== undefined) return new Map([[only, { state: 'found', value: answer.value }]]);
  const plain = (text: string): string => text.trim().toLowerCase();
  const of = new Map(values.map((value) => [plain(value), [] as CrmRecord[]]));
  for (const record of records) {
    const own = of.get(plain(record.properties[property] ?? ''));
    if (own === undefined) return null;
    own.push(record);
  }
  if (total > records.length || of.size < values.length) return null;
  return new Map(
    values.map((value) => {
      const own = of.get(plain(value)) ?? [];
      return [value, { state: 'found', value: { records: own, total: own.length } }];
    }),
  );
}

function outcomeOf<T>(value: T | undefined, failure: GatewayFailure | null): Outcome<T> {
  if (value !== undefined) return { state: 'found', value };
  return failure === null ? { state: 'missing' } : { state: 'failed', failure };
}

function notFound<T>(outcomes: ReadonlyMap<string, Outcome<T>>): {
  readonly missing: readonly string[];
  readonly failure: GatewayFailure | null;
} {
  const lost = [...outcomes].filter(([, { state }]) => state !== 'found');
  const failures = lost.flatMap(([, outcome]) => (outcome.state === 'failed' ? [outcome.failure] : []));
  return { missing: lost.map(([id]) => id), failure: failures[0] ?? null };
}

/** Each question once. */
function once<A extends readonly unknown[], R>(ask: (...asked: A) => Promise<R>): (...asked: A) => Promise<R> {
  const known = new Map<string, Promise<R>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const answer = known.get(key) ?? ask(...asked);
    known.set(key, answer);
    return answer;
  };
}
