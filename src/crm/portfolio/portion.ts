/**
 * Some hundred deals of many, customer by customer: read as a card reads each of them, judged, and written where the record
 * would say something else. A customer's other deals come along, so that what it has bought is read once for all of them.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { chunks } from '../gateway/batches.ts';
import { gathering, type Pool } from '../gateway/gathering.ts';
import type { CrmRecord, Gateway } from '../gateway/gateway.ts';
import type { InstallationMemory } from '../gateway/installation-memory.ts';
import type { Update } from '../gateway/write-many.ts';
import type { PropertyValues, WritingGateway } from '../gateway/writing.ts';
import type { Manifest } from '../manifest-schema.ts';
import { dealProperties } from '../property-names.ts';
import { customerBrought, readDeal } from '../read-deal.ts';
import type { DealRecords } from '../records.ts';
import { customerOf } from '../roles.ts';
import { updatesOf, keepOutputs } from './evaluate.ts';
import { isShared } from './find.ts';
import type { JudgedRecords, Judging } from './judging.ts';
import type { WhyUnread } from './read-and-judge.ts';
import type { RunMemory } from './read-before.ts';

export interface PortionOptions {
  readonly gateway: WritingGateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  readonly run: RunMemory;
  /** Shared with the other portions under way. */
  readonly pool: Pool;
  readonly judging: Judging;
  /** False: nothing is written. */
  readonly writes: boolean;
  /** A deal on which the app itself failed. */
  readonly onFault: (error: unknown) => void;
}

/** What became of one deal. */
export type DealOutcome = { readonly dealId: string; readonly name: string } & (
  | {
      readonly state: 'evaluated';
      /** As the deal's property has it; empty: there is nothing to judge. */
      readonly status: string;
      /** Null: its record says so already. */
      readonly change: {
        readonly before: Readonly<Record<string, string>>;
        readonly after: PropertyValues;
        /** `lost`: whether HubSpot has it nobody can tell. */
        readonly became: 'written' | 'not_asked_for' | 'refused' | 'lost';
        /** HubSpot's instant of the write, where its answer told. */
        readonly at: string | null;
      } | null;
    }
  | { readonly state: 'unread'; readonly why: WhyUnread }
  /** Nobody shares it with a partner: it is left alone. */
  | { readonly state: 'not_shared' }
);

export interface ClaimedPortion {
  /** Every deal that belongs to it, those that were asked for first. */
  readonly dealIds: readonly string[];
  readonly evaluate: () => Promise<readonly DealOutcome[]>;
}

/** Of a customer with more, the deals are taken as they come: its installed base is unknown anyway. */
const mostOfACustomer = 500;

/**
 * `listed`: deals as a list brought them; `ids`: others that are wanted. `taken`: deals that somebody else has.
 * Claiming asks who the customers are and what else they have; only `evaluate` reads, judges and writes.
 */
export async function claimPortion(
  { listed, ids }: { readonly listed: readonly CrmRecord[]; readonly ids: readonly string[] },
  taken: (dealId: string) => boolean,
  options: PortionOptions,
): Promise<ClaimedPortion> {
  const { manifest, run, pool } = options;
  const memory = run.portion(new Map(listed.map((deal) => [deal.id, deal])));
  // Noted here and not where it is sent: a batch of several portions is sent by one of them.
  const gateway = memory.noting(gathering(options.gateway, { already: memory.already, pool }));
  const wanted = [...listed.map(({ id }) => id), ...ids];
  // Asked at once: until it is answered nobody knows which deals there are to ask for.
  const others = await pool.during(othersOfCustomers(listed, ids, memory.noting(options.gateway), manifest));
  const dealIds = [...new Set([...wanted, ...others.filter((id) => !taken(id))])];
  return { dealIds, evaluate: () => evaluate(dealIds, gateway, options) };
}

async function othersOfCustomers(
  listed: readonly CrmRecord[],
  ids: readonly string[],
  gateway: Gateway,
  manifest: Manifest,
): Promise<readonly string[]> {
  // Only HubSpot's own CRM knows all that a customer bought.
  if (manifest.audience === 'partner') return [];
  const ofListed = listed.filter((deal) => isShared(deal, manifest)).map((deal) => customerBrought(deal, manifest));
  const labelled = ids.length === 0 ? [] : (await gateway.associations('deals', 'companies', ids)).found;
  const ofIds = labelled.map(({ to }) =>
    customerOf(
      to.map(({ id, labels }) => ({
        id,
        primary: labels.includes('Primary'),
        labels: labels.filter((label) => label !== 'Primary'),
      })),
      new Set(),
      manifest,
    ),
  );
  const customers = [...new Set([...ofListed, ...ofIds].filter((id) => id !== null))];
  if (customers.length === 0) return [];
  const { found } = await gateway.associations('companies', 'deals', customers);
  return found.flatMap(({ to, complete }) => (complete && to.length <= mostOfACustomer ? to.map(({ id }) => id) : []));
}

