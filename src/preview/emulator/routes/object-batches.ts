/** Records by the hundred: batch read, create, update, upsert, archive. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { objectRoots as roots } from '../api-style.ts';
import { missingObjects, sendBatch } from '../batch-json.ts';
import type { Emulated } from '../emulated.ts';
import { noSuchRoute, validation } from '../errors.ts';
import type { ObjectType } from '../object-type.ts';
import { split } from '../partial.ts';
import { recordJson } from '../record-json.ts';
import { bodyOf, paramsOf } from '../request.ts';
import type { StoredRecord } from '../stored-record.ts';
import type { PortalState } from '../state.ts';
import { createRecord, isPartnerType, type NewRecord, newRecordSchema, valuesSchema } from './objects.ts';

const inputId = z.object({ id: z.coerce.string() });
const readSchema = z.object({
  inputs: z.array(inputId),
  properties: z.array(z.string()).default([]),
  propertiesWithHistory: z.array(z.string()).default([]),
  idProperty: z.string().optional(),
});
const updateSchema = z.object({
  inputs: z.array(inputId.extend({ properties: valuesSchema, idProperty: z.string().optional() })),
});
const upsertSchema = z.object({
  inputs: z.array(inputId.extend({ properties: valuesSchema, idProperty: z.string() })),
});
const unasked = { properties: null, withHistory: [] };

export function objectBatchRoutes(app: FastifyInstance, emulated: Emulated): void {
  for (const { root, style } of roots) {
    const typeOf = (params: unknown): ObjectType => emulated.state.types.find(paramsOf(params, 'type').type, style);

    app.post(`${root}/:type/batch/read`, (request, reply) => {
      const type = typeOf(request.params);
      if (type.name === 'partner_clients' && style === '2026-09') throw noSuchRoute();
      emulated.scopes.requireRecords(type, 'read', style);
      const { inputs, properties, propertiesWithHistory, idProperty } = bodyOf(request.body, readSchema);
      atMostAHundred(inputs);
      if (propertiesWithHistory.length > 0 && inputs.length > 50)
        throw validation(
          'The maximum number of inputs supported in a batch request for property histories is 50. Please reduce the number of items and try again',
        );
      const { answered, withheld } = split(
        request,
        inputs.map((input) => input.id),
      );
      const found = answered.flatMap((id) => emulated.state.objects.find(type, id, idProperty) ?? []);
      const missing = [
        ...answered.filter((id) => emulated.state.objects.find(type, id, idProperty) === undefined),
        ...withheld,
      ];
      const asked = { properties: properties.length === 0 ? null : properties, withHistory: propertiesWithHistory };
      return sendBatch(
        reply,
        found.map((record) => recordJson(emulated.state, record, asked)),
        missingObjects(type.name, missing),
      );
    });

    app.post(`${root}/:type/batch/create`, (request, reply) => {
      const type = typeOf(request.params);
      emulated.scopes.requireRecords(type, 'write', style);
      const { inputs } = bodyOf(request.body, z.object({ inputs: z.array(newRecordSchema) }));
      atMostAHundred(inputs);
      return sendBatch(
        reply,
        createAll(emulated.state, type, inputs).map((record) => recordJson(emulated.state, record, unasked)),
        [],
        201,
      );
    });

    app.post(`${root}/:type/batch/update`, (request, reply) => {
      const type = typeOf(request.params);
      emulated.scopes.requireRecords(type, 'write', style);
      const { inputs } = bodyOf(request.body, updateSchema);
      atMostAHundred(inputs);
      const { objects } = emulated.state;
      const { answered, withheld } = split(request, inputs);
      /** Ids of merged records are not supported here, unlike in an update of one record (guide "Using Object APIs", 30 March 2026). */
      const place = ({ id, idProperty }: { id: string; idProperty?: string | undefined }): StoredRecord | undefined => {
        const record = objects.find(type, id, idProperty);
        return idProperty === undefined && record?.id !== id ? undefined : record;
      };
      const found = answered.flatMap((input) => {
        const record = place(input);
        return record === undefined ? [] : [{ record, properties: input.properties }];
      });
      for (const { record, properties } of found) objects.check(type, properties, record.id);
      const missing = [...answered.filter((input) => place(input) === undefined), ...withheld].map(({ id }) => id);
      return sendBatch(
        reply,
        found.map(({ record, properties }) => recordJson(emulated.state, objects.update(record, properties), unasked)),
        missingObjects(type.name, missing),
      );
    });

    app.post(`${root}/:type/batch/upsert`, (request, reply) => {
      const type = typeOf(request.params);
      if (isPartnerType(type)) throw noSuchRoute();
      emulated.scopes.requireRecords(type, 'write', style);
      const { inputs } = bodyOf(request.body, upsertSchema);
      atMostAHundred(inputs);
      const { answered, withheld } = split(request, inputs);
      for (const input of answered) checkUpsert(emulated.state, type, input);
      const results = answered.map((input) => upsert(emulated.state, type, input));
      return sendBatch(
        reply,
        results.map(({ record, isNew }) => ({ ...recordJson(emulated.state, record, unasked), new: isNew })),
        missingObjects(
          type.name,
          withheld.map(({ id }) => id),
        ),
      );
    });

    app.post(`${root}/:type/batch/archive`, async (request, reply) => {
      const type = typeOf(request.params);
      if (isPartnerType(type)) throw noSuchRoute();
      emulated.scopes.requireRecords(type, 'write', style);
      const { inputs } = bodyOf(request.body, z.object({ inputs: z.array(inputId) }));
      atMostAHundred(inputs);
      for (const { id } of inputs) {
        const record = emulated.state.objects.find(type, id);
        if (record !== undefined) emulated.state.objects.archive(record);
      }
      return reply.status(204).send();
    });
  }
}

/** All of them or none: one refused input refuses the batch. */
function createAll(state: PortalState, type: ObjectType, inputs: readonly NewRecord[]): StoredRecord[] {
  const made: StoredRecord[] = [];
  try {
    for (const input of inputs) made.push(createRecord(state, type, input));
    return made;
  } catch (error) {
    for (const record of made) state.objects.forget(record);
    throw error;
  }
}

type Upsert = z.output<typeof upsertSchema>['inputs'][number];

/** What is written: the unique value is one of the properties, whether or not the client repeats it. */
const written = ({ id, idProperty, properties }: Upsert): Upsert['properties'] => ({ [idProperty]: id, ...properties });

/** Before anything is written. @throws HubSpotError 400 */
function checkUpsert(state: PortalState, type: ObjectType, input: Upsert): void {
  const record = state.objects.find(type, input.id, input.idProperty);
  state.objects.check(type, record === undefined ? written(input) : input.properties, record?.id ?? null);
}

function upsert(
  state: PortalState,
  type: ObjectType,
  input: Upsert,
): { readonly record: StoredRecord; readonly isNew: boolean } {
  const record = state.objects.find(type, input.id, input.idProperty);
  if (record !== undefined) return { record: state.objects.update(record, input.properties), isNew: false };
  return { record: createRecord(state, type, { properties: written(input), associations: [] }), isNew: true };
}

function atMostAHundred(inputs: readonly unknown[]): void {
  if (inputs.length > 100) throw validation('The maximum number of inputs supported in a batch is 100');
}
