/** Association labels of a pair of object types. Listing tells category, type id and label, never the name. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { associationRoots as roots } from '../api-style.ts';
import type { AssociationType } from '../association-types.ts';
import type { Emulated } from '../emulated.ts';
import { alreadyExists } from '../errors.ts';
import { bodyOf, paramsOf } from '../request.ts';

const newLabelSchema = z.object({
  label: z.string().min(1),
  name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),
  inverseLabel: z.string().optional(),
});
const shown = ({ category, typeId, label }: AssociationType): object => ({ category, typeId, label });

export function labelRoutes(app: FastifyInstance, emulated: Emulated): void {
  for (const { root, style } of roots) {
    app.get(`${root}/:from/:to/labels`, (request) => {
      const { from, to } = paramsOf(request.params, 'from', 'to');
      const [one, other] = [emulated.state.types.find(from, style), emulated.state.types.find(to, style)];
      emulated.scopes.requireSomeObject(one.read);
      return { results: emulated.state.associations.types.between(one, other).map(shown) };
    });

    app.post(`${root}/:from/:to/labels`, async (request, reply) => {
      const { from, to } = paramsOf(request.params, 'from', 'to');
      const [one, other] = [emulated.state.types.find(from, style), emulated.state.types.find(to, style)];
      emulated.scopes.requireSomeObject(one.write);
      const { label, name } = bodyOf(request.body, newLabelSchema);
      const { types } = emulated.state.associations;
      if (types.between(one, other).some((each) => each.label === label))
        throw alreadyExists(`The label "${label}" already exists for this pair of objects`);
      return reply.status(201).send({ results: [shown(types.define(one.typeId, other.typeId, label, name))] });
    });
  }
}
