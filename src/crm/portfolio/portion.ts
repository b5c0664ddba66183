/**
 * Some hundred deals of many, customer by customer: read as a card reads each of them, judged, and written where the record
 * would say something else. A customer's other deals come along, so that what it has bought is read once for all of them.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gathering, type Pool } from '../gateway/gathering.ts';
import type { CrmRecord, Gateway } from '../gateway/gateway.ts';
import type { InstallationMemory } from '../gateway/installation-memory.ts';
import type { Queue } from '../gateway/sending.ts';
import type { Update } from '../gateway/write-many.ts';
import type { PropertyValues, WritingGateway } from '../gateway/writing.ts';
import type { Manifest } from '../manifest-schema.ts';
import { dealProperties } from '../property-names.ts';
import { customerBrought, readDeal } from '../read-deal.ts';
import type { DealRecords } from '../records.ts';
import { customerOf } from '../roles.ts';
import { isShared } from './find.ts';
import type { JudgedRecords, Judging } from './judging.ts';
import { type Kept, keepingBy, type ToKeep } from './keeping.ts';
import type { WhyUnread } from './read-and-judge.ts';
import type { RunMemory } from './read-before.ts';

export interface PortionOptions {
  readonly gateway: WritingGateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  readonly run: RunMemory;
  /** Shared with the other portions under way. */
  readonly pool: Pool;
  /** Where what is to be written waits; shared as well. */
  readonly toKeep: Queue<ToKeep>;
  readonly judging: Judging;
  /** False: nothing is written. */
  readonly writes: boolean;
  /** Whether what is written, or would be, is to be told value by value. */
  readonly tellsValues: boolean;
  /** A deal on which the app itself failed. */
  readonly onFault: (error: unknown) => void;
  /** Told when so many deals more are judged, or will not be. */
  readonly onSettled: (deals: number) => void;
}

/** What became of one deal. */
export type DealOutcome = { readonly dealId: string; readonly name: string } & (
  | {
      readonly state: 'evaluated';
      /** As the deal's property has it; empty: there is nothing to judge. */
      readonly status: string;
      /** Null: its record says so already. */
      readonly change: {
        readonly became: Kept['became'] | 'not_asked_for';
        /** Null: all is well, and nobody wants to see them: they are kilobytes a deal. */
        readonly values: { readonly before: Readonly<Record<string, string>>; readonly after: PropertyValues } | null;
        readonly at: Kept['at'];
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
  const { judging, pool, onSettled } = options;
  onSettled(notShared.size);
  const judge = inGroups((deals) => pool.during(judging(deals)));
  const keep = keepingBy(options.toKeep, { writing: options.gateway, manifest });
  const outcomes = await Promise.all(
    dealIds
      .filter((id) => !notShared.has(id))
      .map(async (dealId): Promise<DealOutcome> => {
        const read = await readDeal(dealId, { gateway, manifest, memory });
        if (!read.ok) {
          onSettled(1);
          return { state: 'unread', dealId, name: dealId, why: { kind: 'failed', failure: read.failure } };
        }
        const { deal } = read.value;
        const judged = await judge(read.value);
        onSettled(1);
        return kept(judgedDeal(dealId, deal, judged, options), options.writes ? keep : null, options.tellsValues);
      }),
  );
  return [
    ...alone.map((deal): DealOutcome => ({ state: 'not_shared', dealId: deal.id, name: nameOf(deal) })),
    ...outcomes,
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

/** `keep`: null where nothing is written. */
async function kept(
  judged: Judged,
  keep: ((update: Update) => Promise<Kept>) | null,
  tellsValues: boolean,
): Promise<DealOutcome> {
  if (judged.state === 'unread') return judged;
  const { dealId, name, status, before, update } = judged;
  if (update === null) return { state: 'evaluated', dealId, name, status, change: null };
  const { became, at } = keep === null ? ({ became: 'not_asked_for', at: null } as const) : await keep(update);
  const values = tellsValues || became === 'refused' || became === 'lost' ? { before, after: update.properties } : null;
  return { state: 'evaluated', dealId, name, status, change: { became, at, values } };
}
