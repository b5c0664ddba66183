/** Association labels of a pair of object types. Listing tells category, type id and label, never the name. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { associationRoots as roots } from '../api-style.ts';
import type { AssociationType } from '../association-types.ts';
import type { Emulated } from '../emulated.ts';
import { validation } from '../errors.ts';
import type { ObjectType } from '../object-type.ts';
import { bodyOf, paramsOf } from '../request.ts';

/** Names take no hyphen and begin with no digit. */
const newLabelSchema = z.object({
  label: z.string().min(1),
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),
  inverseLabel: z.string().min(1).optional(),
});
const changeSchema = z.object({
  associationTypeId: z.int(),
  label: z.string().min(1),
  inverseLabel: z.string().min(1).optional(),
});
const shown = ({ category, typeId, label }: AssociationType): object => ({ category, typeId, label });

export function labelRoutes(app: FastifyInstance, emulated: Emulated): void {
  for (const { root, style } of roots) {
    const ends = (params: unknown, access: 'read' | 'write'): [ObjectType, ObjectType] => {
      const { from, to } = paramsOf(params, 'from', 'to');
      const [one, other] = [emulated.state.types.find(from, style), emulated.state.types.find(to, style)];
      emulated.scopes.requireSomeObject(one[access]);
      return [one, other];
    };

    app.get(`${root}/:from/:to/labels`, (request) => ({
      results: emulated.state.associations.types.between(...ends(request.params, 'read')).map(shown),
    }));

    app.post(`${root}/:from/:to/labels`, async (request, reply) => {
      const [from, to] = ends(request.params, 'write');
      const { label, name, inverseLabel } = bodyOf(request.body, newLabelSchema);
      const { types } = emulated.state.associations;
      const made = types.label(from, to, label, name, inverseLabel);
      // Both directions come back for a pair of labels; that a single label answers with one is a best reading.
      return reply
        .status(200)
        .send({ results: (inverseLabel === undefined ? [made] : [made, types.inverse(made)]).map(shown) });
    });

    app.put(`${root}/:from/:to/labels`, async (request, reply) => {
      const [from, to] = ends(request.params, 'write');
      const { associationTypeId, label, inverseLabel } = bodyOf(request.body, changeSchema);
      emulated.state.associations.types.relabel(from, to, associationTypeId, label, inverseLabel);
      return reply.status(204).send();
    });

    app.delete(`${root}/:from/:to/labels/:typeId`, async (request, reply) => {
      const [from, to] = ends(request.params, 'write');
      const { associations } = emulated.state;
      const { types } = associations;
      const typeId = Number(paramsOf(request.params, 'typeId').typeId);
      const label = types.labels(from, to).find((each) => each.typeId === typeId);
      // Guide to association schemas, "Delete association labels" (read on 2026-11-29): a label that describes associated
      // records has to be removed from them first. The words of the refusal are a best reading.
      if (label !== undefined && associations.uses([label, types.inverse(label)]))
        throw validation(`The label "${label.label ?? ''}" is used by associated records; remove it from them first.`);
      associations.forgetTypes(types.remove(from, to, typeId));
      return reply.status(204).send();
    });
  }
}
