/**
 * Which deals may read otherwise than when they were evaluated: those that were changed, whose lines or partners' parts were
 * changed, and those of which a day that decides has come.
 *
 * Search sees a write some seconds late and moves its borders: it is asked from an hour before the last look until five
 * minutes ago, and what it finds is looked at again. It goes on by the record's id, so that neither the window of 10,000 nor
 * many records of one moment (an edited pipeline touches every deal) lets it lose or repeat one.
 */
import type { GatewayResult } from '../crm/gateway/failure.ts';
import { failed, succeeded } from '../crm/gateway/failure.ts';
import type { CrmRecord, Gateway } from '../crm/gateway/gateway.ts';
import type { FilterGroups } from '../crm/gateway/newest.ts';
import type { ObjectType } from '../crm/gateway/paths.ts';
import type { Manifest } from '../crm/manifest-schema.ts';
import { momentOf } from '../crm/times.ts';

export interface ChangedOptions {
  readonly gateway: Gateway;
  readonly manifest: Manifest;
  /** Of the app's object; null: it is not installed. */
  readonly involvementType: ObjectType | null;
  /** Milliseconds since 1970: when somebody last looked. */
  readonly since: number;
  readonly now: number;
  /** HubSpot's instant of our own last write to a deal: what nobody touched since is no change. */
  readonly ownWrite: (dealId: string) => string | undefined;
}

/** Milliseconds. */
const before = 60 * 60_000;
const lag = 5 * 60_000;
const modified = 'hs_lastmodifieddate';

/** Ids, each once. */
export async function changedDeals(options: ChangedOptions): Promise<GatewayResult<readonly string[]>> {
  const { gateway, manifest, involvementType, now, ownWrite } = options;
  const { evaluateAgainFrom } = manifest.portal.deals.outputs;
  const [from, to] = [options.since - before, now - lag];
  if (to < from) return succeeded([]);
  const inTime = (record: CrmRecord): boolean => {
    const at = changedAt(record);
    return at === undefined || (at >= from && at <= to);
  };
  const touched: FilterGroups[number] = [
    { property: modified, says: 'between', from: new Date(from), to: new Date(to) },
  ];
  const due: FilterGroups[number] = [{ property: evaluateAgainFrom, says: 'until', to: new Date(now) }];

  const deals = await everyOne(gateway, 'deals', [touched, due], [modified, evaluateAgainFrom]);
  if (!deals.ok) return deals;
  const isDue = ({ properties }: CrmRecord): boolean => {
    const at = momentOf(properties[evaluateAgainFrom] ?? '');
    return at !== undefined && at <= now;
  };
  const isOwn = (record: CrmRecord): boolean => {
    const own = ownWrite(record.id);
    return own !== undefined && momentOf(own) === changedAt(record);
  };
  const ids = new Set(deals.value.filter((deal) => isDue(deal) || (inTime(deal) && !isOwn(deal))).map(({ id }) => id));

  for (const type of ['line_items' as const, ...(involvementType === null ? [] : [involvementType])]) {
    const records = await everyOne(gateway, type, [touched], [modified]);
    if (!records.ok) return records;
    const { found, failure } = await gateway.associations(
      type,
      'deals',
      records.value.filter(inTime).map(({ id }) => id),
    );
    if (failure !== null) return failed(failure);
    for (const { to: itsDeals } of found) for (const { id } of itsDeals) ids.add(id);
  }
  return succeeded([...ids]);
}

/** Deals of which a property has a value. */
export async function dealsWhere(
  gateway: Gateway,
  property: string,
  value: string,
): Promise<GatewayResult<readonly string[]>> {
  const found = await everyOne(gateway, 'deals', [[{ property, says: 'exactly', value }]], [property]);
  return found.ok ? succeeded(found.value.map(({ id }) => id)) : found;
}

const changedAt = ({ properties, updatedAt }: CrmRecord): number | undefined =>
  momentOf(properties[modified] ?? updatedAt ?? '');

async function everyOne(
  gateway: Gateway,
  type: ObjectType,
  groups: FilterGroups,
  properties: readonly string[],
): Promise<GatewayResult<readonly CrmRecord[]>> {
  const all: CrmRecord[] = [];
  let below: string | null = null;
  do {
    const page: Awaited<ReturnType<Gateway['newest']>> = await gateway.newest(type, groups, properties, below);
    if (!page.ok) return page;
    // Whatever it is, it was found: its deal is looked at.
    all.push(...page.value.records, ...page.value.unreadable.map((id) => ({ id, properties: {} })));
    below = page.value.next;
  } while (below !== null);
  return succeeded(all);
}
