/** Records one at a time: list, read, create, update, archive. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { objectRoots as roots } from '../api-style.ts';
import type { Emulated } from '../emulated.ts';
import { HubSpotError, notFound, validation } from '../errors.ts';
import type { ObjectType } from '../object-type.ts';
import type { StoredRecord } from '../stored-record.ts';
import { type RecordJson, recordJson } from '../record-json.ts';
import { bodyOf, page, paramsOf, type Query, queryOf } from '../request.ts';
import type { PortalState } from '../state.ts';

export const valuesSchema = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .transform((values) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? null : String(value)])),
  );
export const newRecordSchema = z.object({
  properties: valuesSchema,
  associations: z
    .array(
      z.object({
        to: z.object({ id: z.coerce.string() }),
        types: z.array(z.object({ associationCategory: z.string(), associationTypeId: z.int() })),
      }),
    )
    .default([]),
});
const mergeSchema = z.object({ primaryObjectId: z.string(), objectIdToMerge: z.string() });
export type NewRecord = z.output<typeof newRecordSchema>;

export function objectRoutes(app: FastifyInstance, emulated: Emulated): void {
  for (const { root, style } of roots) {
    const typeOf = (params: unknown): ObjectType => emulated.state.types.find(paramsOf(params, 'type').type, style);

    app.get(`${root}/:type`, (request) => {
      const type = typeOf(request.params);
      emulated.scopes.requireRecords(type, 'read', style);
      const query = queryOf(request.query);
      const limit = query.limit ?? 10;
      if (limit > 100) throw validation('The maximum page size is 100');
      const { items, next } = page(emulated.state.objects.all(type, query.archived), limit, query.after);
      return {
        results: items.map((record) => recordWithAssociations(emulated, record, query)),
        ...(next === null
          ? {}
          : { paging: { next: { after: next, link: `${root}/${type.name}?limit=${limit}&after=${next}` } } }),
      };
    });

    app.get(`${root}/:type/:id`, (request) => {
      const type = typeOf(request.params);
      emulated.scopes.requireRecords(type, 'read', style);
      const query = queryOf(request.query);
      const record = emulated.state.objects.get(
        type,
        paramsOf(request.params, 'id').id,
        query.idProperty,
        query.archived,
      );
      return recordWithAssociations(emulated, record, query);
    });

    app.post(`${root}/:type`, async (request, reply) => {
      const type = typeOf(request.params);
      emulated.scopes.requireRecords(type, 'write', style);
      return reply.status(201).send(
        recordJson(emulated.state, createRecord(emulated.state, type, bodyOf(request.body, newRecordSchema)), {
          properties: null,
          withHistory: [],
        }),
      );
    });

    app.post(`${root}/:type/merge`, (request) => {
      const type = typeOf(request.params);
      emulated.scopes.requireRecords(type, 'write', style);
      if (!mergeable(type)) throw validation(`Merging is not supported for ${type.name}`);
      const { objects, associations } = emulated.state;
      const { primaryObjectId, objectIdToMerge } = bodyOf(request.body, mergeSchema);
      const pair = [objects.get(type, primaryObjectId), objects.get(type, objectIdToMerge)] as const;
      const [primary, other] = pair;
      if (primary === other) throw validation('A record cannot be merged with itself');
      const record = objects.merge(primary, other);
      for (const each of pair) associations.move(each, record);
      return recordJson(emulated.state, record, { properties: null, withHistory: [] });
    });

    app.patch(`${root}/:type/:id`, (request) => {
      const type = typeOf(request.params);
      emulated.scopes.requireRecords(type, 'write', style);
      const { properties } = bodyOf(request.body, z.object({ properties: valuesSchema }));
      const record = emulated.state.objects.get(
        type,
        paramsOf(request.params, 'id').id,
        queryOf(request.query).idProperty,
      );
      emulated.state.objects.update(record, properties);
      return recordJson(emulated.state, record, {
        properties: [...type.unasked, ...Object.keys(properties)],
        withHistory: [],
      });
    });

    app.delete(`${root}/:type/:id`, async (request, reply) => {
      const type = typeOf(request.params);
      emulated.scopes.requireRecords(type, 'write', style);
      refuseOnPartnerTypes(type);
      emulated.state.objects.archive(emulated.state.objects.get(type, paramsOf(request.params, 'id').id));
      return reply.status(204).send();
    });
  }
}

/** @throws HubSpotError for a refused value, an unknown association type or an associated record that does not exist. */
export function createRecord(
  state: PortalState,
  type: ObjectType,
  { properties, associations }: NewRecord,
): StoredRecord {
  refuseOnPartnerTypes(type);
  const { types } = state.associations;
  const wanted = associations.map(({ to, types: specs }) => {
    const kinds = specs.map(({ associationCategory, associationTypeId }) => {
      const kind = types.all.find(
        (each) =>
          each.from === type.typeId && each.typeId === associationTypeId && each.category === associationCategory,
      );
      if (kind === undefined)
        throw validation(`No association type ${associationTypeId} (${associationCategory}) starts at ${type.name}`);
      return kind;
    });
    const target = kinds[0] === undefined ? undefined : state.objects.find(state.types.byTypeId(kinds[0].to), to.id);
    if (target === undefined) throw notFound(`Object not found: ${to.id}`);
    return { target, kinds };
  });
  const record = state.objects.create(type, properties, state.requiredOf(type));
  for (const { target, kinds } of wanted) state.associations.associate(record, target, kinds);
  return record;
}

export const isPartnerType = ({ name }: ObjectType): boolean =>
  name === 'partner_clients' || name === 'partner_services';

/** Contacts, companies, deals, tickets and custom objects. */
const mergeable = ({ typeId }: ObjectType): boolean => /^(0-1|0-2|0-3|0-5|2-\d+)$/.test(typeId);

/** Partner clients and services are read and updated, never made or removed, through the API. */
function refuseOnPartnerTypes(type: ObjectType): void {
  if (isPartnerType(type))
    throw new HubSpotError(405, {
      category: 'VALIDATION_ERROR',
      message: `${type.name} can only be retrieved and updated`,
    });
}

type V3Associations = Record<
  string,
  { results: { id: string; type: string }[]; paging?: { next: { after: string; link: string } } }
>;

function recordWithAssociations(
  emulated: Emulated,
  record: StoredRecord,
  query: Query,
): RecordJson & { associations?: V3Associations } {
  const json = recordJson(emulated.state, record, query);
  const associations: V3Associations = {};
  for (const address of query.associations) {
    // "If any of the specified associations do not exist, they will be ignored" (specification, 2026-09).
    const to = emulated.state.types.known(address, 'v3');
    if (to === undefined) continue;
    const { items, next } = page(emulated.state.associations.of(record, to), emulated.associationPageSize, undefined);
    if (items.length === 0) continue;
    const link = `/crm/v3/objects/${record.type.typeId}/${record.id}/associations/${to.typeId}?after=${next ?? ''}`;
    associations[to.associationKey] = {
      results: items.flatMap(({ toId, types }) => types.map(({ name }) => ({ id: toId, type: name }))),
      ...(next === null ? {} : { paging: { next: { after: next, link } } }),
    };
  }
  return Object.keys(associations).length === 0 ? json : { ...json, associations };
}
