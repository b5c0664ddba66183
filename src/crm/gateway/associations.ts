/** Associations of up to 1,000 records in one call, with their labels, page by page where a record has many. */
import type * as z from 'zod';
import { associationSchema, batchSchema } from './answers.ts';
import type { BatchOf } from './batches.ts';
import type { Calls } from './calls.ts';
import type { GatewayFailure } from './failure.ts';
import { associationsPath, type ObjectType } from './paths.ts';
import { read } from './read-answer.ts';

export interface Associated {
  readonly from: string;
  readonly to: readonly { readonly id: string; readonly labels: readonly string[] }[];
  /** False where not every page was read: a limit, a loop, or a page that failed. */
  readonly complete: boolean;
  /** True where there are more pages than are read. */
  readonly capped: boolean;
}

/** Label of a deal's primary company. */
export const primary = 'Primary';
const dealToPrimaryCompany = 5;
const mostPages = 10;

/** Pages run per input: each further call asks only for the inputs that have more. */
export async function readAssociations(
  calls: Calls,
  from: ObjectType,
  to: ObjectType,
  ids: readonly string[],
): Promise<BatchOf<Associated>> {
  const lists = new Map<string, List>(ids.map((id) => [id, { targets: new Map(), complete: true, capped: false }]));
  const lost = new Set<string>();
  let failure: GatewayFailure | null = null;
  let inputs: Input[] = ids.map((id) => ({ id }));
  for (let page = 1; inputs.length > 0; page += 1) {
    const answer = read(
      await calls.send({ method: 'POST', path: associationsPath(from, to), body: { inputs } }),
      batchSchema,
    );
    if (!answer.ok) {
      failure = answer.failure;
      for (const { id } of inputs) {
        if (page === 1) lost.add(id);
        else markIncomplete(lists, id);
      }
      break;
    }
    const parsed = answer.value.results.map((result) => associationSchema.safeParse(result));
    const results = parsed.flatMap((result) => (result.success ? [result.data] : []));
    // Whose associations an unreadable entry holds cannot be told: nobody's list is complete.
    if (results.length < parsed.length) for (const { id } of inputs) markIncomplete(lists, id);
    const answered = new Set(results.map((result) => result.from.id));
    for (const id of unanswered(
      answer.value.errors,
      inputs.map((input) => input.id).filter((id) => !answered.has(id)),
    )) {
      if (page === 1) lost.add(id);
      else markIncomplete(lists, id);
    }
    // An answer about a record that nobody asked for may be meant for one that was, under the id of a merged record.
    if (results.some(({ from }) => !lists.has(from.id)))
      for (const { id } of inputs) if (!answered.has(id)) markIncomplete(lists, id);
    inputs = results.flatMap((result) => take(lists, result, page));
  }
  const found = [...lists]
    .filter(([id]) => !lost.has(id))
    .map(([id, { targets, complete, capped }]) => ({
      from: id,
      to: [...targets].map(([target, labels]) => ({ id: target, labels: [...labels] })),
      complete,
      capped,
    }));
  return { found, missing: [...lost], failure };
}

/**
 * Inputs without an answer of which HubSpot does not say that they have no associations. It says so as an error of the
 * input; an error that names nobody could be anybody's.
 */
function unanswered(errors: z.output<typeof batchSchema>['errors'], ids: readonly string[]): readonly string[] {
  const none = new Set<string>();
  let refused = false;
  for (const { subCategory, context = {} } of errors) {
    if ((subCategory ?? '').includes('NO_ASSOCIATIONS_FOUND'))
      for (const named of Object.values(context).flat()) none.add(named);
    else refused = true;
  }
  return refused ? ids.filter((id) => !none.has(id)) : [];
}

interface Input {
  readonly id: string;
  readonly after?: string;
}
interface List {
  readonly targets: Map<string, Set<string>>;
  complete: boolean;
  capped: boolean;
}

/** Adds one page to a list; the input of the next page, if there is one. */
function take(
  lists: ReadonlyMap<string, List>,
  { from, to, paging }: z.output<typeof associationSchema>,
  page: number,
): Input[] {
  const list = lists.get(from.id);
  if (list === undefined) return [];
  const before = list.targets.size;
  for (const { toObjectId, associationTypes = [] } of to) {
    // A primary company shows twice, as primary and as unlabelled: one target, several types.
    const labels = list.targets.get(toObjectId) ?? new Set<string>();
    for (const { category, typeId, label } of associationTypes) {
      if (typeof label === 'string' && label !== '') labels.add(label);
      if (category === 'HUBSPOT_DEFINED' && Number(typeId) === dealToPrimaryCompany) labels.add(primary);
    }
    list.targets.set(toObjectId, labels);
  }
  const after = paging?.next?.after;
  if (after === undefined) return [];
  // A page that brings nothing new would come again for ever.
  const goesOn = list.targets.size > before;
  if (goesOn && page < mostPages) return [{ id: from.id, after }];
  list.complete = false;
  list.capped = goesOn;
  return [];
}

function markIncomplete(lists: ReadonlyMap<string, List>, id: string): void {
  const list = lists.get(id);
  if (list !== undefined) list.complete = false;
}
