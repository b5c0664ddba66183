/** Lists that come page by page. */
import * as z from 'zod';
import { failed, type GatewayResult, succeeded } from './failure.ts';
import { read } from './read-answer.ts';

const mostPages = 10;
const pagingSchema = z.lazy(() =>
  z.object({ paging: z.object({ next: z.object({ after: z.string() }).optional() }).nullish() }),
);

/** A list of which a page is missing, or that never ends, is not read: half of it would pass for the whole. */
export async function readPages<T extends z.ZodType<{ readonly results: readonly unknown[] }>>(
  send: (query: Readonly<Record<string, string>>) => Promise<GatewayResult<unknown>>,
  schema: T,
): Promise<GatewayResult<z.output<T>['results'][number][]>> {
  const all: z.output<T>['results'][number][] = [];
  let query: Readonly<Record<string, string>> = {};
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await send(query);
    const list = read(answer, schema);
    if (!list.ok) return list;
    all.push(...list.value.results);
    const paging = read(answer, pagingSchema);
    const next = paging.ok ? paging.value.paging?.next : undefined;
    if (next === undefined) return succeeded(all);
    if (list.value.results.length === 0) break;
    query = { after: next.after };
  }
  return failed({ kind: 'unreadable' });
}
