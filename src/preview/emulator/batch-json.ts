/** The envelope of HubSpot's batches: 200 or 201 when complete, 207 with `errors` when some inputs are missing. */
import type { FastifyReply } from 'fastify';

export interface BatchError {
  readonly status: 'error';
  readonly category: string;
  readonly subCategory?: string;
  readonly message: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

export function sendBatch(
  reply: FastifyReply,
  results: readonly object[],
  errors: readonly BatchError[] = [],
  complete = 200,
): FastifyReply {
  const now = new Date().toISOString();
  return reply.status(errors.length > 0 ? 207 : complete).send({
    status: 'COMPLETE',
    results,
    ...(errors.length === 0 ? {} : { numErrors: errors.length, errors }),
    startedAt: now,
    completedAt: now,
  });
}

export const missingObjects = (plural: string, ids: readonly string[]): BatchError[] =>
  ids.length === 0
    ? []
    : [
        {
          status: 'error',
          category: 'OBJECT_NOT_FOUND',
          message: `Could not get some ${plural} objects, they may be deleted or not exist. Check that ids are valid.`,
          context: { ids },
        },
      ];
