/** Records by the hundred: batch read, create, update, archive. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { objectRoots as roots } from '../api-style.ts';
import { missingObjects, sendBatch } from '../batch-json.ts';
import type { Emulated } from '../emulated.ts';
import { noSuchRoute, validation } from '../errors.ts';
import type { ObjectType } from '../object-types.ts';
import { split } from '../partial.ts';
import { recordJson } from '../record-json.ts';
import { bodyOf, paramsOf } from '../request.ts';
import { createRecord, newRecordSchema, valuesSchema } from './objects.ts';

const inputId = z.object({ id: z.coerce.string() });
const readSchema = z.object({
  inputs: z.array(inputId),
  properties: z.array(z.string()).default([]),
  propertiesWithHistory: z.array(z.string()).default([]),
  idProperty: z.string().optional(),
});
const updateSchema = z.object({ inputs: z.array(inputId.extend({ properties: valuesSchema, idProperty: z.string().optional() })) });
const unasked = { properties: null, withHistory: [] };

export function objectBatchRoutes(app: FastifyInstance, emulated: Emulated): void {
  for (const { root, style } of roots) {
    const typeOf = (params: unknown): ObjectType => emulated.state.types.find(paramsOf(params, 'type').type, style);

    app.post(`${root}/:type/batch/read`, (request, reply) => {
      const type = typeOf(request.params);
      if (type.name === 'partner_clients' && style === '2026-09') throw noSuchRoute();
      emulated.scopes.require(type.read);
      const { inputs, properties, propertiesWithHistory, idProperty } = bodyOf(request.body, readSchema);
      atMostAHundred(inputs);
      const { answered, withheld } = split(request, inputs.map((input) => input.id));
      const found = answered.flatMap((id) => emulated.state.objects.find(type, id, idProperty) ?? []);
      const missing = [...answered.filter((id) => emulated.state.objects.find(type, id, idProperty) === undefined), ...withheld];
      const asked = { properties: properties.length === 0 ? null : properties, withHistory: propertiesWithHistory };
      return sendBatch(reply, found.map((record) => recordJson(emulated.state, record, asked)), missingObjects(type.name, missing));
    });

    app.post(`${root}/:type/batch/create`, (request, reply) => {
      const type = typeOf(request.params);
      emulated.scopes.require(type.write);
      const { inputs } = bodyOf(request.body, z.object({ inputs: z.array(newRecordSchema) }));
      atMostAHundred(inputs);
      return sendBatch(reply, inputs.map((input) => recordJson(emulated.state, createRecord(emulated.state, type, input), unasked)), [], 201);
    });

    app.post(`${root}/:type/batch/update`, (request, reply) => {
      const type = typeOf(request.params);
      emulated.scopes.require(type.write);
      const { inputs } = bodyOf(request.body, updateSchema);
      atMostAHundred(inputs);
      const missing: string[] = [];
      const updated = inputs.flatMap(({ id, properties, idProperty }) => {
        const record = emulated.state.objects.find(type, id, idProperty);
        if (record === undefined) missing.push(id);
        return record === undefined ? [] : [recordJson(emulated.state, emulated.state.objects.update(record, properties), unasked)];
      });
      return sendBatch(reply, updated, missingObjects(type.name, missing));
    });

    app.post(`${root}/:type/batch/archive`, async (request, reply) => {
      const type = typeOf(request.params);
      if (type.name === 'partner_clients') throw noSuchRoute();
      emulated.scopes.require(type.write);
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

function atMostAHundred(inputs: readonly unknown[]): void {
  if (inputs.length > 100) throw validation('The maximum number of inputs supported in a batch is 100');
}
