/** Schemas of custom objects: list, read, define, change, remove; and which objects they are associated with. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { datedVersions } from '../api-style.ts';
import type { CustomObject } from '../custom-objects.ts';
import type { Emulated } from '../emulated.ts';
import { validation } from '../errors.ts';
import { firstGroup } from '../hubspot-properties.ts';
import type { ObjectType } from '../object-type.ts';
import { bodyOf, paramsOf, queryOf } from '../request.ts';
import { associationDefinitionJson, objectTypeJson, schemaJson } from '../schema-json.ts';
import { checkNamed, checkSchema, type NewSchema, newSchemaSchema, schemaChangeSchema } from '../schema-definition.ts';
import type { PortalState } from '../state.ts';

const roots = [
  '/crm-object-schemas/v3/schemas',
  '/crm/v3/schemas',
  ...datedVersions.map((version) => `/crm-object-schemas/${version}/schemas`),
];
const associationSchema = z.object({
  fromObjectTypeId: z.string(),
  toObjectTypeId: z.string(),
  name: z.string().optional(),
});

export function schemaRoutes(app: FastifyInstance, emulated: Emulated): void {
  const mayRead = (): void => {
    emulated.scopes.require(['crm.schemas.custom.read']);
  };
  const mayWrite = (): void => {
    emulated.scopes.require(['crm.schemas.custom.write']);
  };
  const custom = (params: unknown): CustomObject => emulated.state.types.custom.get(paramsOf(params, 'type').type);

  for (const root of roots) {
    app.get(root, (request) => {
      mayRead();
      const { active, archived } = emulated.state.types.custom;
      return {
        results: (queryOf(request.query).archived ? archived : active).map((each) => schemaJson(emulated.state, each)),
      };
    });

    app.get(`${root}/:type`, (request) => {
      mayRead();
      return schemaJson(emulated.state, custom(request.params));
    });

    app.post(root, async (request, reply) => {
      mayWrite();
      return reply
        .status(201)
        .send(schemaJson(emulated.state, define(emulated.state, bodyOf(request.body, newSchemaSchema))));
    });

    app.patch(`${root}/:type`, (request) => {
      mayWrite();
      const object = custom(request.params);
      const { clearDescription, ...change } = bodyOf(request.body, schemaChangeSchema);
      checkNamed(change, new Set(emulated.state.definitions.of(object.type).keys()));
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      object.settings = { ...object.settings, ...given, ...(clearDescription === true ? { description: null } : {}) };
      object.updatedAt = emulated.state.clock().toISOString();
      return objectTypeJson(emulated.state, object);
    });

    app.delete(`${root}/:type`, async (request, reply) => {
      mayWrite();
      remove(emulated.state, paramsOf(request.params, 'type').type, queryOf(request.query).archived);
      return reply.status(204).send();
    });

    app.post(`${root}/:type/associations`, async (request, reply) => {
      mayWrite();
      const { type } = custom(request.params);
      const { fromObjectTypeId, toObjectTypeId, name } = bodyOf(request.body, associationSchema);
      if (![fromObjectTypeId, toObjectTypeId].includes(type.typeId))
        throw validation('One of the two objects must be the one in the path.');
      const { state } = emulated;
      const [from, to] = [state.types.find(fromObjectTypeId, 'v3'), state.types.find(toObjectTypeId, 'v3')];
      if (state.associations.types.between(from, to).some(({ label }) => label === null))
        throw validation(`An association between ${from.name} and ${to.name} already exists.`);
      return reply
        .status(201)
        .send(
          associationDefinitionJson(
            state.associations.types.relate(from.typeId, to.typeId, name),
            state.clock().toISOString(),
          ),
        );
    });

    app.delete(`${root}/:type/associations/:association`, async (request, reply) => {
      mayWrite();
      const { association } = paramsOf(request.params, 'association');
      const { associations } = emulated.state;
      associations.forgetTypes(
        associations.types.removeDefinition(custom(request.params).type.typeId, Number(association)),
      );
      return reply.status(204).send();
    });
  }
}

function define(state: PortalState, schema: NewSchema): CustomObject {
  checkSchema(schema);
  const now = state.clock().toISOString();
  const associated = schema.associatedObjects.map((address) => state.types.find(address.toLowerCase(), 'v3'));
  const { name, properties, associatedObjects: _, allowsSensitiveProperties: _never, ...settings } = schema;
  const whole = {
    ...settings,
    description: settings.description ?? null,
    primaryDisplayProperty: settings.primaryDisplayProperty ?? null,
  };
  const made = state.types.custom.define(name, whole, now, state.customObjectLimit);
  try {
    for (const property of properties)
      state.definitions.create(made.type, { ...property, groupName: property.groupName ?? firstGroup(made.type) }, now);
  } catch (error) {
    forget(state, made.type);
    state.types.custom.remove(made, true);
    throw error;
  }
  for (const { typeId } of associated) state.associations.types.relate(made.type.typeId, typeId);
  return made;
}

/**
 * `purge` takes what lies in the recycling bin, for good, and sets its name free. HubSpot's guide to schemas ("Delete a
 * custom object", read on 2026-11-29): a custom object goes after all of its records, for good after its associations
 * and properties as well. The words of the refusals are a best reading.
 *
 * @throws HubSpotError 404, 400
 */
function remove(state: PortalState, address: string, purge: boolean): void {
  const object = purge ? state.types.custom.anyOf(address) : state.types.custom.get(address);
  if (state.objects.all(object.type).length > 0)
    throw validation(`${object.type.name} has records; delete them before the schema.`);
  if (purge && state.definitions.customOf(object.type).length > 0)
    throw validation(`${object.type.name} has properties; delete them before the schema is deleted for good.`);
  if (
    purge &&
    state.associations.types.all.some(({ from, to }) => from === object.type.typeId || to === object.type.typeId)
  )
    throw validation(`${object.type.name} has associations; delete them before the schema is deleted for good.`);
  if (purge) forget(state, object.type);
  state.types.custom.remove(object, purge);
}

function forget(state: PortalState, type: ObjectType): void {
  state.definitions.forget(type);
  state.associations.forgetTypes(state.associations.types.removeAll(type.typeId));
}
