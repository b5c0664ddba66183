/**
 * The emulated portal without HTTP: the same records, unique keys and history behind the gateway's own interface, each
 * call taking some turns of the event loop before HubSpot sees it and before its answer arrives.
 */
import { HubSpotError } from '../../preview/emulator/errors.ts';
import type { StoredRecord } from '../../preview/emulator/stored-record.ts';
import { recordJson } from '../../preview/emulator/record-json.ts';
import { createRecord } from '../../preview/emulator/routes/objects.ts';
import type { PortalState } from '../../preview/emulator/state.ts';
import { recordSchema } from '../gateway/answers.ts';
import { failed, type GatewayFailure, type GatewayResult, succeeded } from '../gateway/failure.ts';
import type { CrmRecord } from '../gateway/gateway.ts';
import { answeredFor, mergedIds } from '../gateway/merged.ts';
import type { ObjectType } from '../gateway/paths.ts';
import { failureOf } from '../gateway/read-failure.ts';
import type { WritingGateway } from '../gateway/writing.ts';

/** Waits some turns; rejects nothing. */
type Turns = () => Promise<void>;

export interface InMemoryOptions {
  readonly state: PortalState;
  readonly turns: Turns;
  /** Called before each call; a failure in its place, or after it was carried out. */
  readonly fault?: (
    call: string,
    count: number,
  ) => { readonly failure: GatewayFailure; readonly carriedOut: boolean } | null;
}

