/** A gateway for whoever walks over all records of a type: HubSpot's list, page by page, with the ids around each record. */
import * as z from 'zod';
import { type CrmRecord, newestSchema, recordSchema } from './answers.ts';
import { createCalls } from './calls.ts';
import { failed, type GatewayResult, succeeded } from './failure.ts';
import { gatewayOn, type GatewayOptions } from './gateway.ts';
import { objectsPath, type ObjectType, versionsOf } from './paths.ts';
import { read } from './read-answer.ts';
import { type WritingGateway, writingOn } from './writing.ts';

export interface Page {
  readonly records: readonly CrmRecord[];
  /** Ids of records that are there and cannot be understood. */
  readonly unreadable: readonly string[];
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null;
}

export interface WalkingGateway extends WritingGateway {
  /**
   * A hundred records, in the order of their ids, as they are now: unlike search, a list knows no window and no lag, and
   * brings the ids of associations along. `after`: `next` of the page before; null: from the first one.
   */
  readonly page: (
    type: ObjectType,
    options: { readonly properties: readonly string[]; readonly associations: readonly ObjectType[] },
    after: string | null,
  ) => Promise<GatewayResult<Page>>;
}

/** The most that HubSpot lists in one call (specification of deals, 2026-09; read 30 November 2026). */
const onAPage = 100;

const pageSchema = newestSchema.pick({ results: true }).extend({
  paging: z.object({ next: z.object({ after: z.string().min(1) }).optional() }).nullish(),
});

export function createWalkingGateway(options: GatewayOptions): WalkingGateway {
  const calls = createCalls(options);
  return {
    ...gatewayOn(calls, options.memory),
    ...writingOn(calls),
    page: async (type, { properties, associations }, after) => {
      const query = {
        limit: String(onAPage),
        properties: properties.join(','),
        ...(associations.length === 0 ? {} : { associations: associations.join(',') }),
        ...(after === null ? {} : { after }),
      };
      const answer = read(
        await calls.send({ method: 'GET', path: objectsPath(versionsOf(type)[0], type), query }),
        pageSchema,
      );
      if (!answer.ok) return answer;
      const { results, paging } = answer.value;
      const next = paging?.next?.after ?? null;
      // A page that announces more and brings nothing, or leads back to itself, would be asked for for ever.
      if (next !== null && (results.length === 0 || next === after)) return failed({ kind: 'unreadable' });
      const parsed = results.map((result) => ({ id: result.id, record: recordSchema.safeParse(result) }));
      return succeeded({
        records: parsed.flatMap(({ record }) => (record.success ? [record.data] : [])),
        unreadable: parsed.flatMap(({ id, record }) => (record.success ? [] : [id])),
        next,
      });
    },
  };
}
