/** Associations of one record. Reading them this way exists in v3, v4, 2025-09 and 2026-03, and no longer in 2026-09. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { type ApiStyle, datedVersions } from '../api-style.ts';
import { associationJson } from '../association-json.ts';
import type { AssociationType } from '../association-types.ts';
import type { Emulated } from '../emulated.ts';
import { noSuchRoute, validation } from '../errors.ts';
import type { ObjectType } from '../object-type.ts';
import { bodyOf, page, paramsOf, queryOf } from '../request.ts';

const specsSchema = z.array(z.object({ associationCategory: z.string(), associationTypeId: z.int() }));
export type AssociationSpecs = z.output<typeof specsSchema>;

/** @throws HubSpotError 400 for a type that the pair of objects does not have. */
export function typesOf(
  emulated: Emulated,
  from: ObjectType,
  to: ObjectType,
  specs: AssociationSpecs,
): AssociationType[] {
  return specs.map(({ associationCategory, associationTypeId }) => {
    const type = emulated.state.associations.types.find(from, to, associationCategory, associationTypeId);
    if (type === undefined)
      throw validation(
        `One or more association types are not valid: ${associationTypeId} (${associationCategory}) from ${from.name} to ${to.name}`,
      );
    return type;
  });
}

export function recordAssociationRoutes(app: FastifyInstance, emulated: Emulated): void {
  const roots: { style: ApiStyle; root: string }[] = [
    { style: 'v3', root: '/crm/v3/objects' },
    { style: 'v4', root: '/crm/v4/objects' },
    ...datedVersions.map((style) => ({ style, root: `/crm/objects/${style}` })),
  ];
  for (const { style, root } of roots) {
    const ends = (raw: unknown): { from: ObjectType; to: ObjectType; id: string } => {
      const { type, to, id } = paramsOf(raw, 'type', 'to', 'id');
      return { from: emulated.state.types.find(type, style), to: emulated.state.types.find(to, style), id };
    };

    app.get(`${root}/:type/:id/associations/:to`, (request) => {
      const { from, to, id } = ends(request.params);
      // Partner services keep what the other types lost.
      if (style === '2026-09' && from.name !== 'partner_services') throw noSuchRoute();
      emulated.scopes.requireSomeObject(from.read);
      const query = queryOf(request.query);
      const limit = Math.min(query.limit ?? emulated.associationPageSize, emulated.associationPageSize);
      const { items, next } = page(
        emulated.state.associations.of(emulated.state.objects.get(from, id), to),
        limit,
        query.after,
      );
      return {
        results:
          style === 'v3'
            ? items.flatMap(({ toId, types }) => types.map(({ name }) => ({ id: toId, type: name })))
            : items.map((each) => associationJson(each, style)),
        ...(next === null
          ? {}
          : {
              paging: {
                next: { after: next, link: `${root}/${from.name}/${id}/associations/${to.name}?after=${next}` },
              },
            }),
      };
    });
    if (style === 'v3') continue;

    app.put(`${root}/:type/:id/associations/default/:to/:toId`, (request) => {
      const { from, to, id } = ends(request.params);
      emulated.scopes.requireSomeObject(from.write);
      const { toId } = paramsOf(request.params, 'toId');
      const type = emulated.state.associations.types.unlabelled(from, to);
      emulated.state.associations.associate(
        emulated.state.objects.get(from, id),
        emulated.state.objects.get(to, toId),
        [type],
      );
      const spec = { associationCategory: type.category, associationTypeId: type.typeId };
      return {
        status: 'COMPLETE',
        results: [{ from: { id }, to: { id: toId }, associationSpec: spec }],
        startedAt: new Date().toISOString(),
        completedAt: new Date().toISOString(),
      };
    });

    app.put(`${root}/:type/:id/associations/:to/:toId`, async (request, reply) => {
      const { from, to, id } = ends(request.params);
      emulated.scopes.requireSomeObject(from.write);
      const { toId } = paramsOf(request.params, 'toId');
      const types = typesOf(emulated, from, to, bodyOf(request.body, specsSchema));
      emulated.state.associations.associate(
        emulated.state.objects.get(from, id),
        emulated.state.objects.get(to, toId),
        types,
      );
      return reply.status(201).send({
        fromObjectTypeId: from.typeId,
        fromObjectId: Number(id),
        toObjectTypeId: to.typeId,
        toObjectId: Number(toId),
        labels: types.flatMap(({ label }) => label ?? []),
      });
    });

    app.delete(`${root}/:type/:id/associations/:to/:toId`, async (request, reply) => {
      const { from, to, id } = ends(request.params);
      emulated.scopes.requireSomeObject(from.write);
      emulated.state.associations.remove(
        emulated.state.objects.get(from, id),
        emulated.state.objects.get(to, paramsOf(request.params, 'toId').toId),
      );
      return reply.status(204).send();
    });
  }
}