export function inMemoryGateway({ state, turns, fault = () => null }: InMemoryOptions): WritingGateway {
  const log: WritingGateway['log'][number][] = [];
  const typeOf = (type: ObjectType) => state.types.find(type, '2026-09');
  const jsonOf = (
    record: StoredRecord,
    properties: readonly string[],
    withHistory: readonly string[] = [],
  ): CrmRecord => recordSchema.parse(recordJson(state, record, { properties, withHistory }));

  async function call<T>(name: string, work: () => T): Promise<GatewayResult<T>> {
    log.push({ method: name.split(' ')[0] ?? '', path: name, attempt: 1 });
    const trouble = fault(name, log.length);
    await turns();
    let outcome: GatewayResult<T>;
    try {
      outcome = trouble?.carriedOut === false ? failed(trouble.failure) : succeeded(work());
    } catch (error) {
      if (!(error instanceof HubSpotError)) throw error;
      outcome = failed(failureOf(error.statusCode, {}, error.body));
    }
    await turns();
    return trouble?.carriedOut === true ? failed(trouble.failure) : outcome;
  }

  return {
    log,
    readObject: (type, id, { properties, associations = [] }) =>
      call(`GET ${type}/${id}`, () => {
        const record = state.objects.get(typeOf(type), id);
        const parts = associations.map(
          (to) =>
            [
              typeOf(to).associationKey,
              {
                results: state.associations
                  .of(record, typeOf(to))
                  .flatMap(({ toId, types }) => types.map((each) => ({ id: toId, type: each.name }))),
              },
            ] as const,
        );
        return {
          ...jsonOf(record, properties),
          associations: Object.fromEntries(parts.filter(([, { results }]) => results.length > 0)),
        };
      }),
    batchRead: async (type, ids, properties) => {
      const answer = await call(`POST ${type}/batch/read`, () =>
        ids
          .flatMap((id) => state.objects.find(typeOf(type), id) ?? [])
          .map((record) => jsonOf(record, [...properties, mergedIds])),
      );
      const found = answeredFor(ids, answer.ok ? answer.value : []);
      return {
        found: [...new Set(found.values())],
        renamed: new Map([...found].flatMap(([id, record]) => (record.id === id ? [] : [[id, record.id] as const]))),
        missing: ids.filter((id) => !found.has(id)),
        failure: answer.ok ? null : answer.failure,
      };
    },
    associations: async (from, to, ids) => {
      const answer = await call(`POST associations/${from}/${to}`, () =>
        ids.map((id) => ({
          from: id,
          to: state.associations
            .of(state.objects.get(typeOf(from), id), typeOf(to))
            .map(({ toId, types }) => ({ id: toId, labels: types.flatMap(({ label }) => label ?? []) })),
          complete: true,
          capped: false,
        })),
      );
      return answer.ok
        ? { found: answer.value, missing: [], failure: null }
        : { found: [], missing: ids, failure: answer.failure };
    },
    search: () => call('POST search', () => ({ records: [], total: 0 })),
    newest: () => call('POST search', () => ({ records: [], unreadable: [], total: 0, next: null })),
    list: (type, properties, most) =>
      call(`GET ${type}`, () => {
        const all = state.objects.all(typeOf(type));
        return {
          records: all.slice(0, most).map((record) => jsonOf(record, properties)),
          complete: all.length <= most,
        };
      }),
    account: () => call('GET account', () => ({ portalId: state.portal.portalId })),
    customObjects: () =>
      call('GET schemas', () => {
        const associations = state.associations.types.all
          .filter((each) => each.from === involvementTypeOf(state))
          .map((each) => ({ id: String(each.typeId), fromObjectTypeId: each.from, toObjectTypeId: each.to }));
        return [
          {
            objectTypeId: involvementTypeOf(state),
            name: state.portal.manifest.portal.partnerInvolvement.name,
            associations,
          },
          { objectTypeId: settingTypeOf(state), name: state.portal.manifest.portal.setting.name },
        ];
      }),
    companyCurrency: () => call('GET currency', () => 'EUR'),
    exchangeRates: () => call('GET rates', () => []),
    look: (type, id, { properties, withHistory = [], idProperty, archived = false }) =>
      call(`GET ${type}/${id}`, () =>
        jsonOf(state.objects.get(typeOf(type), id, idProperty, archived), properties, withHistory),
      ),
    archiveRecord: (type, id) =>
      call(`DELETE ${type}/${id}`, () => {
        state.objects.archive(state.objects.get(typeOf(type), id));
        return null;
      }),
    createRecord: (type, properties, associations) =>
      call(`POST ${type}`, () => {
        const to = associations.map(({ toId, typeId }) => ({
          to: { id: toId },
          types: [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }],
        }));
        return { id: createRecord(state, typeOf(type), { properties, associations: to }).id };
      }),
    updateRecord: (type, id, properties) =>
      call(`PATCH ${type}/${id}`, () => ({
        id: state.objects.update(state.objects.get(typeOf(type), id), properties).id,
      })),
    updateMany: async (type, updates) => {
      const answer = await call(`POST ${type}/batch/update`, () =>
        updates.map(({ id, properties }) => state.objects.update(state.objects.get(typeOf(type), id), properties)),
      );
      return answer.ok
        ? {
            written: answer.value.map(({ id }) => id),
            writtenAt: new Map(answer.value.map(({ id, updatedAt }) => [id, updatedAt.toISOString()])),
            refused: [],
            unclear: [],
          }
        : { written: [], writtenAt: new Map(), refused: [], unclear: updates.map(({ id }) => id) };
    },
    associate: (from, fromId, to, toId) =>
      call(`POST associate/${from}/${to}`, () => {
        const type = state.associations.types.unlabelled(typeOf(from), typeOf(to));
        state.associations.associate(state.objects.get(typeOf(from), fromId), state.objects.get(typeOf(to), toId), [
          type,
        ]);
        return null;
      }),
  };
}

export function settingTypeOf(state: PortalState): `${number}-${number}` {
  if (state.app === null) throw new Error('The app is not installed in this portal.');
  return state.app.setting.typeId as `${number}-${number}`;
}

export function involvementTypeOf(state: PortalState): `${number}-${number}` {
  if (state.app === null) throw new Error('The app is not installed in this portal.');
  return state.app.involvement.typeId as `${number}-${number}`;
}