async function evaluate(
  dealIds: readonly string[],
  gateway: Gateway,
  options: PortionOptions,
): Promise<readonly DealOutcome[]> {
  const { manifest, memory } = options;
  const records = await gateway.batchRead('deals', dealIds, dealProperties(manifest));
  const deals = new Map(records.found.map((deal) => [deal.id, deal]));
  const alone = dealIds.flatMap((id) => {
    const deal = deals.get(id);
    return deal !== undefined && !isShared(deal, manifest) ? [deal] : [];
  });
  const notShared = new Set(alone.map(({ id }) => id));
  const { judging, pool } = options;
  const judge = inGroups((deals) => pool.during(judging(deals)));
  const judged = await Promise.all(
    dealIds
      .filter((id) => !notShared.has(id))
      .map(async (dealId): Promise<Judged> => {
        const read = await readDeal(dealId, { gateway, manifest, memory });
        if (!read.ok) return { state: 'unread', dealId, name: dealId, why: { kind: 'failed', failure: read.failure } };
        return judgedDeal(dealId, read.value.deal, await judge(read.value), options);
      }),
  );
  return [
    ...alone.map((deal): DealOutcome => ({ state: 'not_shared', dealId: deal.id, name: nameOf(deal) })),
    ...(await pool.during(written(judged, options))),
  ];
}

/** Judged together: what a customer's deals have in common goes to another thread once for all of them. */
const mostOfAGroup = 40;

/** Deals that are read in one turn, as those of one customer are, are judged as groups. */
function inGroups(judging: Judging): (records: DealRecords) => Promise<JudgedRecords> {
  let group: { readonly records: DealRecords[]; readonly judged: Promise<readonly JudgedRecords[]> } | null = null;
  return async (records) => {
    group ??= newGroup();
    const { records: all, judged } = group;
    const index = all.push(records) - 1;
    if (all.length === mostOfAGroup) group = null;
    const own = (await judged)[index];
    if (own === undefined) throw new RangeError('Fewer answers than deals.');
    return own;
  };

  function newGroup() {
    const records: DealRecords[] = [];
    const judged = nextTurn().then(() => {
      if (group?.records === records) group = null;
      return judging(records);
    });
    return { records, judged };
  }
}

type Judged = { readonly dealId: string; readonly name: string } & (
  | {
      readonly state: 'evaluated';
      readonly status: string;
      readonly before: Readonly<Record<string, string>>;
      readonly update: Update | null;
    }
  | { readonly state: 'unread'; readonly why: WhyUnread }
);

function judgedDeal(dealId: string, deal: CrmRecord, judged: JudgedRecords, { onFault }: PortionOptions): Judged {
  const of = { dealId, name: nameOf(deal) };
  if (judged.state === 'fault') {
    onFault(new Error(judged.message));
    return { ...of, state: 'unread', why: { kind: 'fault' } };
  }
  const { status, values, unreadGaps } = judged;
  if (unreadGaps.length > 0) return { ...of, state: 'unread', why: { kind: 'in_part', gaps: unreadGaps } };
  return {
    ...of,
    state: 'evaluated',
    status,
    before: Object.fromEntries(Object.keys(values ?? {}).map((name) => [name, deal.properties[name] ?? ''])),
    update: values === null ? null : { id: deal.id, properties: values },
  };
}

const nameOf = ({ id, properties }: CrmRecord): string => properties['dealname']?.trim() || id;

const inABatch = 100;
/** One refused deal of a hundred is found in fourteen calls, a dozen of them in eighty. */
const mostCallsOfABatch = 80;

async function written(judged: readonly Judged[], options: PortionOptions): Promise<readonly DealOutcome[]> {
  const kept = options.writes
    ? await Promise.all(
        chunks(updatesOf(judged.filter((each) => each.state === 'evaluated')), inABatch).map((batch) =>
          keepOutputs(batch, { writing: options.gateway, manifest: options.manifest }, mostCallsOfABatch),
        ),
      )
    : [];
  const has = new Set(kept.flatMap((batch) => [...batch.written]));
  const refused = new Set(kept.flatMap((batch) => batch.refused));
  const at = new Map(kept.flatMap((batch) => [...batch.writtenAt]));
  return judged.map((each): DealOutcome => {
    if (each.state === 'unread') return each;
    const { dealId, name, status, before, update } = each;
    if (update === null) return { state: 'evaluated', dealId, name, status, change: null };
    const became = !options.writes
      ? 'not_asked_for'
      : has.has(update.id)
        ? 'written'
        : refused.has(update.id)
          ? 'refused'
          : 'lost';
    const change = { before, after: update.properties, became, at: at.get(update.id) ?? null } as const;
    return { state: 'evaluated', dealId, name, status, change };
  });
}
