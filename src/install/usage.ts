/** Whether anybody uses what is to go: records of an object, values of properties, labels on deals. Reads only. */
import * as z from 'zod';
import { failed, type GatewayResult, succeeded } from '../crm/gateway/failure.ts';
import { read } from '../crm/gateway/read-answer.ts';
import { listed } from './answers.ts';
import { associationsPath, recordsPath, searchPath, type Version } from './paths.ts';
import type { Transport } from './transport.ts';

const id = z.union([z.string(), z.number()]).transform(String);
const pageSchema = z.object({
  total: z.number().optional(),
  results: listed(z.object({ id })),
  paging: z.object({ next: z.object({ after: id }).optional() }).nullish(),
});
const linksSchema = z.object({
  results: listed(
    z.object({
      to: listed(z.object({ associationTypes: listed(z.object({ category: z.string(), typeId: z.number() })) })),
      paging: z.object({ next: z.unknown() }).nullish(),
    }),
  ),
  errors: listed(z.object({ subCategory: z.string().nullish(), category: z.string().nullish() })).optional(),
});

/** HubSpot takes so many groups of filters in a search; any of them is enough for a hit. */
const groupsInASearch = 5;
const dealsAPage = 100;
/** Nobody waits for more than this: beyond it, whether a label is in use is not known. */
const mostDeals = 10_000;

export class Usage {
  constructor(
    readonly transport: Transport,
    readonly version: Version,
  ) {}

  /** Listed and not searched: a record that was made a moment ago is not in the search index yet. */
  async hasRecords(object: string, which: 'active' | 'archived' = 'active'): Promise<GatewayResult<boolean>> {
    const answer = await this.transport.ask({
      method: 'GET',
      path: recordsPath(this.version, object),
      query: { limit: '1', ...(which === 'archived' ? { archived: 'true' } : {}) },
    });
    const page = read(answer, pageSchema);
    return page.ok ? succeeded(page.value.results.length > 0) : page;
  }

  /** Some at once: where none of five has a value, one question says so. */
  async withValues(object: string, names: readonly string[]): Promise<ReadonlyMap<string, GatewayResult<boolean>>> {
    const found = new Map<string, GatewayResult<boolean>>();
    for (let at = 0; at < names.length; at += groupsInASearch) {
      const some = names.slice(at, at + groupsInASearch);
      const any = await this.#anyHas(object, some);
      for (const name of some)
        found.set(name, any.ok && any.value && some.length > 1 ? await this.#anyHas(object, [name]) : any);
    }
    return found;
  }

  async #anyHas(object: string, names: readonly string[]): Promise<GatewayResult<boolean>> {
    const answer = await this.transport.ask({
      method: 'POST',
      path: searchPath(this.version, object),
      body: {
        filterGroups: names.map((propertyName) => ({ filters: [{ propertyName, operator: 'HAS_PROPERTY' }] })),
        sorts: [],
        properties: [],
        limit: 1,
        after: '0',
      },
    });
    const page = read(answer, pageSchema);
    if (!page.ok) return page;
    return succeeded((page.value.total ?? page.value.results.length) > 0 || page.value.results.length > 0);
  }

  /** Those of the labels that stand between a deal and a company. Search cannot ask for labels: the deals are gone through. */
  async labelsInUse(typeIds: readonly number[]): Promise<GatewayResult<ReadonlySet<number>>> {
    const wanted = new Set(typeIds);
    const used = new Set<number>();
    let query: Readonly<Record<string, string>> = { limit: String(dealsAPage) };
    for (let seen = 0; seen < mostDeals; seen += dealsAPage) {
      const answer = await this.transport.ask({ method: 'GET', path: recordsPath(this.version, 'deals'), query });
      const page = read(answer, pageSchema);
      if (!page.ok) return page;
      const types = await this.#typesOn(page.value.results.map((deal) => deal.id));
      if (!types.ok) return types;
      for (const type of types.value) if (wanted.has(type)) used.add(type);
      const next = page.value.paging?.next;
      if (next === undefined || used.size === wanted.size) return succeeded(used);
      query = { limit: String(dealsAPage), after: next.after };
    }
    return failed({ kind: 'unreadable' });
  }

  async #typesOn(deals: readonly string[]): Promise<GatewayResult<readonly number[]>> {
    if (deals.length === 0) return succeeded([]);
    const answer = await this.transport.ask({
      method: 'POST',
      path: associationsPath(this.version, 'deals', 'companies'),
      body: { inputs: deals.map((deal) => ({ id: deal })) },
    });
    const links = read(answer, linksSchema);
    if (!links.ok) return links;
    const { results, errors = [] } = links.value;
    const isWhole =
      results.every(({ paging }) => paging?.next === undefined) &&
      errors.every(({ subCategory }) => /NO_ASSOCIATIONS_FOUND/.test(subCategory ?? ''));
    if (!isWhole) return failed({ kind: 'unreadable' });
    return succeeded(
      results.flatMap(({ to }) => to.flatMap(({ associationTypes }) => associationTypes.map(({ typeId }) => typeId))),
    );
  }
}
