/** Property definitions: list, read, create, change, archive, and batches of them. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { propertyRoots as roots } from '../api-style.ts';
import { type BatchError, sendBatch } from '../batch-json.ts';
import type { Emulated } from '../emulated.ts';
import { HubSpotError } from '../errors.ts';
import { newPropertySchema, propertyChangeSchema } from '../property-definition.ts';
import { propertyJson } from '../property-json.ts';
import { bodyOf, paramsOf, queryOf } from '../request.ts';
import { schemaTypeFor } from './property-groups.ts';

const names = z.array(z.object({ name: z.string() }));

export function propertyRoutes(app: FastifyInstance, emulated: Emulated): void {
  const now = (): string => emulated.state.clock().toISOString();
  for (const { root, style } of roots) {
    const typeFor = schemaTypeFor(emulated, style);

    app.get(`${root}/:type`, (request) => {
      const type = typeFor(request.params, 'read');
      const { archived } = queryOf(request.query);
      return {
        results: [...emulated.state.definitions.of(type).values()]
          .filter((each) => each.archived === archived)
          .map(propertyJson),
      };
    });

    app.get(`${root}/:type/:name`, (request) => {
      const type = typeFor(request.params, 'read');
      return propertyJson(
        emulated.state.definitions.get(type, paramsOf(request.params, 'name').name, queryOf(request.query).archived),
      );
    });

    app.post(`${root}/:type`, async (request, reply) => {
      const type = typeFor(request.params, 'write');
      const made = emulated.state.definitions.create(type, bodyOf(request.body, newPropertySchema), now());
      return reply.status(201).header('location', `${root}/${type.name}/${made.name}`).send(propertyJson(made));
    });

    app.patch(`${root}/:type/:name`, (request) => {
      const type = typeFor(request.params, 'write');
      const change = bodyOf(request.body, propertyChangeSchema);
      return propertyJson(
        emulated.state.definitions.change(type, paramsOf(request.params, 'name').name, change, now()),
      );
    });

    app.delete(`${root}/:type/:name`, async (request, reply) => {
      const type = typeFor(request.params, 'write');
      emulated.state.definitions.archiveByClient(type, paramsOf(request.params, 'name').name, now());
      return reply.status(204).send();
    });

    app.post(`${root}/:type/batch/read`, (request, reply) => {
      const type = typeFor(request.params, 'read');
      const { inputs, archived } = bodyOf(
        request.body,
        z.object({ inputs: names, archived: z.boolean().default(false) }),
      );
      const definitions = emulated.state.definitions.of(type);
      const found = inputs
        .flatMap(({ name }) => definitions.get(name) ?? [])
        .filter((each) => each.archived === archived);
      const missing = inputs.map(({ name }) => name).filter((name) => !found.some((each) => each.name === name));
      return sendBatch(reply, found.map(propertyJson), missing.map(missingProperty));
    });

    app.post(`${root}/:type/batch/create`, (request, reply) => {
      const type = typeFor(request.params, 'write');
      const { inputs } = bodyOf(request.body, z.object({ inputs: z.array(newPropertySchema) }));
      const made: object[] = [];
      const errors: BatchError[] = [];
      for (const input of inputs) {
        try {
          made.push(propertyJson(emulated.state.definitions.create(type, input, now())));
        } catch (error) {
          if (!(error instanceof HubSpotError)) throw error;
          errors.push(refusedProperty(input.name, error));
        }
      }
      return sendBatch(reply, made, errors, 201);
    });

    app.post(`${root}/:type/batch/archive`, async (request, reply) => {
      const type = typeFor(request.params, 'write');
      // HubSpot answers 204 whatever state the properties were in.
      for (const { name } of bodyOf(request.body, z.object({ inputs: names })).inputs) {
        if (emulated.state.definitions.of(type).get(name)?.archivable === true)
          emulated.state.definitions.archive(type, name, now());
      }
      return reply.status(204).send();
    });
  }
}

const missingProperty = (name: string): BatchError => ({
  status: 'error',
  category: 'OBJECT_NOT_FOUND',
  message: `Property ${name} does not exist`,
  context: { name: [name] },
});

const refusedProperty = (name: string, { body }: HubSpotError): BatchError => ({
  status: 'error',
  category: body.category ?? 'VALIDATION_ERROR',
  ...(body.subCategory === undefined ? {} : { subCategory: body.subCategory }),
  message: body.message,
  context: { name: [name] },
});
