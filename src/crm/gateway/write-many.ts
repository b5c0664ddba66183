/**
 * Several records updated in one call, each of them on its own account: one that HubSpot refuses does not keep the others
 * from being written, and none is written twice.
 *
 * At most 100 records; ids of merged records are not taken; a 207 names those that were left out, a 400 refuses the whole.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/objects/objects/batch/update-objects (its 2026-03 edition,
 * undated) and the specification of deals, 2026-09 (read 30 November 2026).
 */
import { batchSchema, recordSchema } from './answers.ts';
import type { Calls } from './calls.ts';
import type { GatewayFailure } from './failure.ts';
import { batchUpdatePath, type ObjectType, versionsOf } from './paths.ts';
import { read } from './read-answer.ts';
import { isUnclear } from './unclear.ts';

export interface Update {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface ManyWritten {
  readonly written: readonly string[];
  /** By id, HubSpot's instant of that write, as the record itself then says it was last changed. */
  readonly writtenAt: ReadonlyMap<string, string>;
  /** HubSpot did not take them. */
  readonly refused: readonly string[];
  /** Whether it took them is not known: somebody looks first, before anything is written again. */
  readonly unclear: readonly string[];
}

/** Calls that are spent on finding out which of the records HubSpot refuses; the rest stays unwritten. */
const mostCallsOfAFunction = 20;

export async function updateMany(
  calls: Calls,
  type: ObjectType,
  updates: readonly Update[],
  mostCalls = mostCallsOfAFunction,
): Promise<ManyWritten> {
  const written: string[] = [];
  const writtenAt = new Map<string, string>();
  const refused: string[] = [];
  const unclear: string[] = [];
  let waiting: (readonly Update[])[] = updates.length === 0 ? [] : [updates];
  for (let call = 1; waiting.length > 0; call += 1) {
    const [batch = [], ...others] = waiting;
    waiting = others;
    const ids = batch.map(({ id }) => id);
    if (call > mostCalls) {
      refused.push(...ids);
      continue;
    }
    const answer = read(
      await calls.send({
        method: 'POST',
        path: batchUpdatePath(versionsOf(type)[0], type),
        body: { inputs: batch },
        writes: true,
      }),
      batchSchema,
    );
    if (answer.ok) {
      const told = sorted(ids, answer.value);
      written.push(...told.written);
      for (const [id, at] of told.writtenAt) writtenAt.set(id, at);
      refused.push(...told.refused);
      unclear.push(...told.unclear);
    } else if (isUnclear(answer.failure)) unclear.push(...ids);
    else if (batch.length > 1 && isOfOneInput(answer.failure)) {
      const half = Math.ceil(batch.length / 2);
      waiting = [batch.slice(0, half), batch.slice(half), ...waiting];
    } else refused.push(...ids);
  }
  return { written, writtenAt, refused, unclear };
}

/** HubSpot checks a batch before it writes: a refusal of the whole may be about any one of its inputs. */
const isOfOneInput = (failure: GatewayFailure): boolean =>
  failure.kind === 'not_found' ||
  (failure.kind === 'refused' &&
    // The properties are the same ones for all.
    !failure.codes.some((code) => code === 'PROPERTY_DOESNT_EXIST' || code === 'READ_ONLY_VALUE'));

function sorted(ids: readonly string[], { results, errors }: ReturnType<typeof batchSchema.parse>): ManyWritten {
  const records = results.flatMap((result) => recordSchema.safeParse(result).data ?? []);
  const answered = new Set(records.map(({ id }) => id));
  const named = new Set(errors.flatMap(({ context = {} }) => Object.values(context).flat()));
  const others = ids.filter((id) => !answered.has(id));
  return {
    written: ids.filter((id) => answered.has(id)),
    writtenAt: new Map(records.flatMap(({ id, updatedAt }) => (updatedAt === undefined ? [] : [[id, updatedAt]]))),
    refused: others.filter((id) => named.has(id)),
    // Neither an answer nor an error is no answer at all.
    unclear: others.filter((id) => !named.has(id)),
  };
}
