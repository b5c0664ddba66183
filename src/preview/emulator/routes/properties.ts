/** Property definitions and their groups: list, read, batch read, create, archive. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { type ApiStyle, datedVersions } from '../api-style.ts';
import { type BatchError, sendBatch } from '../batch-json.ts';
import type { Emulated } from '../emulated.ts';
import { alreadyExists, notFound, validation } from '../errors.ts';
import type { ObjectType } from '../object-types.ts';
import { propertyJson } from '../property-json.ts';
import { bodyOf, paramsOf, queryOf } from '../request.ts';

const option = z.object({ value: z.string(), label: z.string() });
const newPropertySchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: z.string().min(1),
  type: z.enum(['bool', 'date', 'datetime', 'enumeration', 'number', 'string']),
  fieldType: z.string(),
  groupName: z.string(),
  options: z.array(option).default([]),
  hasUniqueValue: z.boolean().default(false),
});

const changeSchema = newPropertySchema.omit({ name: true, hasUniqueValue: true }).partial().extend({ options: z.array(option).optional() });

export function propertyRoutes(app: FastifyInstance, emulated: Emulated): void {
  const roots: { style: ApiStyle; root: string }[] = [
    { style: 'v3', root: '/crm/v3/properties' },
    ...datedVersions.map((style) => ({ style, root: `/crm/properties/${style}` })),
  ];
  for (const { root, style } of roots) {
    const typeFor = (params: unknown, access: 'read' | 'write'): ObjectType => {
      const type = emulated.state.types.find(paramsOf(params, 'type').type, style);
      const schema = type.typeId.startsWith('2-') ? 'crm.schemas.custom' : `crm.schemas.${type.name}`;
      emulated.scopes.require(access === 'read' ? [`${schema}.read`, ...type.read] : [`${schema}.write`]);
      return type;
    };
    const groupJson = ([name, label]: [string, string]): object => ({ name, label, displayOrder: -1, archived: false });

    app.get(`${root}/:type`, (request) => {
      const type = typeFor(request.params, 'read');
      const { archived } = queryOf(request.query);
      return { results: [...emulated.state.definitions.of(type).values()].filter((each) => each.archived === archived).map(propertyJson) };
    });

    app.get(`${root}/:type/groups`, (request) => ({
      results: [...emulated.state.definitions.groupsOf(typeFor(request.params, 'read'))].map(groupJson),
    }));

    app.get(`${root}/:type/groups/:group`, (request) => {
      const group = [...emulated.state.definitions.groupsOf(typeFor(request.params, 'read'))].find(
        ([name]) => name === paramsOf(request.params, 'group').group,
      );
      if (group === undefined) throw notFound('The property group does not exist');
      return groupJson(group);
    });

    app.post(`${root}/:type/groups`, async (request, reply) => {
      const type = typeFor(request.params, 'write');
      const { name, label } = bodyOf(request.body, z.object({ name: z.string(), label: z.string() }));
      if (emulated.state.definitions.groupsOf(type).has(name)) throw alreadyExists(`A property group named ${name} already exists.`);
      emulated.state.definitions.defineGroup(type, name, label);
      return reply.status(201).send(groupJson([name, label]));
    });

    app.get(`${root}/:type/:name`, (request) => {
      const type = typeFor(request.params, 'read');
      const definition = emulated.state.definitions.of(type).get(paramsOf(request.params, 'name').name);
      if (definition === undefined || definition.archived !== queryOf(request.query).archived) throw notFound('The property does not exist');
      return propertyJson(definition);
    });

    app.post(`${root}/:type`, async (request, reply) => {
      const type = typeFor(request.params, 'write');
      const wanted = bodyOf(request.body, newPropertySchema);
      if (emulated.state.definitions.of(type).get(wanted.name)?.archived === false) {
        throw alreadyExists(`A property named '${wanted.name}' already exists.`, 'Properties.PROPERTY_WITH_NAME_EXISTS');
      }
      const definition = { ...wanted, hubspotDefined: false, calculated: false, archived: false };
      emulated.state.definitions.define(type, definition);
      return reply.status(201).send(propertyJson(definition));
    });

    app.post(`${root}/:type/batch/read`, (request, reply) => {
      const type = typeFor(request.params, 'read');
      const { inputs, archived } = bodyOf(
        request.body,
        z.object({ inputs: z.array(z.object({ name: z.string() })), archived: z.boolean().default(false) }),
      );
      const definitions = emulated.state.definitions.of(type);
      const found = inputs.flatMap(({ name }) => definitions.get(name) ?? []).filter((each) => each.archived === archived);
      const missing = inputs.map(({ name }) => name).filter((name) => !found.some((each) => each.name === name));
      return sendBatch(reply, found.map(propertyJson), missing.map(missingProperty));
    });

    app.patch(`${root}/:type/:name`, (request) => {
      const type = typeFor(request.params, 'write');
      const known = emulated.state.definitions.of(type).get(paramsOf(request.params, 'name').name);
      if (known === undefined || known.archived) throw notFound('The property does not exist');
      if (known.hubspotDefined) throw validation(`The property ${known.name} is read only`);
      const { label, fieldType, groupName, options } = bodyOf(request.body, changeSchema);
      // Options that are given replace the list; options that are not given stay.
      const changed = { ...known, label: label ?? known.label, fieldType: fieldType ?? known.fieldType, groupName: groupName ?? known.groupName, options: options ?? known.options };
      emulated.state.definitions.define(type, changed);
      return propertyJson(changed);
    });

    app.delete(`${root}/:type/:name`, async (request, reply) => {
      const type = typeFor(request.params, 'write');
      const { name } = paramsOf(request.params, 'name');
      if (!emulated.state.definitions.of(type).has(name)) throw notFound('The property does not exist');
      emulated.state.definitions.archive(type, name);
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
