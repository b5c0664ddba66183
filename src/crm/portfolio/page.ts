/**
 * One page of shared deals in at most ten calls: a search (a second one where HubSpot refuses the first), the type of the
 * app's own object where nobody knows it yet, the deals' involvements in one, and these by the hundred.
 */
import type { Locale } from '../../contract/deal-view.ts';
import type { SharedDeal } from '../../contract/portfolio.ts';
import type { GatewayFailure, GatewayResult } from '../gateway/failure.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { InstallationMemory } from '../gateway/installation-memory.ts';
import type { Newest } from '../gateway/newest.ts';
import type { Manifest } from '../manifest-schema.ts';
import { dealProperties } from '../property-names.ts';
import { shared, sharedByOwnProperties } from './find.ts';
import { involvementsOn, involvementType } from './involvements-on.ts';
import { namedPartners, namesOf, rowOf } from './row.ts';

export interface PageOptions {
  readonly gateway: Gateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the reader. */
  readonly locale: Locale;
}

interface PageOfDeals {
  readonly state: 'read';
  readonly deals: readonly SharedDeal[];
  /** Ids of deals that were found and could not be understood. */
  readonly unreadable: readonly string[];
  readonly total: number;
  readonly next: string | null;
  /** True: HubSpot refused to search by its own properties; deals that only they would show are not on any page. */
  readonly byOwnPropertiesAlone: boolean;
}

export type PageRead =
  | PageOfDeals
  /** HubSpot does not know the app's own properties. */
  | { readonly state: 'not_installed' }
  | { readonly state: 'failed'; readonly failure: GatewayFailure };

const mostCalls = 10;

/** `from`: deals with a lower id; null: the newest. */
export async function readPage(from: string | null, options: PageOptions): Promise<PageRead> {
  const { gateway, manifest, now, locale } = options;
  const [found, type] = await Promise.all([find(from, options), involvementType(options)]);
  const { answer, byOwnPropertiesAlone } = found;
  if (!answer.ok) {
    const { failure } = answer;
    return byOwnPropertiesAlone && failure.kind === 'refused'
      ? { state: 'not_installed' }
      : { state: 'failed', failure };
  }
  const { records, unreadable, total, next } = answer.value;
  const involvements = await involvementsOn(
    records.map(({ id }) => id),
    type,
    { ...options, mostBatches: () => mostCalls - callsOf(gateway) },
  );
  const partnerNames = await namesOfPartners(
    records.flatMap(({ id }) => namedPartners(involvements(id) ?? [], manifest)),
    gateway,
  );
  return {
    state: 'read',
    deals: records.map((deal) => rowOf(deal, involvements(deal.id), { manifest, now, locale, partnerNames })),
    unreadable,
    total,
    next,
    byOwnPropertiesAlone,
  };
}

async function find(
  from: string | null,
  { gateway, manifest }: PageOptions,
): Promise<{ readonly answer: GatewayResult<Newest>; readonly byOwnPropertiesAlone: boolean }> {
  const properties = dealProperties(manifest);
  const answer = await gateway.newest('deals', shared(manifest), properties, from);
  if (answer.ok || answer.failure.kind !== 'refused') return { answer, byOwnPropertiesAlone: false };
  // An admin may have archived one of HubSpot's, or nobody has installed ours: the second search tells which.
  return {
    answer: await gateway.newest('deals', sharedByOwnProperties(manifest), properties, from),
    byOwnPropertiesAlone: true,
  };
}

/** As many as the calls that are left bring; the others are called by their ids. */
async function namesOfPartners(ids: readonly string[], gateway: Gateway): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)].slice(0, Math.max(0, mostCalls - callsOf(gateway)) * inABatch);
  if (asked.length === 0) return new Map();
  const { found } = await gateway.batchRead('companies', asked, ['name']);
  return namesOf(found);
}
const inABatch = 100;

/** Without repetitions. */
const callsOf = ({ log }: Gateway): number => log.filter(({ attempt }) => attempt === 1).length;
