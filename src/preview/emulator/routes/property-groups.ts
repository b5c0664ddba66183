/** Groups of properties. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { type ApiStyle, propertyRoots as roots } from '../api-style.ts';
import type { Emulated } from '../emulated.ts';
import type { ObjectType } from '../object-type.ts';
import { groupJson } from '../property-json.ts';
import { bodyOf, paramsOf } from '../request.ts';

const groupChange = z.object({ label: z.string().min(1).optional(), displayOrder: z.int().optional() });

/** The type in a path, once the token may read or write its definitions. */
export const schemaTypeFor =
  (emulated: Emulated, style: ApiStyle) =>
  (params: unknown, access: 'read' | 'write'): ObjectType => {
    const type = emulated.state.types.find(paramsOf(params, 'type').type, style);
    emulated.scopes.require(access === 'read' ? type.readSchema : type.writeSchema);
    return type;
  };

export function propertyGroupRoutes(app: FastifyInstance, emulated: Emulated): void {
  for (const { root, style } of roots) {
    const typeFor = schemaTypeFor(emulated, style);
    const named = (params: unknown): string => paramsOf(params, 'group').group;

    app.get(`${root}/:type/groups`, (request) => ({
      results: [...emulated.state.definitions.groupsOf(typeFor(request.params, 'read')).values()].map(groupJson),
    }));

    app.get(`${root}/:type/groups/:group`, (request) =>
      groupJson(emulated.state.definitions.group(typeFor(request.params, 'read'), named(request.params))),
    );

    app.post(`${root}/:type/groups`, async (request, reply) => {
      const type = typeFor(request.params, 'write');
      const wanted = bodyOf(
        request.body,
        z.object({ name: z.string().min(1), label: z.string().min(1), displayOrder: z.int().default(-1) }),
      );
      return reply.status(201).send(groupJson(emulated.state.definitions.createGroup(type, wanted)));
    });

    app.patch(`${root}/:type/groups/:group`, (request) => {
      const type = typeFor(request.params, 'write');
      const { label, displayOrder } = bodyOf(request.body, groupChange);
      const change = {
        ...(label === undefined ? {} : { label }),
        ...(displayOrder === undefined ? {} : { displayOrder }),
      };
      return groupJson(emulated.state.definitions.changeGroup(type, named(request.params), change));
    });

    app.delete(`${root}/:type/groups/:group`, async (request, reply) => {
      emulated.state.definitions.archiveGroup(typeFor(request.params, 'write'), named(request.params));
      return reply.status(204).send();
    });
  }
}
