/** Associations by the thousand: batch read with a page for each input, create with labels, archive. */
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { type ApiStyle, associationRoots as roots } from '../api-style.ts';
import { associationJson } from '../association-json.ts';
import { type BatchError, sendBatch } from '../batch-json.ts';
import type { Emulated } from '../emulated.ts';
import { validation } from '../errors.ts';
import type { ObjectType } from '../object-type.ts';
import { split } from '../partial.ts';
import { bodyOf, page, paramsOf } from '../request.ts';
import { typesOf } from './record-associations.ts';

const end = z.object({ id: z.coerce.string() });
const readSchema = z.object({ inputs: z.array(end.extend({ after: z.string().optional() })) });
const spec = z.object({ associationCategory: z.string(), associationTypeId: z.int() });
const createSchema = z.object({ inputs: z.array(z.object({ from: end, to: end, types: z.array(spec).min(1) })) });
const defaultSchema = z.object({ inputs: z.array(z.object({ from: end, to: end })) });
const archiveSchema = z.object({ inputs: z.array(z.object({ from: end, to: z.array(end) })) });

export function associationRoutes(app: FastifyInstance, emulated: Emulated): void {
  for (const { root, style } of roots) {
    const ends = (raw: unknown): { from: ObjectType; to: ObjectType } => {
      const { from, to } = paramsOf(raw, 'from', 'to');
      return { from: emulated.state.types.find(from, style), to: emulated.state.types.find(to, style) };
    };

    app.post(`${root}/:from/:to/batch/read`, (request, reply) => {
      const { from, to } = ends(request.params);
      emulated.scopes.requireSomeObject(from.read);
      const { inputs } = bodyOf(request.body, readSchema);
      atMostAThousand(inputs);
      const { answered, withheld } = split(request, inputs);
      const errors: BatchError[] = withheld.map(({ id }) => unreadError(id));
      const results = answered.flatMap(({ id, after }) => {
        const read = readOne(emulated, from, to, { id, after }, style);
        if (
          read === null &&
          (emulated.emptyAssociations === 'reported' || emulated.state.objects.find(from, id) === undefined)
        )
          errors.push(notFoundError(from, to, id));
        return read ?? [];
      });
      return sendBatch(reply, results, errors);
    });

    app.post(`${root}/:from/:to/batch/create`, (request, reply) => {
      const { from, to } = ends(request.params);
      emulated.scopes.requireSomeObject(from.write);
      const { inputs } = bodyOf(request.body, createSchema);
      atMostAThousand(inputs);
      const results = inputs.map(({ from: { id }, to: { id: toId }, types: specs }) => {
        const types = typesOf(emulated, from, to, specs);
        emulated.state.associations.associate(
          emulated.state.objects.get(from, id),
          emulated.state.objects.get(to, toId),
          types,
        );
        return {
          fromObjectTypeId: from.typeId,
          fromObjectId: Number(id),
          toObjectTypeId: to.typeId,
          toObjectId: Number(toId),
          labels: types.flatMap(({ label }) => label ?? []),
        };
      });
      return sendBatch(reply, results, [], 201);
    });

    app.post(`${root}/:from/:to/batch/associate/default`, (request, reply) => {
      const { from, to } = ends(request.params);
      emulated.scopes.requireSomeObject(from.write);
      const { inputs } = bodyOf(request.body, defaultSchema);
      atMostAThousand(inputs);
      const type = emulated.state.associations.types.unlabelled(from, to);
      const results = inputs.map((input) => {
        emulated.state.associations.associate(
          emulated.state.objects.get(from, input.from.id),
          emulated.state.objects.get(to, input.to.id),
          [type],
        );
        return { ...input, associationSpec: { associationCategory: type.category, associationTypeId: type.typeId } };
      });
      return sendBatch(reply, results);
    });

    app.post(`${root}/:from/:to/batch/archive`, async (request, reply) => {
      const { from, to } = ends(request.params);
      emulated.scopes.requireSomeObject(from.write);
      for (const input of bodyOf(request.body, archiveSchema).inputs) {
        for (const { id } of input.to)
          emulated.state.associations.remove(
            emulated.state.objects.get(from, input.from.id),
            emulated.state.objects.get(to, id),
          );
      }
      return reply.status(204).send();
    });

    app.post(`${root}/:from/:to/batch/labels/archive`, async (request, reply) => {
      const { from, to } = ends(request.params);
      emulated.scopes.requireSomeObject(from.write);
      for (const { from: one, to: other, types } of bodyOf(request.body, createSchema).inputs) {
        emulated.state.associations.remove(
          emulated.state.objects.get(from, one.id),
          emulated.state.objects.get(to, other.id),
          typesOf(emulated, from, to, types),
        );
      }
      return reply.status(204).send();
    });
  }
}

/** Null: the record has none, or does not exist. */
function readOne(
  emulated: Emulated,
  from: ObjectType,
  to: ObjectType,
  input: { id: string; after: string | undefined },
  style: ApiStyle,
): object | null {
  const record = emulated.state.objects.find(from, input.id);
  // A merged record's associations are found under its new id only.
  const all = record?.id === input.id ? emulated.state.associations.of(record, to) : [];
  if (all.length === 0) return null;
  const { items, next } = page(all, emulated.associationPageSize, input.after);
  return {
    from: { id: input.id },
    to: items.map((each) => associationJson(each, style)),
    ...(next === null ? {} : { paging: { next: { after: next, link: `?after=${next}` } } }),
  };
}

/** A fault's: not "none", but "could not be read". */
const unreadError = (id: string): BatchError => ({
  status: 'error',
  category: 'INTERNAL_ERROR',
  message: `The associations of ${id} could not be read.`,
  context: { ids: [id] },
});

const notFoundError = (from: ObjectType, to: ObjectType, id: string): BatchError => ({
  status: 'error',
  category: 'OBJECT_NOT_FOUND',
  subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
  message: `No ${to.singular} is associated with ${from.singular} ${id}.`,
  context: { fromObjectId: [id], fromObjectType: [from.singular], toObjectType: [to.singular] },
});

function atMostAThousand(inputs: readonly unknown[]): void {
  if (inputs.length > 1000) throw validation('The maximum number of inputs supported in a batch is 1000');
}
